"""What load balancers, robots and programs that read no page ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.setting_rules import public_url
from microsite.delivery.settings import SettingError, Settings, from_environment


def site(folder: Path, **settings: str) -> Client:
    given = {"MICROSITE_CONTENT": str(folder / "content"), **settings}
    return Client(Publisher(from_environment(given)))


@pytest.mark.parametrize("path", ["/", "/en/", "/none"])
def test_who_asks_for_options_is_told_them(folder: Path, path: str) -> None:
    answer = site(folder).options(path)
    assert (answer.status_code, answer.data) == (200, b"")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize(
    "path",
    [
        "/favicon.ico",
        "/apple-touch-icon.png",
        "/apple-touch-icon-precomposed.png",
        "/apple-touch-icon-120x120.png",
    ],
)
def test_an_icon_is_found_where_programs_look_for_it(folder: Path, path: str) -> None:
    visitor = site(folder, MICROSITE_SITE_URL="https://example.org/cinema")
    answer = visitor.get(path)
    assert answer.headers["Location"].startswith("/cinema/static/icon.")
    assert visitor.get(answer.headers["Location"]).content_type == "image/png"


def test_robots_are_told_what_an_operator_says(folder: Path) -> None:
    lines = "User-agent: GPTBot; User-agent: CCBot; Disallow: /"
    text = site(folder, MICROSITE_ROBOTS=lines).get("/robots.txt").text
    assert "\n\nUser-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n" in text
    assert text.startswith("User-agent: *\nAllow: /\n\n")
    assert "\n\nSitemap: http" in text


@pytest.mark.parametrize("lines", ["no line", "Disallow: /\u00e9", "A: b\tc"])
def test_what_is_no_line_for_robots_is_refused(lines: str) -> None:
    with pytest.raises(SettingError, match="MICROSITE_ROBOTS has the line"):
        from_environment({"MICROSITE_ROBOTS": lines})


@pytest.mark.parametrize(
    ("url", "hsts", "sent"),
    [
        ("https://example.org", "", "max-age=31536000"),
        ("https://example.org/films", "", None),
        ("http://example.org", "300", None),
        ("https://example.org", "no", None),
        ("https://example.org", "0", "max-age=0"),
        ("https://example.org/films", "300", "max-age=300"),
        (
            "https://example.org",
            "300; includeSubDomains; preload",
            "max-age=300; includeSubDomains; preload",
        ),
    ],
)
def test_a_host_is_bound_to_https_as_its_operator_says(
    folder: Path, url: str, hsts: str, sent: str | None
) -> None:
    visitor = site(folder, MICROSITE_SITE_URL=url, MICROSITE_HSTS=hsts)
    assert visitor.get("/en/").headers.get("Strict-Transport-Security") == sent


@pytest.mark.parametrize("text", ["yes", "-1", "300, preload", "300; x", "1\r\nX: y"])
def test_what_browsers_would_not_understand_is_refused(text: str) -> None:
    with pytest.raises(SettingError, match="MICROSITE_HSTS is"):
        from_environment({"MICROSITE_HSTS": text})


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("[::1]", "http://[::1]:8080"),
        ("0.0.0.0", "http://localhost:8080"),
        ("*", "http://localhost:8080"),
        ("unix:/run/site.sock", "http://localhost:8080"),
        ("site.example", "http://site.example:8080"),
    ],
)
def test_a_host_makes_a_url_that_can_be_followed(host: str, url: str) -> None:
    settings = from_environment({"MICROSITE_HOST": host})
    assert settings.url == public_url(settings.host, 8080) == url


@pytest.mark.parametrize(
    ("host", "says"),
    [
        ("127.0.0.1:8080", "write 127.0.0.1, and 8080 as the port"),
        ("[::1]:8080", "write ::1, and 8080 as the port"),
        ("unix:site.sock", "write the whole path"),
        ("http://x", "write for example"),
        ("a b", "write for example"),
    ],
)
def test_a_host_that_is_none_is_told_in_one_sentence(host: str, says: str) -> None:
    with pytest.raises(SettingError) as caught:
        from_environment({"MICROSITE_HOST": host})
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("MICROSITE_SERVICE_HSOT", "10.0.0.1"),
        ("MICROSITE_SERVICE_PORT", "eighty"),
        ("MICROSITE_WEB_PORT", "8080"),
        ("MICROSITE_NAME", "films"),
    ],
)
def test_a_misspelt_setting_is_still_found(name: str, text: str) -> None:
    with pytest.raises(SettingError, match=f"{name} is no setting"):
        from_environment({name: text})


def test_nobody_s_home_is_no_folder_of_that_name() -> None:
    assert Settings(cache=Path("~nobody-here/x/microsite")).cache_folder.is_absolute()
