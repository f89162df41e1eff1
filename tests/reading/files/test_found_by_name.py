"""Pictures, trailers and folders of stills that no key names, and what is left over."""

from __future__ import annotations

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize("name", ["poster.jpg", "Poster.JPEG", "poster_en.png", "key-art.webp"])
def test_a_poster_is_found_by_its_name(small: SmallLibrary, name: str) -> None:
    small.write(f"films/lantern/{name}", picture())
    art = small.film("").key_art
    assert art is not None
    assert art.name == name
    assert small.messages() == []


def test_a_poster_that_is_named_elsewhere_is_no_second_one(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    film = small.film("cinema_poster: poster.jpg")
    assert film.key_art is None
    assert film.one_sheet is not None


def test_a_poster_may_be_refused(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    assert small.film("poster_image: none").key_art is None


def test_a_trailer_and_its_picture_are_found_by_their_names(
    small: SmallLibrary, trailer: bytes
) -> None:
    small.write("films/lantern/Trailer.MP4", trailer)
    small.write("films/lantern/trailer.jpg", picture())
    [read] = small.film("").trailers
    assert [source.name for source in read.sources] == ["Trailer.MP4"]
    assert read.poster is not None
    assert small.messages() == []


def test_a_trailer_elsewhere_is_not_replaced(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    [read] = small.film("trailer_video: https://vimeo.com/1").trailers
    assert read.sources == ()
    assert "trailer.mp4: is not used; name it under trailers" in small.messages()[0]


def test_a_poster_in_the_language_of_a_translation_is_used_there(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    small.write("films/lantern/poster_de.jpg", picture(size=(41, 60)))
    small.write_film("")
    small.write_film("description: Nacht.", "de")
    english, german = small.lantern().key_art, small.lantern("de").key_art
    assert english is not None
    assert german is not None
    assert (english.name, german.name) == ("poster.jpg", "poster_de.jpg")


@pytest.mark.parametrize("folder", ["Stills", "stills_final", "Filmstills", "STILLS WEB"])
def test_a_folder_of_stills_is_found(small: SmallLibrary, folder: str) -> None:
    small.write(f"films/lantern/{folder}/1.JPG", picture())
    assert len(small.film("").stills) == 1
    assert small.messages() == []


@pytest.mark.parametrize("folder", ["Photos", "Fotos", "bilder"])
def test_a_folder_of_pictures_is_taken_for_stills_and_said(
    small: SmallLibrary, folder: str
) -> None:
    small.write(f"films/lantern/{folder}/1.jpg", picture())
    assert len(small.film("").stills) == 1
    [message] = small.messages()
    assert f"the pictures in {folder} were taken for stills" in message


@pytest.mark.parametrize("folder", ["stills_private", "Set photos"])
def test_any_other_folder_of_pictures_is_only_said(small: SmallLibrary, folder: str) -> None:
    small.write(f"films/lantern/{folder}/1.jpg", picture())
    assert small.film("").stills == ()
    [message] = small.messages()
    assert message.startswith(f"content/films/lantern/{folder}: 1.jpg is not used")


def test_many_pictures_left_over_are_one_line(small: SmallLibrary) -> None:
    for number in range(6):
        small.write(f"films/lantern/DSC{number}.jpg", picture())
    small.write_film("")
    assert small.messages() == [
        "content/films/lantern: DSC0.jpg, DSC1.jpg, DSC2.jpg and 3 more are not used; "
        "list them under stills, or move them into stills/"
    ]
