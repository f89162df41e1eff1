"""What pages, calendars and machines are told of a screening beside its time and place."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.web.machines.opened_calendars import events
from tests.web.machines.test_linked_data import graph
from tests.web.pages.cinema import LANDING, PAGE, MovingClock, coming, opened

WHOLE = """\
duration: 95 minutes
screenings:
  - starts: 2027-02-14 00:30
    doors: 23:45
    ends: 02:20
    venue: Kino Beispiel
    room: Saal 2
    address: Beispielstraße 1
    city: Berlin
    country: DE
    access: [captions]
    premiere: international
    programme: Night Films
    guests: [Ann Lee, Bob Ray]
    note: Followed by a talk.
    price: 8,50 €
    tickets: https://kino.example/1
"""


def test_a_screening_tells_whatever_its_author_wrote(film: Path, clock: MovingClock) -> None:
    [told] = coming(opened(film, clock, WHOLE).page(PAGE))
    assert told.replace("\u202f", " ") == (
        "12:30 AM Kino Beispiel Saal 2 · Berlin · Germany Beispielstraße 1 "
        "After midnight, Saturday/Sunday International premiere · Night Films Captions "
        "With guests: Ann Lee, Bob Ray Followed by a talk. "
        "Doors 11:45 PM · Ends 2:20 AM · 8,50 € Tickets Add to calendar"
    )


def test_the_landing_page_tells_what_is_short(film: Path, clock: MovingClock) -> None:
    [told] = coming(opened(film, clock, WHOLE).page(LANDING))
    assert "International premiere · Night Films Captions" in told
    assert "Beispielstraße" not in told
    assert "Doors" not in told


def test_an_event_tells_it_too(film: Path, clock: MovingClock) -> None:
    [event] = events(opened(film, clock, WHOLE))
    assert str(event["location"]) == "Kino Beispiel, Saal 2, Beispielstraße 1, Berlin, Germany"
    assert event.end - event.start == timedelta(hours=1, minutes=50)
    assert "duration" not in event
    assert str(event["description"]).replace("\u202f", " ") == (
        "International premiere · Night Films\nCaptions\nWith guests: Ann Lee, Bob Ray\n"
        "Followed by a talk.\nDoors 11:45 PM\n8,50 €\nTickets: https://kino.example/1"
    )


def test_machines_are_told_in_their_own_words(film: Path, clock: MovingClock) -> None:
    site = opened(film, clock, WHOLE)
    event = graph(site, PAGE)["ScreeningEvent"]
    assert event["doorTime"] == "2027-02-13T23:45:00+01:00"
    assert event["endDate"] == "2027-02-14T02:20:00+01:00"
    assert event["location"]["address"]["streetAddress"] == "Beispielstraße 1"
    assert (event["offers"]["price"], event["offers"]["priceCurrency"]) == ("8.50", "EUR")


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ("8 €", ("8.00", "EUR")),
        ("€8.50", ("8.50", "EUR")),
        ("12,- EUR", ("12.00", "EUR")),
        ("CHF 18", ("18.00", "CHF")),
        ("30 zł", ("30.00", "PLN")),
        ("$10", (None, None)),
        ("8 € / 6 €", (None, None)),
        ("from 8 €", (None, None)),
        ("8", (None, None)),
        ("8 xyz", (None, None)),
    ],
)
def test_a_price_is_told_where_it_is_one_number_of_one_currency(
    film: Path, clock: MovingClock, price: str, told: tuple[str | None, str | None]
) -> None:
    site = opened(film, clock, WHOLE.replace("8,50 €", f'"{price}"'))
    event = graph(site, PAGE)["ScreeningEvent"]
    assert (event["offers"].get("price"), event["offers"].get("priceCurrency")) == told


def test_a_shared_sign_is_told_where_its_country_is(film: Path, clock: MovingClock) -> None:
    keys = WHOLE.replace("8,50 €", "$10").replace("city: Berlin", "city: Seattle")
    site = opened(film, clock, keys.replace("country: DE", "country: US"))
    event = graph(site, PAGE)["ScreeningEvent"]
    assert event["offers"]["priceCurrency"] == "USD"
