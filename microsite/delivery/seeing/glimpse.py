"""Pictures made small by a process apart, for all who look at them."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

from PIL import Image

from microsite.reading.files.apart import ask


def glimpse(path: Path, width: int, height: int, *, fitted: bool = False) -> Image.Image:
    """The picture upright, in RGB, within so many pixels, or `fitted` to them by a crop.

    Raises:
        OSError: it is gone.
        ApartError: it cannot be decoded.
    """
    seen = ask("look", str(path), width, height, int(fitted))
    return Image.frombytes("RGB", (seen["width"], seen["height"]), b64decode(seen["pixels"]))
