"""The table of keys: every key is read."""

from __future__ import annotations

from tests.reading.small_library import SmallLibrary


def test_every_key_of_the_format_is_read_without_a_warning(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", EVERY_KEY)
    assert small.messages() == []
    film = small.lantern()
    empty = [name for name in film.__slots__ if not getattr(film, name) and name not in UNTOLD]
    assert empty == []


# Pictures and drafts have tests of their own; countries take the place of country.
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
