"""Keys are read by what they mean, in the words of other builders and of five languages."""

from __future__ import annotations

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("youtube: abcdefghij1", "https://www.youtube.com/watch?v=abcdefghij1"),
        ("youtubeVideoId: abc-efg_ij1", "https://www.youtube.com/watch?v=abc-efg_ij1"),
        ("youtube: youtu.be/abcdefghij1", "https://youtu.be/abcdefghij1"),
        ("vimeo_id: 123456789", "https://vimeo.com/123456789"),
        ("trailer: https://youtu.be/abcdefghij1", "https://youtu.be/abcdefghij1"),
        ("trailer_url: https://vimeo.com/1", "https://vimeo.com/1"),
        ("bande-annonce: https://vimeo.com/1", "https://vimeo.com/1"),
        ("video: https://example.org/v", "https://example.org/v"),
    ],
)
def test_a_video_elsewhere_becomes_a_trailer_that_is_a_link(
    small: SmallLibrary, line: str, url: str
) -> None:
    assert [trailer.url for trailer in small.film(line).trailers] == [url]
    assert small.messages() == []


def test_a_link_stands_beside_a_trailer_of_our_own(small: SmallLibrary) -> None:
    film = small.film("trailer_video: https://example.org/v\nvimeo: 123456789")
    assert [trailer.url for trailer in film.trailers] == [
        "https://example.org/v",
        "https://vimeo.com/123456789",
    ]


def test_numbers_elsewhere_are_gathered(small: SmallLibrary) -> None:
    film = small.film("imdb: https://www.imdb.com/title/tt1234567/\ntmdb_id: 12\nwikidata: Q42")
    assert dict(film.ids) == {"imdb": "tt1234567", "tmdb": "12", "wikidata": "Q42"}


def test_a_number_in_ids_counts_over_one_beside_it(small: SmallLibrary) -> None:
    film = small.film("ids: {imdb: tt1234567}\nimdb: tt7654321")
    assert dict(film.ids) == {"imdb": "tt1234567"}
    assert "imdb says something else, which counts" in small.messages()[0]


def test_stills_and_poster_are_read_as_builders_write_them(small: SmallLibrary) -> None:
    for name in ("01.jpg", "02.jpg", "p.jpg", "plakat.jpg"):
        small.write(f"films/lantern/{name}", picture())
    film = small.film(
        "image: p.jpg\nposter: plakat.jpg\n"
        "gallery: [{src: 01.jpg, title: Night, alt_text: A boat}, {image: 02.jpg}]"
    )
    assert [(still.file.name, str(still.caption or "")) for still in film.stills] == [
        ("01.jpg", "Night"),
        ("02.jpg", ""),
    ]
    assert film.key_art is not None
    assert film.one_sheet is not None
    assert (film.key_art.name, film.one_sheet.name) == ("p.jpg", "plakat.jpg")


def test_a_poster_alone_is_the_large_picture(small: SmallLibrary) -> None:
    small.write("films/lantern/p.jpg", picture())
    film = small.film("poster: p.jpg")
    assert film.key_art is not None
    assert film.one_sheet is None


def test_festivals_distributor_and_site_find_their_place(small: SmallLibrary) -> None:
    film = small.film(
        "festivals: [Example Fest, {name: Another, year: 2024}]\nverleih: Example Film\n"
        "website: https://example.org/film\nfsk: 12\ninstagram: https://example.org/i"
    )
    assert [award.festival for award in film.awards] == ["Example Fest", "Another"]
    assert [(each.role, each.organisation) for each in film.contacts] == [
        ("distribution", "Example Film")
    ]
    assert [link.url for link in film.external_links] == [
        "https://example.org/film",
        "https://example.org/i",
    ]
    assert [(rating.system, rating.value) for rating in film.ratings] == [("FSK", "12")]


@pytest.mark.parametrize(
    ("key", "advice"),
    [
        ("date", "write release_year"),
        ("roles", "write cast for who is seen"),
        ("sprache", "spoken_languages"),
        ("tagine", "did you mean tagline?"),
        ("genrse", "did you mean genres?"),
    ],
)
def test_what_is_not_certain_gets_advice(small: SmallLibrary, key: str, advice: str) -> None:
    small.write_film(f"{key}: something")
    assert advice in small.messages()[0]


@pytest.mark.parametrize("key", ["shoe_size", "wetter", "stars_of_the_sky", "mood"])
def test_far_words_get_no_suggestion(small: SmallLibrary, key: str) -> None:
    small.write_film(f"{key}: something")
    assert small.messages()[0].endswith("this key is unknown and was left out")


def test_a_technical_fact_may_be_a_key_of_its_own(small: SmallLibrary) -> None:
    specs = small.film("technical_specs: Color\nBildformat: 1:2,39").technical_specs
    assert specs is not None
    assert (str(specs.summary), specs.aspect_ratio) == ("Color", "1:2,39")


@pytest.mark.parametrize("word", ["Presse", "prensa", "пресса"])
def test_a_word_for_press_is_told_what_it_may_be(small: SmallLibrary, word: str) -> None:
    small.film(f"{word}: Ann Lee, ann@example.org")
    assert "contacts with role: press" in small.messages()[0]


def test_a_numbered_list_is_a_list(small: SmallLibrary) -> None:
    cast = small.film("cast:\n1. Eve Poe\n2. Tom Fry").cast
    assert [each.name for each in cast] == ["Eve Poe", "Tom Fry"]
