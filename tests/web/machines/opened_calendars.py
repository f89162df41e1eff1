"""Calendar files of a film, read by a library that knows nothing of this program."""

from __future__ import annotations

from pathlib import Path

from icalendar import Calendar, Event

from tests.web.conftest import Site

FILM = "/en/moon/microsite/screenings"


def opened(film: Path, keys: str, title: str = "Moon") -> Site:
    film.write_text(f"---\ntitle: {title}\n{keys}---\n")
    return Site(film.parents[2])


def events(site: Site, path: str = FILM + ".ics") -> list[Event]:
    response = site.get(path)
    assert response.status_code == 200, path
    return Calendar.from_ical(response.data).events
