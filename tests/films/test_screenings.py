from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from microsite.films.film import Film
from microsite.films.records import Screening
from microsite.films.screenings import by_name, coming, past, tickets
from microsite.films.text import Text

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2027, 2, 14, 19, 30, tzinfo=BERLIN)
HOUR = timedelta(hours=1)


def film(*screenings: Screening) -> Film:
    return Film("lantern", "en", "en", Text("The Lantern", "en"), screenings=screenings)


def screening(starts: datetime = EVENING, **known: str) -> Screening:
    return Screening(starts, "Europe/Berlin", **known)  # type: ignore[arg-type]


def test_a_screening_is_past_from_the_moment_it_begins() -> None:
    shown = film(screening())
    before = EVENING - timedelta(seconds=1)
    assert (len(coming(shown, before)), len(past(shown, before))) == (1, 0)
    assert (len(coming(shown, EVENING)), len(past(shown, EVENING))) == (0, 1)


def test_the_next_comes_first_and_of_the_past_the_last() -> None:
    first, second = screening(EVENING - HOUR), screening(EVENING)
    shown = film(second, first)
    assert coming(shown, EVENING - 2 * HOUR) == (first, second)
    assert past(shown, EVENING) == (second, first)


def test_of_the_hour_that_clocks_show_twice_the_earlier_comes_first() -> None:
    early = screening(datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN))
    late = screening(datetime(2027, 10, 31, 2, 15, tzinfo=BERLIN, fold=1))
    assert coming(film(late, early), EVENING) == (early, late)


def test_days_are_counted_as_their_venues_do() -> None:
    tokyo = Screening(datetime(2027, 2, 15, 3, tzinfo=ZoneInfo("Asia/Tokyo")), "Asia/Tokyo")
    assert tokyo.starts < EVENING
    assert coming(film(tokyo, screening()), EVENING - 2 * HOUR) == (screening(), tokyo)


@pytest.mark.parametrize(
    ("venue", "name"),
    [
        ("Kino Beispiel", "2027-02-14-1930-kino-beispiel"),
        ("  Café Größe/../etc ", "2027-02-14-1930-cafe-grosse-etc"),
        ("Октябрь", "2027-02-14-1930-"),
        ("سينما", "2027-02-14-1930-"),
        ("x" * 300, "2027-02-14-1930-" + "x" * 60 + "-"),
        ("", "2027-02-14-1930"),
    ],
)
def test_a_screening_is_called_by_start_and_venue_in_ascii(venue: str, name: str) -> None:
    [found] = by_name(film(screening(venue=venue)))
    assert found.startswith(name)
    assert len(found) <= len(name) + 6
    assert set(found) <= {*"abcdefghijklmnopqrstuvwxyz0123456789-"}


def test_two_venues_that_ascii_cannot_write_have_two_names() -> None:
    assert len(by_name(film(screening(venue="Октябрь"), screening(venue="Родина")))) == 2


def test_two_screens_of_one_cinema_are_numbered() -> None:
    names = by_name(film(*[screening(venue="Kino")] * 2, screening(venue="Kino 2")))
    assert [*names] == [
        "2027-02-14-1930-kino",
        "2027-02-14-1930-kino-2",
        "2027-02-14-1930-kino-2-2",
    ]


def test_a_name_stays_when_other_screenings_come() -> None:
    one = screening(venue="Kino")
    other = screening(EVENING + HOUR, venue="Kino")
    assert {*by_name(film(one))} < {*by_name(film(other, one))}


@pytest.mark.parametrize(
    ("status", "sold"),
    [
        ("", True),
        ("scheduled", True),
        ("moved", True),
        ("sold_out", False),
        ("cancelled", False),
        ("postponed", False),
    ],
)
def test_tickets_are_sold_for_what_takes_place_and_has_some_left(status: str, sold: bool) -> None:
    shop = "https://example.org/tickets"
    assert bool(tickets(screening(tickets=shop, status=status))) is sold


def test_utc_is_as_good_a_clock_as_any() -> None:
    assert coming(film(screening()), EVENING.astimezone(UTC)) == ()
