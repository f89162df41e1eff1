"""The tables of docs/ that are made from the program say what it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsite.web.table import ROUTES
from tools.docs import DOCS, renewed

DOCUMENTS = sorted(DOCS.glob("*.md"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_every_table_is_up_to_date(document: Path) -> None:
    text = document.read_text("utf-8")
    assert renewed(text) == text, "run `make docs`"


def test_every_kind_of_address_has_its_row() -> None:
    rows = (DOCS / "addresses.md").read_text("utf-8")
    assert [route.name for route in ROUTES.film if f" | {route.name} | " not in rows] == []


def test_an_old_table_is_written_anew() -> None:
    old = "Before.\n\n<!-- settings -->\n| old |\n<!-- end of settings -->\n\nAfter.\n"
    new = renewed(old)
    assert new.startswith("Before.\n\n<!-- settings -->\n| setting | default | |\n")
    assert new.endswith("|\n<!-- end of settings -->\n\nAfter.\n")
    assert "| old |" not in new


def test_a_table_that_nobody_makes_is_told() -> None:
    with pytest.raises(KeyError, match="weather"):
        renewed("<!-- weather -->\n<!-- end of weather -->\n")
