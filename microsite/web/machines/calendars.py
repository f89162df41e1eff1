"""Screenings as calendar files: one for each, one for all of a film, one for those of all films."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from urllib.parse import urlsplit

from flask import Response

from microsite.films.film import Film
from microsite.films.listings import Listing
from microsite.films.records import Screening
from microsite.films.screenings import UNCLEAR, by_name, tickets
from microsite.web import rendering
from microsite.web.addresses.routes import ITEM, Kind, Route
from microsite.web.machines.calendar_format import (
    MEDIA_TYPE,
    calendar_file,
    local,
    text,
    time_zone,
    utc,
)
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.row import Row
from microsite.web.sections.access import access_line
from microsite.web.sections.programme import STATUSES, premiere, version

_STATUSES = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


MOST = 2_000
"""Events in a calendar of all films, the next ones; a choice finds those after them."""
_AGAIN = "PT6H"
"""After how long programs that subscribe to a calendar shall look again (RFC 7986)."""
_Event = tuple[Microsite, str, Screening]
"""A screening of a film, by its name."""


def film_calendar(microsite: Microsite) -> bytes:
    """All screenings of a film, those that are past too."""
    title = str(microsite.film.title)
    named = by_name(microsite.film).items()
    return _calendar(title, [(microsite, name, screening) for name, screening in named])


def screening_calendar(microsite: Microsite, name: str) -> bytes:
    """One screening by its name.

    Raises:
        KeyError: there is none of that name; its address does not exist then.
    """
    screening = by_name(microsite.film)[name]
    return _calendar(str(microsite.film.title), [(microsite, name, screening)])


def listings_calendar(listings: Iterable[Listing], language: str, parts: Parts) -> bytes:
    """The first of these screenings, at most MOST; each is the same event as in its film's own."""
    events = [
        (Microsite(each.film, parts), each.name, each.screening) for each in islice(listings, MOST)
    ]
    words, site = parts.interface.words(language), parts.site_in(language)
    return _calendar(f"{site.name} · {words.plain('Screenings')}", events)


def _calendar(title: str, events: Sequence[_Event]) -> bytes:
    def lines() -> Iterator[str]:
        yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Microsite//Screenings//EN")
        yield from (f"{name}:{text(title)}" for name in ("NAME", "X-WR-CALNAME"))
        yield from (f"REFRESH-INTERVAL;VALUE=DURATION:{_AGAIN}", f"X-PUBLISHED-TTL:{_AGAIN}")
        zones: dict[str, list[Screening]] = {}
        for _, _, screening in events:
            zones.setdefault(screening.timezone, []).append(screening)
        for zone, those in sorted(zones.items()):
            first = min(each.starts for each in those)
            yield from time_zone(zone, first, max(each.ends or each.starts for each in those))
        for event in events:
            yield from _event(*event)
        yield "END:VCALENDAR"

    return calendar_file(lines())


def _event(microsite: Microsite, name: str, screening: Screening) -> Iterator[str]:
    film, words, links = microsite.film, microsite.words, microsite.links
    yield "BEGIN:VEVENT"
    # The same in every language: whoever takes two of them sees one screening.
    yield f"UID:{name}.{film.slug}@{urlsplit(links.origin).hostname}"
    # When it was written down is not known; no clock and no file's time may make two sites differ.
    yield f"DTSTAMP:{utc(screening.starts)}"
    yield f"DTSTART;TZID={screening.timezone}:{local(screening.starts)}"
    if screening.ends:
        yield f"DTEND;TZID={screening.timezone}:{local(screening.ends)}"
    elif film.running_time:
        yield f"DURATION:PT{film.running_time}M"
    yield f"SUMMARY;LANGUAGE={film.title.language}:{text(str(film.title))}"
    place = (
        screening.venue,
        screening.room,
        screening.address,
        screening.city,
        screening.country and words.country(screening.country),
    )
    if any(place):
        yield f"LOCATION:{text(', '.join(part for part in place if part))}"
    if description := "\n".join(_description(screening, microsite)):
        yield f"DESCRIPTION;LANGUAGE={words.interface}:{text(description)}"
    yield f"URL:{microsite.url('screenings')}"
    if screening.status != UNCLEAR:
        yield f"STATUS:{_STATUSES.get(screening.status, 'CONFIRMED')}"
    if screening.status in _STATUSES:
        # A calendar that has the event already heeds a change only under a higher number.
        yield "SEQUENCE:1"
    yield "END:VEVENT"


def _description(screening: Screening, microsite: Microsite) -> Iterator[str]:
    words, links = microsite.words, microsite.links
    if screening.status in STATUSES:
        yield words.plain(STATUSES[screening.status])
    special = (premiere(screening, words), screening.programme)
    if any(special):
        yield " · ".join(str(each) for each in special if each)
    if said := version(screening, words, words.plain):
        yield said
    if screening.format:
        yield screening.format
    if screening.access:
        yield str(access_line(screening.access, words))
    if screening.guests:
        yield f"{words.plain('With guests:')} {words.comma.join(map(str, screening.guests))}"
    if screening.note:
        yield str(screening.note)
    if screening.doors:
        yield f"{words.plain('Doors')} {words.plain_time(screening.doors)}"
    if screening.price:
        yield str(screening.price)
    if shop := links.written(tickets(screening)):
        yield f"{words.plain('Tickets')}: {links.absolute(shop) if shop[0] == '/' else shop}"


def _all(microsite: Microsite, _: str) -> Response:
    film = microsite.film
    return _file(microsite, f"{film.slug}-{film.language}", film_calendar(microsite))


def _single(microsite: Microsite, name: str) -> Response:
    return _file(microsite, f"{microsite.film.slug}-{name}", screening_calendar(microsite, name))


def _file(microsite: Microsite, name: str, content: bytes) -> Response:
    kept = rendering.File(f"{name}.ics", MEDIA_TYPE, content)
    return rendering.file(microsite.film.language, kept)


def _has_screenings(film: Film) -> bool:
    return bool(film.screenings)


CALENDARS = (
    Row(Route("calendar", "screenings.ics", Kind.FILE, _has_screenings), _all),
    Row(
        Route("screening", f"screenings/{ITEM}.ics", Kind.FILE, _has_screenings, by_name),
        _single,
    ),
)
"""One for all screenings of a film, and one for each of them."""
