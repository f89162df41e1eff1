"""Films by the words that are in them and by year, category, country and director.

Queries and films are folded alike, so that accents, case and marks that many keyboards lack make no
difference.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields, replace
from functools import lru_cache

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.lore import PLAIN_LETTERS
from microsite.films.text import Text

# Some type a quotation mark within a word and some do not: "L’Avventura".
_PLAIN = str.maketrans({**PLAIN_LETTERS, **dict.fromkeys("'’ʼʻ‘`", "")})


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return words in the form they share if only case, accents or vowel marks differ."""
    if text.isascii():
        return text.lower().translate(_PLAIN)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(
        _PLAIN
    )


def _years(film: Film) -> tuple[str, ...]:
    span = range(film.year.first, film.year.last + 1) if film.year else ()
    return tuple(str(year) for year in span)


FACETS: dict[str, Callable[[Film], tuple[Text | str, ...]]] = {
    "year": _years,
    "category": lambda film: (film.category,) if film.category else (),
    "country": lambda film: film.origin,
    "director": lambda film: film.director_names,
}
"""What films can be chosen by, and which values a film has of it."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words (`q`) and one value of each facet; empty ones ask for nothing."""

    q: str = ""
    year: str = ""
    category: str = ""
    country: str = ""
    director: str = ""

    @property
    def given(self) -> dict[str, str]:
        """The fields that ask for something."""
        pairs = zip(QUERY_FIELDS, astuple(self), strict=True)
        return {name: value for name, value in pairs if value}

    def without(self, field: str) -> Query:
        """Return this query with one field asking for nothing."""
        return replace(self, **{field: ""})


QUERY_FIELDS = tuple(field.name for field in fields(Query))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A film folded: its words in all languages, and its values by facet."""

    words: str
    values: dict[str, tuple[str, ...]]


class Index:
    """The films of a catalog, made ready to be searched. Films are named by their slugs."""

    def __init__(self, catalog: Catalog) -> None:
        self._entries = {slug: _entry(catalog.translations(slug)) for slug in catalog.slugs}

    def find(self, query: Query) -> frozenset[str]:
        """Return the films that have every word, or part of a word, and every value asked for."""
        words = fold(query.q).split()
        wanted = [(name, fold(value)) for name, value in query.given.items() if name != "q"]
        return frozenset(
            slug
            for slug, entry in self._entries.items()
            if all(word in entry.words for word in words)
            and all(value in entry.values[facet] for facet, value in wanted)
        )

    def values(self, slug: str, facet: str) -> tuple[str, ...]:
        """Return the folded values of a film, in the order of its main language's."""
        return self._entries[slug].values[facet]

    def counts(self, query: Query, facet: str) -> Counter[str]:
        """Return how many films each folded value of a facet would find beside the rest."""
        found = self.find(query.without(facet))
        return Counter(value for slug in found for value in {*self.values(slug, facet)})


def _entry(translations: tuple[Film, ...]) -> _Entry:
    main = translations[0]
    written = {text for film in translations for text in _words(film)}
    return _Entry(
        # No word of a query holds a line break, so none is found across two texts.
        words="\n".join(fold(text) for text in sorted(written)),
        values={
            facet: tuple(fold(str(value)) for value in values(main))
            for facet, values in FACETS.items()
        },
    )


def _words(film: Film) -> tuple[str, ...]:
    original = (film.original_title.value,) if film.original_title else ()
    cast = (performer.name for performer in film.cast)
    return (film.title.value, *original, *film.director_names, *cast)
