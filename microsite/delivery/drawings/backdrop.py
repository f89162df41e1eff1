"""What the words of a drawing stand on: the film's picture, or its shape."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageOps

from microsite.delivery.colours.oklch import Rgb
from microsite.delivery.colours.palette import Palette

_SMOOTH = 3
"""Shapes are drawn this many times larger and reduced, which smooths their edges."""


def draw_shape(on: Image.Image, shape: str, palette: Palette, *, mirrored: bool) -> None:
    """The film's shape in its accent, above the words and where their lines end."""
    width, height = on.width * _SMOOTH, on.height * _SMOOTH
    mask = Image.new("L", (width, height))
    draw = ImageDraw.Draw(mask)
    side = min(width, height)
    if shape == "moon":
        draw.circle((width - side * 0.4, side * 0.42), side * 0.3, 255)
    elif shape == "beam":
        draw.polygon(((width, -side * 0.1), (width - side * 0.9, side), (width, side)), 255)
    else:
        for band in range(5):
            top = side * (0.14 + 0.15 * band)
            draw.rectangle((0, top, width, top + side * 0.022 * (band + 1)), 255)
    if mirrored:
        mask = ImageOps.mirror(mask)
    on.paste(palette.raised, (0, 0, *on.size))
    on.paste(palette.accent, mask=mask.resize(on.size, Image.Resampling.LANCZOS))


def fade(on: Image.Image, ground: Rgb, begin: int, end: int) -> None:
    """Let the picture pass into the ground between two rows."""
    mask = Image.new("L", (1, on.height))
    for row in range(on.height):
        part = (row - begin) / (end - begin)
        mask.putpixel((0, row), round(255 * min(1.0, max(0.0, part))))
    on.paste(ground, mask=mask.resize(on.size))
