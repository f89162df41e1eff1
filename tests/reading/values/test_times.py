"""Running times, years and moments as people write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("95", 95),
        ("95 minutes", 95),
        ("95 Minuten", 95),
        ("98 mins", 98),
        ("95 min.", 95),
        ("95min", 95),
        ("130'", 130),
        ("130′", 130),
        ("PT137M", 137),
        ("PT1H35M", 95),
        ("(89 minutes)", 89),
        ("18 Min. (DCP)", 18),
        ("95 minutes [director’s cut]", 95),
        ("1h 35min", 95),
        ("1h35", 95),
        ("1 h 35 min", 95),
        ("2 Std. 5 Min.", 125),
        ("1 hour and 35 minutes", 95),
        ("2h", 120),
        ("450 perc", 450),
        ("109 分钟", 109),
        ("95 мин", 95),
        ("5:30 min", 6),
        ("0:45 min", 1),
        ("1:35:20", 95),
        ("ca. 95 min", 95),
    ],
)
def test_a_running_time_is_read(small: SmallLibrary, written: str, minutes: int) -> None:
    assert small.film(f'duration: "{written}"').running_time == minutes
    assert small.messages() == []


@pytest.mark.parametrize(
    "written", ["??", "95 minuets", "long", "0", "2000 minutes", "-95", "95 95"]
)
def test_what_is_no_running_time_is_absent(small: SmallLibrary, written: str) -> None:
    assert small.film(f'duration: "{written}"').running_time == 0
    [message] = small.messages()
    assert message.endswith(
        f'duration: "{written}" is not a running time; write for example "95 minutes"'
    )


@pytest.mark.parametrize(
    ("written", "minutes", "taken"),
    [("1:35", 95, "hours and minutes"), ("12:30", 13, "minutes and seconds")],
)
def test_a_clock_says_how_it_was_taken(
    small: SmallLibrary, written: str, minutes: int, taken: str
) -> None:
    assert small.film(f"duration: {written}").running_time == minutes
    assert f'"{written}" was taken as {taken}' in small.messages()[0]


def test_a_feature_of_one_minute_is_doubted(small: SmallLibrary) -> None:
    assert small.film("category: feature\nduration: 1").running_time == 1
    assert "a feature of 1 minute is unusual" in small.messages()[0]


def test_a_short_of_one_minute_is_fine(small: SmallLibrary) -> None:
    small.write_film("category: short\nduration: 1")
    assert small.messages() == []


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1963", 1963, 1963),
        ('"1963"', 1963, 1963),
        ("1947-48", 1947, 1948),
        ("1966–1970", 1966, 1970),
        ("1961(…)", 1961, 1961),
        ("1961(TV)", 1961, 1961),
        ("2011-09-01", 2011, 2011),
    ],
)
def test_a_year_is_read(small: SmallLibrary, written: str, first: int, last: int) -> None:
    year = small.film(f"release_year: {written}").year
    assert year is not None
    assert (year.first, year.last) == (first, last)
    assert small.messages() == []


@pytest.mark.parametrize("written", ["n. d.", "2046", "soon", "1970-66", "0", "12"])
def test_what_is_no_year_is_absent(small: SmallLibrary, written: str) -> None:
    assert small.film(f"release_year: {written}").year is None
    assert "release_year" in small.messages()[0]


@pytest.mark.parametrize("written", ["2018 (en post-production)", "c. 2018", "2018 ?"])
def test_a_year_among_words_is_taken_and_said(small: SmallLibrary, written: str) -> None:
    year = small.film(f"release_year: {written}").year
    assert year is not None
    assert year.first == 2018
    assert f'"{written}" was taken as 2018' in small.messages()[0]


def test_an_embargo_keeps_its_offset(small: SmallLibrary) -> None:
    embargo = small.film("embargo: 2027-02-14T18:00+01:00").embargo
    assert embargo == datetime(2027, 2, 14, 17, tzinfo=UTC)


@pytest.mark.parametrize("key", ["embargo", "publish_date", "expiry_date", "publishDate"])
@pytest.mark.parametrize("written", ["2027-02-14T18:00", "2027-02-14", "tomorrow", "[a]", "{a: b}"])
def test_a_date_without_offset_never_publishes(small: SmallLibrary, key: str, written: str) -> None:
    small.write_film(f"{key}: {written}")
    assert small.read().refused == {("lantern", "")}
    assert small.read().catalog.slugs == ()


@pytest.mark.parametrize(("written", "draft"), [("true", True), ("Yes", True), ("nein", False)])
def test_draft_is_true_or_false(small: SmallLibrary, written: str, *, draft: bool) -> None:
    assert small.film(f"draft: {written}").draft is draft


def test_a_draft_that_is_neither_never_publishes(small: SmallLibrary) -> None:
    small.write_film("draft: treu")
    assert small.read().refused == {("lantern", "")}
    assert '"treu" is neither true nor false' in small.messages()[0]


def screening(keys: str) -> str:
    return f"screenings:\n  - venue: Kino Beispiel\n    {keys}"


def test_a_screening_stands_in_its_own_zone(small: SmallLibrary) -> None:
    film = small.film(screening("starts: 2027-07-14 19:30\n    timezone: Europe/Berlin"))
    assert film.screenings[0].starts.isoformat() == "2027-07-14T19:30:00+02:00"


def test_a_screening_with_an_offset_is_moved_to_its_zone(small: SmallLibrary) -> None:
    film = small.film(screening("starts: 2027-07-14T17:30Z\n    timezone: Europe/Berlin"))
    assert film.screenings[0].starts.isoformat() == "2027-07-14T19:30:00+02:00"


@pytest.mark.parametrize(
    ("keys", "part"),
    [
        ("starts: 2027-07-14 19:30", "timezone is missing"),
        ("starts: 2027-07-14 19:30\n    timezone: CEST+2", "not a time zone"),
        ("starts: 2027-07-14\n    timezone: Europe/Berlin", "time of day is missing"),
        ("starts: 2027-03-28 02:30\n    timezone: Europe/Berlin", "clocks skip it"),
        ("starts: tonight\n    timezone: Europe/Berlin", "is not a date and time"),
        ("starts: 9999-12-31T23:59-12:00\n    timezone: Asia/Tokyo", "is not a date and time"),
        ("starts: 0001-01-01T00:00+12:00\n    timezone: Asia/Tokyo", "is not a date and time"),
        ("starts: 2027-07-14 19:30\n    timezone: ../../etc/passwd", "not a time zone"),
    ],
)
def test_a_screening_without_its_time_is_left_out(
    small: SmallLibrary, keys: str, part: str
) -> None:
    assert small.film(screening(keys)).screenings == ()
    assert part in small.messages()[0]


def test_an_offer_until_the_end_of_days_is_left_open(small: SmallLibrary) -> None:
    offer = "{name: Example, url: https://example.org, until: 9999-12-31}"
    assert small.film(f"watch:\n  - {offer}").watch[0].available_until is None


def test_an_offer_ends_with_its_last_day(small: SmallLibrary) -> None:
    offer = "{name: Example, url: https://example.org, from: 2027-01-01, until: 2027-01-31}"
    [read] = small.film(f"watch:\n  - {offer}").watch
    assert read.available_from == datetime(2027, 1, 1, tzinfo=UTC)
    assert read.available_until == datetime(2027, 2, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("95", 95), ("1:35", 95), ("PT1M35S", 95), ("95 s", 95), ("2 min", 120)],
)
def test_a_trailer_has_its_length_in_seconds(
    small: SmallLibrary, written: str, seconds: int
) -> None:
    trailer = f"{{url: https://example.org/trailer, duration: '{written}'}}"
    assert small.film(f"trailers: [{trailer}]").trailers[0].duration == seconds
