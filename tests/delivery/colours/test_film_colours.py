"""A film's palette on its pages, and as a file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.colours import film_colours
from microsite.delivery.colours.oklch import Oklch, hexadecimal, to_rgb
from microsite.delivery.folders import STATIC
from microsite.delivery.headers import POLICY
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.web.addresses.assets import SITE_LIGHT

LANDING = "/en/lantern/microsite/"
PAGES = (LANDING, "/de/lantern/microsite/", "/en/lantern/microsite/cast/")
SETTINGS = Settings(site_url="https://films.example/cinema")
PREFIX = "/cinema"


@pytest.fixture
def visitor(content: Path) -> Client:
    return site_of(content)


def site_of(content: Path) -> Client:
    # The Edition alone, so that nobody watches the folder that a test changes.
    return Client(Publisher(SETTINGS.with_given(content=content)).edition)


def sheet_of(visitor: Client, path: str = LANDING) -> str:
    """The address of the palette that a page links, without the site's prefix."""
    found = re.search(
        rf'<link data-page rel="stylesheet" href="{PREFIX}(/media/[^"]+)"', (visitor.get(path).text)
    )
    assert found
    return found[1]


def test_a_palette_is_an_immutable_stylesheet(visitor: Client) -> None:
    reply = visitor.get(sheet_of(visitor))
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "text/css; charset=utf-8"
    assert reply.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert reply.headers["Content-Security-Policy"] == POLICY
    assert "--ground:#" in reply.text


def test_a_palette_that_is_known_is_not_sent_again(visitor: Client) -> None:
    path = sheet_of(visitor)
    known = visitor.get(path).headers["ETag"]
    assert visitor.get(path, headers={"If-None-Match": known}).status_code == 304


def test_all_pages_of_a_film_have_one_palette(visitor: Client) -> None:
    assert len({sheet_of(visitor, path) for path in PAGES}) == 1


def test_a_page_says_what_its_palette_says(visitor: Client) -> None:
    sheet, page = visitor.get(sheet_of(visitor)).text, visitor.get(LANDING).text
    said = re.findall(r'<meta data-page name="(?:color-scheme|theme-color)" content="(.+?)">', page)
    found = re.search(r"color-scheme:(\w+);--ground:(#\w+)", sheet)
    assert found
    assert said == [*found.groups()]


def test_an_outdated_palette_leads_to_the_current_one(visitor: Client) -> None:
    reply = visitor.get("/media/lantern/palette.0123456789ab.css")
    assert (reply.status_code, reply.headers["Location"]) == (302, PREFIX + sheet_of(visitor))
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["Content-Security-Policy"] == POLICY


def test_a_palette_is_served_before_its_page_is_rendered(content: Path, visitor: Client) -> None:
    path = sheet_of(visitor)
    assert site_of(content).get(path).status_code == 200


@pytest.mark.parametrize(
    "path", ["/media/nobody/palette.0123456789ab.css", "/media/lantern/palette.css"]
)
def test_nobody_has_no_palette(visitor: Client, path: str) -> None:
    assert visitor.get(path).status_code == 404


def test_another_picture_makes_another_palette(content: Path, visitor: Client) -> None:
    before = sheet_of(visitor)
    Image.new("RGB", (40, 60), (20, 90, 40)).save(content / "films" / "lantern" / "poster.jpg")
    assert sheet_of(site_of(content)) != before


def test_a_picture_that_vanished_costs_no_page(content: Path) -> None:
    visitor = site_of(content)
    (content / "films" / "lantern" / "poster.jpg").unlink()
    film_colours._sheet.cache_clear()
    assert visitor.get(sheet_of(visitor)).status_code == 200


def test_no_picture_is_looked_at_before_a_page_is_asked_for(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    monkeypatch.setattr(film_colours, "picture_wish", lambda *paths: looked.append(paths))
    Publisher(SETTINGS.with_given(content=content))
    assert looked == []


def test_where_no_film_is_in_hand_the_site_has_its_own_light(visitor: Client) -> None:
    page = visitor.get("/en/").text
    assert f'name="theme-color" content="{SITE_LIGHT.ground}"' in page
    assert "palette." not in page


def test_the_site_s_own_ground_is_that_of_its_tokens() -> None:
    tokens = (STATIC / "css" / "foundation" / "tokens.css").read_text()
    found = re.search(r"--ground: oklch\((\d+)% ([\d.]+) (\d+)deg\)", tokens)
    assert found
    lightness, chroma, hue = (float(part) for part in found.groups())
    assert hexadecimal(to_rgb(Oklch(lightness / 100, chroma, hue))) == SITE_LIGHT.ground


def test_a_palette_sets_nothing_that_the_tokens_do_not_know(visitor: Client) -> None:
    tokens = (STATIC / "css" / "foundation" / "tokens.css").read_text()
    names = re.findall(r"(--[a-z-]+):", visitor.get(sheet_of(visitor)).text)
    assert names
    assert [name for name in names if f"{name}:" not in tokens] == []


def test_no_colour_is_written_but_in_the_tokens() -> None:
    literal = re.compile(r"oklch\(\s*\d|\b(?:rgb|hsl|lab|lch)a?\(|#[0-9a-f]{3,8}\b", re.IGNORECASE)
    sheets = [*(STATIC / "css").rglob("*.css")]
    assert [sheet.name for sheet in sheets if literal.search(sheet.read_text())] == ["tokens.css"]
