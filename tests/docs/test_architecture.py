"""docs/architecture.md names files that are there, every room, and numbers as the code has them."""

from __future__ import annotations

import ast
import re

import pytest

from tools.docs import DOCS

ROOT = DOCS.parent
PACKAGE = ROOT / "microsite"
TEXT = (DOCS / "architecture.md").read_text("utf-8")
FILES = re.findall(r"`([\w-]+(?:/[\w.-]+)*(?:/|\.(?:py|html|css|js|md)))`", TEXT)
NUMBER = r"(?<![\w-])(\d[\d,.]*\d|\d)(?::1)?(?![\w-])"
MARK = r"[^\d`]{1,20}`([\w/]+\.py):(\w+)`"
MARKED = re.findall(NUMBER + MARK, TEXT)


@pytest.mark.parametrize("named", sorted({*FILES}))
def test_a_file_that_is_named_is_there(named: str) -> None:
    assert (ROOT / named).exists() or (PACKAGE / named).exists()


def test_every_room_has_its_row_and_every_row_its_room() -> None:
    rows = re.findall(r"^\| `([a-z_/]+)/` \|", TEXT, re.MULTILINE)
    rooms = {path.parent.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("__init__.py")}
    assert sorted(rows) == sorted(rooms - {"."})


def test_every_number_says_where_it_stands() -> None:
    assert MARKED
    prose = re.sub(NUMBER + MARK, "", TEXT)
    # What stands in code, and the numbers of a list's items, are no figures of ours.
    prose = re.sub(r"`[^`]*`|^\d\. ", "", prose, flags=re.MULTILINE)
    assert re.findall(NUMBER, prose) == []


@pytest.mark.parametrize(("number", "file", "name"), MARKED)
def test_a_number_is_that_of_the_code(number: str, file: str, name: str) -> None:
    (value,) = (
        ast.literal_eval(node.value)
        for node in ast.parse((PACKAGE / file).read_text("utf-8")).body
        if isinstance(node, ast.Assign)
        and [ast.unparse(target) for target in node.targets] == [name]
    )
    # Where there are several things, the text says how many.
    counted = len(value) if isinstance(value, tuple) else value
    assert float(number.replace(",", "")) == counted
