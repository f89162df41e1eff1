"""Screenings as people write them: how each stands, when it is, and in whose time."""

from __future__ import annotations

import pytest

from microsite.films.records import Screening
from microsite.films.screenings import tickets
from tests.reading.small_library import SmallLibrary

WINTER = "2026-12-05T19:30:00+01:00"


def screening(small: SmallLibrary, keys: str) -> Screening:
    """Read one screening, whose other keys are given."""
    [found] = small.film(f"screenings: [{{{keys}}}]").screenings
    return found


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("canceled", "cancelled"),
        ("Cancelled!", "cancelled"),
        ("abgesagt", "cancelled"),
        ("entfällt", "cancelled"),
        ("fällt aus", "cancelled"),
        ("annulé", "cancelled"),
        ("cancelada", "cancelled"),
        ("отменён", "cancelled"),
        ("отменен", "cancelled"),
        ("odwołany", "cancelled"),
        ("тоқтатылды", "cancelled"),
        ("ملغاة", "cancelled"),
        ("ausverkauft", "sold_out"),
        ("complet", "sold_out"),
        ("agotado", "sold_out"),
        ("билетов нет", "sold_out"),
        ("Sold-Out", "sold_out"),
        ("verschoben", "postponed"),
        ("reporté", "postponed"),
        ("перенесён", "postponed"),
        ("verlegt", "moved"),
        ("findet statt", "scheduled"),
        ("confirmed", "scheduled"),
    ],
)
def test_a_status_is_read_in_many_words(small: SmallLibrary, written: str, status: str) -> None:
    keys = f"starts: 2026-12-05 19:30, timezone: Europe/Berlin, status: {written}"
    assert screening(small, keys).status == status
    assert small.messages() == []


@pytest.mark.parametrize("written", ["cancled", "maybe", "siehe Aushang", "no"])
def test_an_unknown_status_sells_nothing_and_is_said(small: SmallLibrary, written: str) -> None:
    keys = "starts: 2026-12-05 19:30, timezone: Europe/Berlin, tickets: https://example.org/t"
    found = screening(small, f"{keys}, status: {written}")
    assert (found.status, tickets(found)) == ("unclear", "")
    assert "no tickets are offered until it is mended" in small.messages()[0]


@pytest.mark.parametrize(
    "written",
    [
        "05.12.2026 19:30",
        "5.12.2026, 19.30 Uhr",
        "5. 12. 2026 um 19:30 Uhr",
        "2026-12-05 19.30",
        "2026/12/05 19:30",
        "2026-12-05 7:30 PM",
        "2026-12-05 7:30 p.m.",
        "Samstag, 5. Dezember 2026, 19:30 Uhr",
        "Sa 5.12.2026 19h30",
        "5 December 2026 at 7:30 pm",
        "December 5, 2026 7:30 PM",
        "le 5 décembre 2026 à 19h30",
        "5 de diciembre de 2026 a las 19:30",
        "5 декабря 2026 в 19:30",
        "5 grudnia 2026, godz. 19:30",
        "2026-12-05 19:30 MEZ",
        "2026-12-05 19:30 (CET)",
        "2026-12-05T19:30:00",
    ],
)
def test_a_day_and_a_time_are_read_as_people_write_them(small: SmallLibrary, written: str) -> None:
    found = screening(small, f'starts: "{written}", timezone: Europe/Berlin')
    assert found.starts.isoformat() == WINTER
    assert small.messages() == []


def test_a_day_with_slashes_is_read_where_it_can_mean_one_day(small: SmallLibrary) -> None:
    found = screening(small, 'starts: "13/05/2026 19:30", timezone: Europe/Berlin')
    assert found.starts.isoformat() == "2026-05-13T19:30:00+02:00"


@pytest.mark.parametrize(("written", "hour"), [("um 20 Uhr", 20), ("8 pm", 20), ("12 am", 0)])
def test_a_whole_hour_is_a_time(small: SmallLibrary, written: str, hour: int) -> None:
    found = screening(small, f'starts: "12.12.2026 {written}", timezone: Europe/Berlin')
    assert (found.starts.hour, found.starts.minute) == (hour, 0)


@pytest.mark.parametrize(
    "written", ["05/12/2026 19:30", "5.12. 19:30", "soon", "2026-12-05 19:30 or so", "25 Uhr"]
)
def test_what_may_mean_two_days_is_said_and_not_guessed(small: SmallLibrary, written: str) -> None:
    film = small.film(f'screenings: [{{starts: "{written}", timezone: Europe/Berlin}}]')
    assert film.screenings == ()
    assert "is not a date and time" in small.messages()[0]


def test_a_time_may_have_a_key_of_its_own(small: SmallLibrary) -> None:
    found = screening(small, "Datum: 5.12.2026, Uhrzeit: 19.30, Kino: Beispiel, Ort: Berlin")
    assert (found.starts.isoformat(), found.venue) == (WINTER, "Beispiel")


@pytest.mark.parametrize(
    ("keys", "zone"),
    [
        ("timezone: MEZ", "Europe/Berlin"),
        ("timezone: CEST", "Europe/Berlin"),
        ("timezone: Berlin", "Europe/Berlin"),
        ("timezone: Berlin time", "Europe/Berlin"),
        ("zeitzone: Wien", "Europe/Vienna"),
        ("city: Kraków", "Europe/Warsaw"),
        ("stadt: München", "Europe/Berlin"),
        ("city: New York", "America/New_York"),
        ("country: CZ", "Europe/Prague"),
        ("country: DE", "Europe/Berlin"),
        ("venue: Somewhere, country: KZ", "Asia/Almaty"),
    ],
)
def test_a_zone_is_told_by_its_short_name_or_the_place(
    small: SmallLibrary, keys: str, zone: str
) -> None:
    assert screening(small, f"starts: 2026-12-05 19:30, {keys}").timezone == zone
    assert small.messages() == []


def test_a_place_with_many_zones_needs_one(small: SmallLibrary) -> None:
    film = small.film("screenings: [{starts: 2026-12-05 19:30, city: Springfield, country: US}]")
    assert film.screenings == ()
    assert "write timezone:" in small.messages()[0]


def test_an_offset_alone_is_enough(small: SmallLibrary) -> None:
    found = screening(small, "starts: 2026-12-05T19:30+01:00, venue: Kino")
    assert found.starts.isoformat() == WINTER


def test_a_screening_may_be_one_line(small: SmallLibrary) -> None:
    film = small.film(
        "screenings:\n"
        "  - 5.12.2026, 19:30 Uhr, Kino Beispiel, Berlin\n"
        "  - 2026-12-06 20:00 – Kino Muster – Wien"
    )
    told = [(each.starts.isoformat(), each.venue, each.city) for each in film.screenings]
    assert told == [
        (WINTER, "Kino Beispiel", "Berlin"),
        ("2026-12-06T20:00:00+01:00", "Kino Muster", "Wien"),
    ]


@pytest.mark.parametrize(
    ("place", "default", "zone"),
    [
        ("venue: Kino Muster", "Europe/Berlin", "Europe/Berlin"),
        ("city: Lüneburg", "Europe/Berlin", "Europe/Berlin"),
        ("city: Wien", "Europe/Berlin", "Europe/Vienna"),
        ("city: Lüneburg, country: FR", "Europe/Berlin", "Europe/Paris"),
        ("city: Springfield, country: US", "America/Chicago", "America/Chicago"),
        ("city: San Francisco, country: US", "America/Chicago", "America/Los_Angeles"),
        ("city: Las Palmas, country: ES", "Atlantic/Canary", "Atlantic/Canary"),
        ("timezone: Asia/Almaty, city: Berlin", "Europe/Berlin", "Asia/Almaty"),
    ],
)
def test_a_place_goes_before_the_zone_of_the_film(
    small: SmallLibrary, place: str, default: str, zone: str
) -> None:
    shown = f"screenings: [{{starts: 2026-12-05 19:30, {place}}}]"
    [show] = small.film(f"timezone: {default}\n{shown}").screenings
    assert show.timezone == zone
    assert (show.starts.hour, show.starts.minute) == (19, 30)
    assert small.messages() == []


def test_a_zone_counts_in_no_other_country_of_many_zones(small: SmallLibrary) -> None:
    shown = "screenings: [{starts: 2026-12-05 19:30, city: Springfield, country: US}]"
    assert small.film(f"timezone: Europe/Berlin\n{shown}").screenings == ()
    assert "write timezone:" in small.messages()[0]


@pytest.mark.parametrize(
    ("starts", "zone"),
    [("2026-12-05T19:30+01:00", "Europe/Berlin"), ("2026-12-05T19:30+05:00", "Etc/GMT-5")],
)
def test_an_offset_that_is_another_goes_before_the_zone_of_the_film(
    small: SmallLibrary, starts: str, zone: str
) -> None:
    film = small.film(f"timezone: Europe/Berlin\nscreenings: [{{starts: {starts}, venue: Kino}}]")
    assert film.screenings[0].timezone == zone
    assert film.screenings[0].starts.hour == 19


def test_a_film_without_a_zone_keeps_the_time_of_its_site(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: Films\ntimezone: Europe/Berlin\n---\n")
    shown = "screenings: [5.12.2026 19.30, Kino Beispiel]"
    assert small.film(shown).screenings[0].timezone == "Europe/Berlin"
    assert small.film(f"timezone: Europe/London\n{shown}").screenings[0].timezone == "Europe/London"


def test_a_site_that_moves_takes_its_films_along(small: SmallLibrary) -> None:
    small.write_film("screenings: [5.12.2026 19.30, Kino Beispiel]")
    small.write("site/index_de.md", "---\nname: Filme\n---\n")
    assert small.lantern().screenings == ()
    small.write("site/index_de.md", "---\nname: Filme\ntimezone: Europe/Berlin\n---\n")
    assert small.lantern().screenings[0].timezone == "Europe/Berlin"


def test_a_zone_of_the_film_that_is_none_is_said(small: SmallLibrary) -> None:
    small.film("timezone: Middle-earth\nscreenings: [5.12.2026 19.30, Kino Beispiel]")
    assert '"Middle-earth" is not a time zone' in " ".join(small.messages())


@pytest.mark.parametrize(
    "written", ["- Berlin: 2027-02-15 20:00", "- 2027-02-15 20:00, Berlin", "Berlin: 15.2.2027 20h"]
)
def test_a_city_with_a_time_is_a_whole_screening(small: SmallLibrary, written: str) -> None:
    [show] = small.film(f"screenings:\n  {written}").screenings
    assert (show.city, show.venue, show.timezone) == ("Berlin", "", "Europe/Berlin")
    assert small.messages() == []


def test_an_embargo_in_german_is_read_where_it_names_its_zone(small: SmallLibrary) -> None:
    film = small.film('embargo: "14.02.2027, 18 Uhr MEZ"')
    assert film.embargo is not None
    assert film.embargo.isoformat() == "2027-02-14T18:00:00+01:00"


def test_an_embargo_without_a_zone_refuses_the_film(small: SmallLibrary) -> None:
    small.write_film("embargo: 14.02.2027")
    assert small.read().refused == {("lantern", "")}
    assert "does not say in which time zone" in small.messages()[0]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("entfällt leider", "cancelled"),
        ("sadly cancelled", "cancelled"),
        ("nicht ausverkauft", "unclear"),
        ("cancelled or postponed", "unclear"),
    ],
)
def test_a_status_within_a_few_words_is_taken_where_nothing_denies_it(
    small: SmallLibrary, words: str, status: str
) -> None:
    show = screening(small, f"starts: 2027-02-14 19:30, city: Berlin, status: {words}")
    assert show.status == status
    assert words in small.messages()[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Kino X, Berlin, ausverkauft", ("Kino X", "Berlin", "sold_out")),
        ("Kino X, Berlin, ausvrkauft", ("Kino X", "Berlin", "unclear")),
        ("Kino X, Saal 2, Berlin", ("Kino X, Saal 2", "Berlin", "")),
    ],
)
def test_of_a_screening_in_one_line_nothing_is_lost(
    small: SmallLibrary, line: str, told: tuple[str, str, str]
) -> None:
    [show] = small.film(f"screenings: ['14.02.2027 19:30, {line}']").screenings
    assert (show.venue, show.city, show.status) == told
