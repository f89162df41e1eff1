"""Fields as an author named them, given their keys' own names and the shape that readers expect."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache

from microsite.reading.field import Field
from microsite.reading.keys import Fields, Key, Many, Record
from microsite.reading.problems import Problem, Severity


def recognise(
    fields: Fields, keys: tuple[Key, ...], problems: list[Problem], prefix: str = ""
) -> dict[str, Field]:
    """Return fields under their keys' own names, with every map and list of maps in full form.

    If a file uses several names for one key, the first in the table's order counts. An unknown key
    becomes a warning that names the nearest known one.
    """
    names = _names(keys)
    written: dict[str, Field] = {}
    for name, field in fields.items():
        known = names.get(_folded(name))
        if known is None:
            problems.append(_unknown(field, name, names, prefix))
        elif known not in written:
            written[known] = field
    recognised: dict[str, Field] = {}
    for key in keys:
        candidates = [written[name] for name in (key.name, *key.also) if name in written]
        given = [field for field in candidates if not field.is_absent] or candidates
        if given:
            recognised[key.name] = _in_full(given[0], key, problems)
    yielding = [key for key in keys if key.yields_to in recognised]
    for key in yielding:
        if not recognised[key.yields_to].is_absent:
            recognised.pop(key.name, None)
    return recognised


def _in_full(field: Field, key: Key, problems: list[Problem]) -> Field:
    """Return the field with a map of known keys in place of every short form."""
    if key.record is None or field.is_absent or field.suppresses:
        return field
    if key.many is None:
        return _map(field, key.record, problems)
    maps = (_map(item, key.record, problems) for item in _items(field, key.many))
    return replace(field, value=tuple(maps))


def _items(field: Field, many: Many) -> tuple[Field, ...]:
    """Return the items of a list, or of the text or the single map that stands in its place."""
    value = field.value
    if isinstance(value, tuple):
        return value
    if isinstance(value, str):
        return many.split(field) if many.split else (field,)
    if not many.record.pair or not _names(many.record.keys).keys().isdisjoint(map(_folded, value)):
        return (field,)
    # A map such as {Music: Jane Doe, Editing: John Roe} holds a pair in each line.
    return tuple(replace(item, key=field.key, value={name: item}) for name, item in value.items())


def _map(field: Field, record: Record, problems: list[Problem]) -> Field:
    value = field.value
    if isinstance(value, str) and value:
        left, colon, right = value.partition(": ")
        if record.pair and colon:
            value = _pair(field, record.pair, left, field.saying(right))
        elif record.bare:
            value = {record.bare: field}
    elif isinstance(value, dict) and value:
        [first, *others] = value
        if record.pair and not others and _folded(first) not in _names(record.keys):
            value = _pair(field, record.pair, first, value[first])
        else:
            value = recognise(value, record.keys, problems, f"{field.key}.")
    return replace(field, value=value)


def _pair(field: Field, pair: tuple[str, str], left: str, right: Field) -> dict[str, Field]:
    first, second = pair
    return {
        first: replace(right, key=f"{field.key}.{first}", value=left.strip()),
        second: replace(right, key=f"{field.key}.{second}"),
    }


def _unknown(field: Field, name: str, names: dict[str, str], prefix: str) -> Problem:
    nearest = get_close_matches(_folded(name), names, 1, 0.6)
    meant = f"; did you mean {names[nearest[0]]}?" if nearest else ""
    message = f"this key is unknown and was left out{meant}"
    return Problem(field.path, *field.key_place, f"{prefix}{name}", message, Severity.WARNING)


def _names(keys: Iterable[Key]) -> dict[str, str]:
    """Return every name that a key may have in a file, by its folded form."""
    return {_folded(name): name for key in keys for name in (key.name, *key.also)}


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """Return a key without what people vary: capitals, hyphens, spaces (`publishDate`)."""
    return re.sub(r"[\s_-]", "", name).casefold()
