"""Whether a film's own lettering, drawn on nothing, can be read on the ground of its pages."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from microsite.delivery.colours.oklch import BLACK, Rgb, contrast, from_hexadecimal
from microsite.delivery.colours.palette import LARGE
from microsite.films.media import MediaFile
from microsite.reading.files.apart import ApartError, ask

_COLOUR = re.compile(r"(?:fill|stroke|stop-color)\s*[:=]\s*[\"']?\s*(#[0-9a-fA-F]{3,6}\b|\w+)")
_NAMED = {"white": (255, 255, 255), "black": BLACK}
_MOST = 0.6
"""The part of the ink that must be readable; outlines and shadows need not be."""


def can_be_read(lettering: MediaFile, ground: Rgb) -> bool:
    """Whether most of the ink has a title's contrast with `ground`.

    A picture without transparency is a plate of its own, and no lettering.
    """
    ink = _ink(lettering.path, lettering.sha256, lettering.media_type)
    seen = sum(share for colour, share in ink if contrast(colour, ground) >= LARGE)
    return bool(ink) and seen >= _MOST * sum(share for _, share in ink)


@lru_cache(maxsize=4096)
def _ink(path: Path, _: str, media_type: str) -> tuple[tuple[Rgb, int], ...]:
    """The colours of the ink with how much there is of each; none where it cannot be told."""
    try:
        return _drawn(path) if media_type == "image/svg+xml" else _painted(path)
    except (OSError, ApartError):
        return ()


def _drawn(path: Path) -> tuple[tuple[Rgb, int], ...]:
    """The colours that an SVG names; one that names none is black."""
    found: list[tuple[Rgb, int]] = []
    for word in _COLOUR.findall(path.read_text("utf-8", "replace")):
        if word.startswith("#") and len(word) in (4, 7):
            found.append((from_hexadecimal(word), 1))
        elif word in _NAMED:
            found.append((_NAMED[word], 1))
    return tuple(found) or ((BLACK, 1),)


def _painted(path: Path) -> tuple[tuple[Rgb, int], ...]:
    told = ask("ink", str(path))["ink"]
    return tuple(((red, green, blue), count) for red, green, blue, count in told if count)
