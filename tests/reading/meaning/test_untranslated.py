"""A translation is offered once something of the story is told in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from microsite.films.film import Film
from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

NOW = datetime(2027, 1, 1, tzinfo=UTC)


def offered(small: SmallLibrary) -> list[str]:
    films: tuple[Film, ...] = small.read().catalog.public(NOW).translations("lantern")
    return [film.language for film in films]


@pytest.mark.parametrize(
    "keys", ["", "tagline: Licht.", "cast: [Ann Lee]", "logline:", "logline: none", "body: ''"]
)
def test_without_a_logline_or_a_synopsis_a_language_is_not_offered(
    small: SmallLibrary, keys: str
) -> None:
    small.write_film("main_language: en\nlogline: A keeper.\ntagline: Light.", body="Night.")
    small.write_film(keys, "de")
    assert offered(small) == ["en"]
    said = [message for message in small.messages() if "index_de.md: de is not offered" in message]
    assert "write logline: … or the story below the keys, or publish: yes" in said[0]
    assert ("(missing too: tagline)" in said[0]) == ("tagline" not in keys)


@pytest.mark.parametrize(
    "keys", ["logline: Ein Wärter.", "beschreibung: Ein Wärter.", "inhalt: Nacht."]
)
def test_a_logline_or_a_synopsis_is_enough(small: SmallLibrary, keys: str) -> None:
    small.write_film("logline: A keeper.", body="Night.")
    small.write_film(keys, "de")
    assert offered(small) == ["en", "de"]
    assert small.messages() == []


def test_an_author_may_want_it_as_it_is(small: SmallLibrary) -> None:
    small.write_film("", body="Night.")
    small.write_film("publish: yes", "de")
    assert offered(small) == ["en", "de"]
    assert small.messages() == []


def test_what_a_cms_calls_published_does_not_say_so(small: SmallLibrary) -> None:
    small.write_film("", body="Night.")
    small.write_film("published: true", "de")
    assert offered(small) == ["en"]


def test_a_film_whose_main_language_tells_little_is_shown(small: SmallLibrary) -> None:
    assert small.film("").title.value == "Lantern"
    assert offered(small) == ["en"]


def test_languages_of_one_file_are_offered_alike(small: SmallLibrary) -> None:
    keys = "title: {en: Lantern, de: Laterne, fr: Lanterne}\nlogline: {en: A keeper.}\n"
    small.write("films/lantern/index.md", f"---\n{keys}logline_fr: Un gardien.\n---\n")
    assert offered(small) == ["en", "fr"]
    assert "write logline_de: … or synopsis_de: …, or publish_de: yes" in small.messages()[0]


@pytest.mark.parametrize("line", ["publish: yes", "publish: {de: yes}", "publish_de: yes"])
def test_a_language_of_one_file_may_be_wanted_as_it_is(small: SmallLibrary, line: str) -> None:
    keys = "title: {en: Lantern, de: Laterne}\nlogline: {en: A keeper.}\n"
    small.write("films/lantern/index.md", f"---\n{keys}{line}\n---\n")
    assert offered(small) == ["en", "de"]


def test_what_is_not_offered_holds_back_all_the_same(small: SmallLibrary) -> None:
    small.write("films/lantern/01.jpg", picture())
    small.write_film("stills: [01.jpg]", body="Night.")
    small.write_film("stills: [{file: 01.jpg, embargo: 2030-01-01T00:00Z}]", "de")
    [english] = small.read().catalog.public(NOW).translations("lantern")
    assert english.stills == ()


def test_an_own_link_to_a_language_that_is_not_offered_is_said(small: SmallLibrary) -> None:
    links = "external_links: [{name: Deutsch, url: /de/lantern/microsite/}]"
    small.write_film(links, body="Night.")
    small.write_film("", "de")
    assert any("this film exists in en" in message for message in small.messages())
