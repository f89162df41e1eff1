"""People, links, languages, countries and maps as people write them."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.films.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Veit Helmer", ["Veit Helmer"]),
        ("[Jane Doe, John Roe]", ["Jane Doe", "John Roe"]),
        ("Jane Doe / John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe & John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe und John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
        ("Veit Helmer + Team", ["Veit Helmer + Team"]),
        ("Doe, Jane", ["Doe, Jane"]),
        ("Joel and Ethan Roe", ["Joel and Ethan Roe"]),
        ("Jane Doe, Jr.", ["Jane Doe, Jr."]),
        ("[Jane Doe and John Roe]", ["Jane Doe and John Roe"]),
    ],
)
def test_directors_come_apart_between_whole_names(
    small: SmallLibrary, written: str, names: list[str]
) -> None:
    assert list(small.film(f"director: {written}").directors) == names
    assert small.messages() == []


@pytest.mark.parametrize(
    ("written", "cast"),
    [
        ("[Ann Lee, Bob Ray]", [("Ann Lee", None), ("Bob Ray", None)]),
        ("Ann Lee, Bob Ray", [("Ann Lee", None), ("Bob Ray", None)]),
        ("Ann Lee / Bob Ray", [("Ann Lee", None), ("Bob Ray", None)]),
        ("Ann Lee (Eve), Bob Ray (Tom)", [("Ann Lee", "Eve"), ("Bob Ray", "Tom")]),
        ("Ann Lee (Eve, a twin), Bob Ray", [("Ann Lee", "Eve, a twin"), ("Bob Ray", None)]),
        ("[Ann Lee (Eve)]", [("Ann Lee", "Eve")]),
        ("[Ann Lee: Eve]", [("Ann Lee", "Eve")]),
        ("{Ann Lee: Eve, Bob Ray: Tom}", [("Ann Lee", "Eve"), ("Bob Ray", "Tom")]),
        ("[{name: Ann Lee, character: Eve}]", [("Ann Lee", "Eve")]),
        ("[{name: Ann Lee, role: Eve}]", [("Ann Lee", "Eve")]),
        ("Bob Ray, Jr., Ann Lee", [("Bob Ray, Jr.", None), ("Ann Lee", None)]),
    ],
)
def test_the_cast_is_read(
    small: SmallLibrary, written: str, cast: list[tuple[str, str | None]]
) -> None:
    read = small.film(f"cast: {written}").cast
    assert [(one.name, one.character and one.character.value) for one in read] == cast
    assert small.messages() == []


@pytest.mark.parametrize(
    "written",
    [
        "[{role: Music, name: Ann Lee}, {role: Editing, name: 'Bob Ray, Eve Poe'}]",
        "[{Music: Ann Lee}, {Editing: 'Bob Ray, Eve Poe'}]",
        "{Music: Ann Lee, Editing: [Bob Ray, Eve Poe]}",
        "['Music: Ann Lee', 'Editing: Bob Ray, Eve Poe']",
    ],
)
def test_the_crew_is_read_and_names_stand_as_written(small: SmallLibrary, written: str) -> None:
    crew = small.film(f"crew: {written}").crew
    assert [(credit.role.value, credit.name) for credit in crew] == [
        ("Music", "Ann Lee"),
        ("Editing", "Bob Ray, Eve Poe"),
    ]
    assert small.messages() == []


def test_a_credit_without_a_role_is_left_out_and_said(small: SmallLibrary) -> None:
    assert small.film("crew:\n  - name: Ann Lee").crew == ()
    assert small.messages()[0].endswith(":4:5: crew: role is missing; write role: Music")


@pytest.mark.parametrize(
    "written", ["Germany / Kazakhstan", "Germany (East- and West-Berlin)", "GDR, later Germany"]
)
def test_a_country_stands_as_written(small: SmallLibrary, written: str) -> None:
    assert small.film(f"country: {written}").country == Text(written, "en")


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("[DE, kz]", ("DE", "KZ")),
        ("DE, KZ", ("DE", "KZ")),
        ("Germany / Kazakhstan", ("DE", "KZ")),
        ("[SU, DD]", ("SU", "DD")),
    ],
)
def test_countries_become_codes(small: SmallLibrary, written: str, codes: tuple[str, ...]) -> None:
    assert small.film(f"countries: {written}").countries == codes


def test_a_country_that_is_none_is_left_out(small: SmallLibrary) -> None:
    assert small.film("countries: [DE, Ruritania]").countries == ("DE",)
    assert '"Ruritania" is not a country' in small.messages()[0]


def test_countries_count_over_country_in_one_file(small: SmallLibrary) -> None:
    film = small.film("countries: [DE]\ncountry: Germany, mostly")
    assert (film.countries, film.country) == (("DE",), None)


def test_a_logline_counts_over_a_description(small: SmallLibrary) -> None:
    film = small.film("description: Long.\nlogline: Short.")
    assert film.logline == Text("Short.", "en")


@pytest.mark.parametrize("key", ["name", "label"])
def test_label_means_name_in_a_link(small: SmallLibrary, key: str) -> None:
    film = small.film(f"external_links: [{{{key}: Site, url: https://example.org/}}]")
    assert film.external_links[0].name == Text("Site", "en")


@pytest.mark.parametrize(
    "written",
    [
        "{Site: https://a.example, Press: https://b.example}",
        "[Site: https://a.example, Press: https://b.example]",
        "['Site: https://a.example', {name: Press, url: https://b.example}]",
    ],
)
def test_links_are_read_in_short(small: SmallLibrary, written: str) -> None:
    links = small.film(f"external_links: {written}").external_links
    assert [(str(link.name), link.url) for link in links] == [
        ("Site", "https://a.example"),
        ("Press", "https://b.example"),
    ]
    assert small.messages() == []


@pytest.mark.parametrize(
    "url", ["https://example.org/a?b=c", "http://example.org", "mailto:a@example.org", "/en/other/"]
)
def test_a_safe_link_is_kept(small: SmallLibrary, url: str) -> None:
    assert small.film(f"external_links: [{{name: A, url: '{url}'}}]").external_links[0].url == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "/\\\\example.org",
        "example.org",
        "https://example.org/ x",
        "ftp://example.org",
        "https://[bad/watch",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://",
        "https:example.org",
    ],
)
def test_any_other_link_is_left_out(small: SmallLibrary, url: str) -> None:
    assert small.film(f"external_links:\n  - name: A\n    url: '{url}'").external_links == ()
    assert len(small.messages()) == 1


@pytest.mark.parametrize("url", ["/en/lantern/microsite/", "/en/lantern/microsite"])
def test_a_link_to_the_very_page_is_not_shown(small: SmallLibrary, url: str) -> None:
    film = small.film(f"external_links:\n  - name: Movie Website\n    url: {url}")
    assert film.external_links == ()
    assert small.messages() == []


def test_a_link_to_the_very_page_in_a_missing_language_is_said(small: SmallLibrary) -> None:
    film = small.film("external_links:\n  - name: Seite\n    url: /de/lantern/microsite/")
    assert film.external_links == ()
    assert "leads to no page; this film is there in en" in small.messages()[0]


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


def test_spoken_languages_are_read_by_tag_or_name(small: SmallLibrary) -> None:
    assert small.film("spoken_languages: [ru, French, Deutsch]").spoken_languages == (
        "ru",
        "fr",
        "de",
    )


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
    assert "here a text is expected" in small.messages()[0]


def test_a_text_in_place_of_a_map_is_said(small: SmallLibrary) -> None:
    assert small.film("screenings: soon").screenings == ()
    assert "here a map is expected" in small.messages()[0]


def test_every_key_of_the_format_is_read_without_a_warning(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", EVERY_KEY)
    assert small.messages() == []
    film = small.lantern()
    empty = [name for name in film.__slots__ if not getattr(film, name) and name not in UNTOLD]
    assert empty == []


# A picture is told of in test_media_file.py, a draft above; countries take the place of country.
UNTOLD = {
    "key_art",
    "one_sheet",
    "teaser_poster",
    "title_treatment",
    "director_photo",
    "stills",
    "draft",
    "country",
}
EVERY_KEY = """---
title: Lantern
original_title: Latarnia
type: film
category: short
language: en
main_language: en
slug: lantern
aliases: [lamp]
draft: false
publish_date: 2026-01-01T00:00Z
expiry_date: 2036-01-01T00:00Z
embargo: 2026-01-01T00:00Z
embargoes: {synopsis: 2026-01-01T00:00Z}
logline: A keeper looks for the dark.
tagline: Somebody has to watch.
synopsis_50: The keeper climbs.
synopsis_short: Every night the keeper climbs the stairs.
director: Ann Lee
cast: [{name: Eve Poe, character: The keeper, id: eve-poe, bio: Born by the sea.}]
crew: [{role: Music, name: Bob Ray}]
release_year: 2024
duration: 12 minutes
countries: [PL, DE]
spoken_languages: [pl]
dialogue: Polish
subtitles: [en, de]
genres: [drama, comedy]
ratings: [{system: FSK, value: 6}]
releases: [{country: PL, date: 2024-05-01, distributor: Example Film}]
technical_specs: {picture: Color, aspect_ratio: "1.85:1", sound: Stereo, frame_rate: 25 fps}
format: 16 mm
content_warnings: Flashing lights.
trailers: [{url: https://example.org/trailer, title: Trailer, duration: "0:40"}]
full_video_url: https://example.org/lantern
external_links: [{name: Lighthouses, url: https://example.org/lights}]
watch: [{name: Example, url: https://example.org/watch, kind: stream, countries: [PL]}]
awards: [{festival: Example Fest, award: Best Short, year: 2024, result: Winner}]
press_quotes: [{quote: It glows., author: Jane Doe, outlet: The Example}]
screenings:
  - {starts: 2027-02-14 19:30, timezone: Europe/Warsaw, venue: Kino, status: sold out}
contacts: [{role: press, organisation: Example Film, email: press@example.org, phone: "+48 1"}]
partners: [{name: Example Fund, role: funding, url: https://example.org/fund}]
director_statement: I am afraid of the *dark*.
director_biography: Ann Lee was born by the sea.
director_filmography: [Lantern (2024)]
production_companies: [Example Film]
credit_block: Example Film presents
notice: Restored in 2026.
world_sales: Example Sales
additional_info: Shot in one night.
ids: {imdb: tt1234567, tmdb: 12, wikidata: Q42}
theme: {accent: "#c8102e", background: "#101418"}
---
Every night the keeper climbs.
"""
