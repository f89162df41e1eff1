"""A film's screenings as calendar files: one for each of them, and one for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from microsite.films.film import Film, Screening
from microsite.films.screenings import by_name, tickets
from microsite.web.addresses.links import Links
from microsite.web.machines.calendar_format import calendar_file, local, text, time_zone, utc
from microsite.web.sections.programme import STATUSES, version
from microsite.web.words.interface import Words

_STATUSES = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


def film_calendar(film: Film, links: Links, words: Words) -> bytes:
    """All screenings of a film, those that are past too."""
    return _calendar(film, by_name(film), links, words)


def screening_calendar(film: Film, name: str, links: Links, words: Words) -> bytes:
    """One screening by its name.

    Raises:
        KeyError: there is none of that name; its address does not exist then.
    """
    return _calendar(film, {name: by_name(film)[name]}, links, words)


def _calendar(film: Film, screenings: Mapping[str, Screening], links: Links, words: Words) -> bytes:
    def lines() -> Iterator[str]:
        yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Microsite//Screenings//EN")
        yield from (f"{name}:{text(str(film.title))}" for name in ("NAME", "X-WR-CALNAME"))
        for zone in sorted({screening.timezone for screening in screenings.values()}):
            starts = [each.starts for each in screenings.values() if each.timezone == zone]
            yield from time_zone(zone, min(starts), max(starts))
        for name, screening in screenings.items():
            yield from _event(film, name, screening, links, words)
        yield "END:VCALENDAR"

    return calendar_file(lines())


def _event(
    film: Film, name: str, screening: Screening, links: Links, words: Words
) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    # The same in every language: whoever takes two of them sees one screening.
    yield f"UID:{name}.{film.slug}@{urlsplit(links.origin).hostname}"
    # When it was written down is not known; no clock and no file's time may make two sites differ.
    yield f"DTSTAMP:{utc(screening.starts)}"
    yield f"DTSTART;TZID={screening.timezone}:{local(screening.starts)}"
    if film.running_time:
        yield f"DURATION:PT{film.running_time}M"
    yield f"SUMMARY;LANGUAGE={film.title.language}:{text(str(film.title))}"
    place = (
        screening.venue,
        screening.city,
        screening.country and words.country(screening.country),
    )
    if any(place):
        yield f"LOCATION:{text(', '.join(part for part in place if part))}"
    if description := "\n".join(_description(screening, links, words)):
        yield f"DESCRIPTION;LANGUAGE={words.interface}:{text(description)}"
    yield f"URL:{links.absolute(links.film(film, 'screenings'))}"
    yield f"STATUS:{_STATUSES.get(screening.status, 'CONFIRMED')}"
    if screening.status in _STATUSES:
        # A calendar that has the event already heeds a change only under a higher number.
        yield "SEQUENCE:1"
    yield "END:VEVENT"


def _description(screening: Screening, links: Links, words: Words) -> Iterator[str]:
    if screening.status in STATUSES:
        yield words.plain(STATUSES[screening.status])
    if said := version(screening, words, words.plain):
        yield said
    if screening.format:
        yield screening.format
    if shop := links.written(tickets(screening)):
        yield f"{words.plain('Tickets')}: {links.absolute(shop) if shop[0] == '/' else shop}"
