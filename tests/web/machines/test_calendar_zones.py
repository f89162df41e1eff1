"""Calendar files tell the right instants, whether a calendar knows the zone or not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from tests.web.machines.opened_calendars import events, opened

FILM = "/en/moon/microsite/screenings"
AROUND_THE_CHANGES = """\
screenings:
  - {starts: 2027-03-27 19:30, timezone: Europe/Berlin, venue: Kino Beispiel}
  - {starts: 2027-03-28 03:15, timezone: Europe/Berlin, venue: Kino Beispiel}
  - {starts: 2027-03-28 19:30, timezone: Europe/Berlin, venue: Kino Beispiel}
  - {starts: 2027-10-30 19:30, timezone: Europe/Berlin, venue: Kino Beispiel}
  - {starts: 2027-10-31 19:30, timezone: Europe/Berlin, venue: Kino Beispiel}
"""
INSTANTS = [
    datetime(2027, 3, 27, 18, 30, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 15, tzinfo=UTC),
    datetime(2027, 3, 28, 17, 30, tzinfo=UTC),
    datetime(2027, 10, 30, 17, 30, tzinfo=UTC),
    datetime(2027, 10, 31, 18, 30, tzinfo=UTC),
]


def start(event: Event) -> datetime:
    assert isinstance(event.start, datetime)
    return event.start


def by_its_own_rules(calendar: Calendar, event: Event) -> datetime:
    """The instant at which an event begins by what the file itself says of its zone."""
    [zone] = calendar.timezones
    own = zone.to_tz(lookup_tzid=False)
    return start(event).replace(tzinfo=own).astimezone(UTC)


def test_a_calendar_library_reads_the_right_instants_over_the_change_to_summer_time(
    film: Path,
) -> None:
    found = [start(event) for event in events(opened(film, AROUND_THE_CHANGES))]
    assert [each.astimezone(UTC) for each in found] == INSTANTS
    assert {str(each.tzinfo) for each in found} == {"Europe/Berlin"}


def test_a_calendar_that_knows_no_zones_is_told_of_the_change(film: Path) -> None:
    calendar = Calendar.from_ical(opened(film, AROUND_THE_CHANGES).get(FILM + ".ics").data)
    assert [by_its_own_rules(calendar, event) for event in calendar.events] == INSTANTS


@pytest.mark.parametrize(
    ("zone", "year"),
    [
        ("America/New_York", 2027),
        ("Australia/Lord_Howe", 2027),
        ("Africa/Casablanca", 2027),
        ("Europe/Dublin", 2027),
        ("Asia/Kolkata", 2027),
        ("Asia/Almaty", 2024),
        ("Etc/GMT+5", 2027),
        ("UTC", 2027),
        ("Europe/Berlin", 2499),
        ("Europe/Berlin", 1946),
    ],
)
def test_every_zone_explains_itself(film: Path, zone: str, year: int) -> None:
    starts = [datetime(year, month, 15, 20, tzinfo=ZoneInfo(zone)) for month in range(1, 13)]
    listed = "".join(
        f"  - {{starts: {each:%Y-%m-%d %H:%M}, timezone: {zone}}}\n" for each in starts
    )
    response = opened(film, f"screenings:\n{listed}").get(FILM + ".ics")
    calendar = Calendar.from_ical(response.data)
    found = [by_its_own_rules(calendar, event) for event in calendar.events]
    assert found == [each.astimezone(UTC) for each in starts]
