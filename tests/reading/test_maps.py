"""Maps of the format as people write them: awards, contacts, colours and others."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.reading.small_library import SmallLibrary


def test_a_logline_counts_over_a_description(small: SmallLibrary) -> None:
    film = small.film("description: Long.\nlogline: Short.")
    assert film.logline == Text("Short.", "en")


@pytest.mark.parametrize(
    ("written", "award"),
    [
        ("['Example Fest: Best Film']", ("Example Fest", "Best Film")),
        ("[Example Fest: Best Film]", ("Example Fest", "Best Film")),
        ("[{festival: Example Fest, award: Best Film, year: 2012}]", ("Example Fest", "Best Film")),
        ("[Best Film]", ("", "Best Film")),
    ],
)
def test_awards_are_read(small: SmallLibrary, written: str, award: tuple[str, str]) -> None:
    [read] = small.film(f"awards: {written}").awards
    assert read.award is not None
    assert (read.festival, read.award.value) == award


def test_an_award_without_a_name_is_left_out(small: SmallLibrary) -> None:
    assert small.film("awards:\n  - year: 2012").awards == ()
    assert "festival and award are missing" in small.messages()[0]


def test_technical_specs_are_a_line_or_a_map(small: SmallLibrary) -> None:
    line = small.film("technical_specs: Color").technical_specs
    assert line is not None
    assert line.summary == Text("Color", "en")
    map_ = small.film("technical_specs: {picture: Color, sound: '5.1'}").technical_specs
    assert map_ is not None
    assert (map_.picture, map_.sound) == (Text("Color", "en"), "5.1")


def test_identifiers_are_found_in_their_addresses(small: SmallLibrary) -> None:
    film = small.film("ids: {imdb: https://www.imdb.com/title/tt1234567/, wikidata: Q42}")
    assert film.ids == (("imdb", "tt1234567"), ("wikidata", "Q42"))


def test_a_colour_in_quotation_marks_is_read(small: SmallLibrary) -> None:
    assert small.film('theme: {accent: "#C8102E"}').theme.accent == "#c8102e"


def test_a_colour_that_yaml_took_for_a_remark_is_said(small: SmallLibrary) -> None:
    assert small.film("theme:\n  accent: #C8102E").theme.accent == ""
    assert "quotation marks" in small.messages()[0]


def test_a_colour_cannot_carry_a_style(small: SmallLibrary) -> None:
    assert small.film('theme: {accent: "red; background: url(x)"}').theme.accent == ""


def test_a_contact_role_is_read_however_written(small: SmallLibrary) -> None:
    film = small.film("contacts:\n  - role: World Sales\n    email: a@example.org")
    assert film.contacts[0].role == "world_sales"


def test_an_unknown_contact_role_names_the_nearest(small: SmallLibrary) -> None:
    small.write_film("contacts:\n  - role: presse\n    email: a@example.org")
    assert "did you mean press?" in small.messages()[0]


def test_an_email_address_that_is_none_is_left_out(small: SmallLibrary) -> None:
    film = small.film("contacts:\n  - role: press\n    email: ask us")
    assert film.contacts[0].email == ""


def test_ratings_and_releases_are_read_in_short(small: SmallLibrary) -> None:
    film = small.film("ratings: [FSK: 12]\nreleases: {DE: 2011-09-01, Austria: 2011-09-02}")
    assert (film.ratings[0].system, film.ratings[0].value) == ("FSK", "12")
    assert [(release.country, str(release.date)) for release in film.releases] == [
        ("DE", "2011-09-01"),
        ("AT", "2011-09-02"),
    ]


def test_a_filmography_is_a_list_or_one_film_a_line(small: SmallLibrary) -> None:
    text = small.film("director_filmography: |\n  Tuva (1999)\n  Lantern").director_filmography
    assert [film.value for film in text] == ["Tuva (1999)", "Lantern"]


def test_a_map_in_place_of_a_text_is_said(small: SmallLibrary) -> None:
    assert small.film("tagline: {en: Light}").tagline is None
    assert "a text is expected here" in small.messages()[0]


def test_a_text_in_place_of_a_map_is_said(small: SmallLibrary) -> None:
    assert small.film("screenings: soon").screenings == ()
    assert "a map is expected here" in small.messages()[0]


def test_a_voice_is_the_author_s_word_and_no_colour(small: SmallLibrary) -> None:
    assert small.film("theme: {voice: Serif}").theme.voice == "serif"
