"""SECURITY.md names code and tests that are there; what it says of packages is so."""

from __future__ import annotations

import ast
import json
import re

import pytest

from tools.bom import bill
from tools.docs import DOCS

ROOT = DOCS.parent
TEXT = (ROOT / "SECURITY.md").read_text("utf-8")
ROWS = re.findall(r"^\| (.+) \| (.+) \| `(tests/[\w/.]+):(\w+)` \|$", TEXT, re.MULTILINE)
CODE = re.findall(r"`(microsite/[\w/]+\.py)`", TEXT)


def test_every_threat_has_its_test() -> None:
    _, _, after = TEXT.partition("| threat |")
    table, _, _ = after.partition("\n\n")
    assert len(ROWS) == table.count("\n") - 1


@pytest.mark.parametrize(("file", "name"), sorted({row[2:] for row in ROWS}))
def test_a_test_that_is_named_is_there(file: str, name: str) -> None:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    assert name in [each.name for each in tree.body if isinstance(each, ast.FunctionDef)]


@pytest.mark.parametrize("file", sorted({*CODE}))
def test_a_file_that_is_named_is_there(file: str) -> None:
    assert (ROOT / file).is_file()


def test_every_package_is_pinned_by_its_hash() -> None:
    for file in (ROOT / "requirements").glob("*.txt"):
        pins = re.split(r"^(?=[a-z0-9].*==)", file.read_text("utf-8"), flags=re.MULTILINE)[1:]
        assert pins
        assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin] == []
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert all(each["integrity"].startswith("sha512-") for name, each in packages.items() if name)


def test_the_bill_of_a_wheel_names_what_is_bundled() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    components = bill()["components"]
    assert isinstance(components, list)
    named = {(each["name"], each["version"]): each for each in components}
    for path, locked in packages.items():
        if path:
            component = named[path.removeprefix("node_modules/"), locked["version"]]
            # The format knows licences by their names in the list of SPDX alone.
            assert component["licenses"][0]["license"]["id"] in {"OFL-1.1", "0BSD"}
            assert len(component["hashes"][0]["content"]) == 128
    assert "flask" in {name for name, _ in named}
    assert len({each["bom-ref"] for each in components}) == len(components)
