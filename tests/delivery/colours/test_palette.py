"""Palettes of a thousand pictures and of what authors wish: all of it can be read."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PIL import Image

from microsite.delivery.colours.oklch import Rgb, contrast, from_rgb, hexadecimal, least_contrast
from microsite.delivery.colours.palette import (
    CONTROL,
    TEXT,
    Palette,
    solved,
    tokens,
)
from microsite.delivery.colours.picture_light import Wish, picture_wish, title_wish
from microsite.films.film import Theme

PICTURES = 1000
PLAIN = Theme()
MIDDLE_GREY = "#777777"


@pytest.fixture(scope="module")
def wishes(tmp_path_factory: pytest.TempPathFactory) -> list[Wish]:
    """What pictures of two to six random colours wish for, from the darkest to the brightest."""
    random, path = Random(7), tmp_path_factory.mktemp("pictures") / "picture.bmp"
    wishes = []
    for number in range(PICTURES):
        low, high = sorted((random.randrange(256), random.randrange(256)))
        colours = [
            [random.randint(low, high) for _ in range(3)] for _ in range(random.randint(2, 6))
        ]
        if number % 10 == 0:
            colours = [[red] * 3 for red, _, _ in colours]
        pixels = bytes(value for _ in range(36) for value in random.choice(colours))
        Image.frombytes("RGB", (6, 6), pixels).save(path)
        wishes.append(picture_wish(path))
    return wishes


@pytest.fixture(scope="module")
def palettes(wishes: list[Wish]) -> list[Palette]:
    return [solved(wish, PLAIN) for wish in wishes]


def test_every_text_can_be_read_on_both_grounds(palettes: list[Palette]) -> None:
    for palette in palettes:
        for text in (palette.text, palette.quiet):
            assert least_contrast(text, (palette.ground, palette.raised)) >= TEXT, palette


def test_every_accent_can_be_read_on_both_grounds(palettes: list[Palette]) -> None:
    for palette in palettes:
        assert least_contrast(palette.accent, (palette.ground, palette.raised)) >= CONTROL, palette


def test_every_button_can_be_read(palettes: list[Palette]) -> None:
    for palette in palettes:
        assert contrast(palette.on_accent, palette.accent) >= CONTROL, palette


def test_every_colour_can_be_shown(palettes: list[Palette]) -> None:
    for palette in palettes:
        for colour in colours_of(palette):
            assert all(0 <= value <= 255 for value in colour), palette


def test_pictures_differ_and_so_do_their_pages(palettes: list[Palette]) -> None:
    assert len({colours_of(palette) for palette in palettes}) > 0.6 * PICTURES
    assert {palette.scheme for palette in palettes} == {"dark", "light"}


def test_a_bright_picture_makes_a_light_page(tmp_path: Path) -> None:
    yellow, red = (255, 214, 40), (232, 72, 60)
    assert solved(picture_wish(drawn(tmp_path, yellow, red)), PLAIN).scheme == "light"


def test_a_dark_picture_makes_a_dark_page(tmp_path: Path) -> None:
    assert solved(picture_wish(drawn(tmp_path, (14, 20, 52), (240, 140, 60))), PLAIN).scheme == (
        "dark"
    )


def test_a_small_light_in_the_dark_gives_the_accent(tmp_path: Path) -> None:
    path = drawn(tmp_path, (14, 20, 52), (240, 140, 60))
    palette = solved(picture_wish(path), PLAIN)
    assert from_rgb(palette.accent).hue == pytest.approx(from_rgb((240, 140, 60)).hue, abs=8)
    assert from_rgb(palette.ground).hue == pytest.approx(from_rgb((14, 20, 52)).hue, abs=8)


@pytest.mark.parametrize("lightness", [20, 230])
def test_a_film_in_black_and_white_stays_so(tmp_path: Path, lightness: int) -> None:
    path = drawn(tmp_path, (lightness,) * 3, (128,) * 3)
    palette = solved(picture_wish(path), PLAIN)
    assert all(from_rgb(colour).chroma < 0.01 for colour in colours_of(palette))


def test_equal_pictures_give_equal_bytes(tmp_path: Path) -> None:
    first, second = (tmp_path / name for name in ("a", "b"))
    sheets = set()
    for folder in (first, second):
        folder.mkdir()
        path = drawn(folder, (30, 60, 40), (180, 220, 90))
        sheets.add(str(tokens(solved(picture_wish(path), PLAIN))))
    assert len(sheets) == 1


def test_no_two_titles_look_alike() -> None:
    seen = {colours_of(solved(title_wish(f"film-{number}"), PLAIN)) for number in range(200)}
    assert len(seen) == 200


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


def drawn(folder: Path, ground: Rgb, figure: Rgb) -> Path:
    """A picture of one colour with a small patch of another."""
    picture = Image.new("RGB", (60, 90), ground)
    picture.paste(figure, (20, 50, 32, 62))
    picture.save(path := folder / "picture.png")
    return path


def can_be_read(palette: Palette) -> bool:
    """As well as a background allows that an author may have chosen in the middle."""
    words = (palette.text, palette.quiet, palette.accent)
    on_ground = min(contrast(colour, palette.ground) for colour in words)
    return min(on_ground, contrast(palette.on_accent, palette.accent)) >= CONTROL


def colours_of(palette: Palette) -> tuple[Rgb, ...]:
    return (
        palette.ground,
        palette.raised,
        palette.text,
        palette.quiet,
        palette.accent,
        palette.on_accent,
    )


def random_colours(seed: int = 5) -> list[str]:
    random = Random(seed)
    return [f"#{random.randrange(1 << 24):06x}" for _ in range(300)]
