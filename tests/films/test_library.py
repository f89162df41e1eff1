"""Which files make a film, which language is the main one, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsite.reading.library import Library
from microsite.reading.problems import Severity
from tests.films.small_library import SmallLibrary

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
def test_english_is_the_main_language_else_the_first(
    small: SmallLibrary, tags: list[str], main: str
) -> None:
    for tag in tags:
        small.write_film("", tag)
    assert small.lantern(tags[0]).main_language == main


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


def test_a_slug_counts_over_the_folder(small: SmallLibrary) -> None:
    small.write_film("slug: lamp")
    assert small.read().catalog.slugs == ("lamp",)


@pytest.mark.parametrize(
    ("folder", "slug"), [("Mein Film", "mein-film"), ("Été", "ete"), ("a__b", "a__b")]
)
def test_a_folder_becomes_a_slug(small: SmallLibrary, folder: str, slug: str) -> None:
    small.write(f"films/{folder}/index_en.md", FILM)
    assert small.read().catalog.slugs == (slug,)


@pytest.mark.parametrize("slug", ["../up", "a/b", "A B", "<b>", "Lamp"])
def test_a_slug_that_is_no_address_is_left_out(small: SmallLibrary, slug: str) -> None:
    small.write_film(f'slug: "{slug}"')
    assert small.read().catalog.slugs == ("lantern",)
    assert len(small.messages()) == 1


def test_two_files_in_one_language_refuse_it(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index_de.md", FILM)
    small.write("films/lantern/index.de.md", FILM)
    assert small.read().refused == {("lantern", "de")}
    assert small.read().catalog.film("lantern", "en") is not None
    assert "second file in de" in small.messages()[0]


def test_a_broken_main_file_refuses_the_film_and_no_other(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", "---\ntitle: [\n---\n")
    small.write_film("", "de")
    small.write("films/quiet/index_en.md", "---\ntitle: Quiet\n---\n")
    assert small.read().refused == {("lantern", "")}
    assert small.read().catalog.slugs == ("quiet",)


def test_a_broken_translation_refuses_that_language_alone(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index_de.md", "---\ntitle: [\n---\n")
    assert small.read().refused == {("lantern", "de")}
    assert small.read().catalog.languages == ("en",)


def test_a_film_without_a_title_is_refused(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", "---\ntype: film\n---\n")
    assert small.read().refused == {("lantern", "")}
    assert "the title is missing" in small.messages()[0]


@pytest.mark.parametrize("title", ["", "[]", "{en: Lantern}"])
def test_a_title_that_cannot_be_read_refuses_the_film(small: SmallLibrary, title: str) -> None:
    small.write_film(f"title: {title}")
    assert small.read().refused == {("lantern", "")}


def test_two_films_of_one_title_are_doubted(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lamp/index_en.md", "---\ntitle: LANTERN\n---\n")
    assert small.read().catalog.slugs == ("lamp", "lantern")
    assert "has the same title; are they one film?" in small.messages()[0]


def claim_of_lantern(small: SmallLibrary, folder: str) -> None:
    small.write(f"films/{folder}/index_en.md", f"---\ntitle: {folder}\nslug: lantern\n---\n")


def test_of_two_films_with_one_slug_the_folder_s_own_has_it(small: SmallLibrary) -> None:
    small.write_film("")
    claim_of_lantern(small, "aaa")
    reading = small.read()
    assert [film.title.value for film in reading.catalog] == ["Lantern"]
    assert reading.refused == {("aaa", "")}
    assert small.messages() == [
        "content/films/aaa/index_en.md:3:7: slug: "
        "the slug lantern belongs to content/films/lantern/index_en.md; choose another"
    ]


def test_of_two_films_with_another_folder_s_slug_the_first_has_it(small: SmallLibrary) -> None:
    claim_of_lantern(small, "a")
    claim_of_lantern(small, "b")
    assert small.lantern().title.value == "a"
    assert small.read().refused == {("b", "")}


def test_a_new_film_takes_no_slug_from_one_that_has_it(small: SmallLibrary) -> None:
    claim_of_lantern(small, "b")
    assert small.lantern().title.value == "b"
    claim_of_lantern(small, "a")
    small.write_film("")
    assert small.lantern().title.value == "b"
    assert small.read().refused == {("a", "")}


def test_a_film_that_claims_another_s_slug_stays_on_air_as_it_was(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/quiet/index_en.md", "---\ntitle: Quiet\n---\n")
    before = small.read().catalog
    claim_of_lantern(small, "quiet")
    for _ in range(2):
        reading = small.read()
        kept = reading.catalog.keeping(before, reading.refused)
        assert [film.title.value for film in kept] == ["Lantern", "Quiet"]


def test_a_refused_film_holds_its_slug(small: SmallLibrary) -> None:
    small.write_film("")
    before = small.read().catalog
    small.write_film("title: [")
    claim_of_lantern(small, "aaa")
    reading = small.read()
    assert reading.catalog.keeping(before, reading.refused) == before


def test_aliases_are_slugs(small: SmallLibrary) -> None:
    film = small.film("aliases: [/lamp/, old_name, 'no address']")
    assert film.aliases == ("lamp", "old_name")
    assert '"no address" cannot be read' in small.messages()[0]


def test_a_broken_file_of_unknown_language_holds_nothing_back(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index.md", "---\ntitle: [\n---\n")
    assert small.lantern()
    assert small.read().refused == frozenset()
    assert len(small.messages()) == 1


def test_an_alias_that_another_film_has_is_said(small: SmallLibrary) -> None:
    small.write_film("aliases: [lamp]")
    small.write("films/lamp/index_en.md", "---\ntitle: Lamp\n---\n")
    assert "lamp already leads to lamp" in small.messages()[0]


def test_an_empty_folder_of_films_is_none(small: SmallLibrary) -> None:
    assert small.read().catalog.slugs == ()
    assert small.messages() == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "nowhere",
            "nowhere/films: the folder of the films is missing; "
            "name the folder that holds films/, or make nowhere/films",
        ),
        (
            "content/films",
            "films/films: the folder of the films is missing; "
            "name the folder that holds films/; did you mean content?",
        ),
        (
            "file",
            "file/films: the folder of the films cannot be listed: Not a directory; "
            "name the folder that holds films/, or make file/films",
        ),
    ],
)
def test_a_content_folder_without_films_is_an_error(
    small: SmallLibrary, tmp_path: Path, content: str, message: str
) -> None:
    small.write_film("")
    (tmp_path / "file").touch()
    [problem] = Library(tmp_path / content).read().problems
    assert str(problem) == message
    assert problem.severity is Severity.ERROR


def test_films_stay_on_air_while_their_folder_is_away(small: SmallLibrary) -> None:
    small.write_film("slug: lamp")
    before = small.read().catalog
    films = small.content / "films"
    films.rename(small.content / "away")
    for _ in range(2):
        reading = small.read()
        assert reading.catalog.keeping(before, reading.refused) == before
    (small.content / "away").rename(films)
    assert (small.read().catalog, small.messages()) == (before, [])


def test_a_film_file_that_leads_out_of_the_content_is_not_read(
    small: SmallLibrary, tmp_path: Path
) -> None:
    (tmp_path / "secret.md").write_text(FILM)
    small.write("films/lantern/poster.txt", "")
    (small.content / "films/lantern/index_en.md").symlink_to(tmp_path / "secret.md")
    assert small.read().refused == {("lantern", "")}
    assert "leads out of the content folder" in small.messages()[0]


def test_an_edit_is_seen_by_the_next_reading(small: SmallLibrary) -> None:
    small.write_film("tagline: First.")
    assert str(small.lantern().tagline) == "First."
    small.write_film("tagline: Second thoughts.")
    assert str(small.lantern().tagline) == "Second thoughts."


def test_a_film_that_did_not_change_is_the_very_same(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/quiet/index_en.md", "---\ntitle: Quiet\n---\n")
    before = small.lantern()
    small.write("films/quiet/index_en.md", "---\ntitle: Quieter\n---\n")
    assert small.lantern() is before


def test_a_picture_that_arrives_is_seen_by_the_next_reading(small: SmallLibrary) -> None:
    small.write_film("trailers: [{url: https://example.org, poster: t.jpg}]")
    assert len(small.messages()) == 1
    (small.content / "films/lantern/t.jpg").write_bytes(b"")
    assert "is empty" in small.messages()[0]


def test_a_refused_film_keeps_the_slug_it_had(small: SmallLibrary) -> None:
    small.write_film("slug: lamp")
    assert small.read().catalog.slugs == ("lamp",)
    small.write_film("title: [")
    assert small.read().refused == {("lamp", "")}


def test_an_error_is_told_from_a_warning(small: SmallLibrary) -> None:
    small.write_film("duration: long\nembargo: soon")
    severities = {problem.field: problem.severity.value for problem in small.read().problems}
    assert severities == {"duration": "warning", "embargo": "error"}
