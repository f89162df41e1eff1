"""A map in place of a picture's name: the file, and what is said of it."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

WORDS = "file: poster.jpg, credit: Ann Lee / Example, creator: Ann Lee, usage: For reviews."


@pytest.fixture(autouse=True)
def _files(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())


@pytest.mark.parametrize(
    "key", ["poster_image", "cinema_poster", "teaser_poster", "director_photo", "trailer_poster"]
)
def test_a_picture_may_be_a_map_with_its_words(small: SmallLibrary, key: str) -> None:
    film = small.film(f"{key}: {{{WORDS}}}\ntrailers: [{{url: https://example.org/trailer}}]")
    read = {
        "poster_image": film.key_art,
        "cinema_poster": film.one_sheet,
        "teaser_poster": film.teaser_poster,
        "director_photo": film.director_photo,
        "trailer_poster": film.trailers[0].poster,
    }[key]
    assert read is not None
    assert (read.name, read.words.printed_credit) == ("poster.jpg", "Ann Lee / Example")
    assert read.words.usage == Text("For reviews.", "en")


def test_a_name_in_a_list_is_the_name(small: SmallLibrary) -> None:
    art = small.film("image: [poster.jpg]").key_art
    assert art is not None


def test_a_translation_with_a_picture_of_its_own_keeps_the_credit(small: SmallLibrary) -> None:
    small.write_film(f"poster_image: {{{WORDS}}}")
    small.write("films/lantern/plakat.jpg", picture(size=(41, 61)))
    small.write_film("poster_image: plakat.jpg", "de")
    art = small.lantern("de").key_art
    assert art is not None
    assert (art.name, art.words.creator) == ("plakat.jpg", "Ann Lee")


def test_a_map_without_a_file_is_told(small: SmallLibrary) -> None:
    small.write_film("teaser_poster: {credit: Ann}")
    assert any("file is missing; write file: poster.jpg" in told for told in small.messages())
