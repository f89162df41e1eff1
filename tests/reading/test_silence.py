"""Texts that are nearly where and what they should be: read, and said, or only said."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

FILM = "---\ntitle: Lantern\n---\nNight.\n"


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("index_cz.md", "cs"),
        ("index_jp.md", "ja"),
        ("index.ua.md", "uk"),
        ("index_gr.md", "el"),
        ("index_kz.md", "kk"),
        ("index_dk.md", "da"),
        ("index_se.md", "sv"),
        ("index_ger.md", "de"),
        ("index-de.md", "de"),
        ("index de.md", "de"),
        ("index_de (1).md", "de"),
        ("index_de - Kopie.md", "de"),
        ("index_de.md.txt", "de"),
        ("index_de.txt", "de"),
        ("index_de.mdx", "de"),
        ("Index_DE.markdown", "de"),
        ("film_de.md", "de"),
        ("lantern.de.md", "de"),
        ("Die Laterne DE.md", "de"),
    ],
)
def test_a_name_that_is_nearly_right_is_read(small: SmallLibrary, name: str, language: str) -> None:
    small.write(f"films/lantern/{name}", FILM)
    assert small.read().catalog.film("lantern", language)


@pytest.mark.parametrize("name", ["index_cz.md", "index-de.md", "film_de.md", "index_de (2).md"])
def test_what_was_made_of_such_a_name_is_said(small: SmallLibrary, name: str) -> None:
    small.write(f"films/lantern/{name}", FILM)
    [message] = small.messages()
    assert message.startswith(f"content/films/lantern/{name}: ")
    assert "; rename " in message


def test_northern_sami_stays_northern_sami(small: SmallLibrary) -> None:
    small.write("films/lantern/index_se.md", "---\ntitle: Guovdageainnu stuimmit čáhci\n---\n")
    assert small.lantern("se")
    assert small.messages() == []


def test_a_copy_beside_the_file_itself_is_not_read(small: SmallLibrary) -> None:
    small.write_film("title: The newer one")
    small.write("films/lantern/index_en (1).md", FILM)
    assert str(small.lantern().title) == "The newer one"
    [message] = small.messages()
    assert message.endswith(
        "index_en (1).md: is not read, for index_en.md is there; delete one of the two"
    )


def test_texts_sorted_by_language_are_read(small: SmallLibrary) -> None:
    for language in ("en", "de"):
        small.write(f"films/{language}/lantern.md", FILM)
    assert small.read().catalog.languages == ("de", "en")
    assert small.read().catalog.slugs == ("lantern",)
    assert small.messages()[0].endswith("move it to content/films/lantern/index_de.md")


def test_a_film_called_like_a_language_is_a_film(small: SmallLibrary) -> None:
    small.write("films/it/film_en.md", FILM)
    assert small.read().catalog.slugs == ("it",)


def test_a_film_in_a_folder_of_its_year_is_read(small: SmallLibrary) -> None:
    small.write("films/2024/lantern/index_en.md", FILM)
    assert small.lantern()
    [message] = small.messages()
    assert message.startswith("content/films/2024/lantern: lies one folder too deep")
    assert message.endswith("move it up, to content/films/lantern")


def test_a_film_in_any_other_folder_may_be_put_aside_and_is_only_said(
    small: SmallLibrary,
) -> None:
    small.write("films/archive/lantern/index_en.md", FILM)
    assert small.read().catalog.slugs == ()
    [message] = small.messages()
    assert "lies one folder too deep and is not read" in message


@pytest.mark.parametrize(
    ("file", "part"),
    [
        ("films/lantern/poster.jpg", "films/lantern: has no text, and so there is no film"),
        ("films/lantern/Film.docx", "Film.docx: is a document of a word processor"),
        ("films/Film.docx", "Film.docx: is a document of a word processor"),
        ("films/lantern/about.md", "about.md: is not read, for nothing shows"),
        ("films/lantern/index_old.md", '"old" is not a language'),
        ("films/trailer.mp4", "trailer.mp4: is not used; move it into the folder of its film"),
        ("lantern/index_en.md", "content/lantern: is not read, for it lies beside the films"),
    ],
)
def test_what_cannot_be_read_for_certain_is_said(small: SmallLibrary, file: str, part: str) -> None:
    small.write(file, "Words of a kind.")
    assert small.read().catalog.slugs == ()
    [message] = small.messages()
    assert part in message


@pytest.mark.parametrize("file", ["Film.docx", "about.md", "Text.rtf", "Pressetext.txt"])
def test_a_text_beside_the_film_file_that_is_not_read_is_said(
    small: SmallLibrary, file: str
) -> None:
    small.write_film("")
    small.write(f"films/lantern/{file}", "Words of a kind.")
    [message] = small.messages()
    assert message.startswith(f"content/films/lantern/{file}: is not read; ")
    assert "into index_en.md, or " in message


@pytest.mark.parametrize(
    "file", [".DS_Store", "_old/index_en.md", "~$Film.docx", "._index_en.md", "_about.md"]
)
def test_what_is_hidden_or_put_aside_is_left_alone(small: SmallLibrary, file: str) -> None:
    small.write_film("")
    small.write(f"films/lantern/{file}", FILM)
    small.write(f"films/{file}", FILM)
    assert small.read().catalog.slugs == ("lantern",)
    assert small.messages() == []


def test_pictures_of_a_film_without_a_folder_of_its_own_are_no_film(small: SmallLibrary) -> None:
    small.write("films/lantern_en.md", FILM)
    small.write("films/lantern/other.txt", "Nothing.")
    assert small.read().catalog.slugs == ("lantern",)
