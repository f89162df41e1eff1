"""A film's stills, all of them large or the first of them small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import GALLERY, Picture, Space, shown_as, still_space


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
    rest: int


def gallery(microsite: Microsite) -> Gallery:
    """All stills, large."""
    return _gallery(microsite, len(microsite.film.stills), lambda _: GALLERY)


def first_stills(microsite: Microsite, most: int) -> Gallery | None:
    """At most so many stills as small pictures; None where there is none."""
    shown = min(len(microsite.film.stills), most)
    return _gallery(microsite, shown, lambda at: still_space(at, shown)) if shown else None


def _gallery(microsite: Microsite, first: int, space: Callable[[int], Space]) -> Gallery:
    page, stills = microsite.page("gallery"), microsite.film.stills
    return Gallery(
        stills=tuple(
            GalleryStill(
                number=number,
                picture=shown_as(microsite, still.file, space(number), alt=still.alt or ""),
                caption=still.caption,
                credit=still.printed_credit,
                href=f"{page}#still-{number}",
            )
            for number, still in enumerate(stills[:first], start=1)
        ),
        href=page,
        fragment=microsite.page("still-list"),
        rest=len(stills) - first,
    )
