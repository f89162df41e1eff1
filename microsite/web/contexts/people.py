"""Who made a film, and the page of a person."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film, Performer
from microsite.films.text import Text
from microsite.web.contexts.pictures import Picture


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast, with the number by which the page finds it; `href` may be empty."""

    number: int
    performer: Performer
    photo: Picture | None
    href: str


@dataclass(frozen=True, slots=True)
class CastList:
    """The cast, whole or its beginning. `rest` counts those not shown, behind the two links."""

    members: tuple[Member, ...]
    rest: int = 0
    href: str = ""
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class CrewCredit:
    """A credit; `message` is set where the interface knows the role in every language."""

    message: str
    role: Text
    name: str


@dataclass(frozen=True, slots=True)
class CastPage:
    """The cast page, and the fragment with the whole cast."""

    film: Film
    cast: CastList | None
    crew: tuple[CrewCredit, ...]


@dataclass(frozen=True, slots=True)
class PlayedPart:
    """A film on a person's page; `elsewhere` says that its page speaks another language."""

    film: Film
    href: str
    picture: Picture
    elsewhere: bool
    character: Text | None


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person and their films."""

    name: str
    portrait: Picture | None
    bio: Text | None
    parts: tuple[PlayedPart, ...]
