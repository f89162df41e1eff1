"""Names of people: how a line of them comes apart."""

from __future__ import annotations

import re
from dataclasses import replace

from microsite.films.lore import JOINERS, any_of
from microsite.reading.field import Field
from microsite.reading.values.text import MAX_LINE, items

# A character stands in brackets at the end: "Marie de Villepin (Julie)".
CHARACTER = re.compile(r"(.+?)\s*\(([^()]+)\)")
# Separators count only outside brackets: "Ann Lee (twins, and more), Bob Ray" are two people.
OUTSIDE_BRACKETS = r"(?![^(]*\))"
AND = any_of(JOINERS)
BETWEEN_NAMES = re.compile(
    rf"(?:\s*,\s*(?:(?:{AND})\s+|&\s*)?|\s+(?:&|{AND})\s+){OUTSIDE_BRACKETS}"
)
SLASH = re.compile(rf"(?:\s+/\s+|\s*;\s*){OUTSIDE_BRACKETS}")
COMMA_OR_SLASH = re.compile(
    rf"\s*(?:/|,(?!\s*(?:[JS]r\.?|I{{1,3}}|IV)(?:\W|$)))\s*{OUTSIDE_BRACKETS}"
)


def director_lines(field: Field) -> tuple[Field, ...]:
    """Part one line of directors, or several; those of a list stand as they are."""
    written = str(field.value)
    if len(written) > MAX_LINE:
        return (field,)
    rows = (re.sub(r"^[-*]\s+", "", row.strip()) for row in written.splitlines())
    return tuple(field.saying(name) for row in rows if row for name in several_names(row))


def each_name(item: Field) -> tuple[Field, ...]:
    """Give everybody in a line of the crew a line of their own: `Music: Ann Lee and Bob Ray`.

    One of which more is told than the name is about one person.
    """
    value = item.value
    if not isinstance(value, dict) or "name" not in value or value.keys() - {"role", "name"}:
        return (item,)
    name = value["name"]
    if isinstance(name.value, str):
        if len(name.value) > MAX_LINE:
            return (item,)
        names = tuple(name.saying(part) for part in several_names(" ".join(name.value.split())))
    else:
        names = items(name)
    return tuple(replace(item, value={**value, "name": own}) for own in names) or (item,)


def several_names(written: str) -> tuple[str, ...]:
    """Split a line at " / " and ";", and between whole names at commas and joiners."""
    return tuple(name for part in SLASH.split(written) for name in whole_names(part))


def whole_names(written: str) -> tuple[str, ...]:
    """Split at commas, "&" and joiners such as "and", but only between whole names.

    "Joel and Ethan Coen", "Helmer, Veit" and "Veit Helmer + Team" stay one.
    """
    parts = [part.strip() for part in BETWEEN_NAMES.split(written)]
    return tuple(parts) if all(" " in part for part in parts) else (written,)


def cast_list(field: Field) -> tuple[Field, ...]:
    """Split a line of performers at commas and slashes."""
    written = str(field.value)
    if len(written) > MAX_LINE:
        return (field,)
    rows = (row.strip(" ,/") for row in written.splitlines())
    parts = (part for row in rows for part in COMMA_OR_SLASH.split(row))
    return tuple(field.saying(part) for part in parts if part.strip())
