"""What is read of a content folder, what is refused, and what is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsite.reading.library import Library
from microsite.reading.problems import Severity
from tests.reading.small_library import SmallLibrary

FILM = "---\ntitle: Lantern\n---\n"


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


def test_a_broken_file_of_unknown_language_holds_nothing_back(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index.md", "---\ntitle: [\n---\n")
    assert small.lantern()
    assert small.read().refused == frozenset()
    assert len(small.messages()) == 1


def test_an_empty_folder_of_films_says_how_to_begin(small: SmallLibrary) -> None:
    assert small.read().catalog.slugs == ()
    assert small.messages() == [
        "content/films: the folder of the films holds no film file; "
        "put one there, such as content/films/my-film/index_en.md"
    ]


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


def test_an_error_is_told_from_a_warning(small: SmallLibrary) -> None:
    small.write_film("duration: long\nembargo: soon")
    severities = {problem.field: problem.severity.value for problem in small.read().problems}
    assert severities == {"duration": "warning", "embargo": "error"}
