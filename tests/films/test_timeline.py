from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from microsite.films.film import Film, Year
from microsite.films.records import Release
from microsite.films.text import Text
from microsite.films.timeline import happenings

MOON = Film("moon", "en", "en", Text("Moon", "en"), year=Year(2024, 2024))


def test_a_year_alone_is_no_day() -> None:
    assert [*happenings(MOON)] == []


def test_a_film_appears_when_nothing_holds_it_back_any_more() -> None:
    first, last = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    (told,) = happenings(replace(MOON, publish_date=last, embargo=first))
    assert (told.kind, told.at) == ("film", last)


def test_a_release_without_a_day_is_left_out() -> None:
    releases = (Release("DE"), Release("FR", date(2024, 5, 1)))
    (told,) = happenings(replace(MOON, releases=releases))
    assert (told.place, told.at) == ("FR", datetime(2024, 5, 1, tzinfo=UTC))
