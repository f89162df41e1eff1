"""Pictures, and the first screen."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a page: `width` and `height` in pixels; an empty `alt` means decoration.

    `avif` and `jpeg` are what a browser may choose from and `sizes` how wide the picture stands,
    as HTML's srcset and sizes; all are empty where the picture has one size only. `href` serves
    where nothing can be chosen.
    """

    href: str
    width: int
    height: int
    alt: Text | str = ""
    avif: str = ""
    jpeg: str = ""
    sizes: str = ""


@dataclass(frozen=True, slots=True)
class Hero:
    """The first screen's picture for upright and wide screens; equal where there is one only.

    `shape` takes their place where there is none: "moon", "beam" or "horizon".
    """

    tall: Picture | None
    wide: Picture | None
    shape: str
