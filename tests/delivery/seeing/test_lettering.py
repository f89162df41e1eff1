"""The film's own lettering takes the place of its title wherever it can be read."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from lxml import html
from PIL import Image, ImageDraw
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.reading.library import Library

MOON = "/en/moon/microsite/"
DARK, LIGHT = 'background: "#101418"', 'background: "#fbf4e4"'
BAR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">{}</svg>'
WHITE, BLACK = (BAR.format(f'<path fill="{ink}" d="M5 5h80v20H5z"/>') for ink in ("#fff", "#000"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A film's folder with a white and a black title, each as SVG and as PNG."""
    folder = tmp_path / "films" / "moon"
    folder.mkdir(parents=True)
    (folder / "white.svg").write_text(WHITE)
    (folder / "black.svg").write_text(BLACK)
    for name, ink in (("white", "#fff"), ("black", "#000")):
        picture = Image.new("RGBA", (90, 30))
        ImageDraw.Draw(picture).rectangle((5, 5, 85, 25), ink)
        picture.save(folder / f"{name}.png")
    return folder


def site(folder: Path, treatment: str, background: str) -> Client:
    text = f"title: Moon\ncrew: [Music: Jane Doe]\ntheme: {{{background}}}\n"
    if treatment:
        text += f"title_treatment: {treatment}\n"
    (folder / "index_en.md").write_text(f"---\n{text}---\nA night.\n")
    settings = Settings(site_url="https://films.example").with_given(content=folder.parents[1])
    return Client(Publisher(settings).edition)


def lettered(page: str) -> str:
    """The name of the picture that is the film's title on a page; empty where letters are."""
    title = r'<(?:h1 class="lettering"|p class="inner-film"><a [^>]*)><img [^>]*?src="([^"]+)"'
    found = re.search(title, page)
    return re.sub(r"\.[0-9a-f]{12}", "", found[1].rpartition("/")[2]) if found else ""


@pytest.mark.parametrize("ending", ["svg", "png"])
@pytest.mark.parametrize(("ground", "name"), [(DARK, "white"), (LIGHT, "black")])
def test_each_ground_has_the_lettering_meant_for_it(
    folder: Path, ending: str, ground: str, name: str
) -> None:
    both = f"{{dark: white.{ending}, light: black.{ending}}}"
    assert lettered(site(folder, both, ground).get(MOON).text) == f"{name}.{ending}"


def test_whoever_calls_dark_what_is_itself_dark_is_understood(folder: Path) -> None:
    swapped = "{dark: black.svg, light: white.svg}"
    assert lettered(site(folder, swapped, DARK).get(MOON).text) == "white.svg"


def test_lettering_that_cannot_be_read_gives_way_to_letters(folder: Path) -> None:
    page = site(folder, "black.svg", DARK).get(MOON).text
    assert lettered(page) == ""
    assert "<h1>Moon</h1>" in page


def test_inner_pages_open_with_it_too_and_say_the_title(folder: Path) -> None:
    page = site(folder, "white.svg", DARK).get(f"{MOON}cast/").text
    assert lettered(page) == "white.svg"
    assert html.fromstring(page).xpath("//*[@class='inner-film']//img/@alt") == ["Moon"]


def card(visitor: Client) -> bytes:
    found = re.search(r'"og:image" content="https://films.example([^"]+)"', visitor.get(MOON).text)
    assert found
    picture: bytes = visitor.get(found[1]).data
    return picture


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_share_cards_bear_it(folder: Path, ending: str) -> None:
    with Image.open(io.BytesIO(card(site(folder, f"white.{ending}", DARK)))) as drawn:
        grey = drawn.convert("L")
    bright = grey.point(lambda light: 255 * (light > 240)).getbbox()
    assert bright
    # Letters would leave the ground to be seen between them.
    left, top, *_ = bright
    assert min(grey.crop((left + 20, top + 20, left + 300, top + 100)).tobytes()) > 240


def test_a_drawing_that_needs_another_file_is_not_drawn(folder: Path) -> None:
    (folder / "far.svg").write_text(
        BAR.format(
            '<image href="/other.png" width="9" height="9"/><path fill="#fff" d="M0 0h9v9"/>'
        )
    )
    visitor = site(folder, "far.svg", DARK)
    assert lettered(visitor.get(MOON).text) == ""
    assert card(visitor)


def test_text_in_a_drawing_is_said_to_need_its_typeface(folder: Path) -> None:
    (folder / "text.svg").write_text(BAR.format('\n<text y="20" fill="#fff">Moon</text>'))
    assert lettered(site(folder, "text.svg", DARK).get(MOON).text) == ""
    [problem] = [
        str(each) for each in Library(folder.parents[1]).read().problems if "text.svg" in str(each)
    ]
    assert "turn it into outlines (paths)" in problem


def test_the_press_gets_every_variant(folder: Path) -> None:
    both = "{file: white.png, dark: white.svg, light: black.svg}"
    visitor = site(folder, both, DARK)
    names = html.fromstring(visitor.get(f"{MOON}press/").text).xpath(
        "//*[@id='posters']//a/@download"
    )
    assert names == [
        "moon-title.png",
        "moon-title-for-dark-grounds.svg",
        "moon-title-for-light-grounds.svg",
    ]
    told = json.loads(visitor.get(f"{MOON}film.json").text)["title_treatment"]
    assert set(told) == {"file", "dark", "light"}
