"""Keys are read by what they mean, in the words of other builders and of five languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from microsite.films.film import Film
from microsite.reading.keys import Key
from microsite.reading.meaning.gathering import PARTS
from microsite.reading.meaning.spelling import folded
from microsite.reading.table import KEYS
from microsite.reading.table.foreign_words import ADVICE, PASSED_OVER
from microsite.reading.table.key_words import KEY_WORDS
from microsite.reading.table.withholding_words import WITHHOLDING
from tests.reading.small_library import SmallLibrary


def maps(keys: tuple[Key, ...], prefix: str = "") -> Iterator[tuple[str, tuple[Key, ...]]]:
    yield prefix, keys
    for key in keys:
        if key.record:
            yield from maps(key.record.keys, f"{prefix}{key.name}.")


def twice(words: Iterable[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def test_no_word_means_two_keys_of_one_map() -> None:
    for prefix, keys in maps(KEYS):
        names = [folded(name) for key in keys for name in (key.name, *key.also, *key.meant)]
        others = [*PARTS, *ADVICE] if not prefix else []
        assert twice([*dict.fromkeys(names), *others]) == [], prefix
        assert twice(names) == [], prefix


def test_what_is_read_is_neither_passed_over_nor_a_word_of_holding_back() -> None:
    read = {folded(name) for key in KEYS for name in (key.name, *key.also, *key.meant)} | {*PARTS}
    assert read & PASSED_OVER == set()
    publishing = {key.name for key in KEYS if key.strict}
    harmless = {
        folded(name)
        for key in KEYS
        if key.name not in publishing
        for name in (key.name, *key.also, *key.meant)
    }
    assert harmless & WITHHOLDING == set()


def test_every_row_of_words_belongs_to_a_key() -> None:
    paths = {f"{prefix}{key.name}" for prefix, keys in maps(KEYS) for key in keys}
    assert KEY_WORDS.keys() - paths == set()


def told(film: Film) -> tuple[object, ...]:
    return (
        str(film.title),
        film.director_names,
        [person.name for person in film.cast],
        str(film.year),
        film.running_time,
        film.countries,
        [(str(credit.role), credit.name) for credit in film.crew],
        film.synopsis and film.synopsis.plain,
    )


ALL = (
    "Lantern",
    ("Ann Lee",),
    ["Eve Poe", "Bob Ray"],
    "2024",
    18,
    ("DE",),
    [("Screenplay", "Jane Doe"), ("Cinematography", "John Roe"), ("Editing", "Jo Fox")],
    "A keeper looks for the dark.",
)


@pytest.mark.parametrize(
    "names",
    [
        "title directed_by starring year runtime countries screenplay photography editing synopsis",
        "Title Director Actors releaseYear length production_country writer cinematographer editor "
        "story",
        "titel regie darsteller jahr laufzeit land drehbuch kamera schnitt inhalt",
        "Titel Regisseurin Besetzung Produktionsjahr Länge Produktionsland Buch Bildgestaltung "
        "Montage Handlung",
        "titre réalisateur acteurs année durée pays scénario photographie montage résumé",
        "título dirección reparto año duración país guion fotografía montaje sinopsis",
        "название режиссёр актёры год длительность страна сценарий оператор монтаж синопсис",
        "tytuł reżyseria obsada rok czas_trwania kraj scenariusz autor_zdjęć montaż streszczenie",
    ],
)
def test_a_file_all_in_other_words_is_read_whole(small: SmallLibrary, names: str) -> None:
    values = "Lantern|Ann Lee|[Eve Poe, Bob Ray]|2024|18|Germany|Jane Doe|John Roe|Jo Fox|"
    lines = [
        f"{name}: {value}"
        for name, value in zip(
            names.split(), [*values.split("|")[:-1], "A keeper looks for the dark."], strict=True
        )
    ]
    small.write("films/lantern/index_en.md", "\n".join(["---", *lines, "---", ""]))
    assert told(small.lantern()) == ALL
    assert small.messages() == []


def test_check_says_once_for_a_file_what_was_read_as_what(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", "---\ntitel: Lantern\nregie: Ann Lee\n---\n")
    assert small.notes() == [
        "content/films/lantern/index_en.md:2:1: read by meaning: titel as title, regie as director"
    ]


def test_what_other_programs_need_is_passed_over_in_one_line(small: SmallLibrary) -> None:
    small.write_film("layout: film\npermalink: /x/\ntags: [film]\nweight: 3\nsitemap: {a: 1}")
    assert small.messages() == []
    [note] = small.notes()
    assert "layout, permalink, tags, weight, sitemap: meant for another program" in note


def test_of_two_words_for_one_thing_the_documented_counts_and_it_is_said(
    small: SmallLibrary,
) -> None:
    film = small.film("runtime: 90\nlength: 95 minutes\nduration: 93 minutes")
    assert film.running_time == 93
    assert sum("duration says something else, which counts" in m for m in small.messages()) == 2


def test_two_words_that_say_the_same_are_not_worth_a_word(small: SmallLibrary) -> None:
    small.write_film("duration: 95 minutes\nlength: 95 minutes")
    assert small.messages() == []
