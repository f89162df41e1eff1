"""Palettes of a thousand pictures and of what authors wish: all of it can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from microsite.delivery.colours.oklch import Rgb, contrast, from_rgb, least_contrast
from microsite.delivery.colours.palette import (
    CONTROL,
    TEXT,
    Palette,
    solved,
    tokens,
)
from microsite.delivery.colours.picture_light import Wish, picture_wish, title_wish
from microsite.films.film import Theme
from tests.delivery.colours.conftest import PICTURES

PLAIN = Theme()


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


def drawn(folder: Path, ground: Rgb, figure: Rgb) -> Path:
    """A picture of one colour with a small patch of another."""
    picture = Image.new("RGB", (60, 90), ground)
    picture.paste(figure, (20, 50, 32, 62))
    picture.save(path := folder / "picture.png")
    return path


def colours_of(palette: Palette) -> tuple[Rgb, ...]:
    return (
        palette.ground,
        palette.raised,
        palette.text,
        palette.quiet,
        palette.accent,
        palette.on_accent,
    )
