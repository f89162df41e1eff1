"""Which files make a film, in which language each is, and which is the main one."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

FILM = "---\ntitle: Lantern\n---\n"


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("lantern/index_en.md", "en"),
        ("lantern/index.de.md", "de"),
        ("lantern/index_de_at.md", "de-AT"),
        ("lantern/index_pt-BR.md", "pt-BR"),
        ("lantern/index_zh-Hans.md", "zh-Hans"),
        ("lantern_de.md", "de"),
        ("lantern.de.md", "de"),
    ],
)
def test_a_language_is_told_by_the_name(small: SmallLibrary, name: str, language: str) -> None:
    small.write(f"films/{name}", FILM)
    assert small.lantern(language).main_language == language
    assert small.messages() == []


@pytest.mark.parametrize(
    ("written", "tag"),
    [("de", "de"), ("de-AT", "de-AT"), ("German", "de"), ("Deutsch", "de"), ("deutsch", "de")],
)
def test_a_language_is_told_by_the_key(small: SmallLibrary, written: str, tag: str) -> None:
    small.write("films/lantern/index.md", f"---\ntitle: Laterne\nlanguage: {written}\n---\n")
    assert small.lantern(tag).language == tag


def test_a_lone_index_without_a_language_is_english_and_said(small: SmallLibrary) -> None:
    small.write("films/lantern/index.md", FILM)
    assert small.lantern("en")
    assert "write language: en" in small.messages()[0]


def test_key_and_name_that_disagree_refuse_the_file_and_name_both(small: SmallLibrary) -> None:
    small.write_film("")
    small.write_film("language: fr", "de")
    assert small.read().refused == {("lantern", "de")}
    assert "the key says fr, the file’s name says de" in small.messages()[0]


@pytest.mark.parametrize(
    ("tags", "main"), [(["de", "en"], "en"), (["fr", "de"], "de"), (["kk"], "kk")]
)
def test_of_files_that_say_the_same_english_is_the_main_one_else_the_first(
    small: SmallLibrary, tags: list[str], main: str
) -> None:
    for tag in tags:
        small.write_film("", tag)
    assert small.lantern(tags[0]).main_language == main


def test_the_main_language_is_that_of_the_file_that_says_most(small: SmallLibrary) -> None:
    small.write_film("tagline: Licht.\nyear: 2024", "de", body="Jede Nacht.")
    small.write_film("tagline: Light.", "en")
    assert small.lantern("en").main_language == "de"
    assert small.notes() == [
        "content/films/lantern/index_de.md: main_language: de is the main language, since "
        "index_de.md says most; write main_language: de to keep it so"
    ]


def test_of_files_that_say_as_much_the_spoken_language_is_the_main_one(
    small: SmallLibrary,
) -> None:
    small.write_film("spoken_languages: [de]", "de")
    small.write_film("tagline: Light.", "en")
    assert small.lantern("en").main_language == "de"


def test_the_file_that_holds_the_film_back_is_the_main_one(small: SmallLibrary) -> None:
    small.write_film("tagline: Licht.\nyear: 2024", "de")
    small.write_film("embargo: 2030-01-01T00:00Z", "en")
    assert small.lantern("de").embargo is not None


def test_a_broken_file_that_says_most_gives_its_place_to_none(small: SmallLibrary) -> None:
    small.write_film("embargo: 2030-01-01T00:00Z\nyear: 2024\ntagline: [", "de")
    small.write_film("", "en")
    assert small.read().refused == {("lantern", "")}


def test_the_main_language_may_be_named(small: SmallLibrary) -> None:
    small.write_film("")
    small.write_film("main_language: de", "de")
    assert small.lantern("en").main_language == "de"


def test_a_main_language_that_is_not_there_is_said(small: SmallLibrary) -> None:
    small.write_film("main_language: fr")
    assert small.lantern().main_language == "en"
    assert "there is no file in fr" in small.messages()[0]


def test_a_film_without_a_folder_has_its_translation_beside_it(small: SmallLibrary) -> None:
    small.write("films/gondola.md", "---\ntitle: Gondola\nlanguage: en\n---\n")
    small.write("films/gondola_de.md", "---\ntagline: Hoch oben.\n---\n")
    films = small.read().catalog.translations("gondola")
    assert [film.language for film in films] == ["en", "de"]


@pytest.mark.parametrize(
    "name",
    [
        "films/README.md",
        "films/lantern/README.md",
        "films/lantern/TRAILER_SOURCE.md",
        "films/lantern/index_backup.md",
        "films/lantern/notes.txt",
        "films/lantern/site/index_en.md",
        "films/lantern/assets/x.css",
        "films/.hidden/index_en.md",
        "films/_drafts/index_en.md",
        "films/empty/poster.jpg",
    ],
)
def test_what_is_no_film_file_is_left_alone(small: SmallLibrary, name: str) -> None:
    small.write_film("")
    small.write(name, "no front matter")
    assert small.messages() == []
    assert small.read().catalog.slugs == ("lantern",)


def test_a_suffix_that_is_no_language_is_said(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index_xx.md", FILM)
    assert '"xx" is not a language' in small.messages()[0]


def test_two_files_in_one_language_refuse_it(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index_de.md", FILM)
    small.write("films/lantern/index.de.md", FILM)
    assert small.read().refused == {("lantern", "de")}
    assert small.read().catalog.film("lantern", "en") is not None
    assert "second file in de" in small.messages()[0]
