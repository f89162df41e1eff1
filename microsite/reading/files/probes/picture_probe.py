"""Pictures: dimensions from the header alone, and whether the file is whole."""

from __future__ import annotations

import warnings
from pathlib import Path

from PIL import Image

from microsite.reading.files.inspection import Facts, Sample

MAX_PIXELS = 40_000_000
MAX_EXIF = 64 * 1024
ORIENTATION = 0x0112
LYING = frozenset({5, 6, 7, 8})
# How a whole file ends. Cameras append data, so the mark may stand a little before the end.
ENDS = {"image/jpeg": b"\xff\xd9", "image/png": b"IEND"}


def inspect_picture(sample: Sample, facts: Facts) -> Facts:
    """Add the dimensions, and a fault where the picture is broken or above 40 megapixels.

    Nothing is decoded: 20 KB of PNG can hold 169 megapixels, which would take 822 MB.
    """
    try:
        with warnings.catch_warnings():
            # Of a broken TIFF, Pillow warns before it raises.
            warnings.simplefilter("ignore", UserWarning)
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(sample.path) as picture:
                width, height = picture.size
                # Asking a PNG for its EXIF data would decode the picture.
                exif = _png_exif(sample.path) if picture.format == "PNG" else picture.getexif()
                # Of a TIFF, Pillow tells the size as shown.
                lies = picture.format != "TIFF" and exif.get(ORIENTATION) in LYING
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return facts.faulty(_too_large("far more than 40"))
    except Exception:  # noqa: BLE001 - a broken file has Pillow raise whatever it comes upon
        return facts.faulty("is broken and cannot be opened; export it again")
    if width * height > MAX_PIXELS:
        return facts.faulty(_too_large(f"{width * height / 1e6:.0f}"))
    if not _is_whole(sample, facts.media_type):
        return facts.faulty("ends too early, as after a broken download; copy it again")
    if lies:
        width, height = height, width
    return facts.adding(width=width, height=height)


def _png_exif(path: Path) -> Image.Exif:
    """Return the EXIF data of a PNG, wherever its chunk stands (PNG, third edition, 11.3.4.5)."""
    exif = Image.Exif()
    with path.open("rb") as file:
        place = 8
        while len(head := file.read(8) if file.seek(place) else b"") == 8:
            length, name = int.from_bytes(head[:4], "big"), head[4:]
            if name == b"eXIf" and length <= MAX_EXIF:
                exif.load(b"Exif\0\0" + file.read(length))
                break
            place += length + 12
    return exif


def _is_whole(sample: Sample, media_type: str) -> bool:
    if media_type == "image/webp":
        return int.from_bytes(sample.head[4:8], "little") + 8 <= sample.size
    if media_type == "image/gif":
        # Its mark is a semicolon, which stands anywhere; only zeros and line ends are appended.
        return sample.tail.rstrip(b"\0\r\n").endswith(b";")
    return ENDS.get(media_type, b"") in sample.tail


def _too_large(megapixels: str) -> str:
    return f"has {megapixels} megapixels; save it with at most 40, such as 6000 × 6000 pixels"
