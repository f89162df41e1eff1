"""Film files in the shapes of real collections: every fact of them is read."""

from __future__ import annotations

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

ARCHIVE = """---
layout: film
title: Lantern
date_added: 2020-01-01
directed_by: [Ann Lee, Bob Ray]
release_date: 1962-05-01
length: 71 min.
production_country: Poland
genre: drama, comedy
synopsis: >-
  Every night the keeper climbs the stairs.
image: poster.jpg
gallery:
  - src: 01.jpg
    title: Night
  - src: 02.jpg
youtubeVideoId: abcdefghij1
imdb: tt1234567
screenplay: Jane Doe
cinematographer: John Roe
music: [Jo Fox, Al Kay]
actors:
  - actor: Eve Poe
  - name: Tom Fry
    role: The boy
tags: [film]
weight: 3
---
"""


def test_an_archive_that_has_all_its_words_in_keys(small: SmallLibrary) -> None:
    for name in ("poster.jpg", "01.jpg", "02.jpg"):
        small.write(f"films/lantern/{name}", picture())
    small.write("films/lantern/index_en.md", ARCHIVE)
    film = small.lantern()
    assert small.messages() == []
    assert film.director_names == ("Ann Lee", "Bob Ray")
    assert (str(film.year), film.running_time, film.countries) == ("1962", 71, ("PL",))
    assert [str(genre) for genre in film.genres] == ["drama", "comedy"]
    assert film.synopsis is not None
    assert film.synopsis.plain == "Every night the keeper climbs the stairs."
    assert film.key_art is not None
    assert [(each.file.name, str(each.caption or "")) for each in film.stills] == [
        ("01.jpg", "Night"),
        ("02.jpg", ""),
    ]
    assert [each.url for each in film.trailers] == ["https://www.youtube.com/watch?v=abcdefghij1"]
    assert film.ids == (("imdb", "tt1234567"),)
    assert [(str(each.role), each.name) for each in film.crew] == [
        ("Screenplay", "Jane Doe"),
        ("Cinematography", "John Roe"),
        ("Music", "Jo Fox"),
        ("Music", "Al Kay"),
    ]
    assert [(each.name, str(each.character or "")) for each in film.cast] == [
        ("Eve Poe", ""),
        ("Tom Fry", "The boy"),
    ]


FESTIVAL = """---
tytuł: {pl: Latarnia, en: Lantern}
reżyser: Ann Lee
rok: 2024
czas_trwania: 18 minut
opis_pl: Latarnik.
opis_en: A keeper.
pokazy:
  - data: 5.12.2026
    godzina: "19.30"
    kino: Kino Przykład
    miasto: Kraków
    bilety: https://example.org/t
    status: wyprzedane
---
"""


def test_a_polish_festival_in_one_file_for_two_languages(small: SmallLibrary) -> None:
    small.write("films/lantern/index.md", FESTIVAL)
    polish, english = small.lantern("pl"), small.lantern("en")
    assert small.messages() == []
    assert (str(polish.title), str(english.title)) == ("Latarnia", "Lantern")
    assert (str(polish.logline), str(english.logline)) == ("Latarnik.", "A keeper.")
    for film in (polish, english):
        assert (film.director_names, str(film.year), film.running_time) == (
            ("Ann Lee",),
            "2024",
            18,
        )
        [show] = film.screenings
        assert show.starts.isoformat() == "2026-12-05T19:30:00+01:00"
        assert (show.venue, show.city, show.status) == ("Kino Przykład", "Kraków", "sold_out")


FRENCH = """---
titre: Lantern
réalisatrice: Ann Lee
année: 2023
durée: 1h35
pays: [France, Belgique]
langue_originale: français
acteurs: Eve Poe (la gardienne), Bob Ray
scénario: Jane Doe
bande_annonce: https://vimeo.com/123
prix:
  - Festival Exemple 2023 – Prix du public
projections:
  - le 5 décembre 2026 à 19h30, Cinéma Exemple, Paris
presse: none
---
Chaque nuit.
"""


def test_a_french_film_file(small: SmallLibrary) -> None:
    small.write("films/lantern/index_fr.md", FRENCH)
    film = small.lantern("fr")
    assert film.director_names == ("Ann Lee",)
    assert (str(film.year), film.running_time) == ("2023", 95)
    assert (film.countries, film.spoken_languages) == (("FR", "BE"), ("fr",))
    assert [each.name for each in film.cast] == ["Eve Poe", "Bob Ray"]
    assert [each.url for each in film.trailers] == ["https://vimeo.com/123"]
    assert [(each.festival, str(each.award), each.year) for each in film.awards] == [
        ("Festival Exemple", "Prix du public", 2023)
    ]
    [show] = film.screenings
    assert show.starts.isoformat() == "2026-12-05T19:30:00+01:00"
    assert (show.venue, show.city, show.timezone) == ("Cinéma Exemple", "Paris", "Europe/Paris")
