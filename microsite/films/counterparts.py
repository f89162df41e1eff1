"""Which parts of one translation are those that another one holds back.

A translation may write a list anew, in its own words and order, and no key joins the two lists. So
parts are known by what is not translated; and where that does not tell which part is meant, all
that may be it are held back.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterable, Mapping
from datetime import datetime
from typing import Any

from microsite.films.media.files import MediaFile
from microsite.films.text import Prose, Text

# Only the dataclass of a part knows the types of what it holds.
Part = Any
Parts = tuple[Part, ...]
Marks = dict[Part, datetime]
"""Parts, and until when each is held back."""


def held_parts(lists: Mapping[str, Parts], now: datetime) -> dict[str, Marks]:
    """Return what is held back of a list in each language, for what any of them says.

    `lists` has the parts of one place by language; the latest embargo of a part counts.
    """
    said = {language: _marked(parts, now) for language, parts in lists.items()}
    held = {language: dict(marks) for language, marks in said.items()}
    for one, marks in said.items():
        for other, parts in lists.items():
            if other != one and marks:
                _add(held[other], _meant(marks, lists[one], parts, said[other]))
    return held


def _marked(parts: Parts, now: datetime) -> Marks:
    """Return the parts that their author marks, and others that say the very same."""
    marks: Marks = {}
    for part in parts:
        if part.embargo and now < part.embargo:
            twins = (other for other in parts if _unmarked(other) == _unmarked(part))
            _add(marks, [(twin, part.embargo) for twin in twins])
    return marks


def _meant(marks: Marks, theirs: Parts, own: Parts, own_marks: Marks) -> Iterable[tuple[Part, Any]]:
    """Return which of a translation's `own` parts are those that are marked among `theirs`."""
    unfound: list[datetime] = []
    found: list[tuple[Part, datetime]] = []
    for part, until in marks.items():
        twins = _twins(part, own)
        found += [(twin, until) for twin in twins]
        if not twins:
            unfound.append(until)
    if not unfound:
        return found
    # If the translation marks as many of its own, it says itself which are meant.
    others = [part for part in own_marks if not _twins(part, theirs)]
    if len(others) < len(unfound):
        open_to_all = tuple(part for part in theirs if part not in marks)
        others = [part for part in own if not _twins(part, open_to_all)]
    return [*found, *((part, max(unfound)) for part in others)]


def _twins(part: Part, parts: Parts) -> Parts:
    """Return the parts that say the very same, else those that agree in all but their words."""
    same = tuple(other for other in parts if _unmarked(other) == _unmarked(part))
    known = None if same else _untranslated(part)
    return same or tuple(other for other in parts if known and _untranslated(other) == known)


def _unmarked(part: Part) -> Part:
    return dataclasses.replace(part, embargo=None) if part.embargo else part


def _untranslated(value: object) -> Hashable:
    """Return what of a value is the same in every language; nothing where there is none."""
    if isinstance(value, (Text, Prose)):
        return None
    if isinstance(value, MediaFile):
        return value.sha256
    if isinstance(value, tuple):
        return tuple(filter(None, map(_untranslated, value)))
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value if isinstance(value, Hashable) else repr(value)
    told = (
        (field.name, _untranslated(getattr(value, field.name)))
        for field in dataclasses.fields(value)
        if field.name != "embargo"
    )
    return tuple((name, own) for name, own in told if own)


def _add(marks: Marks, more: Iterable[tuple[Part, datetime]]) -> None:
    for part, until in more:
        marks[part] = max(until, marks.get(part, until))
