"""Requests that two servers could read differently: ours refuses them, or ends the connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.delivery.server.running_site import RunningSite, read_to_end, running_site

HIDDEN = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n"
HEADS = (
    "Content-Length: 0\r\nContent-Length: 38",
    "Content-Length: +0",
    "Content-Length: 0x0",
    "Content-Length: 0, 38",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding : chunked",
    "Transfer-Encoding: \x0bchunked",
    "X: a\n\nGET /hidden HTTP/1.1",
    " Content-Length: 0",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    with running_site(tmp_path_factory.mktemp("media")) as running:
        yield running


@pytest.mark.parametrize("head", HEADS)
def test_no_body_is_taken_for_a_request(site: RunningSite, head: str) -> None:
    """The body is a request, which would be answered by 404; so nothing more may come."""
    request = f"POST / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n{head}\r\n\r\n0\r\n\r\n"
    with site.connect(request + HIDDEN) as connection:
        answers = read_to_end(connection)
    # What is refused, and ends the connection with it, may be told.
    assert b" 400 " in answers or answers.count(b"HTTP/1.") == 1, answers
    assert b" 404 " not in answers, answers
