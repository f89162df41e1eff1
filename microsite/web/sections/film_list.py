"""Films on a wall: those that were asked for, and what else can be asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from microsite.films.film import Film
from microsite.films.search import FACETS, Index, Query, fold
from microsite.films.text import Text
from microsite.web.addresses import queries
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.choices import SEEN_AT_ONCE, Asked, Facet, Option
from microsite.web.sections.fact_line import FactLine, fact_line
from microsite.web.sections.pictures import SMALL_WALL, WALL, Picture, Space, one_sheet
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_, known_category

FEW = 3
"""So many films hang larger, as in a foyer."""
_LABELS = {
    "year": N_("Year"),
    "category": N_("Kind"),
    "country": N_("Country"),
    "director": N_("Director"),
}
_Labels = dict[str, tuple[str, Text | str]]
"""By what a value is when folded: how an address says it, and how a page does."""
_Choices = dict[str, _Labels]


@dataclass(frozen=True, slots=True)
class WallFilm:
    """A film on a wall; `hreflang` is set where its page speaks another language than this one.

    `below` stands under its title: its directors, or what somebody did in it.
    """

    slug: str
    title: Text
    href: str
    hreflang: str
    picture: Picture
    below: tuple[Text, ...]
    line: FactLine


@dataclass(frozen=True, slots=True)
class FilmList:
    """The films that were asked for, out of `total`, and what else can be asked.

    `home` is the whole catalogue; `few` says that it is small enough for large pictures,
    `has_search` that it is large enough to be searched, or that something is asked.
    """

    films: tuple[WallFilm, ...]
    total: int
    few: bool
    has_search: bool
    facets: tuple[Facet, ...]
    asked: tuple[Asked, ...]
    home: str


def wall_film(
    film: Film, parts: Parts, words: Words, space: Space, below: tuple[Text, ...]
) -> WallFilm:
    """A film on a wall of a page that speaks `words`."""
    microsite = Microsite(film, parts)
    return WallFilm(
        slug=film.slug,
        title=film.title,
        href=microsite.page(),
        hreflang=film.language if film.language != words.language else "",
        picture=one_sheet(microsite, space),
        below=below,
        line=fact_line(film, words),
    )


class FilmLists:
    """The films of one Edition as they answer queries."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._index = Index(parts.catalog)
        # They are the same for as long as an Edition lasts; search as you type asks often.
        self._choices = cache(self._choices_in)

    def answer(self, language: str, query: Query) -> FilmList:
        """The list that answers a query in a language."""
        words, home = self._parts.interface.words(language), self._parts.links.catalogue(language)
        listed, labels = self._choices(language)
        found = self._index.find(query)
        return FilmList(
            films=tuple(each for each in listed if each.slug in found),
            total=len(listed),
            few=len(listed) <= FEW,
            has_search=len(listed) > SEEN_AT_ONCE or bool(query.given),
            facets=tuple(
                self._facet(facet, query, labels[facet], words)
                for facet in FACETS
                if len(labels[facet]) > 1
            ),
            asked=tuple(
                Asked(
                    label=_LABELS.get(field, ""),
                    value=labels.get(field, {}).get(fold(value), (value, value))[1],
                    href=home + queries.tail(query.without(field)),
                    without=len(self._index.find(query.without(field))),
                )
                for field, value in query.given.items()
            ),
            home=home,
        )

    def _choices_in(self, language: str) -> tuple[tuple[WallFilm, ...], _Choices]:
        """All films in a language, and by facet what their values are called."""
        films, words = self._parts.catalog.listed(language), self._parts.interface.words(language)
        space = WALL if len(films) > FEW else SMALL_WALL
        labels: _Choices = {facet: {} for facet in FACETS}
        for facet, known in labels.items():
            for film in films:
                for key, value, shown in self._values(facet, film):
                    if key not in known:
                        known[key] = value, _label(facet, shown, words)
        wall = (
            wall_film(film, self._parts, words, space, _directors(film, words)) for film in films
        )
        return tuple(wall), labels

    def _values(self, facet: str, film: Film) -> Iterator[tuple[str, str, Text | str]]:
        """The values of a film: folded, as its main language has them, and as this one does."""
        main = FACETS[facet](self._parts.catalog.translations(film.slug)[0])
        own = FACETS[facet](film)
        shown = own if len(own) == len(main) else main
        keys = self._index.values(film.slug, facet)
        yield from zip(keys, map(str, main), shown, strict=True)

    def _facet(self, facet: str, query: Query, labels: _Labels, words: Words) -> Facet:
        counts, chosen = self._index.counts(query, facet), fold(query.given.get(facet, ""))
        anything = Text(words.plain("Any"), words.interface)
        options = sorted(
            (
                Option(value, label, counts[key], selected=key == chosen)
                for key, (value, label) in labels.items()
                if counts[key] or key == chosen
            ),
            key=lambda option: (fold(str(option.label)), str(option.label)),
            reverse=facet == "year",
        )
        return Facet(facet, _LABELS[facet], (Option("", anything, 0, selected=False), *options))


def _directors(film: Film, words: Words) -> tuple[Text, ...]:
    names = words.listed(film.director_names)
    return (Text(names, words.language),) if names else ()


def _label(facet: str, value: Text | str, words: Words) -> Text | str:
    """What a page calls a value."""
    if facet == "country" and isinstance(value, str):
        return Text(words.country(value), words.interface)
    if facet == "category" and (known := known_category(str(value))):
        return Text(words.plain(known), words.interface)
    return value
