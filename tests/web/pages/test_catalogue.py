"""The catalogue: searched and filtered, as a page and as a fragment, by requests alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from microsite.web.sections import film_list
from tests.web.conftest import SETTINGS, Site
from tests.web.pages.conftest import asked, titles

FRAGMENT = "/en/fragments/films/"


@pytest.fixture(autouse=True)
def search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two films are enough to be searched, so that tests need few."""
    monkeypatch.setattr(film_list, "SEEN_AT_ONCE", 1)


def options(page: html.HtmlElement, name: str) -> list[str]:
    return [each.text for each in page.xpath(f"//select[@name='{name}']/option")]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("q=BREAD", ["Bread"]),
        ("q=orsted", ["The Apiarist"]),
        ("q=rote+erde", ["Red Clay"]),
        ("year=2011", ["Red Clay", "The Apiarist"]),
        ("category=short", ["Bread", "Red Clay"]),
        ("category=docu-drama", ["Dust"]),
        ("country=DE", ["Bread", "The Apiarist"]),
        ("country=Atlantis", ["Red Clay"]),
        ("director=Ada+Holm", ["Bread", "Red Clay"]),
        ("director=Ada+Holm&year=2011", ["Red Clay"]),
        ("q=holm&category=short&year=2024&country=DE&director=ada+holm", ["Bread"]),
        ("q=&year=&category=", ["Bread", "Dust", "Red Clay", "The Apiarist"]),
    ],
)
def test_the_wall_shows_what_is_asked_for(cinema: Site, query: str, shown: list[str]) -> None:
    assert titles(cinema.page(f"/en/?{query}")) == shown


@pytest.mark.parametrize("query", ["", "?q=holm&year=2011", "?year=abc&country=XX"])
def test_the_fragment_is_its_section_to_the_byte(cinema: Site, query: str) -> None:
    fragment = cinema.get(FRAGMENT + query)
    assert fragment.text.strip() in cinema.get(f"/en/{query}").text
    assert fragment.headers["X-Robots-Tag"] == "noindex"


def test_the_addresses_bear_the_prefix_of_the_site(films: Path) -> None:
    site = Site(films, SETTINGS.with_given(site_url="https://films.example/cinema"))
    response = site.get(FRAGMENT + "?year=2011")
    assert response.headers["HX-Push-Url"] == "/cinema/en/?year=2011"
    [form] = site.page("/en/").xpath("//form")
    assert form.get("action") == "/cinema/en/"
    assert form.get("data-hx-get") == "/cinema" + FRAGMENT


def test_facets_are_in_order_and_say_how_many_films_they_find(cinema: Site) -> None:
    page = cinema.page("/en/")
    assert options(page, "year") == ["Any", "2024 (1)", "2019 (1)", "2011 (2)"]
    assert options(page, "category") == [
        "Any",
        "Docu-Drama (1)",
        "Feature film (1)",
        "Short film (2)",
    ]
    assert options(page, "country") == [
        "Any",
        "Atlantis (1)",
        "France (1)",
        "Germany (2)",
        "Kazakhstan (1)",
    ]
    assert options(page, "director") == [
        "Any",
        "Ada Holm (2)",
        "Bo Berg (1)",
        "Émile Ørsted (1)",
    ]


def test_facets_count_beside_what_else_is_asked(cinema: Site) -> None:
    page = cinema.page("/en/?director=Ada+Holm")
    assert options(page, "year") == ["Any", "2024 (1)", "2011 (1)"]
    assert len(options(page, "director")) == 4


def test_facets_speak_the_language_of_the_page_and_mean_the_same(cinema: Site) -> None:
    page = cinema.page("/de/?country=DE&category=feature")
    assert page.xpath("//option[@selected]/text()") == ["Spielfilm (1)", "Deutschland (1)"]
    assert page.xpath("//option[@selected]/@value") == ["feature", "DE"]
    [other] = cinema.page("/de/").xpath("//option[@value='Docu-Drama']")
    assert other.get("lang") == "en"


def test_the_form_holds_what_was_asked(cinema: Site) -> None:
    page = cinema.page("/en/?q=red&year=2011")
    assert page.xpath("//input[@name='q']/@value") == ["red"]
    assert page.xpath("//select[@name='year']/option[@selected]/@value") == ["2011"]


def test_every_control_has_a_label_and_belongs_to_the_form(cinema: Site) -> None:
    page = cinema.page("/en/")
    labelled = page.xpath("//label/@for")
    controls = page.xpath("//main//input | //main//select")
    assert [control.get("id") for control in controls] == labelled
    assert len(labelled) == 5
    outside = page.xpath("//main//*[self::select or self::button]/@form")
    assert outside == ["find"] * 4


def test_the_number_of_films_is_told(cinema: Site) -> None:
    told = "string(//p[@data-found])"
    assert cinema.page("/en/").xpath(told) == "4 films"
    assert cinema.page("/en/?q=bread").xpath(told) == "1 film"
    assert cinema.page("/de/?q=bread").xpath(told) == "1 Film"


def test_each_thing_asked_for_can_be_left_out(cinema: Site) -> None:
    page = cinema.page("/de/?q=clay&country=DE")
    assert asked(page) == {
        "Weglassen: clay": "/de/?country=DE",
        "Weglassen: Land: Deutschland": "/de/?q=clay",
    }


def test_what_finds_nothing_is_told_with_ways_out(cinema: Site) -> None:
    page = cinema.page("/en/?q=bred&director=Ada+Holm")
    assert page.xpath("string(//p[@data-found])") == "No film matches this search."
    items = [
        " ".join(item.text_content().split()) for item in page.xpath("//ul[@class='asked']/li")
    ]
    assert items == [
        "Leave out: bred 2 films without it",
        "Leave out: Director: Ada Holm 0 films without it",
        "All films",
    ]
    assert page.xpath("//li[@class='asked-nothing']/a/@href") == ["/en/"]


def test_one_film_needs_no_search(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nyear: 2011\n---\n")
    page = Site(film.parents[2]).page("/en/")
    assert not page.xpath("//form | //select | //button | //*[@data-found]")


@pytest.mark.parametrize(("count", "forms"), [(12, 0), (13, 1)])
def test_a_dozen_films_need_no_search(
    film: Path, monkeypatch: pytest.MonkeyPatch, count: int, forms: int
) -> None:
    monkeypatch.undo()
    for number in range(count):
        other = film.parents[1] / f"reel-{number}" / "index_en.md"
        other.parent.mkdir()
        other.write_text(f"---\ntitle: Reel {number}\nyear: {2000 + number}\n---\n")
    film.parent.rename(film.parents[2] / "aside")
    page = Site(film.parents[2]).page("/en/")
    assert len(page.xpath("//form")) == len(page.xpath("//details[not(@open)]//select")) == forms


def test_a_facet_without_a_choice_is_not_shown(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nyear: 2011\ndirector: Ada Holm\n---\n")
    other = film.parents[1] / "sun" / "index_en.md"
    other.parent.mkdir()
    other.write_text("---\ntitle: Sun\nyear: 2012\ndirector: Ada Holm\n---\n")
    page = Site(film.parents[2]).page("/en/")
    assert page.xpath("//select/@name") == ["year"]


def test_a_language_without_interface_marks_english_choices(films: Path) -> None:
    (films / "films" / "clay" / "index_is.md").write_text("---\ntitle: Leir\n---\nSaga.\n")
    page = Site(films).page("/is/")
    [option] = page.xpath("//option[@value='DE']")
    assert (option.text, option.get("lang")) == ("Germany (2)", "en")
    assert page.xpath("//option[@value='Ada Holm']/@lang") == []
