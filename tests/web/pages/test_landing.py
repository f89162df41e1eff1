"""The landing page: what the film file alone tells, and what it leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site, text

SEED_SHAPE = Path(__file__).parents[2] / "content" / "seed-shape.md"
LANDING = "/en/moon/microsite/"


@pytest.fixture
def bare(film: Path) -> Site:
    """A site of one film file with all the seed's keys and none of its media."""
    film.write_bytes(SEED_SHAPE.read_bytes())
    return Site(film.parents[2])


@pytest.mark.parametrize(
    "shown",
    [
        "The Borrowed Moon",
        "A village shares one bicycle",
        "Ada Holm",
        "Iris Vale",
        "Noor Aziz",
        "Screenplay Rui Costa",
        "Cinematography Ben Archer",
        "2011",
        "95 minutes",
        "Germany / Kazakhstan / Russia",
        "Nobody in the valley",
    ],
)
def test_a_film_file_alone_already_tells_what_it_knows(bare: Site, shown: str) -> None:
    assert shown in text(bare, LANDING)


def test_what_is_missing_leaves_no_trace(bare: Site) -> None:
    page = bare.page(LANDING)
    assert not page.xpath("//img | //video | //a[contains(@href, 'trailer')]")
    assert not page.xpath("//section[not(normalize-space())] | //ul[not(li)] | //dl[not(div)]")
    assert not [h for h in page.xpath("//h2") if len(h.getparent().xpath("./*")) < 2]


def test_a_film_of_a_title_alone_is_a_page(film: Path) -> None:
    film.write_text("---\ntitle: Quiet\n---\n")
    page = Site(film.parents[2]).page(LANDING)
    assert page.xpath("string(//h1)") == "Quiet"
    assert not page.xpath("//h2")
    assert not page.xpath("//main//section")


def test_a_link_to_the_very_page_is_not_shown(site: Site) -> None:
    page = site.page("/en/lantern/microsite/")
    assert page.xpath("//section[@class='links']//a/@href") == ["https://lighthouse.example/"]


def test_a_trailer_elsewhere_is_a_plain_link_that_says_where_it_leads(film: Path) -> None:
    film.write_text("---\ntitle: Moon\ntrailer_video: https://vimeo.com/12345\n---\n")
    site = Site(film.parents[2])
    link = site.page(LANDING).xpath("//a[@class='action']")[0]
    assert link.get("href") == "https://vimeo.com/12345"
    assert "vimeo.com" in link.text_content()
    assert link.get("data-hx-get") is None
    assert site.get(LANDING + "trailer/").status_code == 404


def test_a_trailer_with_an_address_that_is_none_leaves_no_trace(film: Path) -> None:
    film.write_text("---\ntitle: Moon\ntrailer_video: 'https://[bad/watch'\n---\n")
    site = Site(film.parents[2])
    assert not site.page(LANDING).xpath("//a[@class='action']")
    [problem] = site.publisher.problems
    assert (problem.line, problem.column) == (3, 16)


@pytest.mark.parametrize(
    ("keys", "button"),
    [
        ("watch: [{name: Example, url: 'https://watch.example'}]", "At home"),
        ("director: Ada Holm\nsynopsis: The moon falls.", "Story"),
        ("cast: [Iris Vale]", "Cast and crew"),
    ],
)
def test_without_a_trailer_the_next_thing_there_is_becomes_the_button(
    film: Path, keys: str, button: str
) -> None:
    film.write_text(f"---\ntitle: Moon\n{keys}\n---\n")
    [action] = Site(film.parents[2]).page(LANDING).find_class("action")
    assert action.text_content().strip() == button


def test_share_never_stands_alone(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    assert not Site(film.parents[2]).page(LANDING).find_class("actions")


def test_the_first_screens_picture_is_not_shown_again_before_the_trailer(
    film: Path, media: Path
) -> None:
    for name in ("01.jpg", "02.jpg"):
        (film.parent / name).write_bytes((media / "stills" / name).read_bytes())
    film.write_text(
        "---\ntitle: Moon\nposter_image: 01.jpg\nstills: [02.jpg]\n"
        "trailers: [{url: 'https://videos.example/1', poster: 01.jpg}]\n---\n"
    )
    page = Site(film.parents[2]).page(LANDING)
    [first] = page.find_class("hero")[0].xpath(".//img/@src")
    [before_trailer] = page.get_element_by_id("trailer").xpath(".//img/@src")
    assert "/01-" in first
    assert "/02-" in before_trailer


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("release_year: 1973\ntagline: It falls.", "It falls."),
        ("release_year: 1973", "1973"),
        ("release_year: 1947-48", ""),
    ],
)
def test_a_film_without_other_lines_has_its_year_in_large(film: Path, keys: str, line: str) -> None:
    film.write_text(f"---\ntitle: Moon\n{keys}\n---\nThe moon falls.\n")
    lines = Site(film.parents[2]).page(LANDING).find_class("moment-line")
    assert "".join(each.text_content() for each in lines) == line
