"""Which file a name means, and that none outside the film's folder is ever used."""

from __future__ import annotations

import pytest

from tests.reading.files.samples import POSTER, picture
from tests.reading.small_library import SmallLibrary


def test_a_missing_picture_is_absent(small: SmallLibrary) -> None:
    assert small.film(POSTER).key_art is None
    assert small.messages()[0].endswith("poster.jpg is missing; put it into content/films/lantern")


def test_a_missing_picture_names_the_nearest(small: SmallLibrary) -> None:
    small.write("films/lantern/Postr.JPG", picture())
    small.write_film(POSTER)
    assert "did you mean Postr.JPG?" in small.messages()[0]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("poster.jpg", "Poster.JPG"),
        ("Plakat Köln", "Plakat Köln.png"),
        ("'C:\\Users\\Jane\\Desktop\\poster.jpg'", "poster.jpg"),
        ("/Users/jane/Film/stills/01.jpg", "stills/01.jpg"),
        ("file:///home/jane/poster.jpg", "poster.jpg"),
        ("stills\\01.jpg", "Stills/01.JPG"),
        ("/images/poster.jpg", "poster.jpg"),
    ],
)
def test_a_name_as_another_system_writes_it_is_found(
    small: SmallLibrary, written: str, name: str
) -> None:
    small.write(f"films/lantern/{name}", picture())
    art = small.film(f"poster_image: {written}").key_art
    assert art is not None
    assert art.name == name
    assert small.messages() == []


def test_a_file_in_another_folder_than_named_is_taken_and_said(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    assert small.film("poster_image: art/poster.jpg").key_art
    [message] = small.messages()
    assert message.endswith("art/poster.jpg is missing; poster.jpg was taken for it")


def test_stills_come_in_the_order_that_people_count_in(small: SmallLibrary) -> None:
    for number in (10, 1, 11, 2):
        small.write(f"films/lantern/stills/still-{number}.jpg", picture())
    names = [still.file.path.stem for still in small.film("").stills]
    assert names == ["still-1", "still-2", "still-10", "still-11"]


@pytest.mark.parametrize("name", ["._01.jpg", ".trashed-179-IMG.jpg", "_late.jpg", "Thumbs.db"])
def test_hidden_pictures_are_left_alone(small: SmallLibrary, name: str) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    small.write(f"films/lantern/stills/{name}", picture())
    assert len(small.film("").stills) == 1
    assert small.messages() == []


@pytest.mark.parametrize(
    "name",
    [
        "../secret.jpg",
        "/etc/hostname",
        "a/../../secret.jpg",
        "..\\secret.jpg",
        "link.jpg",
        "out/secret.jpg",
    ],
)
def test_a_file_outside_the_folder_is_never_used(small: SmallLibrary, name: str) -> None:
    secret = small.write("films/secret.jpg", picture())
    small.write_film("")
    folder = small.content / "films" / "lantern"
    (folder / "link.jpg").symlink_to(secret)
    (folder / "out").symlink_to(secret.parent)
    assert small.film(f"poster_image: {name!r}").key_art is None
    assert "lies outside the film's folder" in small.messages()[0]


@pytest.mark.parametrize("name", ["'" + "a" * 5000 + "'", ".", "stills", "''"])
def test_a_strange_name_is_no_file(small: SmallLibrary, name: str) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    assert small.film(f"poster_image: {name}").key_art is None


def test_an_address_is_no_file(small: SmallLibrary) -> None:
    small.write_film("poster_image: https://example.org/poster.jpg")
    assert "is an address; save the file" in small.messages()[0]


def test_a_translated_picture_is_used_in_its_language(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    small.write("films/lantern/poster.de.jpg", picture(size=(41, 61)))
    small.write_film(POSTER)
    small.write_film("", "de")
    english, german = small.lantern().key_art, small.lantern("de").key_art
    assert english is not None
    assert german is not None
    assert (english.name, german.name) == ("poster.jpg", "poster.de.jpg")


def test_a_broken_translated_picture_gives_way(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    small.write("films/lantern/poster.de.jpg", b"")
    small.write_film(POSTER)
    small.write_film("", "de", "Nacht.")
    german = small.lantern("de").key_art
    assert german is not None
    assert german.name == "poster.jpg"
    assert "poster.de.jpg is empty" in small.messages()[0]


def test_a_name_is_found_however_its_accents_are_stored(small: SmallLibrary) -> None:
    small.write("films/lantern/cafe\u0301.jpg", picture())
    art = small.film("poster_image: café.jpg").key_art
    assert art is not None
    assert art.name == "café.jpg"


def test_every_picture_in_stills_is_a_still_by_name(small: SmallLibrary) -> None:
    for name in ("02.jpg", "01.jpg", "notes.txt", "01.de.jpg"):
        small.write(f"films/lantern/stills/{name}", picture())
    stills = small.film("").stills
    assert [still.file.name for still in stills] == ["stills/01.jpg", "stills/02.jpg"]


def test_a_still_may_be_named_without_its_folder(small: SmallLibrary) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    [still] = small.film("stills: [{file: 01.jpg, caption: Night}]").stills
    assert still.file.name == "stills/01.jpg"


def test_media_without_a_folder_lie_in_one_named_like_the_film(small: SmallLibrary) -> None:
    small.write(
        "films/lantern.md", "---\ntitle: Lantern\nlanguage: en\nposter_image: poster.jpg\n---\n"
    )
    small.write("films/lantern/poster.jpg", picture())
    art = small.lantern().key_art
    assert art is not None
    assert art.path == (small.content / "films/lantern/poster.jpg").resolve()


def test_a_word_in_place_of_a_file_is_no_missing_file(small: SmallLibrary) -> None:
    small.film("poster_image: folgt")
    assert '"folgt" is not the name of a file; write one, such as poster.jpg' in small.messages()[0]


def test_a_player_s_code_in_place_of_a_file_is_told_as_such(small: SmallLibrary) -> None:
    small.film('trailer_video: <iframe src="https://video.example/1"></iframe>')
    assert "write the address that stands in it, alone" in small.messages()[0]
