"""Whether a logo without a ground of its own is dark or light, and on which page it is lost."""

from __future__ import annotations

import re
import warnings
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageColor

from microsite.delivery.colours.oklch import from_rgb
from microsite.films.media.files import MediaFile

_SIDE = 64
"""Pixels that a logo is made smaller to before it is looked at."""
_CLEAR = 0.04
"""The least part of a logo that must be transparent, or else it brings its own ground."""
_DARK, _LIGHT = 0.5, 0.72
"""Lightness in OKLCH: a logo darker than the one is lost in the dark, lighter than the other."""
_ENOUGH = 0.3
"""The part of a logo that must not be lost."""
_PAINTED = re.compile(r"(?:fill|stroke|stop-color)\s*[:=]\s*[\"']?\s*([#\w(),.% -]+)")


def tone_of(logo: MediaFile) -> str:
    """Return "dark" or "light"; an empty text where a logo can be seen on any ground."""
    return _tone(logo.path, logo.media_type, logo.sha256)


@lru_cache(maxsize=4096)
def _tone(path: Path, media_type: str, _sha256: str) -> str:
    try:
        parts = _of_drawing(path) if media_type == "image/svg+xml" else _of_picture(path)
    except (OSError, ValueError, SyntaxError, EOFError):
        return ""
    whole = sum(weight for _, weight in parts)
    dark = sum(weight for light, weight in parts if light < _DARK)
    light = sum(weight for light, weight in parts if light > _LIGHT)
    if max(dark, light) < _ENOUGH * whole or not whole:
        return ""
    return "dark" if dark > light else "light"


def _of_picture(path: Path) -> list[tuple[float, float]]:
    """Return how light each pixel is and how much it covers; nothing where there is a ground."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(path) as picture:
            if not picture.has_transparency_data:
                return []
            picture.thumbnail((_SIDE, _SIDE))
            small = picture.convert("RGBA")
    data = small.tobytes()
    pixels = [data[at : at + 4] for at in range(0, len(data), 4)]
    if sum(pixel[3] for pixel in pixels) > (1 - _CLEAR) * 255 * len(pixels):
        return []
    return [
        (from_rgb((pixel[0], pixel[1], pixel[2])).lightness, pixel[3] / 255) for pixel in pixels
    ]


def _of_drawing(path: Path) -> list[tuple[float, float]]:
    """Return how light its colours are; nothing where one of them may be the ground of others.

    What names no colour is black (SVG 2, 13.4.2).
    """
    text = path.read_text("utf-8", "replace")
    lights = []
    for written in _PAINTED.findall(text):
        # Gradients and "none" are no colours; what they paint is not known.
        with suppress(ValueError):
            red, green, blue = ImageColor.getrgb(written.strip().lower())[:3]
            lights.append(from_rgb((red, green, blue)).lightness)
    if "fill" not in text:
        lights.append(0.0)
    if lights and min(lights) < _DARK and max(lights) > _LIGHT:
        return []
    return [(light, 1.0) for light in lights]
