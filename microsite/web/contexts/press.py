"""The press page and the contact sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from microsite.films.film import Contact, Film
from microsite.films.text import Text
from microsite.web.contexts.film import Place
from microsite.web.contexts.handouts import Handout, StillHandout, TrailerHandout
from microsite.web.contexts.people import CastList, CrewCredit


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: `label` is one of the interface's messages; one that is `plain` does without."""

    label: str
    value: Text
    plain: bool = False


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Whom to write to: `role` is one of the interface's messages, or empty.

    `dial` is the telephone number as RFC 3966 has it; empty where it cannot be told.
    """

    role: str
    contact: Contact
    words: Text | None = None
    dial: str = ""


@dataclass(frozen=True, slots=True)
class Twin:
    """A short text in one of the film's languages."""

    autonym: str
    text: Text


@dataclass(frozen=True, slots=True)
class TextShown:
    """A text for the press: `label` is one of the interface's messages.

    It is a `plain` paragraph, or prose as `html`, with its Markdown `source`. `words` is their
    number, 0 where nobody counts them. `twins` is a short text in all its languages.
    """

    name: str
    label: str
    plain: Text | None
    html: str
    source: str
    language: str
    words: int
    twins: tuple[Twin, ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """The way to the texts in a language; `fragment` is empty for the one that is shown."""

    tag: str
    autonym: str
    direction: str
    href: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of a film in one language, and the ways to the others."""

    language: str
    direction: str
    tabs: tuple[Tab, ...]
    texts: tuple[TextShown, ...]


@dataclass(frozen=True, slots=True)
class Kit:
    """The ZIP: its address, size in bytes, date where the film has one, and what is in it."""

    href: str
    size: int
    day: date | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PressPage:
    """Everything that a journalist, a festival or a cinema needs."""

    film: Film
    contents: tuple[Place, ...]
    facts: tuple[Fact, ...]
    contacts: tuple[ContactCard, ...]
    texts: Texts | None
    cast: CastList | None
    crew: tuple[CrewCredit, ...]
    stills: tuple[StillHandout, ...]
    sheet: str
    posters: tuple[Handout, ...]
    trailers: tuple[TrailerHandout, ...]
    screenings: str
    kit: Kit


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """All stills, numbered, on sheets of A4."""

    film: Film
    stills: tuple[StillHandout, ...]
    press: str
