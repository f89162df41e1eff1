"""The landing page tells of the directors: what they say, who they are, what else they made."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
SECTION = "//section[@id='director']"


@pytest.fixture
def folder(film: Path) -> Path:
    """A film's folder with a portrait in it."""
    Image.new("RGB", (40, 50)).save(film.parent / "ann.jpg")
    return film.parent


def page(folder: Path, keys: str) -> html.HtmlElement:
    (folder / "index_en.md").write_text(f"---\ntitle: Moon\n{keys}\n---\n")
    return Site(folder.parents[1]).page(LANDING)


def test_all_that_is_told_of_a_director_is_there(folder: Path) -> None:
    shown = page(
        folder,
        "director: Ann Lee\ndirector_statement: I *wanted* this.\ndirector_biography: Born here.\n"
        "director_photo: {file: ann.jpg, credit: Tom Fry}\ndirector_filmography: [Sun]",
    )
    [section] = shown.xpath(SECTION)
    text = " ".join(section.text_content().split())
    assert text == "Director Picture: Tom Fry Ann Lee Born here. I wanted this. Films Sun"
    assert len(section.xpath(".//img")) == 1
    assert section.xpath(".//h3/a/@href") == ["/en/people/ann-lee/"]
    assert "#director" in shown.xpath("//nav[@class='doors']//a/@href")


def test_a_name_alone_has_no_section(folder: Path) -> None:
    shown = page(folder, "director: Ann Lee\ncast: [Bob Ray]")
    assert not shown.xpath(SECTION)
    assert "#director" not in shown.xpath("//nav[@class='doors']//a/@href")


def test_several_directors_stand_side_by_side(folder: Path) -> None:
    shown = page(folder, "director: [{name: Ann Lee, photo: ann.jpg}, {name: Tom Fry, bio: Here.}]")
    assert shown.xpath(f"string({SECTION}/h2)") == "Directors"
    names = [each.text_content() for each in shown.xpath(f"{SECTION}//h3")]
    assert names == ["Ann Lee", "Tom Fry"]


@pytest.mark.parametrize("large", [True, False])
def test_only_a_short_beginning_is_set_large(folder: Path, large: bool) -> None:
    shown = page(folder, f"director_statement: {'Night falls. ' * (10 if large else 50)}")
    assert bool(shown.xpath("//blockquote[contains(@class, 'statement-large')]")) is large


@pytest.mark.parametrize(
    ("line", "href"),
    [
        ("Sea (1999)", "/en/sea/microsite/"),
        ("1999: SEA", "/en/sea/microsite/"),
        ("La mer, 1999, 92 min", "/en/sea/microsite/"),
        ("Lagoon (2001)", "/en/lagoon-2001/microsite/"),
        ("Lagoon", ""),
        ("Moon (2024)", ""),
        ("The Sea (1999)", ""),
    ],
)
def test_a_line_of_the_filmography_leads_to_a_film_of_the_site(
    folder: Path, line: str, href: str
) -> None:
    for slug, keys in {
        "sea": "title: Sea\noriginal_title: La Mer\nrelease_year: 1999",
        "lagoon-2001": "title: Lagoon\nrelease_year: 2001",
        "lagoon-1950": "title: Lagoon\nrelease_year: 1950",
    }.items():
        (folder.parent / f"{slug}.md").write_text(f"---\nlanguage: en\n{keys}\n---\n")
    shown = page(folder, f"director_filmography: ['{line}']")
    assert shown.xpath(f"{SECTION}//li/a/@href") == ([href] if href else [])
