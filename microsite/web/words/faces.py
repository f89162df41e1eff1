"""The files of our typefaces that a page in a language is sure to need."""

from __future__ import annotations

from microsite.films.language import script
from microsite.films.lore import BASIC_CYRILLIC

_LATIN = ("onest-latin.woff2", "oswald-latin.woff2")
"""On every page: digits, spaces and punctuation are in them."""
_MORE = {
    "Cyrl": ("onest-cyrillic.woff2", "oswald-cyrillic.woff2"),
    "Arab": ("kufi-arabic.woff2",),
}
_FURTHER_CYRILLIC = ("onest-cyrillic-ext.woff2", "oswald-cyrillic-ext.woff2")


def faces(language: str) -> tuple[str, ...]:
    """Name what a browser may fetch before it has read the stylesheet.

    Letters that came later than the words would push these about.
    """
    written_in = script(language)
    named = _LATIN + _MORE.get(written_in, ())
    plain = written_in != "Cyrl" or language.split("-")[0] in BASIC_CYRILLIC
    return named if plain else named + _FURTHER_CYRILLIC
