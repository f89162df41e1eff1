"""What a translation takes from the film's main language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.keys import Fields, Key, Many


def inherit(own: Fields, main: Fields, keys: Iterable[Key]) -> dict[str, Field]:
    """Return a translation's fields over those of the main language.

    A missing or empty field is taken from the main language and keeps its place and language;
    lists of maps merge by their identity, maps by their keys, everything else is replaced whole.
    """
    merged = dict(main)
    for key in keys:
        field = own.get(key.name)
        if field is None or field.is_absent:
            continue
        merged[key.name] = _over(field, main.get(key.name), key)
        rival = next((other for other in keys if other.name == key.yields_to), None)
        if rival and rival.attribute == key.attribute and rival.name not in own:
            merged.pop(rival.name, None)
    return merged


def _over(own: Field, main: Field | None, key: Key) -> Field:
    if main is None or own.suppresses or main.suppresses or not key.record:
        return own
    if isinstance(own.value, dict) and isinstance(main.value, dict):
        return replace(own, value=inherit(own.value, main.value, key.record.keys))
    if isinstance(own.value, tuple) and isinstance(main.value, tuple) and key.many:
        return _merge_items(own, own.value, main.value, key.many)
    return own


def _merge_items(
    field: Field, own: tuple[Field, ...], main: tuple[Field, ...], many: Many
) -> Field:
    """Merge item by item; a list of bare names chooses main items and puts them in order."""
    names = set(many.identity)
    if not any(_identity(item, many) for item in own):
        return field
    chosen = all(isinstance(item.value, dict) and names.issuperset(item.value) for item in own)
    merged = [] if chosen else list(main)
    for item in own:
        wanted = _identity(item, many)
        other = next((other for other in main if _is_same(wanted, other, many)), None)
        if other is None:
            merged.append(item)
            continue
        if isinstance(item.value, dict) and isinstance(other.value, dict):
            # The identity stays the main file's, so that a fault in it is reported there, once.
            said = {name: field for name, field in item.value.items() if name not in names}
            item = replace(other, value=inherit(said, other.value, many.record.keys))
        if chosen:
            merged.append(item)
        else:
            merged[main.index(other)] = item
    return replace(field, value=tuple(merged))


def _is_same(wanted: dict[str, str], main: Field, many: Many) -> bool:
    """Whether a translation's item means a main one; sub-keys that it lacks need not agree."""
    present = _identity(main, many)
    return bool(wanted) and all(present.get(name) == value for name, value in wanted.items())


def _identity(item: Field, many: Many) -> dict[str, str]:
    """Return what an item is known by; a still may be named with its folder or without."""
    fields = item.value if isinstance(item.value, dict) else {}
    found = {name: fields[name].value for name in many.identity if name in fields}
    if not many.identity or many.identity[0] not in found:
        return {}
    return {
        name: value.removeprefix("./").removeprefix("stills/")
        for name, value in found.items()
        if isinstance(value, str) and value
    }
