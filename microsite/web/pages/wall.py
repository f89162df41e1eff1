"""The catalogue: the wall of all films, with a form to search them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import Response, request

from microsite.films.search import Query
from microsite.web import rendering
from microsite.web.addresses import queries
from microsite.web.addresses.routes import FILM_LIST
from microsite.web.document import catalogue_document
from microsite.web.machines import linked_data
from microsite.web.parts import Parts
from microsite.web.sections.film_list import FilmList, FilmLists

_PAGE, _LIST = "pages/catalogue.html", "sections/films.html"


@dataclass(frozen=True, slots=True)
class CataloguePage:
    """The catalogue; `sought` are the words searched for, `fragment` is the list of films alone."""

    list: FilmList
    sought: str
    longest: int
    fragment: str


class Wall:
    """The views of one Edition's catalogue."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._lists = FilmLists(parts)

    def page(self, language: str) -> Response:
        """The whole page, or, where something is asked for, what answers it."""
        query, links = _query(), self._parts.links
        shown = CataloguePage(
            list=self._lists.answer(language, query),
            sought=query.q,
            longest=queries.LONGEST,
            fragment=links.catalogue(language, FILM_LIST),
        )
        state = queries.tail(query)
        document = catalogue_document(language, self._parts, state)
        if state:
            return rendering.unlisted(rendering.page(self._parts, _PAGE, document, shown))
        told = linked_data.of_catalogue(shown.list, document, links)
        document = replace(document, linked_data=told)
        return rendering.page(self._parts, _PAGE, document, shown)

    def fragment(self, language: str) -> Response:
        """The list of films alone; tells htmx the address of the page that shows the same."""
        query = _query()
        shown = self._lists.answer(language, query)
        response = rendering.section(self._parts, _LIST, language, shown)
        response.headers["HX-Push-Url"] = shown.home + queries.tail(query)
        return response


def _query() -> Query:
    # The floor above has dropped what is not declared, and cleaned the rest (queries.declared).
    return Query(**request.args.to_dict())
