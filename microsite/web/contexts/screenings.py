"""Screenings, and the ways to see a film at home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from microsite.films.film import Film, Screening


@dataclass(frozen=True, slots=True)
class Showing:
    """A screening as pages show it.

    `version` says what is heard and read, `status` is one of the interface's messages; either
    may be empty, as may `tickets` and `calendar`, the screening's own calendar file. `off` says
    that it does not take place then.
    """

    screening: Screening
    version: str
    status: str
    off: bool
    tickets: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as the venue counts it, and what is shown on it."""

    date: date
    showings: tuple[Showing, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """Screenings to come, soonest first, and past ones, latest first.

    `more` is the page that shows all of them, `calendar` the file that holds all.
    """

    coming: tuple[Day, ...]
    past: tuple[Day, ...]
    past_count: int
    more: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A way to see the film at home; `begins` is set and `href` empty until it can be had.

    `kind` is one of the interface's messages or empty, `ends` the last day.
    """

    name: str
    href: str
    kind: str
    begins: date | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class OfferGroup:
    """The offers in some countries (ISO 3166-1 alpha-2); everywhere where there are none."""

    countries: tuple[str, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class ScreeningsPage:
    """In which cinemas the film can be seen, and where at home."""

    film: Film
    programme: Programme | None
    offers: tuple[OfferGroup, ...]
