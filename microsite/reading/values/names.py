"""Names of people: how a line of them comes apart."""

from __future__ import annotations

import re

from microsite.films.lore import JOINERS, any_of
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.text import MAX_LINE, items, line

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


def directors(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read the directors: a list, or one line of them."""
    if isinstance(field.value, tuple):
        return tuple(line(item, desk) for item in items(field))
    parts = (part for row in items(field, r"^[-*]\s+") for part in SLASH.split(line(row, desk)))
    return tuple(name for part in parts for name in whole_names(part))


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
