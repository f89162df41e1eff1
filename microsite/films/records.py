"""What the lists of a film hold: credits, awards, screenings and the like.

Before its `embargo` (aware), none is seen but by the press; a public one has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from microsite.films.access import Access
from microsite.films.media.files import MediaFile
from microsite.films.text import Prose, Text


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a film names. `id` joins a person's films and translations."""

    name: str
    id: str = ""
    photo: MediaFile | None = None
    bio: Prose | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Performer(Person):
    """A member of the cast."""

    character: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit(Person):
    """A member of the crew; where several people share a role, each has a credit."""

    role: Text


@dataclass(frozen=True, slots=True)
class Link:
    """A labelled address: http, https, mailto or one that begins with a slash."""

    name: Text
    url: str
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Award:
    """A prize or a selection; only `festival` or `award` need be known.

    `country` is a code (ISO 3166-1 alpha-2).
    """

    festival: str = ""
    city: str = ""
    country: str = ""
    year: int = 0
    section: Text | None = None
    award: Text | None = None
    result: Text | None = None
    recipient: str = ""
    laurel: MediaFile | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class PressQuote:
    """A line from a review and where it stood."""

    quote: Text
    author: str = ""
    outlet: str = ""
    url: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Screening:
    """A showing at a venue, by the clock of its own zone (`timezone`, IANA name).

    `starts`, `doors` and `ends` are aware. `premiere` is one of `films.screenings.PREMIERES` or
    its author's words.
    """

    starts: datetime
    timezone: str
    venue: str = ""
    room: str = ""
    address: str = ""
    city: str = ""
    country: str = ""
    doors: datetime | None = None
    ends: datetime | None = None
    language: str = ""
    subtitles: tuple[str, ...] = ()
    access: tuple[Access, ...] = ()
    format: str = ""
    premiere: Text | str = ""
    programme: Text | None = None
    guests: tuple[Text, ...] = ()
    note: Text | None = None
    price: Text | None = None
    tickets: str = ""
    status: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A release in one country (ISO 3166-1 alpha-2)."""

    country: str
    date: date | None = None
    distributor: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """An age rating and the body that gave it."""

    system: str
    value: str
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class WatchOffer:
    """Where the film can be seen at home; `countries` empty means everywhere."""

    name: str
    url: str
    kind: str = ""
    countries: tuple[str, ...] = ()
    available_from: datetime | None = None
    available_until: datetime | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to write to; `role` is press, world_sales, distribution or production."""

    role: str = ""
    organisation: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    territory: Text | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """A company at the foot of the page; `role` as in `Contact`, or funding, or broadcast."""

    name: str
    logo: MediaFile | None = None
    url: str = ""
    role: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnSection:
    """What an author tells under a heading of their own: production notes, music, an interview.

    `id` joins its translations. One that is `press_only` stands in the press room alone. Before
    its `embargo` (aware) nobody sees it but the press; a public one has none.
    """

    title: Text
    text: Prose
    id: str = ""
    press_only: bool = False
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF to download, such as school material; `language` is the one it is written in.

    `press_only` and `embargo` are those of an OwnSection.
    """

    file: MediaFile
    title: Text
    language: str
    press_only: bool = False
    embargo: datetime | None = None
