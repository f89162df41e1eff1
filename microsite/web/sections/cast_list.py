"""Who made a film: the cast, whole or its beginning, and the crew."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import PHOTO, Picture, picture
from microsite.web.words.labels import known_role


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast, with the number by which the page finds it; `href` may be empty."""

    number: int
    name: str
    character: Text | None
    photo: Picture | None
    href: str


@dataclass(frozen=True, slots=True)
class CastList:
    """The cast, whole or its beginning. `rest` counts those not shown, behind the two links."""

    members: tuple[Member, ...]
    rest: int
    href: str
    fragment: str


@dataclass(frozen=True, slots=True)
class CrewCredit:
    """A credit; `message` is set where the interface knows the role in every language."""

    message: str
    role: Text
    name: str


@dataclass(frozen=True, slots=True)
class CrewList:
    """The crew, whole or its beginning. `rest` counts those not shown, behind the two links."""

    credits: tuple[CrewCredit, ...]
    rest: int
    href: str
    fragment: str


def cast_list(microsite: Microsite, first: int | None = None) -> CastList | None:
    """The cast of a film, or the `first` of it; None where there is none."""
    film = microsite.film
    if not film.cast:
        return None
    members = tuple(
        Member(
            number,
            performer.name,
            performer.character,
            picture(microsite, performer.photo, PHOTO),
            microsite.person(performer.id),
        )
        for number, performer in enumerate(islice(film.cast, first), start=1)
    )
    return CastList(
        members=members,
        rest=len(film.cast) - len(members),
        href=microsite.page("cast"),
        fragment=microsite.page("cast-list"),
    )


def crew_list(microsite: Microsite, first: int | None = None) -> CrewList | None:
    """The crew in its author's order, or the `first` of it; None where there is none."""
    crew = microsite.film.crew
    if not crew:
        return None
    return CrewList(
        credits=tuple(
            CrewCredit(known_role(credit.role.value) or "", credit.role, credit.name)
            for credit in islice(crew, first)
        ),
        rest=max(0, len(crew) - first) if first is not None else 0,
        href=microsite.page("cast"),
        fragment=microsite.page("crew-list"),
    )
