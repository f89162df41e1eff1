"""The one table of a film file's keys, from which files are read and docs/film-file.md is made.

Each theme has a file of its own, with the maps that its keys may hold.
"""

from __future__ import annotations

from microsite.reading.keys import public_paths, with_words
from microsite.reading.table.audience import AUDIENCE
from microsite.reading.table.credits import PEOPLE
from microsite.reading.table.imagery import MEDIA
from microsite.reading.table.key_words import KEY_WORDS
from microsite.reading.table.press_and_partners import PRESS
from microsite.reading.table.publishing import PUBLISHING, with_embargo
from microsite.reading.table.the_film import THE_FILM
from microsite.reading.table.writing import WRITING

_ROWS = {
    "The film": THE_FILM,
    "Texts": WRITING,
    "People": PEOPLE,
    "Pictures and trailers": MEDIA,
    "Seeing the film": AUDIENCE,
    "Press and partners": PRESS,
    "Publishing": PUBLISHING,
}
THEMES = {theme: with_embargo(with_words(keys, KEY_WORDS)) for theme, keys in _ROWS.items()}
KEYS = tuple(key for keys in THEMES.values() for key in keys)
BODY = "synopsis"
"""The attribute of the text below the keys, which has no key of its own."""
PUBLIC: frozenset[str] = frozenset({BODY, *public_paths(KEYS)})
"""The attributes of a film that film.json may publish, with dots: `stills`, `stills.caption`.

A path that begins no other one stands for a plain value, which is published whole. Of a map or of
a list of maps, only the attributes named here are published.
"""
