"""The stylesheet: rooms of files, each the owner of its classes, joined into one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery import folders
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

FOLDER = folders.STATIC / "css"
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
STRING = re.compile(r'"[^"]*"')
# What stands before a block; an at-rule names no classes.
SELECTORS = re.compile(r"([^{};@]+)\{")
CLASS = re.compile(r"\.([a-z][\w-]*)")


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The rules of each file, by its path below static/css: no comments, and nothing quoted."""
    texts = {
        file.relative_to(FOLDER).as_posix(): STRING.sub('""', COMMENT.sub("", file.read_text()))
        for file in FOLDER.rglob("*.css")
    }
    assert len(texts) > 20
    return texts


def classes(rules: str) -> Iterator[str]:
    for selectors in SELECTORS.findall(rules):
        yield from CLASS.findall(selectors)


def test_a_class_is_named_by_one_file_only(files: dict[str, str]) -> None:
    """Wherever it stands in a selector, also as a condition: a place that needs a component to
    look otherwise sets a property that the component reads, and does not know its classes.
    """
    named = defaultdict(set)
    for file, rules in files.items():
        for name in classes(rules):
            named[name].add(file)
    assert {"line", "action", "play", "copy", "files", "tabs", "press-door"} <= named.keys()
    assert {name: owners for name, owners in named.items() if len(owners) > 1} == {}


def test_a_property_that_one_file_sets_is_read_and_the_other_way_round(
    files: dict[str, str],
) -> None:
    rules = "\n".join(files.values())
    given = set(re.findall(r"(--[a-z-]+):", rules))
    read = set(re.findall(r"var\((--[a-z-]+)", rules))
    assert given
    assert given == read


def test_every_file_is_one_layer_that_has_its_place_in_the_order(files: dict[str, str]) -> None:
    [order] = re.findall(r"@layer (.+);", files["foundation/layers.css"])
    others = {file: rules for file, rules in files.items() if file != "foundation/layers.css"}
    for file, rules in others.items():
        layer = re.fullmatch(r"@layer (\w+) \{\n(?:  .*\n|\n)+\}\n", rules)
        assert layer, file
        assert layer[1] in order.split(", "), file


def test_no_rule_shouts_others_down(files: dict[str, str]) -> None:
    assert [file for file, rules in files.items() if "!important" in rules] == []


def test_a_visitor_gets_the_rules_of_every_file_and_no_comment(content: Path) -> None:
    publisher = Publisher(Settings(content=content))
    with Client(publisher).get(publisher.edition.static("site.css")) as response:
        stylesheet = response.data.decode()
    assert stylesheet.startswith("@layer reset, tokens, palette, ")
    assert "/*" not in stylesheet
    for file in FOLDER.rglob("*.css"):
        rules = COMMENT.sub("", file.read_text())
        # Names of other files bear a hash there.
        for rule in re.split(r'url\("[^"]+"\)', rules):
            assert rule.strip() in stylesheet, file.name
