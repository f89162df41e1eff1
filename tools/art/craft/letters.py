"""Lettering set from font files."""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from tools.art.craft.light import Array, Size

FONTS = Path(os.environ.get("ART_FONTS", "fonts"))


def font(name: str, height: int) -> ImageFont.FreeTypeFont:
    """A font of `height` pixels from a .woff2 file in the fonts folder."""
    file = io.BytesIO()
    loaded = TTFont(next(FONTS.rglob(name)))
    loaded.flavor = None
    loaded.save(file)
    file.seek(0)
    return ImageFont.truetype(file, height, layout_engine=ImageFont.Layout.BASIC)


def text(
    size: Size,
    x: float,
    y: float,
    runs: list[tuple[str, ImageFont.FreeTypeFont, float]],
    track: float = 0.0,
) -> Array:
    """One centred line of runs (words, font, raise in pixels), `y` its baseline in heights.

    `track` is letter-spacing in parts of the font height.
    """
    picture = Image.new("L", size, 0)
    pen = ImageDraw.Draw(picture)
    steps = [[f.getlength(c) + track * f.size for c in words] for words, f, _ in runs]
    at = x * size[0] - (sum(map(sum, steps)) - track * runs[-1][1].size) / 2
    for (words, face, up), wide in zip(runs, steps, strict=True):
        for sign, step in zip(words, wide, strict=True):
            pen.text((at, y * size[1] - up), sign, 255, face, anchor="ls")
            at += step
    return np.asarray(picture, np.float32) / 255
