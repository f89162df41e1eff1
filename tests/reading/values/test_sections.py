"""Sections under headings of an author's own, in every form, and texts that lie beside the film."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

FOLDER = "films/lantern"


@pytest.mark.parametrize(
    "keys",
    [
        "sections:\n  - title: Notes\n    text: A\n  - title: Music\n    text: B",
        "sections:\n  Notes: A\n  Music: B",
        "sections:\n  - Notes: A\n  - Music: B",
        "sections:\n  Notes: {text: A}\n  Music: {text: B}",
        "Abschnitte:\n  - Titel: Notes\n    Inhalt: A\n  - Titel: Music\n    Inhalt: B",
    ],
)
def test_sections_are_read_in_every_form(small: SmallLibrary, keys: str) -> None:
    sections = small.film(keys).sections
    told = [(str(each.title), each.text.plain) for each in sections]
    assert told == [("Notes", "A"), ("Music", "B")]


def test_a_section_without_a_heading_or_a_text_is_left_out_and_said(small: SmallLibrary) -> None:
    assert small.film("sections: [{title: Notes}, {text: A}]").sections == ()
    assert [message.partition(": ")[2] for message in small.messages()] == [
        "sections: text is missing; write text: We shot for nine days …",
        "sections: title is missing; write title: Production notes",
    ]


def test_a_section_may_lie_in_a_text_beside_the_film(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/notes_en.md", "We *waited*.\n")
    [section] = small.film("sections: {Notes: notes_en.md}").sections
    assert section.text.html == "<p>We <em>waited</em>.</p>"
    assert small.messages() == []


def test_a_text_beside_the_film_may_have_keys_which_are_passed_over(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/notes_en.md", "---\ntitle: Notes\n---\nWe waited.\n")
    [section] = small.film("sections: {Notes: notes_en.md}").sections
    assert section.text.plain == "We waited."


@pytest.mark.parametrize(("named", "other"), [("notes_en.md", "notes_de.md"), ("n.md", "n.de.md")])
def test_a_text_has_its_translation_beside_it(small: SmallLibrary, named: str, other: str) -> None:
    small.write(f"{FOLDER}/{named}", "We waited.")
    small.write(f"{FOLDER}/{other}", "Wir warteten.")
    small.write_film(f"sections: {{Notes: {named}}}")
    small.write_film("logline: Nacht.", "de")
    [section] = small.lantern("de").sections
    assert (section.text.plain, section.text.language) == ("Wir warteten.", "de")


def test_a_text_that_no_section_names_is_said_with_the_line_to_write(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/more.md", "We waited.")
    small.write_film("year: 2024")
    [message] = small.messages()
    assert message.endswith("or name it there: sections: [{title: …, text: more.md}]")


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("gone.md", None, "gone.md is missing; put it into content/films/lantern"),
        ("../../site/index_en.md", None, "index_en.md is missing"),
        ("empty.md", b" \n", "empty.md is empty; write the text into it"),
        ("long.md", b"word " * 50_000, "the text is longer than 200 KB"),
        ("odd.md", b"a\x00b\x01c", "odd.md"),
    ],
)
def test_a_text_that_cannot_be_read_costs_itself_alone(
    small: SmallLibrary, name: str, data: bytes | None, part: str
) -> None:
    small.write("site/index_en.md", "---\nname: Secret\n---\n")
    if data is not None:
        small.write(f"{FOLDER}/{name}", data)
    film = small.film(f"sections:\n  - Notes: {name}\n  - Music: Strings.")
    assert [str(section.title) for section in film.sections] == ["Music"]
    assert any(part in message for message in small.messages()), small.messages()


def test_a_translation_gives_a_section_s_own_words_by_its_id(small: SmallLibrary) -> None:
    small.write_film(
        "main_language: en\n"
        "sections: [{id: n, title: Notes, text: A}, {id: m, title: Music, text: B}]"
    )
    small.write_film("logline: Nacht.\nsections: [{id: m, title: Musik}]", "de")
    assert [str(each.title) for each in small.lantern("de").sections] == ["Notes", "Musik"]


def test_without_an_id_a_translation_s_sections_take_the_place_of_all(small: SmallLibrary) -> None:
    small.write_film("sections: {Notes: A, Music: B}")
    small.write_film("logline: Nacht.\nsections: {Musik: C}", "de")
    assert [str(each.title) for each in small.lantern("de").sections] == ["Musik"]


def test_whether_a_section_is_for_the_press_alone_must_be_certain(small: SmallLibrary) -> None:
    small.write_film("sections: [{title: Notes, text: A, press_only: perhaps}]")
    assert small.read().catalog.film("lantern", "en") is None
