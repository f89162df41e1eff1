"""One Edition's answers: what it stores, and what it never does."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.web.pages import landing

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

LANDING = "/en/lantern/microsite/"


@pytest.fixture
def publisher(content: Path) -> Publisher:
    return Publisher(Settings(content=content))


@pytest.fixture
def visitor(publisher: Publisher) -> Client:
    return Client(publisher)


def test_unknown_queries_neither_miss_nor_grow_the_store(
    publisher: Publisher, visitor: Client
) -> None:
    first = visitor.get(LANDING)
    pages = len(publisher.edition.pages)
    for number in range(20):
        assert visitor.get(f"{LANDING}?utm_source={number}").data == first.data
    assert len(publisher.edition.pages) == pages


def test_wrong_paths_share_one_stored_page_for_each_language_and_film(
    publisher: Publisher, visitor: Client
) -> None:
    for number in range(20):
        assert visitor.get(f"/en/lantern/{number}").status_code == 404
        assert visitor.get(f"/en/no-{number}/microsite/").status_code == 404
    assert len(publisher.edition.pages) == 2


def test_a_defect_in_a_page_is_told_and_not_kept(
    visitor: Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(landing, "facts_in_short", lambda *_: 1 / 0)
        response = visitor.get("/de/lantern/microsite/")
        assert (response.status_code, response.headers["Content-Language"]) == (500, "de")
        assert "Content-Security-Policy" in response.headers
        assert "ZeroDivisionError" in caplog.text
    assert visitor.get("/de/lantern/microsite/").status_code == 200


def test_a_server_may_change_the_headers_it_is_given(visitor: Client) -> None:
    def appending(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], _info: Any = None) -> Any:
            headers.append(("X-Seen", "yes"))
            return start_response(status, headers)

        answer: Iterable[bytes] = visitor.application(environ, start)
        return answer

    through = Client(appending)
    for _ in range(3):
        assert through.get(LANDING).headers.get_all("X-Seen") == ["yes"]
