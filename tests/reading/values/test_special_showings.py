"""What is special about a screening: who it is first for, who is there, when it opens and ends."""

from __future__ import annotations

import pytest

from microsite.films.access import Access
from microsite.films.text import Text
from tests.reading.small_library import SmallLibrary
from tests.reading.values.test_showings import screening

EVENING = "starts: 2026-12-05 19:30, city: Berlin"


@pytest.mark.parametrize(
    ("written", "premiere"),
    [
        ("world", "world"),
        ("Weltpremiere", "world"),
        ("Uraufführung", "world"),
        ("première mondiale", "world"),
        ("мировая премьера", "world"),
        ("العرض العالمي الأول", "world"),
        ("estreno internacional", "international"),
        ("Europapremiere", "european"),
        ("ұлттық премьера", "national"),
        ("true", "premiere"),
        ("Premiere", "premiere"),
        ("no", ""),
        ("Berlin premiere", Text("Berlin premiere", "en")),
    ],
)
def test_a_premiere_is_read_in_many_words(
    small: SmallLibrary, written: str, premiere: Text | str
) -> None:
    assert screening(small, f"{EVENING}, premiere: {written}").premiere == premiere
    assert small.messages() == []


def test_a_premiere_in_a_line_is_no_part_of_the_cinema(small: SmallLibrary) -> None:
    film = small.film("screenings: ['5.12.2026 19.30, Kino X, Berlin, Weltpremiere, ausverkauft']")
    [show] = film.screenings
    assert (show.venue, show.city, show.premiere) == ("Kino X", "Berlin", "world")
    assert show.status == "sold_out"


@pytest.mark.parametrize("written", ["19:00", "19.00 Uhr", "7 pm", "2026-12-05 19:00"])
def test_doors_open_on_the_same_day(small: SmallLibrary, written: str) -> None:
    doors = screening(small, f"{EVENING}, doors: {written}").doors
    assert doors is not None
    assert doors.isoformat() == "2026-12-05T19:00:00+01:00"


def test_an_end_before_the_start_is_on_the_next_day(small: SmallLibrary) -> None:
    ends = screening(small, f"{EVENING}, ends: 00:45").ends
    assert ends is not None
    assert ends.isoformat() == "2026-12-06T00:45:00+01:00"


def test_doors_of_a_screening_past_midnight_open_the_day_before(small: SmallLibrary) -> None:
    doors = screening(small, "starts: 2026-12-05 00:30, city: Berlin, doors: 23:45").doors
    assert doors is not None
    assert doors.isoformat() == "2026-12-04T23:45:00+01:00"


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("ends: 2026-12-05 19:00", "this is not after the screening starts"),
        ("doors: 2026-12-05 20:00", "this is not before the screening starts"),
        ("doors: soon", '"soon" is not a time of day; write for example "19:00"'),
    ],
)
def test_a_time_on_the_wrong_side_is_left_out_and_said(
    small: SmallLibrary, keys: str, said: str
) -> None:
    show = screening(small, f"{EVENING}, {keys}")
    assert (show.doors, show.ends) == (None, None)
    assert said in small.messages()[0]


def test_access_is_read_as_for_the_film(small: SmallLibrary) -> None:
    show = screening(small, f"{EVENING}, barrierefrei: [Untertitel für Gehörlose, Greta]")
    assert show.access == (Access("captions"), Access("app", Text("Greta", "en")))


def test_guests_may_stand_in_a_line_or_in_a_list(small: SmallLibrary) -> None:
    for written in ("Ann Lee, Bob Ray", "[Ann Lee, Bob Ray]"):
        show = screening(
            small, f"{EVENING}, guests: {written if '[' in written else repr(written)}"
        )
        assert [str(guest) for guest in show.guests] == ["Ann Lee", "Bob Ray"]


def test_a_room_without_a_cinema_is_the_place(small: SmallLibrary) -> None:
    show = screening(small, f"{EVENING}, salle: Le Phare")
    assert (show.venue, show.room) == ("Le Phare", "")
    show = screening(small, f"{EVENING}, kino: Beispiel, saal: 2")
    assert (show.venue, show.room) == ("Beispiel", "2")


def test_a_translation_may_give_the_room_alone(small: SmallLibrary) -> None:
    small.write_film(f"screenings: [{{{EVENING}, venue: Kino Beispiel, room: Saal 2}}]", body="A.")
    german = "title: Laterne\nscreenings: [{starts: 2026-12-05 19:30, room: Großer Saal}]"
    small.write_film(german, "de", body="Ein Licht.")
    [show] = small.lantern("de").screenings
    assert (show.venue, show.room) == ("Kino Beispiel", "Großer Saal")
