"""The one table of a film file's keys: it drives reading, advice and docs/film-file.md.

Each theme of it stands in a file of its own, with the maps that its keys may hold.
"""

from __future__ import annotations

from microsite.films.fields.audience import AUDIENCE
from microsite.films.fields.media import MEDIA
from microsite.films.fields.people import PEOPLE
from microsite.films.fields.press import PRESS
from microsite.films.fields.publishing import PUBLISHING
from microsite.films.fields.the_film import THE_FILM
from microsite.films.fields.words import WORDS

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
