"""A picture seen small: for its colours, or as the ground of a drawing."""

from __future__ import annotations

import warnings
from pathlib import Path

from PIL import Image, ImageOps


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


def ink(path: Path) -> list[tuple[int, int, int, int]]:
    """Return the solid colours of a picture on nothing, each with how much there is of it.

    None of a picture without transparency.

    Raises:
        OSError: as above.
    """
    with Image.open(path) as picture:
        picture.thumbnail((160, 160))
        if not picture.has_transparency_data:
            return []
        counted = picture.convert("RGBA").getcolors(160 * 160) or []
    found = [(count, rgba) for count, rgba in counted if isinstance(rgba, tuple) and rgba[3] > 127]
    return [(rgba[0], rgba[1], rgba[2], count) for count, rgba in found]
