"""The people of a film as its press page hands them out."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.press.portraits import press_people
from microsite.films.text import Prose
from microsite.web.microsite import Microsite
from microsite.web.sections.handouts import PictureHandout, picture_handouts
from microsite.web.sections.pictures import THUMBNAIL


@dataclass(frozen=True, slots=True)
class PersonHandout:
    """Somebody with a portrait to download, or a biography to copy, or both.

    `number` is their place among these, from 1.
    """

    number: int
    name: str
    portrait: PictureHandout | None
    bio: Prose | None


def person_handouts(microsite: Microsite) -> tuple[PersonHandout, ...]:
    """Everybody of whom a film has a portrait or a biography for the press."""
    people = press_people(microsite.film)
    files = tuple(who.portrait for who in people if who.portrait)
    portraits = iter(picture_handouts(microsite, files, THUMBNAIL))
    return tuple(
        PersonHandout(number, who.name, next(portraits) if who.portrait else None, who.bio)
        for number, who in enumerate(people, start=1)
    )
