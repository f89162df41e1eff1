"""Slugs and aliases: whose they are, and what they lead to."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

FILM = "---\ntitle: Lantern\n---\n"


def test_a_slug_counts_over_the_folder(small: SmallLibrary) -> None:
    small.write_film("slug: lamp")
    assert small.read().catalog.slugs == ("lamp",)


@pytest.mark.parametrize(
    ("folder", "slug"), [("Mein Film", "mein-film"), ("Été", "ete"), ("a__b", "a__b")]
)
def test_a_folder_becomes_a_slug(small: SmallLibrary, folder: str, slug: str) -> None:
    small.write(f"films/{folder}/index_en.md", FILM)
    assert small.read().catalog.slugs == (slug,)


def test_german_letters_are_spelled_out_and_the_old_address_leads_on(small: SmallLibrary) -> None:
    small.write("films/Süße Größe/index_de.md", FILM)
    [film] = small.read().catalog
    assert (film.slug, film.aliases) == ("suesse-groesse", ("sue-groe",))


def test_other_languages_lose_their_marks_alone(small: SmallLibrary) -> None:
    small.write("films/über/index_fr.md", FILM)
    [film] = small.read().catalog
    assert (film.slug, film.aliases) == ("uber", ())


@pytest.mark.parametrize("slug", ["../up", "a/b", "A B", "<b>", "Lamp"])
def test_a_slug_that_is_no_address_is_left_out(small: SmallLibrary, slug: str) -> None:
    small.write_film(f'slug: "{slug}"')
    assert small.read().catalog.slugs == ("lantern",)
    assert len(small.messages()) == 1


def claim_of_lantern(small: SmallLibrary, folder: str) -> None:
    small.write(f"films/{folder}/index_en.md", f"---\ntitle: {folder}\nslug: lantern\n---\n")


def test_of_two_films_with_one_slug_the_folder_s_own_has_it(small: SmallLibrary) -> None:
    small.write_film("")
    claim_of_lantern(small, "aaa")
    reading = small.read()
    assert [film.title.value for film in reading.catalog] == ["Lantern"]
    assert reading.refused == {("aaa", "")}
    assert small.messages() == [
        "content/films/aaa/index_en.md:3:7: slug: "
        "the slug lantern belongs to content/films/lantern/index_en.md; choose another"
    ]


def test_of_two_films_with_another_folder_s_slug_the_first_has_it(small: SmallLibrary) -> None:
    claim_of_lantern(small, "a")
    claim_of_lantern(small, "b")
    assert small.lantern().title.value == "a"
    assert small.read().refused == {("b", "")}


def test_a_new_film_takes_no_slug_from_one_that_has_it(small: SmallLibrary) -> None:
    claim_of_lantern(small, "b")
    assert small.lantern().title.value == "b"
    claim_of_lantern(small, "a")
    small.write_film("")
    assert small.lantern().title.value == "b"
    assert small.read().refused == {("a", "")}


def test_a_film_that_claims_another_s_slug_stays_on_air_as_it_was(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/quiet/index_en.md", "---\ntitle: Quiet\n---\n")
    before = small.read().catalog
    claim_of_lantern(small, "quiet")
    for _ in range(2):
        reading = small.read()
        kept = reading.catalog.keeping(before, reading.refused)
        assert [film.title.value for film in kept] == ["Lantern", "Quiet"]


def test_a_refused_film_holds_its_slug(small: SmallLibrary) -> None:
    small.write_film("")
    before = small.read().catalog
    small.write_film("title: [")
    claim_of_lantern(small, "aaa")
    reading = small.read()
    assert reading.catalog.keeping(before, reading.refused) == before


def test_aliases_are_slugs(small: SmallLibrary) -> None:
    film = small.film("aliases: [/lamp/, old_name, 'no address']")
    assert film.aliases == ("lamp", "old_name")
    assert '"no address" cannot be read' in small.messages()[0]


def test_an_alias_that_another_film_has_is_said(small: SmallLibrary) -> None:
    small.write_film("aliases: [lamp]")
    small.write("films/lamp/index_en.md", "---\ntitle: Lamp\n---\n")
    assert "lamp already leads to lamp" in small.messages()[0]


def test_a_refused_film_keeps_the_slug_it_had(small: SmallLibrary) -> None:
    small.write_film("slug: lamp")
    assert small.read().catalog.slugs == ("lamp",)
    small.write_film("title: [")
    assert small.read().refused == {("lamp", "")}
