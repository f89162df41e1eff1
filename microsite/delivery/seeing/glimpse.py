"""Pictures made small by a process apart, for all who look at them."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path
from typing import Any

from PIL import Image

from microsite.reading.files.apart import ask


def glimpse(path: Path, width: int, height: int, *, fitted: bool = False) -> Image.Image:
    """The picture upright, in RGB, within so many pixels, or `fitted` to them by a crop.

    Raises:
        OSError: it is gone.
        ApartError: it cannot be decoded.
    """
    return _seen("RGB", ask("look", str(path), width, height, int(fitted)))


def letters(path: Path, width: int, height: int) -> Image.Image:
    """A title that is lettered on nothing, in RGBA, as large as fits into so many pixels.

    Raises:
        OSError: it is gone.
        ApartError: it cannot be decoded, or needs a typeface or another file.
    """
    return _seen("RGBA", ask("letter", str(path), width, height))


def _seen(mode: str, told: dict[str, Any]) -> Image.Image:
    return Image.frombytes(mode, (told["width"], told["height"]), b64decode(told["pixels"]))
