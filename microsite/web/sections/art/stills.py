"""A film's stills, all of them large or the first of them small."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.art.mosaic import STEEPEST, spans
from microsite.web.sections.pictures import GALLERY, Picture, shown_as, still_space


@dataclass(frozen=True, slots=True)
class GalleryStill:
    """A still: its number, by which pages find it, and where it stands in the gallery.

    `press` is its place in the press room, with the original and the terms of use.
    One that `is_steep` is cropped, lest its row be as high as it is. `wide` and `narrow` are its
    columns in a mosaic, on a wide and on a narrow screen; else 0.
    """

    number: int
    picture: Picture
    caption: Text | None
    credit: str
    copyright: str
    href: str
    press: str
    is_steep: bool
    wide: int = 0
    narrow: int = 0


@dataclass(frozen=True, slots=True)
class Gallery:
    """The stills, all or the first of them, and where all of them stand large.

    `rest` counts those not shown; `href` is the page of all, `fragment` the same as a section.
    """

    stills: tuple[GalleryStill, ...]
    href: str
    fragment: str
    rest: int


_WIDE, _NARROW = (3.2, 5.2), (1.6, 3.2)
"""Widths to heights of the rows, in turn, on a wide and on a narrow screen."""


def gallery(microsite: Microsite) -> Gallery:
    """All stills, large."""
    return _gallery(microsite, [(0, 0)] * len(microsite.film.stills))


def first_stills(microsite: Microsite, most: int) -> Gallery | None:
    """At most so many stills as a mosaic of full rows; None where there is none."""
    files = [still.file for still in microsite.film.stills[:most]]
    ratios = [file.width / file.height if file.height else 16 / 9 for file in files]
    places = list(zip(spans(ratios, _WIDE), spans(ratios, _NARROW), strict=True))
    return _gallery(microsite, places) if files else None


def _gallery(microsite: Microsite, places: Sequence[tuple[int, int]]) -> Gallery:
    page, press, stills = microsite.page("gallery"), microsite.page("press"), microsite.film.stills
    return Gallery(
        stills=tuple(
            GalleryStill(
                number=number,
                picture=shown_as(
                    microsite,
                    still.file,
                    still_space(wide, narrow) if wide else GALLERY,
                    alt=still.alt or "",
                ),
                caption=still.caption,
                credit=still.printed_credit,
                copyright=still.further_copyright,
                href=f"{page}#still-{number}",
                press=press and f"{press}#still-{number}",
                is_steep=still.file.width < STEEPEST * still.file.height,
                wide=wide,
                narrow=narrow,
            )
            for number, (still, (wide, narrow)) in enumerate(
                zip(stills, places, strict=False), start=1
            )
        ),
        href=page,
        fragment=microsite.page("still-list"),
        rest=len(stills) - len(places),
    )
