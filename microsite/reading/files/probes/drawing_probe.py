"""Drawings (SVG): their dimensions, and whether they hold anything but a drawing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from xml.parsers import expat

from microsite.reading.files.inspection import Facts, Sample

MAX_BYTES = 1 << 20
LARGEST = 100_000
"""Pixels; a side beyond them is as good as unknown."""
XHTML = "http://www.w3.org/1999/xhtml"
ACTIVE = frozenset({"script", "foreignobject", "handler", "listener", "iframe", "embed", "object"})
SCHEME = re.compile(r"(?:java|vb|live)script:", re.IGNORECASE)
_TEXT = (
    "holds text, which looks different wherever its typeface is missing; turn it into outlines "
    "(paths) and export it again"
)
NUMBER = re.compile(r"\s{0,9}(\d{0,9}(?:\.\d{0,99})?)")


class _ScriptError(Exception):
    """The drawing holds what a program could be."""


def inspect_svg(sample: Sample, facts: Facts) -> Facts:
    """Add the dimensions, and a fault where the drawing is broken or carries a script.

    It is parsed as browsers do, so that neither prefixes nor entities hide anything. Entities of
    its own are refused unread, since a few of them can stand for gigabytes.
    """
    if sample.size > MAX_BYTES:
        return facts.faulty("is larger than 1 MiB; simplify the drawing")
    root: dict[str, str] = {}
    remarks: list[tuple[int, str]] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if not root:
            root.update({"": name} | attributes)
        if name.rpartition(" ")[2] == "text" and not remarks:
            remarks.append((parser.CurrentLineNumber, _TEXT))
        _refuse_active(name, attributes)

    def refuse(*_: object) -> int:
        raise _ScriptError

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = begin
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(sample.path.read_bytes(), True)  # noqa: FBT003 - the last part
    except _ScriptError:
        return facts.faulty("carries a script; export it as a plain SVG")
    except expat.ExpatError as error:
        seen = expat.ErrorString(error.code)
        return facts.faulty(f"is broken ({seen}); export it again", line=error.lineno)
    except (LookupError, ValueError):
        return facts.faulty("is in an unknown encoding; save it as UTF-8")
    if root[""].rpartition(" ")[2] != "svg":
        return facts.faulty("is no drawing; export it as a plain SVG")
    facts = replace(facts, remarks=(*facts.remarks, *remarks))
    width, height = _size(root)
    return facts.adding(width=width, height=height) if width and height else facts


def _refuse_active(name: str, attributes: Mapping[str, str]) -> None:
    space, _, local = name.rpartition(" ")
    if space == XHTML or local.casefold() in ACTIVE:
        raise _ScriptError
    for key, value in attributes.items():
        bare = key.rpartition(" ")[2].casefold()
        sets_event = bare == "attributename" and value.strip().casefold().startswith("on")
        if bare.startswith("on") or sets_event or SCHEME.search("".join(value.split())):
            raise _ScriptError


def _size(root: Mapping[str, str]) -> tuple[int, int]:
    """Return width and height in pixels, else those of the view box, else zeros."""
    sides = [root.get("width", ""), root.get("height", "")]
    box = root.get("viewBox", "").replace(",", " ").split(None, 4)
    for pair in (sides, box[2:4]):
        found = [_number(side) for side in pair if not side.strip().endswith("%")]
        if len(found) == 2 and all(0 < side <= LARGEST for side in found):
            return max(1, round(found[0])), max(1, round(found[1]))
    return 0, 0


def _number(text: str) -> float:
    seen = NUMBER.match(text)
    return float(seen[1]) if seen and seen[1].strip(".") else 0.0
