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
    many = key.many
    if isinstance(own.value, tuple) and isinstance(main.value, tuple) and many and many.identity:
        return _merge_items(own, own.value, main.value, many)
    return own


def _merge_items(
    field: Field, own: tuple[Field, ...], main: tuple[Field, ...], many: Many
) -> Field:
    """Merge item by item; a list of bare names chooses main items and puts them in order."""
    names = {*many.identity, many.else_by} - {""}
    wanted = [_identity(item, many) for item in own]
    places = _places(wanted, main, names)
    if not any(many.identity[0] in one for one in wanted) and None in places:
        # Names alone may be spelled in other letters, so that nobody can be told from the rest.
        return field
    chosen = all(isinstance(item.value, dict) and names.issuperset(item.value) for item in own)
    merged = [] if chosen else list(main)
    for item, place in zip(own, places, strict=True):
        if place is None:
            merged.append(item)
            continue
        other = main[place]
        if isinstance(item.value, dict) and isinstance(other.value, dict):
            # The identity stays the main file's, so that a fault in it is reported there, once.
            said = {name: field for name, field in item.value.items() if name not in names}
            item = replace(other, value=inherit(said, other.value, many.record.keys))
        if chosen:
            merged.append(item)
        else:
            merged[place] = item
    return replace(field, value=tuple(merged))


def _places(
    wanted: Iterable[dict[str, str]], main: tuple[Field, ...], names: set[str]
) -> list[int | None]:
    """Return where in the main list each item stands; sub-keys that it lacks need not agree."""
    present = [_told(item, names) for item in main]
    candidates: dict[tuple[str, str], list[int]] = {}
    for place, told in enumerate(present):
        for pair in told.items():
            candidates.setdefault(pair, []).append(place)
    return [
        next(
            (
                place
                for place in candidates.get(next(iter(one.items()), ("", "")), ())
                if one.items() <= present[place].items()
            ),
            None,
        )
        for one in wanted
    ]


def _identity(item: Field, many: Many) -> dict[str, str]:
    """Return what an item is known by, which may be its name where it lacks an identity."""
    found = _told(item, many.identity)
    return found if many.identity[0] in found else _told(item, (many.else_by,))


def _told(item: Field, names: Iterable[str]) -> dict[str, str]:
    """Return what an item says under some names; a still may be named with its folder or not."""
    fields = item.value if isinstance(item.value, dict) else {}
    found = {name: fields[name].value for name in names if name in fields}
    return {
        name: value.removeprefix("./").removeprefix("stills/")
        for name, value in found.items()
        if isinstance(value, str) and value
    }
