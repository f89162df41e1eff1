"""Films found by words and values, whatever their accents, case and language."""

from __future__ import annotations

from typing import Any

import pytest

from microsite.films.catalog import Catalog
from microsite.films.film import Film, Year
from microsite.films.records import Performer, Person
from microsite.films.search import Index, Query, fold
from microsite.films.text import Text


def film(slug: str, language: str = "en", main: str = "en", **values: Any) -> Film:
    title = Text(values.pop("title", slug.title()), language)
    return Film(slug, language, main, title, **values)


def found(query: Query, *films: Film) -> set[str]:
    return {*Index(Catalog(films)).find(query)}


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Été", "ETE"),
        ("Ёлка", "елка"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("Łódź", "lodz"),
        ("Ødegård", "odegard"),
        ("Байқоңыр", "байконыр"),
        ("İstanbul", "istanbul"),
        ("مُحَمَّد", "محمد"),
        ("القــمر", "القمر"),
        ("L’Avventura", "l'avventura"),
        ("Ｗｉｄｅ", "wide"),
        ("ﬁlm", "film"),
        ("Cafe\u0301", "café"),
    ],
)
def test_accents_and_case_make_no_difference(title: str, typed: str) -> None:
    assert fold(title) == fold(typed)
    assert found(Query(q=typed), film("a", title=title), film("b")) == {"a"}


@pytest.mark.parametrize("typed", ["baik", "Байк", "Fyrvok", "helmer", "villep"])
def test_every_language_s_title_and_every_name_is_found(typed: str) -> None:
    there = film(
        "a",
        title="Baikonur",
        original_title=Text("Fyrvokteren", "no"),
        directors=(Person("Veit Helmer"),),
        cast=(Performer("Marie de Villepin"),),
    )
    assert found(Query(q=typed), there, film("a", "ru", title="Байконур"), film("b")) == {"a"}


def test_all_words_must_be_there_in_whatever_order_and_place() -> None:
    films = (
        film("a", title="Low Tide", directors=(Person("Ada Holm"),)),
        film("b", title="Low Door"),
    )
    assert found(Query(q="holm low"), *films) == {"a"}
    assert found(Query(q="holm door"), *films) == set()


def test_no_word_is_found_across_two_texts() -> None:
    assert found(Query(q="tideada"), film("a", title="Tide", directors=(Person("Ada"),))) == set()


def test_who_asks_for_nothing_gets_everything() -> None:
    assert found(Query(), film("a"), film("b")) == {"a", "b"}
    assert found(Query(q=" ' "), film("a")) == {"a"}


@pytest.mark.parametrize(
    "query",
    [
        Query(year="2010"),
        Query(category="SHORT"),
        Query(country="de"),
        Query(director="emile holm"),
        Query(q="moon", year="2011", country="KZ"),
    ],
)
def test_a_film_is_chosen_by_each_of_its_values(query: Query) -> None:
    moon = film(
        "moon",
        year=Year(2009, 2011),
        category=Text("short", "en"),
        countries=("DE", "KZ"),
        directors=(Person("Émile Holm"), Person("Bo Berg")),
    )
    assert found(query, moon, film("b")) == {"moon"}


def test_a_country_that_is_no_code_is_taken_as_written() -> None:
    there = film("a", country=Text("Germany / Kazakhstan", "en"))
    assert found(Query(country="germany / kazakhstan"), there, film("b")) == {"a"}


@pytest.mark.parametrize("query", [Query(year="abc"), Query(director="Nobody"), Query(country="d")])
def test_a_value_that_no_film_has_finds_none(query: Query) -> None:
    assert found(query, film("a", year=Year(2011, 2011), countries=("DE",))) == set()


def test_values_are_counted_beside_what_else_is_asked() -> None:
    index = Index(
        Catalog(
            [
                film("a", year=Year(2010, 2010), countries=("DE", "DE")),
                film("b", year=Year(2011, 2011), countries=("DE", "FR")),
            ]
        )
    )
    assert index.counts(Query(year="2011", country="DE"), "year") == {"2010": 1, "2011": 1}
    assert index.counts(Query(year="2011"), "country") == {"de": 1, "fr": 1}
    assert index.counts(Query(), "country") == {"de": 2, "fr": 1}
