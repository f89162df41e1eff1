"""Colours that an author wishes: they stand where they can be read."""

from __future__ import annotations

from random import Random

from microsite.delivery.colours.oklch import contrast, hexadecimal
from microsite.delivery.colours.palette import (
    CONTROL,
    TEXT,
    Palette,
    solved,
)
from microsite.delivery.colours.picture_light import Wish, title_wish
from microsite.films.film import Theme

MIDDLE_GREY = "#777777"


def test_an_author_s_accent_stands_and_can_be_read(wishes: list[Wish]) -> None:
    for wish, written in zip(wishes, random_colours(), strict=False):
        palette = solved(wish, Theme(accent=written))
        assert hexadecimal(palette.accent) == written
        assert contrast(palette.accent, palette.ground) >= CONTROL
        assert contrast(palette.text, palette.ground) >= TEXT
        assert contrast(palette.on_accent, palette.accent) >= CONTROL


def test_an_author_s_background_stands_and_all_can_be_read_on_it(wishes: list[Wish]) -> None:
    for wish, written in zip(wishes, random_colours(), strict=False):
        palette = solved(wish, Theme(background=written))
        assert hexadecimal(palette.ground) == written
        assert can_be_read(palette), palette


def test_an_accent_that_cannot_be_read_on_its_background_gives_way(wishes: list[Wish]) -> None:
    accents, backgrounds = random_colours(), random_colours(seed=11)
    for wish, accent, background in zip(wishes, accents, backgrounds, strict=False):
        palette = solved(wish, Theme(accent=accent, background=background))
        assert hexadecimal(palette.ground) == background
        assert can_be_read(palette), palette


def test_both_of_an_author_s_colours_stand_where_they_can_be_read() -> None:
    palette = solved(title_wish("film"), Theme(accent="#ffb000", background="#101418"))
    assert (hexadecimal(palette.accent), hexadecimal(palette.ground)) == ("#ffb000", "#101418")


def test_on_middle_grey_text_is_black_or_white() -> None:
    palette = solved(title_wish("film"), Theme(background=MIDDLE_GREY))
    assert hexadecimal(palette.text) in ("#000000", "#ffffff")


def test_a_short_colour_is_understood() -> None:
    assert solved(title_wish("film"), Theme(accent="#fa0")).accent == (255, 170, 0)


def can_be_read(palette: Palette) -> bool:
    """As well as a background allows that an author may have chosen in the middle."""
    words = (palette.text, palette.quiet, palette.accent)
    on_ground = min(contrast(colour, palette.ground) for colour in words)
    return min(on_ground, contrast(palette.on_accent, palette.accent)) >= CONTROL


def random_colours(seed: int = 5) -> list[str]:
    random = Random(seed)
    return [f"#{random.randrange(1 << 24):06x}" for _ in range(300)]
