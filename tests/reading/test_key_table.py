"""The table of keys: every key is read, and only what says so is public."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import get_args, get_type_hints

from microsite.films.film import Film, Year
from microsite.films.media.files import MediaFile, PictureWords
from microsite.films.records import Rating
from microsite.films.text import Prose, Text
from microsite.reading.keys import Key, Many, Public, Record, public_paths
from microsite.reading.table import PUBLIC
from microsite.reading.values.text import line
from tests.reading.small_library import SmallLibrary

PLAIN = (Prose, Text, Year)
# Files of which a film may say what is to be printed beside them.
CREDITED = (
    "key_art",
    "one_sheet",
    "teaser_poster",
    "director_photo",
    "trailers.poster",
    "directors.photo",
    "cast.photo",
    "crew.photo",
)
# What authors tell the site and not its visitors, and what its address says already.
PRIVATE = {
    "slug",
    "language",
    "main_language",
    "theme",
    "theme.accent",
    "theme.background",
    "theme.voice",
    "hero",
    "focus",
    "aliases",
    "draft",
    "publish_date",
    "expiry_date",
    "embargo",
    "embargoes",
    "read_as",
    "sections.press_only",
    "documents.press_only",
    "trailer_poster",
}


def attributes(record: type, prefix: str = "") -> Iterator[str]:
    """Every attribute of a dataclass, and those of the dataclasses within, with dots."""
    for name, hint in get_type_hints(record).items():
        yield f"{prefix}{name}"
        for held in (hint, *get_args(hint)):
            if held is MediaFile:
                if f"{prefix}{name}" in CREDITED:
                    yield from attributes(PictureWords, f"{prefix}{name}.")
            elif dataclasses.is_dataclass(held) and isinstance(held, type) and held not in PLAIN:
                yield from attributes(held, f"{prefix}{name}.")


def test_of_a_film_all_is_public_but_what_is_told_the_site_alone() -> None:
    every = {name for name in attributes(Film) if not name.endswith(".embargo")}
    assert len(every) > 100
    assert every - PUBLIC == PRIVATE
    assert {path for path in PUBLIC - every if not path.startswith("ids.")} == set()


def test_a_new_key_is_private_until_it_says_otherwise() -> None:
    secret = Key("secret", line, "x", "Not for visitors.")
    shown = Public("system", line, "FSK", "For visitors.")
    ratings = Public("ratings", Many(Record(Rating, (shown, secret))), "x", "A list of maps.")
    assert set(public_paths((ratings, secret))) == {"ratings", "ratings.system"}


def test_a_map_of_which_nothing_is_public_is_not_public_as_a_whole() -> None:
    secret = Key("secret", line, "x", "Not for visitors.")
    ratings = Public("ratings", Record(Rating, (secret,)), "x", "A map.")
    assert set(public_paths((ratings,))) == set()


def test_nothing_public_lies_within_what_is_private() -> None:
    shown = Public("system", line, "FSK", "For visitors.")
    ratings = Key("ratings", Record(Rating, (shown,)), "x", "A map.")
    assert set(public_paths((ratings,))) == set()


def test_what_is_held_back_is_nowhere_public() -> None:
    assert [path for path in PUBLIC if "embargo" in path] == []


def test_every_key_of_the_format_is_read_without_a_warning(small: SmallLibrary) -> None:
    small.write("films/lantern/index_en.md", EVERY_KEY)
    assert small.messages() == []
    film = small.lantern()
    empty = [name for name in film.__slots__ if not getattr(film, name) and name not in UNTOLD]
    assert empty == []


# Pictures and drafts have tests of their own; countries take the place of country.
UNTOLD = {
    "documents",
    "read_as",
    "key_art",
    "one_sheet",
    "teaser_poster",
    "title_treatment",
    "director_photo",
    "stills",
    "hero",
    "focus",
    "trailer_poster",
    "draft",
    "country",
}

EVERY_KEY = """---
title: Lantern
original_title: Latarnia
type: film
category: short
status: released
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
access: [captions, app: Greta]
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
usage: For reviews of the film.
world_sales: Example Sales
additional_info: Shot in one night.
sections: {Music: A fog horn.}
ids: {imdb: tt1234567, tmdb: 12, wikidata: Q42}
theme: {accent: "#c8102e", background: "#101418"}
---
Every night the keeper climbs.
"""
