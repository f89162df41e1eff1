from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from microsite.web.machines.film_json import Json
from tests.web.conftest import Site

PATH = "/en/lantern/microsite/film.json"


@pytest.fixture
def film_json(site: Site) -> Any:
    return told(site, PATH)


def told(site: Site, path: str) -> Any:
    return json.loads(site.get(path).text)


def texts(value: object) -> str:
    """Every word and number of a JSON value."""
    if isinstance(value, dict):
        return " ".join(texts(item) for item in value.values())
    return " ".join(texts(item) for item in value) if isinstance(value, list) else str(value)


def test_it_is_json_that_scripts_of_any_site_may_read(site: Site) -> None:
    response = site.get(PATH)
    assert response.content_type == "application/json"
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert site.get(PATH, If_None_Match=response.headers["ETag"]).status_code == 304


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("page", ["", "cast/", "gallery/"])
def test_what_the_pages_tell_it_tells_too(site: Site, language: str, page: str) -> None:
    words_told = texts(told(site, f"/{language}/lantern/microsite/film.json"))
    (main,) = site.page(f"/{language}/lantern/microsite/{page}").xpath("//main")
    shown = main.xpath(
        ".//*[@class='tagline' or @class='logline' or @class='inner-film' or @class='cast-name'"
        " or @class='cast-character'] | .//*[@class='hero-words']/h1 | .//*[@class='prose']/p"
        " | .//*[@class='crew']//dd"
    )
    words = [" ".join(each.text_content().split()) for each in shown]
    captions = main.xpath(".//figcaption/text()[1] | .//img/@alt")
    assert words
    lost = [each for each in (*words, *captions) if each.strip() not in words_told]
    assert lost == []


def test_every_text_says_its_language(site: Site) -> None:
    german = told(site, "/de/lantern/microsite/film.json")
    assert german["title"] == {"text": "Der Leuchtturmwärter", "language": "de"}
    assert german["tagline"] == {"text": "Somebody has to stay awake.", "language": "en"}


def test_a_year_is_a_year_and_a_span_a_span(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nrelease_year: 1947-48\n---\n")
    year = told(Site(film.parents[2]), "/en/moon/microsite/film.json")["year"]
    assert year == {"first": 1947, "last": 1948}


def test_files_are_whole_addresses_with_their_facts(film_json: Json, site: Site) -> None:
    poster = film_json["key_art"]
    assert isinstance(poster, dict)
    assert (poster["type"], poster["width"], poster["height"]) == ("image/jpeg", 40, 60)
    assert poster["url"].startswith("https://films.example/media/lantern/poster.")
    path = poster["url"].removeprefix("https://films.example")
    assert len(site.get(path).data) == poster["bytes"]


def test_nothing_of_the_machine_is_told(content: Path) -> None:
    assert str(content) not in Site(content).get(PATH).text


def test_what_is_unknown_is_left_out(site: Site) -> None:
    assert set(told(site, "/en/quiet/microsite/film.json")) == {
        "url",
        "slug",
        "language",
        "main_language",
        "title",
    }


def test_what_an_author_tells_the_site_alone_stays_there(film: Path) -> None:
    film.write_text("---\ntitle: Moon\npublish_date: 2020-01-01T00:00Z\naliases: [sun]\n---\n")
    text = Site(film.parents[2]).get("/en/moon/microsite/film.json").text
    assert "2020" not in text
    assert "sun" not in text


def test_a_former_name_leads_to_it(film: Path) -> None:
    film.write_text("---\ntitle: Moon\naliases: [sun]\n---\n")
    response = Site(film.parents[2]).get("/en/sun/microsite/film.json")
    assert (response.status_code, response.headers["Location"]) == (
        301,
        "/en/moon/microsite/film.json",
    )


def test_its_translations_are_named(film_json: Json) -> None:
    assert film_json["translations"] == {
        tag: f"https://films.example/{tag}/lantern/microsite/film.json" for tag in ("ar", "de")
    }


FOREIGN = """---
title: Moon
réalisateur: Jane Doe
beschreibung: A light is left on.
{}---
A night.
"""


def test_it_says_what_was_read_from_which_word(film: Path) -> None:
    film.write_text(FOREIGN.format(""), "utf-8")
    read_as = told(Site(film.parents[2]), "/en/moon/microsite/film.json")["read_as"]
    assert read_as == {"directors": "réalisateur", "logline": "beschreibung"}


def test_the_word_for_what_is_held_back_is_not_told(film: Path) -> None:
    film.write_text(FOREIGN.format("embargoes: {description: 2099-01-01T00:00Z}\n"), "utf-8")
    read_as = told(Site(film.parents[2]), "/en/moon/microsite/film.json")["read_as"]
    assert read_as == {"directors": "réalisateur"}


def test_of_a_film_with_our_own_keys_no_words_are_told(film_json: Json) -> None:
    assert "read_as" not in film_json
