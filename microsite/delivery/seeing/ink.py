"""The film's own lettering, drawn on nothing, and what of it can be read on its pages' ground."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from microsite.delivery.colours.oklch import Rgb, contrast
from microsite.delivery.colours.palette import LARGE, Palette
from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.reading.files.apart import ApartError, ask

_MOST = 0.6
"""The part of the ink that must be readable; outlines and shadows need not be."""


def lettering(film: Film, palette: Palette) -> MediaFile | None:
    """The film's title as it is lettered, where that can be read on the ground of `palette`."""
    given = film.title_treatment
    files = given.on(palette.scheme) if given else ()
    return next((file for file in files if _can_be_read(file, palette.ground)), None)


def _can_be_read(file: MediaFile, ground: Rgb) -> bool:
    """Whether most of the ink has a title's contrast with `ground`.

    A picture without transparency is a plate of its own, and no lettering.
    """
    ink = _ink(file.path, file.sha256)
    seen = sum(share for colour, share in ink if contrast(colour, ground) >= LARGE)
    return bool(ink) and seen >= _MOST * sum(share for _, share in ink)


@lru_cache(maxsize=4096)
def _ink(path: Path, _: str) -> tuple[tuple[Rgb, int], ...]:
    """The colours of the ink with how much there is of each; none where it cannot be told."""
    try:
        told = ask("ink", str(path))["ink"]
    except (OSError, ApartError):
        return ()
    return tuple(((red, green, blue), count) for red, green, blue, count in told if count)
