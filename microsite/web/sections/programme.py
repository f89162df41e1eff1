"""A film's screenings as pages show them: day by day, those to come and those that are past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby

from microsite.films.film import Film, Screening
from microsite.films.screenings import by_name, coming, is_off, past, tickets
from microsite.web.addresses.links import Links
from microsite.web.contexts.screenings import Day, Programme, Showing
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

STATUSES = {
    "sold_out": N_("Sold out"),
    "cancelled": N_("Cancelled"),
    "postponed": N_("Postponed"),
    "moved": N_("Moved"),
}
"""What is said of a screening that is not simply going to be."""


def programme(
    film: Film, links: Links, words: Words, now: datetime, *, first: int | None = None
) -> Programme | None:
    """The screenings as they stand at `now` (aware), or the `first` of those to come.

    None where there is nothing to show.
    """
    soon = coming(film, now)
    over = past(film, now) if first is None else ()
    if not soon and not over:
        return None
    names = {id(screening): name for name, screening in by_name(film).items()}

    def showing(screening: Screening) -> Showing:
        is_coming = screening.starts > now
        to_keep = is_coming and not is_off(screening)
        return Showing(
            screening=screening,
            version=version(screening, words, words),
            status=STATUSES.get(screening.status, ""),
            off=is_off(screening),
            tickets=links.written(tickets(screening)) if is_coming else "",
            calendar=links.item(film, "screening", names[id(screening)]) if to_keep else "",
        )

    return Programme(
        coming=_days(soon[:first], showing),
        past=_days(over, showing),
        past_count=len(over),
        more=links.film(film, "screenings"),
        calendar=links.film(film, "calendar"),
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


def _days(
    screenings: Sequence[Screening], showing: Callable[[Screening], Showing]
) -> tuple[Day, ...]:
    by_day = groupby(screenings, key=lambda screening: screening.starts.date())
    return tuple(Day(day, tuple(showing(each) for each in those)) for day, those in by_day)
