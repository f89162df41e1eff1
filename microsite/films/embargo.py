"""What is held back of a film until its moment, by one rule for whatever it holds.

A part with an `embargo` to come is not there for the public, nor is a key that `embargoes` names,
nor any file that one of them refers to, wherever the film uses it. What one of a film's files holds
back is held back in every language, and the latest embargo counts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_args, get_type_hints

from microsite.films.counterparts import Marks, held_parts
from microsite.films.film import Film
from microsite.films.media.files import MediaFile, media_of
from microsite.films.text import Prose, Text

_LEAVES = (MediaFile, Text, Prose)
"""What is held back with its part, and has no parts itself."""
_NAMES: dict[type, tuple[str, ...]] = {}
_HOLDERS: dict[type, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Held:
    """Until when what is held back: attributes of Film, SHA-256 of files, parts by language."""

    keys: dict[str, datetime]
    files: dict[str, datetime]
    parts: dict[str, Marks]


def embargo_ends(film: Film) -> Iterator[datetime]:
    """Yield the moments until which something of a film is held back."""
    yield from (until for _, until in film.embargoes)
    yield from (part.embargo for _, part in _parts(film) if part.embargo)


def parts_of(value: object) -> Iterator[tuple[str, Any]]:
    """Yield what a film, or a part of one, holds that can be held back by itself.

    Each comes with its attribute.
    """
    for name in _holders(type(value)):
        own = getattr(value, name)
        for item in own if isinstance(own, tuple) else (own,):
            if _is_part(item):
                yield name, item


def without_held(translations: Collection[Film], now: datetime) -> tuple[Film, ...]:
    """Return a film's translations as the public may see them at an instant (aware)."""
    if not any(next(embargo_ends(film), None) for film in translations):
        return tuple(translations)
    held = _held(translations, now)
    return tuple(_shown(film, held) for film in translations)


def confided(translations: Collection[Film], now: datetime) -> tuple[Film, ...]:
    """Return a film's translations whole, with marks on what is yet held back.

    A key that holds a file which is held back elsewhere is marked like that file, and the title
    where the film itself is.
    """
    held = _held(translations, now)
    return tuple(_marked(film, held, now) for film in translations)


def _held(translations: Collection[Film], now: datetime) -> Held:
    keys: dict[str, datetime] = {}
    lists: dict[str, dict[str, list[Any]]] = {}
    for film in translations:
        for name, until in film.embargoes:
            if now < until:
                keys[name] = max(until, keys.get(name, until))
        for place, part in _parts(film):
            lists.setdefault(place, {other.language: [] for other in translations})
            lists[place][film.language].append(part)
    parts: dict[str, Marks] = {film.language: {} for film in translations}
    for found in lists.values():
        own = held_parts({language: tuple(each) for language, each in found.items()}, now)
        for language, marks in own.items():
            for part, until in marks.items():
                parts[language][part] = max(until, parts[language].get(part, until))
    files: dict[str, datetime] = {}
    for film in translations:
        whole = ((getattr(film, name), until) for name, until in keys.items())
        for value, until in (*whole, *parts[film.language].items()):
            for file in media_of((value,)):
                files[file.sha256] = max(until, files.get(file.sha256, until))
    return Held(keys, files, parts)


def _shown(film: Film, held: Held) -> Film:
    left = {
        name: None if name in held.keys else _left(getattr(film, name), held, film.language)
        for name in _names(Film)
    }
    shown: Film = _with(film, {**left, "embargoes": None})
    return shown


def _left(value: Any, held: Held, language: str) -> Any:  # noqa: ANN401 - a film's parts
    """Return a value without what is held back, None where nothing is left of it.

    What is public tells of no embargo, past or to come.
    """
    if isinstance(value, MediaFile):
        return None if value.sha256 in held.files else dataclasses.replace(value, embargo=None)
    if isinstance(value, tuple):
        items = (_left(item, held, language) for item in value)
        return tuple(item for item in items if item is not None)
    if not _names(type(value)):
        return value
    if _until(value, held, language):
        return None
    left = {name: _left(getattr(value, name), held, language) for name in _names(type(value))}
    return _with(value, {**left, "embargo": None} if _is_part(value) else left)


def _with(value: Any, left: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return a film or a part with what is left; an attribute of nothing gets its default."""
    defaults = {field.name: field.default for field in dataclasses.fields(value)}
    changed = {name: defaults[name] if own is None else own for name, own in left.items()}
    return dataclasses.replace(value, **changed)


def _marked(film: Film, held: Held, now: datetime) -> Film:
    keys = {"title": film.embargo} if film.embargo and now < film.embargo else {}
    changed: dict[str, Any] = {}
    for name in _names(Film):
        until = held.keys.get(name)
        marked = _with_mark(getattr(film, name), held, film.language, until)
        if not isinstance(marked, tuple):
            until = until or _latest(file.embargo for file in media_of((marked,)))
        if marked and until:
            keys[name] = until
        changed[name] = marked
    return dataclasses.replace(film, **{**changed, "embargoes": tuple(keys.items())})


def _with_mark(value: Any, held: Held, language: str, above: datetime | None) -> Any:  # noqa: ANN401
    """Return a value of which each part has the moment until which it is held back, or none."""
    if isinstance(value, tuple):
        return tuple(_with_mark(item, held, language, above) for item in value)
    if isinstance(value, MediaFile):
        return dataclasses.replace(value, embargo=_latest((above, held.files.get(value.sha256))))
    if not _names(type(value)):
        return value
    until = _latest((above, _until(value, held, language)))
    changed = {
        name: _with_mark(getattr(value, name), held, language, until)
        for name in _names(type(value))
    }
    return dataclasses.replace(
        value, **{**changed, **({"embargo": until} if _is_part(value) else {})}
    )


def _until(value: Any, held: Held, language: str) -> datetime | None:  # noqa: ANN401
    """Return until when a part is held back, itself or by the files that it is nothing without."""
    moments = [held.parts[language].get(value)] if _is_part(value) else []
    for field in dataclasses.fields(value):
        own = getattr(value, field.name)
        if isinstance(own, MediaFile) and field.default is dataclasses.MISSING:
            moments.append(held.files.get(own.sha256))
        elif isinstance(own, tuple) and own and isinstance(own[0], MediaFile):
            each = [held.files.get(file.sha256) for file in own]
            moments.append(None if None in each else _latest(each))
    return _latest(moments)


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max(filter(None, moments), default=None)


def _parts(value: object, place: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every part within a value, however deep, with the attributes that lead to it."""
    for name, part in parts_of(value):
        yield f"{place}{name}", part
        yield from _parts(part, f"{place}{name}.")


def _names(of: type) -> tuple[str, ...]:
    """Return the attributes of a film, or of something that has parts."""
    if of not in _NAMES:
        is_leaf = not dataclasses.is_dataclass(of) or issubclass(of, _LEAVES)
        _NAMES[of] = () if is_leaf else tuple(field.name for field in dataclasses.fields(of))
    return _NAMES[of]


def _holders(of: type) -> tuple[str, ...]:
    """Return the attributes that may hold a part, by their types: most hold words alone."""
    if of not in _HOLDERS:
        hints = get_type_hints(of) if _names(of) else {}
        _HOLDERS[of] = tuple(name for name in _names(of) if _may_be_part(hints[name]))
    return _HOLDERS[of]


def _may_be_part(hint: Any) -> bool:  # noqa: ANN401 - whatever stands in an annotation
    if inner := get_args(hint):
        return any(map(_may_be_part, inner))
    return isinstance(hint, type) and (hint is MediaFile or "embargo" in _names(hint))


def _is_part(value: object) -> bool:
    return isinstance(value, MediaFile) or "embargo" in _names(type(value))
