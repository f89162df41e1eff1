"""The sizes and formats of a picture, and the digest that each is known by."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from microsite.films.media.files import MediaFile, MediaKind
from microsite.reading.files.probes.picture_probe import MAX_PIXELS

WIDTHS = (320, 480, 768, 1080, 1440, 1920, 2560)
"""Pixels. A browser takes the nearest; steps of about a third cost it at most a quarter."""

LIGHT = 120_000
"""Bytes that no rendition for a phone's screen exceeds, as far as quality can be lowered."""

_ENCODING = 1
"""Raised when the encoder makes other pixels from the same settings."""

_FRAME = 2
"""Raised when another frame is taken from the same video."""

_RASTER = {"image/jpeg", "image/png", "image/webp", "image/avif", "image/tiff"}
"""What has renditions: an SVG is sharp at every size, and a GIF would stand still."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format as Pillow writes it.

    The first of `qualities` is tried, then the next, for as long as a rendition is heavier than
    LIGHT and at most `light_until` pixels wide.
    """

    extension: str
    media_type: str
    name: str
    qualities: tuple[int, ...]
    light_until: int
    settings: Mapping[str, object]


FORMATS = {
    "avif": Format(
        "avif",
        "image/avif",
        "AVIF",
        qualities=(60, 50, 40, 30, 20),
        light_until=1440,
        # Speed 9 takes a third of the time of speed 8 and adds a twentieth to the bytes; more
        # threads would only contend with the other encoder.
        settings={"speed": 9, "subsampling": "4:2:0", "max_threads": 1},
    ),
    "jpg": Format(
        "jpg",
        "image/jpeg",
        "JPEG",
        qualities=(75, 65, 55, 45, 35),
        light_until=1080,
        settings={"progressive": True, "optimize": True, "subsampling": "4:2:0"},
    ),
}


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size and format of a picture: `width` in pixels; `digest` tells it from all others."""

    width: int
    format: Format
    digest: str

    def file_in(self, cache: Path) -> Path:
        """Where it is kept once it is made: in one of 256 folders, so that none grows too large."""
        return cache / self.digest[:2] / f"{self.digest}.{self.format.extension}"


def renditions_of(picture: MediaFile) -> tuple[Rendition, ...]:
    """Return every rendition of a picture, or of a video's frame, by width.

    A picture that needs none, or is too large, has none. None is wider than the picture; a picture
    narrower than the largest step also has one of its own width.
    """
    if not _is_encoded(picture) or not picture.width:
        return ()
    widest = min(picture.width, WIDTHS[-1])
    widths = (*(width for width in WIDTHS if width < widest), widest)
    return tuple(
        Rendition(width, made_as, _digest(picture, width, made_as))
        for width in widths
        for made_as in FORMATS.values()
    )


def _is_encoded(picture: MediaFile) -> bool:
    if picture.kind is MediaKind.VIDEO:
        return picture.width * picture.height <= MAX_PIXELS
    return picture.media_type in _RASTER


def _digest(picture: MediaFile, width: int, made_as: Format) -> str:
    recipe: tuple[object, ...] = (picture.sha256, width, _ENCODING, LIGHT, repr(made_as))
    if picture.kind is MediaKind.VIDEO:
        recipe += (_FRAME,)
    return hashlib.sha256(repr(recipe).encode()).hexdigest()
