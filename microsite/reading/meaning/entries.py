"""Which words are keys of a map, and entries of a list that begin with none: `01.jpg: Night`."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from microsite.reading.field import Field
from microsite.reading.keys import Key, Record
from microsite.reading.meaning.spelling import folded
from microsite.reading.meaning.withholding import Meant, meant
from microsite.reading.table.publishing import EMBARGO


@lru_cache(maxsize=256)
def ranks(keys: tuple[Key, ...]) -> dict[str, tuple[Key, int]]:
    """Return every folded name with its key and its rank among the names of that key."""
    return {
        folded(name): (key, rank)
        for key in reversed(keys)
        for rank, name in reversed([*enumerate((key.name, *key.also, *key.meant))])
    }


def entry(name: str, right: Field, record: Record) -> dict[str, Field]:
    """Return what a line such as `01.jpg: Night` means whose first half is no key; else nothing."""
    if record.entry is None or folded(name) in ranks(record.keys):
        return {}
    if meant(name, right) is not Meant.NOTHING:
        # In `hidden: 01.jpg`, the first half is no caption.
        return {}
    left = replace(right, value=name)
    halves = record.entry(replace(left, line=right.key_place[0], column=right.key_place[1]), right)
    above = right.key.removesuffix(name).rstrip(".")
    return {key: replace(own, key=f"{above}.{key}") for key, own in halves.items()}


def withholds(name: str, field: Field, keys: tuple[Key, ...]) -> bool:
    """Whether a word among the keys of a map says that the map shall not be seen yet."""
    key, _ = ranks(keys).get(folded(name), (None, 0))
    return key.name == EMBARGO.name if key else meant(name, field) is not Meant.NOTHING


def with_entry(value: dict[str, Field], record: Record) -> dict[str, Field]:
    """Return a map with what its one line stands for whose first half is no key."""
    made = [entry(name, own, record) for name, own in value.items()] if record.entry else []
    if sum(map(bool, made)) != 1:
        return value
    told = {name: own for (name, own), new in zip(value.items(), made, strict=True) if not new}
    return {**next(filter(None, made)), **told}


def joined(field: Field) -> Field:
    """Return one map for a list of maps, `[{imdb: …}, {tmdb: …}]`; the one item of any other."""
    items = field.value if isinstance(field.value, tuple) else ()
    if len(items) == 1:
        return replace(items[0], key=field.key)
    if not items or not all(isinstance(item.value, dict) for item in items):
        return field
    maps = (item.value for item in items if isinstance(item.value, dict))
    return replace(field, value={name: own for each in maps for name, own in each.items()})
