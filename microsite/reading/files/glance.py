"""A picture seen small: for its colours, or as part of a drawing."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path

import resvg_py
from PIL import Image, ImageOps, UnidentifiedImageError

_INCOMPLETE = re.compile(r"<(?:\w+:)?(?:text|image|feImage)[\s>/]")
"""What in an SVG needs a typeface, or may need another file."""


def glance(path: Path, width: int, height: int, *, fitted: bool) -> Image.Image:
    """Return a picture in RGB: within a frame of that size, or `fitted` to fill it, upright.

    Raises:
        OSError: it is gone or cannot be decoded; a broken one may raise whatever Pillow raises.
    """
    with warnings.catch_warnings():
        # Its size was checked when the file was read.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(path) as picture:
            # A JPEG is then decoded at a fraction of its size.
            picture.draft("RGB", (2 * width, 2 * height))
            if not fitted:
                picture.thumbnail((width, height))
                return ImageOps.exif_transpose(picture).convert("RGB")
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    # What matters in a picture is more often above its middle than below.
    return ImageOps.fit(upright, (width, height), Image.Resampling.LANCZOS, centering=(0.5, 0.35))


def lettering(path: Path, width: int, height: int) -> Image.Image:
    """Return a picture on nothing in RGBA, as large as fits into a frame of that size.

    Raises:
        ValueError: it has a ground, or it is an SVG that is not complete in itself.
        OSError: as above.
    """
    try:
        with Image.open(path) as picture:
            if not picture.has_transparency_data:
                raise ValueError(path.name)
            clear = picture.convert("RGBA")
    except UnidentifiedImageError:
        clear = _drawn(path.read_text("utf-8"), width)
    # Nothing round the letters counts as a part of them.
    return ImageOps.contain(clear.crop(clear.getbbox(alpha_only=True)), (width, height))


def ink(path: Path) -> list[tuple[int, int, int, int]]:
    """Return the solid colours of a picture on nothing, each with how much there is of it.

    Raises:
        OSError: as above.
        ValueError: likewise.
    """
    counted = lettering(path, 160, 160).getcolors(160 * 160) or []
    found = [(count, rgba) for count, rgba in counted if isinstance(rgba, tuple) and rgba[3] > 127]
    return [(rgba[0], rgba[1], rgba[2], count) for count, rgba in found]


def _drawn(svg: str, width: int) -> Image.Image:
    """An SVG as pixels. No other file is opened for it, and no text set: we lack its face."""
    if _INCOMPLETE.search(svg):
        raise ValueError(svg[:40])
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True)
    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("RGBA")
