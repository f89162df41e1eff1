"""Names of people, apart and together, as people write them."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary


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
        ("Juan Pérez y Ana Gil", ["Juan Pérez", "Ana Gil"]),
        ("Анна Ли и Борис Рэй", ["Анна Ли", "Борис Рэй"]),
        ("Santiago Ramón y Cajal", ["Santiago Ramón y Cajal"]),
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
    assert list(small.film(f"director: {written}").director_names) == names
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
        "[{role: Music, name: Ann Lee}, {role: Editing, name: Bob Ray / Eve Poe}]",
        "[{role: Music, name: Ann Lee}, {role: Editing, name: [Bob Ray, {name: Eve Poe}]}]",
        "[{Music: Ann Lee}, {Editing: 'Bob Ray, Eve Poe'}]",
        "{Music: Ann Lee, Editing: [Bob Ray, Eve Poe]}",
        "['Music: Ann Lee', 'Editing: Bob Ray, Eve Poe']",
    ],
)
def test_everybody_in_a_line_of_the_crew_has_a_credit(small: SmallLibrary, written: str) -> None:
    crew = small.film(f"crew: {written}").crew
    assert [(credit.role.value, credit.name) for credit in crew] == [
        ("Music", "Ann Lee"),
        ("Editing", "Bob Ray"),
        ("Editing", "Eve Poe"),
    ]
    assert small.messages() == []


def test_a_credit_without_a_role_is_left_out_and_said(small: SmallLibrary) -> None:
    assert small.film("crew:\n  - name: Ann Lee").crew == ()
    assert small.messages()[0].endswith(":4:5: crew: role is missing; write role: Music")


@pytest.mark.parametrize("name", ["Joel and Ethan Roe", "Sabine & Klaus Meier", "Ann Lee + Team"])
def test_a_line_that_may_be_one_name_stays_one(small: SmallLibrary, name: str) -> None:
    [credit] = small.film(f"crew: [{{role: Music, name: {name}}}]").crew
    assert credit.name == name


@pytest.mark.parametrize(
    "key", ["director: [{0}]", "cast: [{0}]", "crew: [{{role: Music, {1}}}]", "director: {0}"]
)
def test_the_same_can_be_told_of_everybody(small: SmallLibrary, key: str) -> None:
    told = "name: Ann Lee, id: ann, bio: Born *here*."
    film = small.film(key.format(f"{{{told}}}", told))
    [who] = film.directors or film.cast or film.crew
    assert (who.name, who.id) == ("Ann Lee", "ann")
    assert who.bio is not None
    assert who.bio.html == "<p>Born <em>here</em>.</p>"
    assert small.messages() == []


def test_what_is_said_of_the_director_is_said_of_a_single_one(small: SmallLibrary) -> None:
    film = small.film("director: Ann Lee\ndirector_biography: Born here.")
    assert [who.bio and who.bio.plain for who in film.directed_by] == ["Born here."]
    film = small.film("director: [Ann Lee, Bob Ray]\ndirector_biography: Born here.")
    assert [who.bio for who in film.directed_by] == [None, None]
