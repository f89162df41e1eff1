"""How a key is described, and how maps of keys are read by that description alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.problems import Problem, Severity

# What a key holds is known to its reader and to the attribute alone.
Value = Any
Values = dict[str, Any]
Reader = Callable[[Field, Desk], Value]
Fields = Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a film file or of a map in it.

    `attribute` is where its value goes, `form` and `help` are for the author. A key either has a
    reader of its own, or a `record` that names the keys within: once, or `many` times in a list.
    Values of two languages merge by `identity`: list items that agree in these sub-keys are one.
    A key that `yields_to` another says less of the same, and does not count where both stand in a
    file; a `main_only` key counts in the main file alone. An error in a `strict` key refuses the
    file, in any other it costs only the value.
    """

    name: str
    form: str
    help: str
    read: Reader | None = None
    attribute: str = ""
    synonyms: tuple[str, ...] = ()
    record: Record | None = None
    many: bool = False
    split: Callable[[Field], tuple[Field, ...]] | None = None
    identity: tuple[str, ...] = ()
    yields_to: str = ""
    main_only: bool = False
    required: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A map with known keys and what is made of it.

    `bare` is the key meant by a plain text in place of the map, `pair` the two meant by a single
    line such as `Director: Veit Helmer`. `complete` may change the values before `make` gets them.
    """

    make: Callable[..., Value]
    keys: tuple[Key, ...]
    bare: str = ""
    pair: tuple[str, str] | None = None
    complete: Callable[[Values, Field, Desk], None] | None = None

    def read(self, field: Field, desk: Desk) -> Value:
        """Return what `make` makes of the map.

        Raises:
            ProblemError: where a required key is missing, or no map stands.

        """
        if not isinstance(field.value, dict):
            raise field.problem(f"here a map is expected, with {_listed(self.keys)}")
        values = read_fields(field.value, self.keys, desk)
        for key in self.keys:
            if key.required and key.attribute not in values:
                if key.name in field.value and not field.value[key.name].is_absent:
                    # What is wrong with it was said where it stands.
                    return None
                raise field.problem(f"{key.name} is missing; write {key.name}: {key.form}")
        if self.complete:
            self.complete(values, field, desk)
        return self.make(**values)

    def read_many(self, field: Field, desk: Desk) -> tuple[Value, ...]:
        """Return what is made of each item; an item that cannot be read is left out."""
        items = field.value if isinstance(field.value, tuple) else (field,)
        taken = (desk.take(item, self.read) for item in items if not item.is_absent)
        return tuple(item for item in taken if item is not None)


def read_fields(fields: Fields, keys: Iterable[Key], desk: Desk) -> Values:
    """Return the values by attribute; what is absent, suppressed or unreadable is left out."""
    values: Values = {}
    for key in keys:
        field = fields.get(key.name)
        if field is None or field.is_absent or not key.attribute:
            continue
        if field.suppresses and not key.required:
            continue
        value = desk.take(field, _reader(key), strict=key.strict)
        if value is not None:
            values[key.attribute] = value
    return values


def recognise(
    fields: Fields, keys: tuple[Key, ...], problems: list[Problem], prefix: str = ""
) -> dict[str, Field]:
    """Return fields under their keys' own names, synonyms resolved and lists of maps made even.

    Of several names for one thing in a file, the first in the table's order counts. Unknown keys
    become a warning that names the nearest known one.
    """
    names = {_folded(name): name for key in keys for name in (key.name, *key.synonyms)}
    written: dict[str, Field] = {}
    for name, field in fields.items():
        known = names.get(_folded(name))
        if known is None:
            problems.append(_unknown(field, name, names.values(), prefix))
        elif known not in written:
            written[known] = field
    recognised: dict[str, Field] = {}
    for key in keys:
        candidates = [written[name] for name in (key.name, *key.synonyms) if name in written]
        given = [field for field in candidates if not field.is_absent] or candidates
        if given:
            recognised[key.name] = _even(given[0], key, problems)
    yielding = [key for key in keys if key.yields_to in recognised]
    for key in yielding:
        if not recognised[key.yields_to].is_absent:
            recognised.pop(key.name, None)
    return recognised


def _reader(key: Key) -> Reader:
    if key.record:
        return key.record.read_many if key.many else key.record.read
    if key.read is None:
        raise TypeError(f"the key {key.name} has no reader")
    return key.read


def _even(field: Field, key: Key, problems: list[Problem]) -> Field:
    """Return the field with every item of its record as a map of known keys."""
    record = key.record
    if record is None or field.is_absent or field.suppresses:
        return field
    names = {_folded(name) for sub in record.keys for name in (sub.name, *sub.synonyms)}
    value = field.value
    if not key.many:
        return _even_item(field, record, names, problems)
    if isinstance(value, str):
        items = key.split(field) if key.split else (field,)
    elif isinstance(value, dict):
        one = not record.pair or any(_folded(name) in names for name in value)
        items = (
            (field,)
            if one
            else tuple(
                replace(item, key=field.key, value={name: item}) for name, item in value.items()
            )
        )
    else:
        items = value
    even = (_even_item(item, record, names, problems) for item in items)
    return replace(field, value=tuple(even))


def _even_item(field: Field, record: Record, names: set[str], problems: list[Problem]) -> Field:
    value = field.value
    if isinstance(value, str) and value:
        left, colon, right = value.partition(": ")
        if record.pair and colon:
            value = _pair(field, record.pair, left, field.saying(right))
        elif record.bare:
            value = {record.bare: field}
    elif isinstance(value, dict):
        if record.pair and len(value) == 1 and not any(_folded(name) in names for name in value):
            [(name, item)] = value.items()
            value = _pair(field, record.pair, name, item)
        else:
            value = recognise(value, record.keys, problems, f"{field.key}.")
    return replace(field, value=value)


def _pair(field: Field, pair: tuple[str, str], left: str, right: Field) -> dict[str, Field]:
    first, second = pair
    return {
        first: replace(right, key=f"{field.key}.{first}", value=left.strip()),
        second: replace(right, key=f"{field.key}.{second}"),
    }


def _unknown(field: Field, name: str, known: Iterable[str], prefix: str) -> Problem:
    names = {_folded(key): key for key in known}
    nearest = get_close_matches(_folded(name), names, 1, 0.6)
    meant = f"; did you mean {names[nearest[0]]}?" if nearest else ""
    message = f"this key is unknown and was left out{meant}"
    return Problem(field.path, *field.key_place, f"{prefix}{name}", message, Severity.WARNING)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """Return a key without what people vary: capitals, hyphens(`publishDate`)."""
    return re.sub(r"[\s_-]", "", name).casefold()


def _listed(keys: Iterable[Key]) -> str:
    return ", ".join(key.name for key in keys)
