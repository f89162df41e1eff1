"""The catalogue: from what is asked to the films, the facets and the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from flask import Response, request

from microsite.films.film import Film
from microsite.films.search import FACETS, Index, Query, fold
from microsite.films.text import Text
from microsite.web import documents, rendering
from microsite.web.addresses import queries
from microsite.web.contexts.catalogue import (
    Asked,
    CataloguePage,
    Facet,
    FilmList,
    ListedFilm,
    Option,
)
from microsite.web.machines import linked_data
from microsite.web.parts import Parts
from microsite.web.sections.pictures import SMALL_WALL, WALL, Space, one_sheet
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


class Catalogue:
    """The views of one Edition's catalogue."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._index = Index(parts.catalog)
        # They are the same for as long as an Edition lasts; search as you type asks often.
        self._choices = cache(self._choices_in)

    def page(self, language: str) -> Response:
        """The whole page, or, where something is asked for, what answers it."""
        query, words = _query(), self._parts.interface.words(language)
        site, links = self._parts.site.in_language(language), self._parts.links
        shown = CataloguePage(
            list=self._films(language, query, words),
            words=query.q,
            longest=queries.LONGEST,
            fragment=links.catalogue(language, "film-list"),
        )
        state = queries.tail(query)
        document = documents.catalogue_document(language, links, words, site, state)
        if state:
            return rendering.unlisted(rendering.page(self._parts, document, shown))
        listed = (each.film for each in shown.list.films)
        told = linked_data.of_catalogue(listed, document, links)
        return rendering.page(self._parts, replace(document, linked_data=told), shown)

    def fragment(self, language: str) -> Response:
        """The list of films alone; tells htmx the address of the page that shows the same."""
        query, words = _query(), self._parts.interface.words(language)
        shown = self._films(language, query, words)
        response = rendering.section(self._parts, "sections/films.html", language, shown)
        response.headers["HX-Push-Url"] = shown.home + queries.tail(query)
        return response

    def _films(self, language: str, query: Query, words: Words) -> FilmList:
        listed, labels = self._choices(language)
        found, home = self._index.find(query), self._parts.links.catalogue(language)
        return FilmList(
            films=tuple(each for each in listed if each.film.slug in found),
            total=len(listed),
            few=len(listed) <= FEW,
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

    def _choices_in(self, language: str) -> tuple[tuple[ListedFilm, ...], _Choices]:
        """All films in a language, and by facet what their values are called."""
        films, words = self._parts.catalog.listed(language), self._parts.interface.words(language)
        space = WALL if len(films) > FEW else SMALL_WALL
        labels: _Choices = {facet: {} for facet in FACETS}
        for facet, known in labels.items():
            for film in films:
                for key, value, shown in self._values(facet, film):
                    if key not in known:
                        known[key] = value, _label(facet, shown, words)
        return tuple(self._listed(film, language, words, space) for film in films), labels

    def _listed(self, film: Film, language: str, words: Words, space: Space) -> ListedFilm:
        links = self._parts.links
        return ListedFilm(
            film=film,
            href=links.film(film),
            picture=one_sheet(film, links, space),
            elsewhere=film.language != language,
            directors=words.listed(film.directors),
        )

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


def _query() -> Query:
    # The floor above has dropped what is not declared, and cleaned the rest (web.queries).
    return Query(**request.args.to_dict())


def _label(facet: str, value: Text | str, words: Words) -> Text | str:
    """What a page calls a value."""
    if facet == "country" and isinstance(value, str):
        return Text(words.country(value), words.interface)
    if facet == "category" and (known := known_category(str(value))):
        return Text(words.plain(known), words.interface)
    return value
