"""Media as browsers ask for them, over HTTP from our server."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.delivery.server.running_site import (
    PATIENCE,
    Reply,
    RunningSite,
    exchange,
    read_to_end,
    running_site,
)

STILL = bytes(range(250)) * 4
ETAG = f'"{hashlib.sha256(STILL).hexdigest()[:32]}"'
TRAILER_SIZE = 24_000_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media")
    (folder / "stills").mkdir()
    (folder / "stills" / "01.jpg").write_bytes(STILL)
    (folder / "logo.svg").write_bytes(b"<svg/>")
    (folder / "vanishing.jpg").write_bytes(STILL)
    (folder / "changing.jpg").write_bytes(STILL)
    for name in ("trailer.mp4", "shrinking.mp4"):
        with (folder / name).open("wb") as file:
            file.truncate(TRAILER_SIZE)
    return folder


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[RunningSite]:
    with running_site(folder) as site:
        yield site


@pytest.fixture(scope="module")
def still(site: RunningSite) -> str:
    return site.path_of("stills/01.jpg")


def test_a_whole_file_says_what_it_is(site: RunningSite, still: str) -> None:
    reply = site.ask(still)
    assert reply.body == STILL
    assert reply.status == 200
    assert reply.headers.pop("Date")
    assert reply.headers.pop("X-Request-Id")
    assert reply.headers == {
        "Content-Type": "image/jpeg",
        "Content-Length": "1000",
        "Etag": ETAG,
        "Cache-Control": "public, max-age=31536000, immutable",
        "Accept-Ranges": "bytes",
    }


def test_head_has_the_headers_of_get_whatever_range_it_names(site: RunningSite, still: str) -> None:
    get, head = site.ask(still), site.ask(still, "HEAD", Range="bytes=0-9")
    assert (head.status, head.body) == (200, b"")
    of_each = {"Date": "", "X-Request-Id": ""}
    assert {**head.headers, **of_each} == {**get.headers, **of_each}


def test_a_drawing_is_sent_as_one(site: RunningSite) -> None:
    assert site.ask(site.path_of("logo.svg")).headers["Content-Type"] == "image/svg+xml"


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=5-", 5, 999),
        ("bytes=-1", 999, 999),
        ("bytes=-5000", 0, 999),
        ("bytes=990-5000", 990, 999),
        ("BYTES=1-2", 1, 2),
    ],
)
def test_a_range_is_answered(
    site: RunningSite, still: str, asked: str, first: int, last: int
) -> None:
    reply = site.ask(still, Range=asked)
    assert reply.status == 206
    assert reply.body == STILL[first : last + 1]
    assert reply.headers["Content-Range"] == f"bytes {first}-{last}/1000"


@pytest.mark.parametrize("asked", ["bytes=1000-", "bytes=1000-1001", "bytes=-0"])
def test_a_range_beyond_the_end_is_refused(site: RunningSite, still: str, asked: str) -> None:
    reply = site.ask(still, Range=asked)
    assert (reply.status, reply.body) == (416, b"")
    assert reply.headers["Content-Range"] == "bytes */1000"
    assert reply.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "asked",
    ["bytes=2-1", "bytes=0-1,3-4", "bytes=-", "bytes=a-b", "lines=0-1", f"bytes=0-{'9' * 5000}"],
)
def test_several_ranges_or_a_malformed_one_give_the_whole(
    site: RunningSite, still: str, asked: str
) -> None:
    assert is_whole(site.ask(still, Range=asked))


def test_a_range_meant_for_these_bytes_is_answered(site: RunningSite, still: str) -> None:
    assert site.ask(still, Range="bytes=0-9", If_Range=ETAG).status == 206


@pytest.mark.parametrize("other", ['"other"', f"W/{ETAG}", "Sun, 22 Nov 2026 08:00:00 GMT"])
def test_a_range_meant_for_other_bytes_gives_the_whole(
    site: RunningSite, still: str, other: str
) -> None:
    assert is_whole(site.ask(still, Range="bytes=0-9", If_Range=other))


@pytest.mark.parametrize("known", [ETAG, f"W/{ETAG}", f'"other", {ETAG}', "*"])
def test_what_the_browser_has_is_not_sent_again(site: RunningSite, still: str, known: str) -> None:
    connection = HTTPConnection("127.0.0.1", site.port, timeout=PATIENCE)
    reply = exchange(connection, still, If_None_Match=known, Range="bytes=0-9")
    assert (reply.status, reply.body, reply.headers["Etag"]) == (304, b"", ETAG)
    assert exchange(connection, still).body == STILL
    connection.close()


def test_other_bytes_are_sent(site: RunningSite, still: str) -> None:
    assert is_whole(site.ask(still, If_None_Match='"other", W/"another"'))


def test_an_outdated_name_leads_to_the_current_file(site: RunningSite, still: str) -> None:
    reply = site.ask("/media/baikonur/stills-01.0123456789ab.jpg")
    assert (reply.status, reply.headers["Location"]) == (302, f"/site{still}")
    assert reply.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    [
        "/media/baikonur/stills-01.jpg",
        "/media/baikonur/stills/01.jpg",
        "/media/baikonur/unknown.0123456789ab.jpg",
        "/media/baikonur/../../etc/passwd",
        "/media/baikonur/",
    ],
)
def test_nothing_but_the_table_is_served(site: RunningSite, path: str) -> None:
    assert site.ask(path).status == 404


def test_a_file_is_not_written_to(site: RunningSite, still: str) -> None:
    reply = site.ask(still, "POST")
    assert (reply.status, reply.headers["Allow"]) == (405, "GET, HEAD")


def test_a_file_that_has_vanished_or_changed_is_not_sent(site: RunningSite, folder: Path) -> None:
    (folder / "vanishing.jpg").unlink()
    (folder / "changing.jpg").write_bytes(STILL[::-1] + b"longer")
    for name in ("vanishing.jpg", "changing.jpg"):
        reply = site.ask(site.path_of(name))
        assert (reply.status, reply.body) == (503, b"")
        assert reply.headers["Cache-Control"] == "no-store"


def test_a_file_cut_short_ends_its_connection_only(site: RunningSite, folder: Path) -> None:
    with site.connect(get(site.path_of("shrinking.mp4")), receive_buffer=4096) as reader:
        start = reader.recv(65_536)
        with (folder / "shrinking.mp4").open("r+b") as file:
            file.truncate(1000)
        assert len(start + read_to_end(reader)) < TRAILER_SIZE
    assert site.ask("/").status == 200


@pytest.mark.parametrize("pipelined", [1, 3])
def test_a_stalled_reader_holds_no_thread(site: RunningSite, pipelined: int) -> None:
    request = get(site.path_of("trailer.mp4"), "Range: bytes=0-\r\n") * pipelined
    with ExitStack() as stack:
        for _ in range(8):
            reader = stack.enter_context(site.connect(request, receive_buffer=4096))
            assert reader.recv(100).startswith(b"HTTP/1.1 206 ")
        assert site.ask("/").status == 200


def is_whole(reply: Reply) -> bool:
    return (reply.status, reply.body) == (200, STILL) and "Content-Range" not in reply.headers


def get(path: str, header: str = "") -> str:
    return f"GET {path} HTTP/1.1\r\nHost: site\r\n{header}\r\n"
