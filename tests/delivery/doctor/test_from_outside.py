"""What the doctor sees through a server in front, which may spoil what passes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import pytest
from werkzeug.serving import make_server

from microsite.delivery.publisher import Publisher
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.proxies import Proxies
from microsite.delivery.settings import Settings
from tests.delivery.doctor.examined import examined

Headers = list[tuple[str, str]]


@contextmanager
def listening(application: WSGIApplication) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, application, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def site_behind(
    content: Path, spoilt: Callable[[Headers], Headers] = lambda headers: headers, **settings: Any
) -> WSGIApplication:
    """The site, with headers as a server in front makes them; its URL becomes known when asked."""
    made: list[WSGIApplication] = []

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if not made:
            url = f"http://{environ['HTTP_HOST']}"
            given = Settings(content=content, site_url=url).with_given(**settings)
            made.append(observed(Publisher(given), Proxies(""), [lambda _: None]))

        def start(status: str, headers: Headers, *rest: Any) -> Any:
            return start_response(status, spoilt(headers), *rest)

        return made[0](environ, start)

    return application


def without(*names: str) -> Callable[[Headers], Headers]:
    return lambda headers: [pair for pair in headers if pair[0] not in names]


def test_a_site_in_order_is_told_to_be(content: Path) -> None:
    with listening(site_behind(content)) as url:
        code, told = examined(content, url, MICROSITE_SITE_URL=url)
    assert (code, told.splitlines()[-1]) == (0, "0 things to do")
    for said in (
        f"{url} leads to this program",
        "readiness: ready",
        "/ leads to /en/",
        "pages come in br",
        "is answered with 304",
        "a part of a file is answered with 206",
        "is this one's id;",
    ):
        assert said in told, said


def test_nobody_there_is_told(content: Path) -> None:
    with listening(site_behind(content)) as url:
        pass
    code, told = examined(content, url)
    assert code == 1
    assert f"{url} cannot be asked: " in told


def test_another_program_is_told_from_ours(content: Path) -> None:
    def other(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Length", "5")])
        return [b"hello"]

    with listening(other) as url:
        assert "/healthz answers 200, and not as this program does" in examined(content, url)[1]


def test_a_film_that_is_refused_there_is_something_to_do(content: Path) -> None:
    (content / "films" / "lantern" / "index_de.md").write_text("---\ntitle: [\n---\n")
    with listening(site_behind(content)) as url:
        assert "DO   readiness: ready; refused: lantern/de" in examined(content, url)[1]


def test_another_address_of_the_site_is_told(content: Path) -> None:
    with listening(site_behind(content, site_url="https://films.example")) as url:
        told = examined(content, url)[1]
    assert "a page says that it stands at https://films.example/en/" in told
    assert f"set MICROSITE_SITE_URL={url} where the site runs" in told


@pytest.mark.parametrize(
    ("spoilt", "says"),
    [
        (without("Content-Security-Policy"), "Content-Security-Policy is lost"),
        (without("ETag"), "let the server in front pass ETag and If-None-Match on"),
        (
            lambda headers: [*headers, ("Referrer-Policy", "origin")],
            "Referrer-Policy comes 2 times",
        ),
        (
            lambda headers: [
                (name, value if name != "Location" else f"http://inside:8080{value}")
                for name, value in headers
            ],
            "must leave Location as it is",
        ),
        (without("X-Request-ID"), "bears no id"),
    ],
)
def test_what_a_server_in_front_spoils_is_told(
    content: Path, spoilt: Callable[[Headers], Headers], says: str
) -> None:
    with listening(site_behind(content, spoilt)) as url:
        assert says in examined(content, url)[1]


def test_a_server_that_takes_no_codings_and_ranges_is_told(content: Path) -> None:
    site = site_behind(content)

    def plain(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        for name in ("HTTP_ACCEPT_ENCODING", "HTTP_RANGE"):
            environ.pop(name, None)
        return site(environ, start_response)

    with listening(plain) as url:
        told = examined(content, url)[1]
    assert "DO   compression: pages come uncompressed" in told
    assert "DO   ranges: a part of a file is answered with 200" in told


def test_what_is_no_address_is_refused(content: Path) -> None:
    assert "write for example https://example.org" in examined(content, "films.example")[1]
