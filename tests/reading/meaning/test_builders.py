"""Film files as other builders keep and export them: film.json has every fact of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary
from tests.web.conftest import Site

CENTRE = ("title", "directors", "year", "running_time", "countries", "logline", "synopsis")


def told(small: SmallLibrary, text: str, name: str = "index_en.md", language: str = "en") -> Any:
    """What film.json says of the film Lantern, which has a picture called poster.jpg."""
    small.write("films/lantern/poster.jpg", picture())
    small.write(f"films/lantern/{name}", text)
    answer = Site(small.content).get(f"/{language}/lantern/microsite/film.json")
    assert answer.status_code == 200, small.messages()
    return answer.json


def plain(value: Any) -> Any:
    """A value of film.json without the languages of its words; of people, their names."""
    if isinstance(value, dict):
        return value.get("text", value.get("name", value))
    return [plain(item) for item in value] if isinstance(value, list) else value


def centre(film: Any) -> tuple[Any, ...]:
    return tuple(plain(film.get(key)) for key in CENTRE)


HUGO = """---
title: Lantern
lastmod: 2024-05-01T10:00:00+02:00
draft: false
layout: single
description: A keeper looks for the dark.
tags: [short]
params:
  director: Ann Lee
  year: 2024
  runtime: 12 min
  countries: [Poland, Germany]
  cast:
    - name: Eve Poe
      role: The keeper
resources:
  - src: poster.jpg
---
Every night.
"""


def test_a_hugo_page_with_its_own_keys_in_params(small: SmallLibrary) -> None:
    film = told(small, HUGO)
    logline = "A keeper looks for the dark."
    assert centre(film) == (
        "Lantern",
        ["Ann Lee"],
        plain(film["year"]),
        12,
        ["PL", "DE"],
        logline,
        "Every night.",
    )
    assert "2024" in str(film["year"])
    assert (film["cast"][0]["name"], plain(film["cast"][0]["character"])) == (
        "Eve Poe",
        "The keeper",
    )
    assert small.messages() == []


def test_what_holds_back_does_so_within_params_too(small: SmallLibrary) -> None:
    small.write_film("params:\n  embargo: 2030-01-01T00:00Z", body="Night.")
    assert small.lantern().embargo is not None


JEKYLL = """---
layout: film
title:  "Lantern"
last_modified_at: 2021-01-01
permalink: /films/lantern/
categories: films short
excerpt: A keeper looks for the dark.
published: true
director: Ann Lee
image: /assets/images/poster.jpg
runtime: 12
comments: false
author_profile: true
redirect_from:
  - /old-lantern/
---
Every night.
"""


def test_a_jekyll_post(small: SmallLibrary) -> None:
    film = told(small, JEKYLL)
    assert (plain(film["title"]), plain(film["directors"])) == ("Lantern", ["Ann Lee"])
    assert film["running_time"] == 12
    assert plain(film["synopsis_short"]) == "A keeper looks for the dark."
    assert plain(film["synopsis"]) == "Every night."
    assert "poster" in str(film["key_art"])
    assert Site(small.content).get("/en/old-lantern/microsite/").status_code == 301
    assert small.messages() == []


ASTRO = """---
title: 'Lantern'
description: 'A keeper looks for the dark.'
pubDate: 'Jul 08 2022'
updatedDate: 'Jul 10 2022'
heroImage: './poster.jpg'
heroImageAlt: 'A lighthouse'
author: 'Ann Lee'
year: 2022
category: 'short'
director: {name: Ann Lee}
tags: ['a', 'b']
---
Every night.
"""


def test_an_astro_entry_and_its_day_of_publication(small: SmallLibrary) -> None:
    film = told(small, ASTRO)
    assert plain(film["logline"]) == "A keeper looks for the dark."
    assert (plain(film["directors"]), plain(film["category"])) == (["Ann Lee"], "short")
    assert "poster" in str(film["key_art"])
    shown = small.lantern()
    assert shown.publish_date is not None
    assert shown.publish_date.isoformat() == "2022-07-08T12:00:00+00:00"
    [message] = small.messages()
    assert (
        "when it is 2022-07-08 00:00 everywhere; write publish_date: 2022-07-08T12:00Z" in message
    )


def test_a_day_of_our_own_key_still_needs_its_zone(small: SmallLibrary) -> None:
    small.write_film("publish_date: 2022-07-08")
    assert small.read().refused == {("lantern", "")}


SHEET = """---
"title_en": "Lantern"
"title_de": "Laterne"
"year": "2024"
"duration": "12"
"country": "PL, DE"
"director": "Ann Lee; Bob Ray"
"genre": "Drama, Short"
"logline_en": "A keeper looks for the dark."
"logline_de": "Ein Wärter sucht das Dunkel."
"synopsis_en": "Every night."
"synopsis_de": "Jede Nacht."
"cast": "Eve Poe (the keeper), Tom Fry"
"camera": "John Roe"
"imdb": "tt1234567"
"website": "https://lantern.example"
"poster": "poster.jpg"
"awards": ""
---
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Lantern", "A keeper looks for the dark.", "Every night.")),
        ("de", ("Laterne", "Ein Wärter sucht das Dunkel.", "Jede Nacht.")),
    ],
)
def test_a_row_of_a_spreadsheet_with_all_values_quoted(
    small: SmallLibrary, language: str, words: tuple[str, str, str]
) -> None:
    film = told(small, SHEET, "index.md", language)
    assert (plain(film["title"]), plain(film["logline"]), plain(film["synopsis"])) == words
    assert plain(film["directors"]) == ["Ann Lee", "Bob Ray"]
    assert (film["running_time"], film["countries"]) == (12, ["PL", "DE"])
    assert plain(film["genres"]) == ["Drama", "Short"]
    assert [each["name"] for each in film["cast"]] == ["Eve Poe", "Tom Fry"]
    assert [(plain(each["role"]), each["name"]) for each in film["crew"]] == [
        ("Cinematography", "John Roe")
    ]
    assert film["ids"] == {"imdb": "tt1234567"}
    assert [each["url"] for each in film["external_links"]] == ["https://lantern.example"]
    assert small.messages() == []


CMS = """---
title: Lantern
original_title: ""
slug: ""
director: Ann Lee
release_year: "2024"
duration: ""
countries: []
logline: A keeper looks for the dark.
cast:
  - name: ""
    character: ""
crew: [{role: "", name: ""}]
poster_image: /images/uploads/poster.jpg
stills: [{file: "", caption: ""}]
trailers: [{url: ""}]
screenings: [{starts: "", venue: ""}]
embargo: ""
publish_date: ""
draft: false
ids: {imdb: ""}
technical_specs: {}
awards: [{festival: "", award: ""}]
partners: [{name: ""}]
contacts: [{email: ""}]
watch: [{name: "", url: ""}]
---
Every night.
"""


def test_a_form_of_a_content_system_that_was_filled_in_a_little(small: SmallLibrary) -> None:
    film = told(small, CMS)
    assert (plain(film["title"]), plain(film["directors"])) == ("Lantern", ["Ann Lee"])
    assert plain(film["logline"]) == "A keeper looks for the dark."
    assert "poster" in str(film["key_art"])
    lists = ("cast", "crew", "stills", "trailers", "screenings", "awards", "partners", "contacts")
    assert [film.get(key) or [] for key in lists] == [[]] * len(lists)
    assert small.messages() == []


NOTES = """---
tags:
  - film/short
cssclasses: film
title: Lantern
director: "[[Ann Lee]]"
cast:
  - "[[Eve Poe]]"
  - [[people/Tom Fry|Tom Fry]]
year: 2024
cover: "[[poster.jpg]]"
countries: [[Poland]]
created: 2024-05-01T10:00
---
Every night [[Ann Lee|the keeper]] climbs to [[the lamp]].
"""


def test_a_note_of_obsidian_with_its_links(small: SmallLibrary) -> None:
    film = told(small, NOTES)
    assert (plain(film["directors"]), film["countries"]) == (["Ann Lee"], ["PL"])
    assert [each["name"] for each in film["cast"]] == ["Eve Poe", "Tom Fry"]
    assert "poster" in str(film["key_art"])
    assert plain(film["synopsis"]) == "Every night the keeper climbs to the lamp."
    assert small.messages() == []


def test_a_file_embedded_in_a_note_is_said(small: SmallLibrary) -> None:
    small.film("", body="Every night.\n\n![[poster.jpg]]")
    assert "put the picture into stills/" in small.messages()[0]


WORDPRESS = """---
id: 123
title: "Lantern"
author: "admin"
categories:
  - "films"
coverImage: "poster.jpg"
post_status: publish
post_type: film
guid: https://example.org/?p=123
excerpt: "A keeper looks for the dark."
director: Ann Lee
---

<!-- wp:paragraph -->
Every night the keeper *climbs* the stairs.
<!-- /wp:paragraph -->

[gallery ids="1,2"]
"""


def test_an_export_of_wordpress(small: SmallLibrary) -> None:
    film = told(small, WORDPRESS)
    assert (plain(film["title"]), plain(film["directors"])) == ("Lantern", ["Ann Lee"])
    assert plain(film["synopsis_short"]) == "A keeper looks for the dark."
    assert plain(film["synopsis"]).startswith("Every night the keeper climbs the stairs.")
    assert "wp:" not in plain(film["synopsis"])
    assert "poster" in str(film["key_art"])
    [message] = small.messages()
    assert ':19:1: synopsis: "[gallery ids=' in message
    assert "a command for another program" in message


MDX = """import Player from '../components/Player.astro'

---
title: Lantern
director: Ann Lee
---
Every night.

import Other from './other.mdx'

<Player id="abc" client:load />
"""


def test_mdx_with_its_imports(small: SmallLibrary) -> None:
    film = told(small, MDX, "index_en.mdx")
    assert (plain(film["title"]), plain(film["directors"])) == ("Lantern", ["Ann Lee"])
    named = [
        "rename it to index_en.md",
        "what stands above the line of --- is meant for another program",
        '"import Other from": this is a command for another program',
        "HTML is not read",
    ]
    assert all(part in said for part, said in zip(named, small.messages(), strict=True))


SCREENINGS = """---
title: Lantern
images:
  - src: poster.jpg
    alt: A lighthouse
    caption: Night
showtimes:
  - date: 2027-02-14
    time: 7:30 PM
    location: Kino Beispiel
    city: Berlin
  - {date: "15.02.2027", time: "20:00", place: Cinéma Exemple, town: Paris}
youtubeVideoId: abcdefghij1
---
Every night.
"""


def test_screenings_without_zones_and_pictures_by_src(small: SmallLibrary) -> None:
    film = told(small, SCREENINGS)
    assert [(each["starts"], each["venue"], each["city"]) for each in film["screenings"]] == [
        ("2027-02-14T19:30:00+01:00", "Kino Beispiel", "Berlin"),
        ("2027-02-15T20:00:00+01:00", "Cinéma Exemple", "Paris"),
    ]
    assert [(plain(still["caption"]), plain(still["alt"])) for still in film["stills"]] == [
        ("Night", "A lighthouse")
    ]
    assert "watch?v=abcdefghij1" in str(film["trailers"])
    assert small.messages() == []


ELEVENTY = """---
title: Lantern
eleventyNavigation: {key: Lantern}
templateEngineOverride: njk
meta:
  description: A keeper looks for the dark.
directors:
  - name: Ann Lee
    bio: Born on an island.
---
Every night.
"""


def test_an_eleventy_page_whose_director_is_a_map(small: SmallLibrary) -> None:
    film = told(small, ELEVENTY)
    assert plain(film["directors"]) == ["Ann Lee"]
    assert plain(film["logline"]) == "A keeper looks for the dark."
    assert film["directors"][0]["bio"]["text"] == "Born on an island."
    assert small.messages() == []


def test_a_content_file_of_kirby_is_told_how_to_become_a_film_file(small: SmallLibrary) -> None:
    small.write("films/lantern/film.en.txt", "Title: Lantern\n\n----\n\nText: Every night.\n")
    [message] = small.messages()
    assert "it is a content file of Kirby; delete its lines of ----" in message
