"""Colours in OKLCH: the published values, and what a screen makes of them."""

from __future__ import annotations

from random import Random

import pytest

from microsite.delivery.colours.oklch import (
    BLACK,
    WHITE,
    Oklch,
    Rgb,
    contrast,
    from_hexadecimal,
    from_rgb,
    hexadecimal,
    is_shown,
    least_contrast,
    readable,
    to_rgb,
    within_gamut,
)

RANDOM = Random(2026)
COLOURS = [tuple(RANDOM.randrange(256) for _ in range(3)) for _ in range(500)]
WISHES = [Oklch(RANDOM.random(), 0.4 * RANDOM.random(), 360 * RANDOM.random()) for _ in range(500)]


@pytest.mark.parametrize(
    ("colour", "lightness", "chroma", "hue"),
    [
        ((255, 0, 0), 0.628, 0.258, 29.2),
        ((0, 255, 0), 0.866, 0.295, 142.5),
        ((0, 0, 255), 0.452, 0.313, 264.1),
    ],
)
def test_the_primaries_lie_where_they_are_published(
    colour: Rgb, lightness: float, chroma: float, hue: float
) -> None:
    found = from_rgb(colour)
    assert (found.lightness, found.chroma) == pytest.approx((lightness, chroma), abs=0.001)
    assert found.hue == pytest.approx(hue, abs=0.1)


def test_every_colour_of_a_screen_comes_back_unchanged() -> None:
    assert [to_rgb(from_rgb((r, g, b))) for r, g, b in COLOURS] == COLOURS


def test_what_no_screen_shows_loses_chroma_alone() -> None:
    for wish in WISHES:
        mapped = within_gamut(wish)
        assert is_shown(mapped)
        assert (mapped.lightness, mapped.hue) == (wish.lightness, wish.hue)
        assert mapped.chroma <= wish.chroma


def test_what_a_screen_shows_is_left_alone() -> None:
    assert within_gamut(Oklch(0.7, 0.1, 50)) == Oklch(0.7, 0.1, 50)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [(BLACK, WHITE, 21), (WHITE, WHITE, 1), ((118, 118, 118), WHITE, 4.54)],
)
def test_contrast_is_that_of_the_guidelines(one: Rgb, other: Rgb, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_readable_colour_is_only_as_far_from_the_wish_as_it_must_be() -> None:
    for wish, (r, g, b) in zip(WISHES, COLOURS, strict=True):
        found = readable(wish, ((r, g, b),), 4.5)
        ratio = contrast(found, (r, g, b))
        assert ratio >= 4.5
        assert found == to_rgb(wish) or ratio < 5.2


def test_where_nothing_can_be_read_the_clearest_is_taken() -> None:
    grounds = (WHITE, BLACK)
    assert readable(Oklch(0.5, 0.1, 20), grounds, 4.5) in grounds
    assert least_contrast(BLACK, grounds) == 1


def test_hexadecimal_colours_are_read_and_written() -> None:
    assert from_hexadecimal("#c8102e") == (200, 16, 46)
    assert from_hexadecimal("#fa0") == (255, 170, 0)
    assert hexadecimal((12, 16, 32)) == "#0c1020"


@pytest.mark.parametrize("odd", ["", "#12", "#12345", "orange"])
def test_what_is_no_colour_is_refused(odd: str) -> None:
    with pytest.raises(ValueError, match=r"colour|hexadecimal"):
        from_hexadecimal(odd)
