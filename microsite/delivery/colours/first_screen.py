"""What the first screen needs of colours: veils under the words on a scene, light round a plate."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

from PIL import Image

from microsite.delivery.colours.oklch import (
    Rgb,
    contrast,
    hexadecimal,
    luminance,
)
from microsite.delivery.colours.palette import CONTROL, LARGE, TEXT, Palette
from microsite.delivery.seeing.glimpse import glimpse
from microsite.films.pictures import Opening

_SIDE = 320
"""Pixels of width at which a scene is looked at: as fine as a letter's stroke on a screen."""
_GRAIN = 1.04
"""How much more contrast is asked for, since a picture has finer grain than is looked at."""
_SPECK = 0.002
"""Words can be read over a part so small, whatever its colour."""
_SCREEN = 1.6
"""Width by height of the screen that a scene is cropped for."""
_WORDS, _TITLE = 0.5, 0.75
"""The part of the screen's width that words may take, and of its height that the title may."""
_CORNERS = ((0, 0), (2, 0), (0, 2), (2, 2), (1, 1))
"""Fields of a picture of nine, and so where their light falls from."""


def scene_tokens(shown: Opening, palette: Palette) -> dict[str, str]:
    """Veils, crop and greatest size of a scene, as values of the site's tokens.

    Raises:
        OSError: the picture is gone.
        ApartError: it cannot be decoded.
    """
    if not shown.scene:
        return {}
    words = _under(shown)
    text, quiet, accent = palette.text, palette.quiet, palette.accent
    worst = _worst(palette, words)
    small = _veil(palette, worst, {text: TEXT, quiet: CONTROL})
    # An accent that would need the picture covered gives way to the colour of the words.
    behind = _mixed(worst, palette.ground, 100 - small)
    tagline = accent if contrast(accent, behind) >= _GRAIN * CONTROL else text
    return {
        "--tagline": hexadecimal(tagline),
        "--veil-strength": f"{small}%",
        "--veil-title-strength": f"{_veil(palette, worst, {text: LARGE})}%",
        "--focus": "{}% {}%".format(*shown.focus),
        "--focus-tall": "{}% {}%".format(*shown.tall_focus),
        "--scene-width": f"{shown.scene.width}px",
        "--scene-height": f"{shown.scene.height}px",
    }


def plate_tokens(path: Path, palette: Palette) -> dict[str, str]:
    """The light that a picture throws on the ground round it, as a value of the site's tokens.

    Raises:
        OSError: the picture is gone.
        ApartError: it cannot be decoded.
    """
    small = glimpse(path, 24, 24).resize((3, 3), Image.Resampling.BOX)
    ground = hexadecimal(palette.ground)
    # The page goes on below in its plain ground.
    spots = [f"linear-gradient({ground}00 70%, {ground})"]
    for x, y in _CORNERS:
        colour = hexadecimal(_thrown(_pixel(small, x, y), palette))
        spots.append(f"radial-gradient(circle at {50 * x}% {50 * y}%, {colour}, {colour}00 75%)")
    return {"--glow": ",".join(spots)}


def _thrown(light: Rgb, palette: Palette) -> Rgb:
    """A light on the ground, as strong as words on it allow."""
    for percent in range(60, 0, -2):
        mixed = _mixed(light, palette.ground, percent)
        if (
            contrast(palette.text, mixed) >= TEXT + 0.3
            and contrast(palette.quiet, mixed) >= TEXT + 0.3
            and contrast(palette.accent, mixed) >= CONTROL + 0.2
        ):
            return mixed
    return palette.ground


def _under(shown: Opening) -> tuple[Rgb, Rgb]:
    """The extremes of what lies under the words of a scene."""
    assert shown.scene  # noqa: S101 - callers have a scene
    scene = glimpse(shown.scene.path, _SIDE, _SIDE)
    width, height = scene.size
    seen = min(1.0, _SCREEN * height / width)
    begin = (1 - seen) * shown.focus[0] / 100
    left = begin + (1 - _WORDS) * seen if shown.side == "right" else 0
    right = begin + _WORDS * seen if shown.side == "left" else 1
    box = (round(left * width), round((1 - _TITLE) * height), round(right * width), height)
    return _extremes(scene.crop(box))


def _extremes(picture: Image.Image) -> tuple[Rgb, Rgb]:
    """The darkest and the lightest colour of a picture, specks left aside."""
    counted = picture.getcolors(picture.width * picture.height) or []
    colours = [((rgb[0], rgb[1], rgb[2]), n) for n, rgb in counted if isinstance(rgb, tuple)]
    rising = sorted(colours, key=lambda each: luminance(each[0]))
    return _beyond_specks(rising), _beyond_specks(rising[::-1])


def _beyond_specks(colours: list[tuple[Rgb, int]]) -> Rgb:
    sums = [*accumulate(count for _, count in colours)]
    return next(
        rgb for (rgb, _), seen in zip(colours, sums, strict=True) if seen >= _SPECK * sums[-1]
    )


def _worst(palette: Palette, ends: tuple[Rgb, Rgb]) -> Rgb:
    return ends[1] if palette.scheme == "dark" else ends[0]


def _veil(palette: Palette, worst: Rgb, needed: dict[Rgb, float]) -> int:
    """The least cover of ground, in percent, with which colours have their contrast on `worst`."""
    for percent in range(100):
        behind = _mixed(worst, palette.ground, 100 - percent)
        if all(contrast(colour, behind) >= _GRAIN * ratio for colour, ratio in needed.items()):
            return percent
    return 100


def _mixed(one: Rgb, other: Rgb, percent: int) -> Rgb:
    """So much of one colour, the rest of the other."""
    red, green, blue = (
        round((percent * a + (100 - percent) * b) / 100) for a, b in zip(one, other, strict=True)
    )
    return red, green, blue


def _pixel(picture: Image.Image, x: int, y: int) -> Rgb:
    found = picture.getpixel((x, y))
    assert isinstance(found, tuple)  # noqa: S101 - the picture is RGB
    red, green, blue = found
    return int(red), int(green), int(blue)
