from __future__ import annotations

import gzip
from typing import Any

import brotli
import pytest

from microsite.delivery.page_store import PageStore, StoredPage, stored_page

BODY = b"<p>the lamp burns</p>" * 40
HEADERS = [
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Language", "en"),
    ("Content-Length", "1"),
]


def ask(page: StoredPage, **environ: str) -> tuple[str, dict[str, str], bytes]:
    seen: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], _info: object = None) -> Any:
        seen.extend((status, dict(headers)))
        return lambda _data: None

    request = {"REQUEST_METHOD": "GET", **environ}
    body = b"".join(page.respond(request, start_response))
    return seen[0], seen[1], body


@pytest.fixture
def page() -> StoredPage:
    return stored_page("200 OK", HEADERS, BODY)


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", None),
        ("identity", None),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("br;q=0, gzip;q=0", None),
        ("br;q=0, *", "gzip"),
        ("br;q=nonsense, gzip", "gzip"),
        ("br;q=nonsense", None),
        ("*", "br"),
        ("*;q=0", None),
        ("gzip;q=0.5, *;q=0", "gzip"),
        ("gzip, *", "br"),
        ("BR", "br"),
        ("br;Q=0, gzip ; q=0.1", "gzip"),
        ("identity;q=0, gzip", "gzip"),
        ("identity;q=0", None),
        ("br;q=2, gzip;q=-1", None),
        ("compress, zstd", None),
        (',,;q=;="', None),
    ],
)
def test_the_best_accepted_coding_is_sent(
    page: StoredPage, accepted: str, coding: str | None
) -> None:
    _status, headers, _body = ask(page, HTTP_ACCEPT_ENCODING=accepted)
    assert headers.get("Content-Encoding") == coding


def test_every_coding_holds_the_same_page(page: StoredPage) -> None:
    assert ask(page)[2] == BODY
    assert brotli.decompress(ask(page, HTTP_ACCEPT_ENCODING="br")[2]) == BODY
    assert gzip.decompress(ask(page, HTTP_ACCEPT_ENCODING="gzip")[2]) == BODY


def test_the_length_is_that_of_the_bytes_sent(page: StoredPage) -> None:
    _status, headers, body = ask(page, HTTP_ACCEPT_ENCODING="br")
    assert headers["Content-Length"] == str(len(body))


def test_codings_have_etags_of_their_own_and_vary_by_coding_alone(page: StoredPage) -> None:
    plain, packed = ask(page)[1], ask(page, HTTP_ACCEPT_ENCODING="br")[1]
    assert plain["ETag"] != packed["ETag"]
    assert plain["Vary"] == packed["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '{}, W/"x"', "*"])
def test_a_known_page_is_not_sent_again(page: StoredPage, form: str) -> None:
    etag = ask(page, HTTP_ACCEPT_ENCODING="br")[1]["ETag"]
    status, headers, body = ask(page, HTTP_IF_NONE_MATCH=form.format(etag))
    assert (status, body) == ("304 Not Modified", b"")
    assert headers["ETag"]
    assert not {"Content-Length", "Content-Type", "Content-Encoding"} & headers.keys()


@pytest.mark.parametrize("header", ['"other"', "other", '"', "", '"-br"'])
def test_another_etag_brings_the_page(page: StoredPage, header: str) -> None:
    assert ask(page, HTTP_IF_NONE_MATCH=header)[0] == "200 OK"


def test_an_error_page_is_always_sent_whole() -> None:
    page = stored_page("404 Not Found", HEADERS, BODY)
    status, headers, _body = ask(page, HTTP_IF_NONE_MATCH="*")
    assert status == "404 Not Found"
    assert "ETag" not in headers


def test_head_has_the_headers_of_get_and_no_body(page: StoredPage) -> None:
    status, headers, body = ask(page, REQUEST_METHOD="HEAD")
    assert (status, body) == ("200 OK", b"")
    assert headers == ask(page)[1]


def test_a_tiny_page_is_not_packed() -> None:
    page = stored_page("200 OK", HEADERS, b"ok")
    assert "Content-Encoding" not in ask(page, HTTP_ACCEPT_ENCODING="br")[1]


def test_equal_pages_have_equal_bytes_in_every_coding(page: StoredPage) -> None:
    again = stored_page("200 OK", HEADERS, BODY)
    for coding in ("br", "gzip", "identity"):
        assert ask(page, HTTP_ACCEPT_ENCODING=coding) == ask(again, HTTP_ACCEPT_ENCODING=coding)


def test_the_store_never_outgrows_its_bytes(page: StoredPage) -> None:
    store = PageStore(capacity=page.size * 3)
    for number in range(50):
        store.put(f"/{number}/", stored_page("200 OK", HEADERS, BODY))
    assert len(store) == 3
    assert store.size <= page.size * 3


def test_what_is_asked_for_stays_longest(page: StoredPage) -> None:
    store = PageStore(capacity=page.size * 3)
    for number in range(9):
        store.put(f"/{number}/", stored_page("200 OK", HEADERS, BODY))
        store.get("/0/")
    assert store.get("/0/") is not None


def test_a_page_larger_than_the_store_is_not_kept(page: StoredPage) -> None:
    store = PageStore(capacity=page.size - 1)
    store.put("/", page)
    assert store.get("/") is None
