"""Videos that one of a film's files holds back, taken out of all of them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.film_file import FilmFile

TRAILERS = frozenset({"trailers", "trailer_video"})


def without_withheld(files: Sequence[FilmFile]) -> list[FilmFile]:
    """Return a film's files without the videos that any of them holds back."""
    withheld = frozenset().union(*(file.withheld for file in files))
    return [_without(file, withheld) for file in files] if withheld else [*files]


def _without(file: FilmFile, withheld: Set[object]) -> FilmFile:
    fields = dict(file.fields)
    for name in TRAILERS & fields.keys():
        field = fields[name]
        if isinstance(field.value, tuple):
            kept = (item for item in field.value if not _names_one(item, withheld))
            fields[name] = replace(field, value=tuple(kept))
    return replace(file, fields=fields)


def _names_one(trailer: Field, withheld: Set[object]) -> bool:
    value = trailer.value
    named = value.values() if isinstance(value, dict) else (trailer,)
    return any(isinstance(field.value, str) and field.value in withheld for field in named)
