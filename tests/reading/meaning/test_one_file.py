"""One film file for all languages is read like one file for each."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

MAPS = """
title: {en: Lantern, de: Laterne}
logline: {en: A keeper., de: Ein Wärter.}
synopsis: {en: Every night., de: Jede Nacht.}
year: 2024
director: Ann Lee
"""
SUFFIXES = """
title_en: Lantern
title_de: Laterne
logline-en: A keeper.
logline-de: Ein Wärter.
synopsisEn: Every night.
synopsisDe: Jede Nacht.
year: 2024
director: Ann Lee
"""


@pytest.mark.parametrize("keys", [MAPS, SUFFIXES])
def test_every_language_is_a_film_of_its_own(small: SmallLibrary, keys: str) -> None:
    small.write("films/lantern/index.md", f"---{keys}---\n")
    told = {
        film.language: (str(film.title), str(film.logline), film.synopsis and film.synopsis.plain)
        for film in small.read().catalog.translations("lantern")
    }
    assert told == {
        "en": ("Lantern", "A keeper.", "Every night."),
        "de": ("Laterne", "Ein Wärter.", "Jede Nacht."),
    }
    assert small.lantern("de").director_names == ("Ann Lee",)
    assert small.messages() == []


def test_what_has_no_language_belongs_to_the_one_that_has_most(small: SmallLibrary) -> None:
    small.write(
        "films/lantern/index.md",
        "---\ntitle: {en: Lantern, de: Laterne}\ntagline: {de: Licht.}\ngenres: [Drama]\n---\n",
    )
    film = small.lantern("en")
    assert film.main_language == "de"
    assert film.genres == (Text("Drama", "de"),)


def test_the_file_s_name_says_what_has_no_language(small: SmallLibrary) -> None:
    small.write(
        "films/lantern/index_en.md",
        "---\ntitle: Lantern\ntitle_de: Laterne\ntagline_de: Licht.\n---\nNight.",
    )
    assert small.lantern("de").title == Text("Laterne", "de")
    assert small.lantern("en").title == Text("Lantern", "en")
    assert small.lantern("de").main_language == "en"


def test_captions_within_stills_have_languages_too(small: SmallLibrary) -> None:
    small.write("films/lantern/01.jpg", picture())
    small.write("films/lantern/02.jpg", picture())
    small.write(
        "films/lantern/index_en.md",
        "---\ntitle: Lantern\nstills:\n"
        "  - file: 01.jpg\n    caption: {en: Night, de: Nacht}\n"
        "  - {file: 02.jpg, caption_en: Day, caption_de: Tag}\n---\n",
    )
    for language, words in {"en": ["Night", "Day"], "de": ["Nacht", "Tag"]}.items():
        assert [str(still.caption) for still in small.lantern(language).stills] == words


@pytest.mark.parametrize(
    "keys",
    [
        "releases: {DE: 2024-05-01}",
        "ids: {imdb: tt1234567}",
        "crew: {DP: Jane Doe}",
        "cast: {Eve: The keeper, Ann: The boy}",
        "tmdb_id: 12",
        "director_id: 7",
    ],
)
def test_what_is_no_language_makes_none(small: SmallLibrary, keys: str) -> None:
    small.write_film(keys)
    assert [film.language for film in small.read().catalog] == ["en"]


def test_a_slip_in_one_language_holds_back_that_language(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", "---\ntitle: L\ntitle_de: L\ndraft_de: maybe\n---\n")
    assert small.read().refused == {("lantern", "de")}
