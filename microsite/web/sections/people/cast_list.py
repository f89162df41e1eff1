"""Who made a film: the cast, whole or its beginning, and the crew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, islice

from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.people.named import Named, named
from microsite.web.sections.pictures import PHOTO, Picture, picture
from microsite.web.words.labels import known_role


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast, with the number by which the page finds it."""

    number: int
    named: Named
    character: Text | None
    photo: Picture | None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class CastList:
    """The cast, whole or its beginning. `rest` counts those not shown, behind the two links."""

    members: tuple[Member, ...]
    rest: int
    href: str
    fragment: str


@dataclass(frozen=True, slots=True)
class CrewCredit:
    """A role and who had it; `message` is set where the interface knows the role."""

    message: str
    role: Text
    people: tuple[Named, ...]
    embargo: datetime | None = None


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
    shown = islice(zip(film.cast, named(microsite, film.cast), strict=True), first)
    members = tuple(
        Member(
            number,
            who,
            performer.character,
            picture(microsite, performer.photo, PHOTO),
            performer.embargo,
        )
        for number, (performer, who) in enumerate(shown, start=1)
    )
    return CastList(
        members=members,
        rest=len(film.cast) - len(members),
        href=microsite.page("cast"),
        fragment=microsite.page("cast-list"),
    )


def crew_list(microsite: Microsite, first: int | None = None) -> CrewList | None:
    """The crew in its author's order, or the `first` of it; None where there is none."""
    crew = [(role, [*those]) for role, those in groupby(microsite.film.crew, lambda who: who.role)]
    if not crew:
        return None
    return CrewList(
        credits=tuple(
            CrewCredit(
                known_role(role.value) or "",
                role,
                named(microsite, those),
                max((who.embargo for who in those if who.embargo), default=None),
            )
            for role, those in crew[:first]
        ),
        rest=max(0, len(crew) - first) if first is not None else 0,
        href=microsite.page("cast"),
        fragment=microsite.page("crew-list"),
    )
