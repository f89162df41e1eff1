"""Calendar files, read by a library that knows nothing of this program."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from tests.web.machines.opened_calendars import events, opened

FILM = "/en/moon/microsite/screenings"
ONE = """\
duration: 95 minutes
screenings:
  - {starts: 2027-02-14 19:30, timezone: Europe/Berlin, venue: "Kino; Haus, 1", city: Berlin,
     country: DE, language: ru, subtitles: [de], format: DCP, tickets: "https://kino.example/1,2"}
"""
NAMED = f"{FILM}/2027-02-14-1930-kino-haus-1.ics"


def said(event: Event, name: str) -> str:
    return str(event[name])


def test_an_event_tells_what_the_page_tells(film: Path) -> None:
    [event] = events(opened(film, ONE), NAMED)
    assert said(event, "summary") == "Moon"
    assert said(event, "location") == "Kino; Haus, 1, Berlin, Germany"
    assert said(event, "description") == (
        "In Russian with German subtitles\nDCP\nTickets: https://kino.example/1,2"
    )
    assert said(event, "url") == "https://films.example/en/moon/microsite/screenings/"
    assert said(event, "status") == "CONFIRMED"
    assert event.end - event.start == timedelta(minutes=95)


def test_an_event_of_unknown_length_has_no_end(film: Path) -> None:
    [event] = events(opened(film, ONE.partition("\n")[2]), NAMED)
    assert "dtend" not in event
    assert "duration" not in event


def test_a_cancelled_event_says_so_to_calendars_and_to_people(film: Path) -> None:
    [event] = events(opened(film, ONE.replace("format: DCP", "status: cancelled")), NAMED)
    assert (said(event, "status"), said(event, "sequence")) == ("CANCELLED", "1")
    assert said(event, "description") == "Cancelled\nIn Russian with German subtitles"


def test_an_event_of_which_nobody_knows_is_not_confirmed(film: Path) -> None:
    [event] = events(opened(film, ONE.replace("format: DCP", "status: see the notice")), NAMED)
    assert "status" not in event
    assert said(event, "description") == ("Please ask the cinema\nIn Russian with German subtitles")


def test_an_event_stays_the_same_when_it_is_edited_and_in_every_language(film: Path) -> None:
    site = opened(film, ONE)
    [before] = events(site, NAMED)
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nNacht.\n")
    edited = opened(film, ONE.replace("city: Berlin", "status: sold out"))
    [after] = events(edited, NAMED)
    [german] = events(edited, NAMED.replace("/en/", "/de/"))
    assert said(before, "uid") == "2027-02-14-1930-kino-haus-1.moon@films.example"
    assert said(before, "uid") == said(after, "uid") == said(german, "uid")
    assert german["summary"] == "Mond"


def test_the_stamp_of_an_event_follows_from_its_start(film: Path) -> None:
    [event] = events(opened(film, ONE), NAMED)
    assert event.decoded("dtstamp") == datetime(2027, 2, 14, 18, 30, tzinfo=UTC)


def test_the_calendar_of_a_film_holds_what_is_past_too(film: Path) -> None:
    past = "  - {starts: 2020-02-14 19:30, timezone: Asia/Almaty, venue: Arman}\n"
    site = opened(film, ONE + past)
    assert len(events(site)) == 2
    assert len({said(event, "uid") for event in events(site)}) == 2
    calendar = Calendar.from_ical(site.get(FILM + ".ics").data)
    assert [zone.tz_name for zone in calendar.timezones] == ["Asia/Almaty", "Europe/Berlin"]


def test_a_calendar_is_stored_and_sent_like_a_page(film: Path) -> None:
    site = opened(film, ONE)
    response = site.get(NAMED, Accept_Encoding="br")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Content-Encoding"] == "br"
    assert response.headers["Content-Disposition"] == (
        "attachment; filename=moon-2027-02-14-1930-kino-haus-1.ics"
    )
    again = site.get(NAMED, If_None_Match=response.headers["ETag"])
    assert (again.status_code, again.data) == (304, b"")


def test_lines_are_folded_and_ended_as_the_format_wants_it(film: Path) -> None:
    data = opened(film, ONE, title="Луна над степью " * 20).get(NAMED).data
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines[:-1])
    [event] = Calendar.from_ical(data).events
    assert said(event, "summary") == ("Луна над степью " * 20).strip()


@pytest.mark.parametrize("escape", [r"\n", r"\r", r"\r\n", r"\x85", r"\u2028", r"\u2029"])
def test_a_venue_cannot_write_a_line_of_its_own(film: Path, escape: str) -> None:
    evil = f'"Kino{escape}END:VEVENT{escape}BEGIN:VEVENT{escape}X-EVIL:\\\\N;,\\\\"'
    keys = (
        f"screenings:\n  - {{starts: 2027-02-14 19:30, timezone: Europe/Berlin, venue: {evil}}}\n"
    )
    site = opened(film, keys)
    response = site.get(FILM + ".ics")
    assert response.status_code == 200, site.publisher.problems
    lines = response.text.replace("\r\n ", "").splitlines()
    assert lines.count("BEGIN:VEVENT") == 1
    assert not [line for line in lines if line.startswith("X-EVIL")]
    [event] = Calendar.from_ical(response.data).events
    assert said(event, "location").split()[0].startswith("Kino")
    assert said(event, "location").endswith("X-EVIL:\\N;,\\")


@pytest.mark.parametrize(
    "name",
    ["", "2027-02-14-1930-kino", "2027-02-14-1930-kino-haus-1-2", "../screenings", "<item>", "%0d"],
)
def test_a_screening_that_is_not_there_is_not_found(film: Path, name: str) -> None:
    assert opened(film, ONE).get(f"{FILM}/{name}.ics").status_code == 404


@pytest.mark.parametrize("escape", [r"\v", r"\f", r"\0"])
def test_a_control_character_in_a_venue_refuses_the_file(film: Path, escape: str) -> None:
    venue = f'"Kino{escape}END:VEVENT"'
    site = opened(
        film,
        f"screenings:\n  - {{starts: 2027-02-14 19:30, timezone: Europe/Berlin, venue: {venue}}}\n",
    )
    assert site.get(FILM + ".ics").status_code == 404
    assert "invisible control character" in str(site.publisher.problems[0])
