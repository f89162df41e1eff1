"""The language of a page: its own words, those it inherits, and the English ones in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site, text


def test_known_roles_are_translated_and_others_stand_as_written(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    roles = page.xpath("//dl[@class='crew']//dt")
    assert roles[1].text == "Kamera"
    assert roles[2].xpath("string(span[@lang='en'])") == "Foghorn tuning"


@pytest.mark.parametrize(
    ("category", "shown"), [("Short", "Kurzfilm"), ("Docu-Drama", "<span>Docu-Drama")]
)
def test_a_known_category_is_translated_and_another_stands_as_written(
    film: Path, category: str, shown: str
) -> None:
    film.write_text(f"---\ntitle: Moon\ncategory: {category}\n---\n")
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nNacht.\n")
    response = Site(film.parents[2]).get("/de/moon/microsite/")
    assert f"<dd>{shown}" in response.text.replace('<span lang="en" dir="ltr">', "<span>")


def test_countries_and_minutes_speak_the_language_of_the_page(site: Site) -> None:
    assert "Norwegen und Deutschland" in text(site, "/de/lantern/microsite/")
    assert "88 Minuten" in text(site, "/de/lantern/microsite/")


def test_inherited_text_says_its_own_language(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    prose = page.xpath("//div[contains(@class, 'prose')]")[0]
    assert (prose.get("lang"), prose.get("dir")) == ("en", "ltr")


def test_text_in_the_language_of_the_page_says_nothing(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    assert page.xpath("//h1")[0].get("lang") is None


def test_a_page_of_arabic_runs_from_right_to_left(site: Site) -> None:
    page = site.page("/ar/lantern/microsite/")
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")


def test_a_language_without_interface_shows_marked_english_words(film: Path) -> None:
    film.with_name("index_is.md").write_text("---\ntitle: Tungl\nduration: 61\n---\nÞögn.\n")
    page = Site(film.parents[2]).page("/is/moon/microsite/")
    heading = page.xpath("//h2/span")[0]
    assert (heading.text, heading.get("lang")) == ("Story", "en")
    assert page.xpath("//h1")[0].get("lang") is None


def test_words_of_the_site_in_another_language_say_so(site: Site) -> None:
    page = site.page("/ar/")
    words = [
        *page.xpath("//a[@class='bar-home']/span"),
        *page.xpath("//p[@class='foot-name']/a/span"),
        *page.xpath("//header/p[@class='logline']"),
    ]
    assert [(word.text, word.get("lang"), word.get("dir")) for word in words] == [
        ("Test Cinema", "en", "ltr"),
        ("Test Cinema", "en", "ltr"),
        ("Films that exist only to be tested.", "en", "ltr"),
    ]
    assert site.page("/de/").xpath("string(//a[@class='bar-home'][not(span)])") == "Testkino"
