"""A film's screenings as pages show them: day by day, those to come and those that are past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from microsite.films.records import Screening
from microsite.films.screenings import UNCLEAR, by_name, coming, is_off, past, tickets
from microsite.web.microsite import Microsite
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

STATUSES = {
    "sold_out": N_("Sold out"),
    "cancelled": N_("Cancelled"),
    "postponed": N_("Postponed"),
    "moved": N_("Moved"),
    UNCLEAR: N_("Please ask the cinema"),
}
"""What is said of a screening that is not simply going to be."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A screening as pages show it; `starts` is aware, `country` a code (ISO 3166-1).

    `version` says what is heard and read, `status` is one of the interface's messages; either
    may be empty, as may `tickets` and `calendar`, the screening's own calendar file. `off` says
    that it does not take place then.
    """

    starts: datetime
    venue: str
    city: str
    country: str
    format: str
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


def programme(microsite: Microsite, *, first: int | None = None) -> Programme | None:
    """All screenings, or the `first` of those to come; None where there is nothing to show."""
    film, now = microsite.film, microsite.now
    soon = coming(film, now)
    over = past(film, now) if first is None else ()
    if not soon and not over:
        return None
    names = {id(screening): name for name, screening in by_name(film).items()}

    def showing(screening: Screening) -> Showing:
        return _showing(screening, names[id(screening)], microsite)

    return Programme(
        coming=_days(soon[:first], showing),
        past=_days(over, showing),
        past_count=len(over),
        more=microsite.page("screenings"),
        calendar=microsite.page("calendar"),
    )


def version(screening: Screening, words: Words, say: Callable[..., str]) -> str:
    """What is heard and what is read, in words that `say` says; empty where neither is known."""
    heard = words.language_name(screening.language) if screening.language else ""
    read = words.listed(words.language_name(tag) for tag in screening.subtitles)
    if heard and read:
        message = N_("In %(language)s with %(subtitles)s subtitles")
        return say(message, language=heard, subtitles=read)
    if heard:
        return say(N_("In %(language)s"), language=heard)
    return say(N_("With %(subtitles)s subtitles"), subtitles=read) if read else ""


def _showing(screening: Screening, name: str, microsite: Microsite) -> Showing:
    is_coming = screening.starts > microsite.now
    to_keep = is_coming and not is_off(screening)
    return Showing(
        starts=screening.starts,
        venue=screening.venue,
        city=screening.city,
        country=screening.country,
        format=screening.format,
        version=version(screening, microsite.words, microsite.words),
        status=STATUSES.get(screening.status, ""),
        off=is_off(screening),
        tickets=microsite.links.written(tickets(screening)) if is_coming else "",
        calendar=microsite.page("screening", name) if to_keep else "",
    )


def _days(
    screenings: Sequence[Screening], showing: Callable[[Screening], Showing]
) -> tuple[Day, ...]:
    by_day = groupby(screenings, key=lambda screening: screening.starts.date())
    return tuple(Day(day, tuple(showing(each) for each in those)) for day, those in by_day)
