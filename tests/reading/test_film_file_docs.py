"""docs/film-file.md says what the program does: its tables are those that read the files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from microsite.reading.reference import BLOCK, TABLES, with_tables
from microsite.reading.table import KEYS
from tests.reading.small_library import SmallLibrary

DOCUMENT = Path(__file__).parents[2] / "docs" / "film-file.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")


def test_the_document_names_every_key_and_nothing_else() -> None:
    assert with_tables(TEXT) == TEXT, "run `make docs`"


def test_the_document_has_a_place_for_every_theme() -> None:
    assert [block[2] for block in BLOCK.finditer(TEXT)] == list(TABLES)


@pytest.mark.parametrize(
    "example", re.findall(r"```\n(---\n.*?)```", TEXT, re.DOTALL), ids=["smallest", "larger"]
)
def test_the_examples_are_read(small: SmallLibrary, example: str) -> None:
    small.write("films/lantern/index_en.md", example)
    assert small.lantern().title.value == "The Lantern"
    assert all("is missing; put it into" in message for message in small.messages())


@pytest.mark.parametrize(
    ("better", "other"),
    [
        ("countries", "country"),
        ("spoken_languages", "dialogue"),
        ("technical_specs", "format"),
        ("contacts", "world_sales"),
        ("trailers", "trailer_video"),
        ("watch", "full_video_url"),
        ("logline", "description"),
    ],
)
def test_of_two_keys_that_say_nearly_the_same_one_is_to_be_written(better: str, other: str) -> None:
    before, _, also_read = TEXT.partition("### Also read")
    tables = "".join(
        re.split(r"\n(?:Each|Within)", block[0])[0] for block in BLOCK.finditer(before)
    )
    assert f"\n| `{better}` |" in tables
    assert f"\n| `{other}` |" not in tables
    assert re.search(
        rf"^\| `{other}` \|.*\| `{better}` \||^\| `{better}` \| (?:.*, )?{other}(?:,| \|)",
        also_read,
        re.MULTILINE,
    )


def test_of_a_key_that_is_also_read_the_better_one_exists() -> None:
    names = {key.name for key in KEYS}
    assert {key.better for key in KEYS if key.better} <= names
