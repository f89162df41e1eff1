"""What the first screen of a film shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from microsite.films.film import Film, Theme
from microsite.films.media.files import MediaFile, MediaKind, Still
from microsite.films.media.trailers import Trailer
from microsite.films.pictures import Look, Opening, opening
from microsite.films.text import Text

EMPTY = Look(lettered=False, telling=True, subject=(50, 35), emptier="left", light=0.4)


def picture(name: str, width: int = 1920, height: int = 1080) -> MediaFile:
    return MediaFile(
        Path(name), name, MediaKind.IMAGE, "image/jpeg", 1, name, 0, width=width, height=height
    )


def opened(looks: dict[str, Look] | None = None, **values: Any) -> Opening:
    film = Film("film", "en", "en", Text("Film", "en"), **values)
    return opening(film, film, lambda file: (looks or {}).get(file.name, EMPTY))


POSTER = picture("poster.jpg", 1200, 1800)
SHEET = picture("sheet.jpg", 800, 1200)
STILL = picture("still.jpg")
FRAME = picture("frame.jpg")
VIDEO = replace(picture("trailer.mp4"), kind=MediaKind.VIDEO, media_type="video/mp4")
TRAILERS = (Trailer(sources=(VIDEO,), poster=FRAME),)


def test_a_wide_picture_without_words_fills_the_screen() -> None:
    assert opened(key_art=picture("wide.jpg")).scene == picture("wide.jpg")


def test_an_author_s_picture_comes_before_a_trailer_s() -> None:
    assert opened(stills=(Still(STILL),), trailers=TRAILERS).scene == STILL


@pytest.mark.parametrize(
    "unfit",
    [
        picture("small.jpg", 1199, 700),
        picture("strip.jpg", 2400, 900),
        picture("square.jpg", 1300, 1300),
    ],
)
def test_what_is_small_or_loses_too_much_stands_whole(unfit: MediaFile) -> None:
    assert opened(key_art=unfit) == Opening(plate=unfit)


def test_what_bears_words_stands_whole() -> None:
    wide = picture("wide.jpg")
    assert opened({"wide.jpg": replace(EMPTY, lettered=True)}, key_art=wide).plate == wide


def test_the_one_sheet_is_the_first_plate() -> None:
    assert opened(key_art=POSTER, one_sheet=SHEET).plate == SHEET


def test_a_dark_frame_that_the_author_names_stays_the_player_s() -> None:
    dark = {"frame.jpg": replace(EMPTY, telling=False)}
    assert opened(dark, key_art=POSTER, trailers=TRAILERS).plate == POSTER


def test_a_picture_with_room_for_words_comes_first() -> None:
    full = {"still.jpg": replace(EMPTY, emptier="")}
    roomy = picture("roomy.jpg")
    assert opened(full, stills=(Still(STILL), Still(roomy))).scene == roomy


def test_upright_screens_show_upright_key_art() -> None:
    shown = opened(key_art=POSTER, stills=(Still(STILL),))
    assert (shown.scene, shown.tall) == (STILL, POSTER)


def test_the_author_names_what_opens_the_film() -> None:
    other = picture("other.jpg")
    assert opened(hero=other, stills=(Still(STILL),)).scene == other
    assert opened(hero="poster", key_art=POSTER, stills=(Still(STILL),)).plate == POSTER
    assert opened(hero="still", key_art=picture("wide.jpg"), stills=(Still(STILL),)).scene == STILL


@pytest.mark.parametrize(("across", "side"), [(70, "left"), (20, "right")])
def test_words_stand_away_from_the_author_s_focus(across: int, side: str) -> None:
    shown = opened(stills=(Still(STILL),), focus=(across, 30))
    assert (shown.side, shown.focus) == (side, (across, 30))


def test_a_frame_of_the_video_is_the_last_resort() -> None:
    assert opened(trailers=(Trailer(sources=(VIDEO,)),)).plate == VIDEO


@pytest.mark.parametrize(
    ("background", "light", "fills"),
    [
        ("#fbf7ef", 0.3, False),
        ("#fff", 0.6, True),
        ("#101418", 0.8, False),
        ("#101418", 0.6, True),
        ("", 0.8, True),
    ],
)
def test_a_picture_that_words_would_have_to_hide_stands_whole(
    background: str, light: float, *, fills: bool
) -> None:
    wide = picture("wide.jpg")
    looks = {"wide.jpg": replace(EMPTY, light=light)}
    shown = opened(looks, key_art=wide, theme=Theme(background=background))
    assert (shown.scene == wide) is fills
    assert (shown.plate == wide) is not fills
