"""PDFs that a film names: known by their bytes, counted, and told of where nobody names them."""

from __future__ import annotations

import pytest

from tests.documents import pdf
from tests.reading.small_library import SmallLibrary

FOLDER = "films/lantern"


def test_a_document_tells_its_pages(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf(12))
    [document] = small.film("documents: [school.pdf]").documents
    assert (document.file.media_type, document.file.pages) == ("application/pdf", 12)


@pytest.mark.parametrize("count", [0, -1, 10**9])
def test_a_number_of_pages_that_cannot_be_is_unknown(small: SmallLibrary, count: int) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf(2, count))
    [document] = small.film("documents: [school.pdf]").documents
    assert document.file.pages == 0


def test_a_document_is_called_as_its_author_says_else_as_its_file(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf())
    small.write(f"{FOLDER}/Press-kit_de.pdf", pdf(2))
    film = small.film("documents:\n  - school.pdf: For schools\n  - Press-kit_de.pdf")
    assert [(str(each.title), each.language) for each in film.documents] == [
        ("For schools", "en"),
        ("Press kit", "de"),
    ]


def test_a_document_of_another_language_takes_its_place_there(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf())
    small.write(f"{FOLDER}/school.de.pdf", pdf(2))
    small.write_film("documents: [{file: school.pdf, title: For schools}]")
    small.write_film("logline: Nacht.", "de")
    [document] = small.lantern("de").documents
    assert (document.file.pages, document.language) == (2, "de")


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("school.pdf", b"<html><body>", "school.pdf is an HTML page, not a PDF"),
        ("school.pdf", b"", "school.pdf is empty; copy it again"),
        ("school.pdf", b"%PDF-1.4\nnothing", "school.pdf is broken and cannot be opened"),
        (
            "school.pdf",
            b"Dear Madam",
            "school.pdf is neither a picture nor a video",
        ),
        ("school.jpg", pdf(), "school.jpg is of another kind than its name says"),
        ("school.docx", b"PK", "school.docx cannot be opened by every reader; save it as PDF"),
        ("school.xlsx", b"PK", "school.xlsx cannot be opened by every reader; save it as PDF"),
        ("other.pdf", pdf(), "school.pdf is missing"),
    ],
)
def test_what_is_no_document_is_told_and_left_out(
    small: SmallLibrary, name: str, data: bytes, part: str
) -> None:
    small.write(f"{FOLDER}/{name}", data)
    named = "school.pdf" if name == "other.pdf" else name
    assert small.film(f"documents: [{named}]").documents == ()
    assert any(part in message for message in small.messages()), small.messages()


def test_a_document_is_no_picture(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/poster.jpg", pdf())
    assert small.film("poster_image: poster.jpg").key_art is None
    assert any("poster.jpg is a PDF, not a picture" in each for each in small.messages())


def test_a_document_that_nobody_names_is_said_with_the_line_to_write(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf())
    small.write_film("year: 2024")
    assert small.messages() == [
        "content/films/lantern/school.pdf: is a PDF and is not shown; "
        'write documents: [{file: "school.pdf", title: …}]'
    ]


@pytest.mark.parametrize("name", ["talk.pptx", "budget.xlsx", "talk.key"])
def test_a_document_of_another_program_is_said(small: SmallLibrary, name: str) -> None:
    small.write(f"{FOLDER}/{name}", b"PK")
    small.write_film("year: 2024")
    [message] = small.messages()
    assert message.endswith("is not shown; save it as PDF and list that under documents")


def test_whether_a_document_is_for_the_press_alone_must_be_certain(small: SmallLibrary) -> None:
    small.write(f"{FOLDER}/school.pdf", pdf())
    small.write_film("documents: [{file: school.pdf, press_only: perhaps}]")
    assert small.read().catalog.film("lantern", "en") is None
