"""A film under embargo, and the link by which the press sees it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from click.testing import CliRunner
from lxml import html
from werkzeug.wrappers import Response

from microsite.cli import main
from tests.delivery.conftest import Clock
from tests.web.conftest import SETTINGS, Site

KEY = "a-secret-that-is-long-enough"
HELD = "2100-01-01T00:00Z"
"""Until when the film's synopsis and a still are held back."""


def opened(
    content: Path, clock: Clock, keys: str = KEY, url: str = "https://films.example"
) -> Site:
    cache = content.parent / "cache"
    settings = SETTINGS.with_given(press_keys=keys, cache=cache, site_url=url)
    return Site(content, settings, clock)


def run(content: Path, *arguments: str, keys: str = KEY, url: str = "https://films.example") -> str:
    environment = {"MICROSITE_PRESS_KEYS": keys, "MICROSITE_SITE_URL": url}
    command = ["press-link", *arguments, "--content", str(content)]
    result = CliRunner().invoke(main, command, env=environment)
    return f"{result.exit_code} {result.output.strip()}"


def link(content: Path, *arguments: str, keys: str = KEY) -> str:
    """The path of a private link, as the command prints it."""
    return path_in(run(content, "lantern", *arguments, keys=keys))


def path_in(told: str) -> str:
    """The path of the link among the lines that the command printed."""
    code, *_, url = told.split()
    assert (code, url[:22]) == ("0", "https://films.example/")
    return urlsplit(url).path


def is_private(response: Response) -> bool:
    headers = response.headers
    said = [headers.get_all(name) for name in ("Cache-Control", "Referrer-Policy", "X-Robots-Tag")]
    return said == [["private, no-store"], ["no-referrer"], ["noindex"]]


def named(page: html.HtmlElement) -> set[str]:
    """Every address that a page names in whatever attribute, fragments of itself left out."""
    found: set[str] = set(page.xpath("//@href | //@src"))
    for srcset in page.xpath("//@srcset"):
        found.update(each.split()[0] for each in srcset.split(", "))
    foreign = ("#", "mailto:", "tel:", "https:", "/imprint")
    return {each for each in found if not each.startswith(foreign)}
