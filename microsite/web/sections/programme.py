"""A film's screenings as pages show them: day by day, those to come and those that are past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from microsite.films.records import Screening
from microsite.films.screenings import UNCLEAR, by_name, coming, is_off, past, tickets
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.access import access_line
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
PREMIERES = {
    "premiere": N_("Premiere"),
    "world": N_("World premiere"),
    "international": N_("International premiere"),
    "european": N_("European premiere"),
    "national": N_("National premiere"),
}
"""What is said of one that is the first (films.screenings.PREMIERES)."""
_MORNING = 5
"""The hour from which a day is nobody's night any more."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A screening as pages show it.

    `night` says between which days it is, after midnight; `version` what is heard and read;
    `status` is one of the interface's messages. These and `premiere` and `access` may be empty, as
    may `tickets` and `calendar`, the screening's own calendar file. `off` says that it does not
    take place then.
    """

    screening: Screening
    night: Text | None
    version: str
    premiere: Text | None
    access: Text | None
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

    def shown(screening: Screening) -> Showing:
        return showing(screening, names[id(screening)], microsite, microsite.words)

    return Programme(
        coming=_days(soon[:first], shown),
        past=_days(over, shown),
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


def premiere(screening: Screening, words: Words) -> Text | None:
    """For whom it is the first; None where that is not said."""
    if isinstance(screening.premiere, Text):
        return screening.premiere
    message = PREMIERES.get(screening.premiere)
    return Text(words.plain(message), words.speaks) if message else None


def showing(screening: Screening, name: str, microsite: Microsite, words: Words) -> Showing:
    """A screening of a film, by its name, on a page that speaks `words`."""
    is_coming = screening.starts > microsite.now
    to_keep = is_coming and not is_off(screening)
    return Showing(
        screening=screening,
        night=_night(screening.starts, words),
        version=version(screening, words, words),
        premiere=premiere(screening, words),
        access=access_line(screening.access, words) if screening.access else None,
        status=STATUSES.get(screening.status, ""),
        off=is_off(screening),
        tickets=microsite.links.written(tickets(screening)) if is_coming else "",
        calendar=microsite.page("screening", name) if to_keep else "",
    )


def _night(starts: datetime, words: Words) -> Text | None:
    """Which night it is where a date is mistaken easily: half an hour past Friday's midnight."""
    if starts.hour >= _MORNING:
        return None
    before, after = (words.plain_weekday(starts - days) for days in (timedelta(1), timedelta()))
    said = words.plain(N_("After midnight, %(before)s/%(after)s"), before=before, after=after)
    return Text(said, words.speaks)


def _days(
    screenings: Sequence[Screening], shown: Callable[[Screening], Showing]
) -> tuple[Day, ...]:
    by_day = groupby(screenings, key=lambda screening: screening.starts.date())
    return tuple(Day(day, tuple(shown(each) for each in those)) for day, those in by_day)
