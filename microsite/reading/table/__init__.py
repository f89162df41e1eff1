"""The one table of a film file's keys: it drives reading, advice and docs/film-file.md.

Each theme of it stands in a file of its own, with the maps that its keys may hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from microsite.reading.keys import Key
from microsite.reading.table.audience import AUDIENCE
from microsite.reading.table.credits import PEOPLE
from microsite.reading.table.imagery import MEDIA
from microsite.reading.table.press import PRESS
from microsite.reading.table.publishing import PUBLISHING
from microsite.reading.table.the_film import THE_FILM
from microsite.reading.table.writing import WORDS

THEMES = {
    "The film": THE_FILM,
    "Words": WORDS,
    "People": PEOPLE,
    "Pictures and trailers": MEDIA,
    "Seeing the film": AUDIENCE,
    "Press and partners": PRESS,
    "Publishing": PUBLISHING,
}
KEYS = tuple(key for keys in THEMES.values() for key in keys)


def _public(keys: tuple[Key, ...], path: str = "") -> Iterator[str]:
    for key in keys:
        yield f"{path}{key.attribute or key.name}"
        if key.record:
            yield from _public(key.record.keys, f"{path}{key.attribute}.")


PUBLIC = frozenset(_public(KEYS)) - {
    "theme",
    "aliases",
    "draft",
    "publish_date",
    "expiry_date",
    "embargo",
    "embargoes",
    "stills.embargo",
} | {"synopsis"}
"""The attributes that film.json may publish."""
