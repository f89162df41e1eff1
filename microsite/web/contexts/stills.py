"""Stills and their page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.contexts.pictures import Picture


@dataclass(frozen=True, slots=True)
class GalleryStill:
    """A still: its number, by which pages find it, and where it stands in the gallery."""

    number: int
    picture: Picture
    caption: Text | None
    credit: str
    href: str


@dataclass(frozen=True, slots=True)
class Gallery:
    """The stills, all or the first of them, and where all of them stand large.

    `rest` counts those not shown; `href` is the page of all, `fragment` the same as a section.
    """

    stills: tuple[GalleryStill, ...]
    href: str
    fragment: str
    rest: int = 0


@dataclass(frozen=True, slots=True)
class GalleryPage:
    """All stills, large."""

    film: Film
    gallery: Gallery
