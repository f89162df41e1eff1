"""Whatever a visitor sends, no answer leads off the site, and none is our own failure."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from werkzeug.test import run_wsgi_app

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

HOSTS = ["..", ".", "a..b", "..a", "a" * 70, "", "evil.example", "[::1", "x:99999", "\xff", None]
PATHS = [
    "",
    "/",
    "//",
    "//evil.example",
    "//evil.example/",
    "//evil.example/index.html",
    "/\\evil.example",
    "/index.html",
    "/en",
    "/en/index.html",
    "/en/lantern",
    "/en/lantern/microsite",
    "/en//lantern/microsite",
    "/en/lantern/microsite/index.html",
    "//en/lantern/microsite",
    "/en/lantern/microsite/trailer",
    "/en/lantern/microsite//",
    "/en/lantern/microsite/press/private/x",
    "/en/lantern/microsite/press/private/x.y.z\xf0\x9f\x8e\xac",
    "/media/lantern/trailer.0123456789ab.mp4",
    "/media/lantern/palette.0123456789ab.css",
    "/media//evil.example/x.0123456789ab.jpg",
    "/static/site.0123456789ab.css",
    "/static//evil.example/site.0123456789ab.css",
    "/healthz",
    "/readyz",
    "/version",
    "/healthz/",
    "/sitemap.xml",
    "http://evil.example/",
    "*",
    "/\r\nLocation: http://evil.example/",
    "/%0d%0a",
    "/en/\xd0\xb0/",
]
METHODS = ["GET", "HEAD", "POST", "OPTIONS", "TRACE", "PROPFIND", ""]
QUERIES = ["", "x", "q=%ff", "url=//evil.example", "t=9e999", "year=1&year=2"]
TIMES = 3_000


@pytest.fixture(scope="module", params=["", "/cinema"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    folder = tmp_path_factory.mktemp("content") / "films" / "lantern"
    folder.mkdir(parents=True)
    (folder / "index_en.md").write_text("---\ntitle: Lantern\n---\nA text.\n")
    url = f"https://example.org{request.param}"
    return Publisher(Settings(content=folder.parents[1], site_url=url))


def ask(site: Publisher, **environ: Any) -> tuple[int, dict[str, str]]:
    plain = {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/",
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.url_scheme": "http",
    }
    given = {name: value for name, value in environ.items() if value is not None}
    _, status, headers = run_wsgi_app(site, {**plain, **given}, buffered=True)
    return int(status[:3]), dict(headers)


def test_no_request_leads_off_the_site_or_fails(
    site: Publisher, record_property: Callable[[str, object], None]
) -> None:
    record_property("requests for a Location", TIMES)
    chance = random.Random(10)
    for _ in range(TIMES):
        asked = {
            "REQUEST_METHOD": chance.choice(METHODS),
            "SCRIPT_NAME": chance.choice(["", "/cinema", "/other", "//evil.example"]),
            "PATH_INFO": chance.choice(PATHS),
            "QUERY_STRING": chance.choice(QUERIES),
            "HTTP_HOST": chance.choice(HOSTS),
            "HTTP_X_FORWARDED_HOST": chance.choice(["evil.example", None]),
            "HTTP_ACCEPT_LANGUAGE": chance.choice(["de", "//evil.example", "\xff", None]),
        }
        status, headers = ask(site, **asked)
        assert status < 500, asked
        location = headers.get("Location", f"{site.edition.prefix}/")
        assert urlsplit(location)[:2] == ("", ""), (asked, location)
        assert location.startswith(site.edition.prefix + "/"), (asked, location)
        assert location.isascii()
        assert location.isprintable()


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz", "/version", "/en"])
def test_our_own_addresses_need_no_host(site: Publisher, path: str, host: str | None) -> None:
    expected = {"/": 302, "/en": 301}.get(path, 200)
    assert ask(site, PATH_INFO=path, HTTP_HOST=host)[0] == expected


@pytest.mark.parametrize("mounted", [True, False])
def test_the_prefix_without_its_slash_leads_to_the_start(mounted: bool) -> None:
    site = Publisher(Settings(content=Path("none"), site_url="https://example.org/cinema"))
    place = {"SCRIPT_NAME": "/cinema", "PATH_INFO": ""}
    if not mounted:
        place = {"SCRIPT_NAME": "", "PATH_INFO": "/cinema"}
    status, headers = ask(site, **place, HTTP_HOST="evil.example")
    assert (status, headers["Location"]) == (301, "/cinema/")
    assert headers["Cache-Control"] == "max-age=0, must-revalidate"
