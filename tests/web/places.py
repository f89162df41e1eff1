"""Every place in a film file where a key may stand, and how an author would write it there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from microsite.reading.keys import Key, SeenOn
from microsite.reading.table import KEYS

Value = Any
NOTHING: Mapping[str, Value] = {}

MARKS: Mapping[str, Value] = {
    "title": "Borealis",
    "original_title": "Байконур",
    "type": "Serenade",
    "category": "Elegy",
    "ratings.value": "from 7",
    "technical_specs.sound": "Atmos 5.1",
    "format": "70 mm",
    "contacts.role": "world_sales",
    "trailer_poster.file": "frame.jpg",
    "trailers.file": "first.mp4",
    "trailers.poster.file": "frame.jpg",
    "trailers.tracks.file": "night.vtt",
    "trailers.tracks.kind": "captions",
    "trailers.tracks.lang": "kk",
    "trailers.tracks.label": "For everybody",
    "trailers.versions.file": "described.mp4",
    "crew.role": "Falconry",
    "crew.name": "Ines Falk",
    "director.name": "Ines Falk",
    "external_links.url": "https://lights.example/",
    "partners.url": "https://fund.example/",
    "screenings.starts": "2027-02-14 19:45",
    "screenings.time": "18:15",
}
"""What the tests write in place of a key's example, where that could stand on a page anyway."""
BESIDE: Mapping[str, Mapping[str, Value]] = {
    "trailers": {"file": "trailer.mp4"},
    "trailers.file": {},
    "trailers.url": {},
    "trailers.versions.file": {"kind": "DGS"},
    "trailers.versions.language": {"kind": "DGS"},
    "screenings": {"timezone": "Europe/Berlin"},
    "screenings.timezone": {},
    "screenings.room": {"timezone": "Europe/Berlin", "venue": "Kino Beispiel"},
    "screenings.time": {"starts": "2027-02-14", "timezone": "Europe/Berlin"},
    "stills.copyright": {"credit": "Ines Falk"},
    "awards": {"festival": "Filmfest Example"},
    "awards.festival": {"award": "Audience Award"},
    "press_quotes.url": {"outlet": "The Example"},
    "contacts": {"name": "Ines Falk"},
}
"""What stands beside each key of a map, or beside one key of it, that no key requires."""
ROUND: Mapping[str, Mapping[str, Value]] = {
    "director_biography": {"director": "Ines Falk"},
    "director_photo": {"director": "Ines Falk"},
    "content_warnings": {"trailers": ["trailer.mp4"]},
    "trailer_poster": {"trailers": ["trailer.mp4"]},
}
"""What stands in the file, so that a key has something to be seen on."""


@dataclass(frozen=True)
class Place:
    """A key where it stands in a file: within the keys round it, the outermost first."""

    chain: tuple[Key, ...]
    seen: tuple[SeenOn, ...]

    @property
    def name(self) -> str:
        """The names of the keys, with dots."""
        return ".".join(key.name for key in self.chain)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes that lead to the value from the film."""
        return tuple(key.attribute for key in self.chain)

    @property
    def key(self) -> Key:
        return self.chain[-1]

    @property
    def beside(self) -> tuple[Key, ...]:
        """The other keys of the map that it stands in; none in the file itself."""
        record = self.chain[-2].record if len(self.chain) > 1 else None
        return tuple(key for key in record.keys if key is not self.key) if record else ()

    @property
    def is_said_of_a_file(self) -> bool:
        """Whether it is a file's alternative text, or the title or language of a video or PDF."""
        of_files = self.chain[0].name in ("trailer_video", "trailers", "documents")
        return self.key.name == "alt" or (of_files and self.key.name != "file")

    @property
    def is_public(self) -> bool:
        return all(key.is_public for key in self.chain)

    @property
    def value(self) -> Value:
        """What is written for the key."""
        return _value(self.name, self.key)


def places(
    keys: Iterable[Key] = KEYS, outer: tuple[Key, ...] = (), seen: tuple[SeenOn, ...] = ()
) -> Iterator[Place]:
    """Yield every place of a plain value; that of a map is where its own keys stand."""
    for key in keys:
        chain, own = (*outer, key), key.seen_within(seen)
        if key.record:
            yield from places(key.record.keys, chain, own)
        else:
            yield Place(chain, own)


def example(key: Key) -> Value:
    """The example of the key's documentation, as YAML reads it without types."""
    return yaml.load(key.form, yaml.BaseLoader)


def written(
    place: Place,
    *,
    whole: bool = True,
    beside: Mapping[str, Value] = NOTHING,
    round_it: Mapping[str, Value] = NOTHING,
) -> str:
    """A film file with the one key and what it requires, `beside` it in its map and `round_it`.

    Where it is not `whole`, the key is missing, and so are the maps that cannot be without it.
    """
    value = place.value if whole else None
    names = [key.name for key in place.chain]
    for depth in range(len(names) - 1, 0, -1):
        key, outer = place.chain[depth], place.chain[depth - 1]
        if value is None and key.required:
            continue
        above, own = ".".join(names[:depth]), ".".join(names[: depth + 1])
        keys = outer.record.keys if outer.record else ()
        record = {
            **{each.name: _value(f"{above}.{each.name}", each) for each in keys if each.required},
            **_like(BESIDE, own, _like(BESIDE, above, {})),
            **({key.name: value} if value is not None else {}),
            **(beside if key is place.key else {}),
        }
        value = ([record] if outer.many else record) if record else None
    fields = {"title": "Moon", **round_it, **ROUND.get(names[0], {})}
    if value is not None:
        fields[names[0]] = value
    lines = [f"{name}: {json.dumps(told, ensure_ascii=False)}" for name, told in fields.items()]
    return "\n".join(("---", *lines, "---", ""))


def _value(name: str, key: Key) -> Value:
    return _like(MARKS, name, example(key))


def _like(table: Mapping[str, Value], name: str, otherwise: Value) -> Value:
    """What a table says of a place; trailer_video holds what trailers do."""
    return table.get(name.replace("trailer_video", "trailers"), otherwise)


def files_named(value: Value) -> Iterator[str]:
    """Yield the texts in a value, any of which may be the name of a file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (name for each in value.values() for name in files_named(each))
    else:
        yield from (name for each in value for name in files_named(each))
