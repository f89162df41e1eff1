"""What is on: the page of all screenings to come, with a form to choose from them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import Response, abort, request

from microsite.films.listings import ListingsQuery
from microsite.web import rendering
from microsite.web.addresses import queries
from microsite.web.addresses.routes import (
    LISTINGS,
    LISTINGS_CALENDAR,
    LISTINGS_PART,
    CatalogueRoute,
)
from microsite.web.document import catalogue_document
from microsite.web.machines import calendars, linked_data
from microsite.web.machines.calendar_format import MEDIA_TYPE
from microsite.web.parts import Parts
from microsite.web.sections.listings import WhatIsOn, WhatsOn

_PAGE, _LIST = "pages/listings.html", "sections/listings.html"


@dataclass(frozen=True, slots=True)
class ListingsPage:
    """The screenings of all films; `fragment` is the list of them alone."""

    list: WhatIsOn
    fragment: str


class ListingsViews:
    """The views of one Edition's screenings."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._whats_on = WhatsOn(parts)

    def page(self, language: str) -> Response:
        """The whole page, or, where something is asked for, what answers it."""
        query = self._query(LISTINGS)
        shown = ListingsPage(
            list=self._whats_on.answer(language, query),
            fragment=self._parts.links.catalogue(language, LISTINGS_PART),
        )
        state = queries.tail(query)
        document = catalogue_document(language, self._parts, state, LISTINGS)
        if state:
            return rendering.unlisted(rendering.page(self._parts, _PAGE, document, shown))
        told = linked_data.of_listings(self._whats_on.found(language, query), document, self._parts)
        document = replace(document, linked_data=told)
        return rendering.page(self._parts, _PAGE, document, shown)

    def fragment(self, language: str) -> Response:
        """The list alone; tells htmx the address of the page that shows the same."""
        query = self._query(LISTINGS_PART)
        shown = self._whats_on.answer(language, query)
        response = rendering.section(self._parts, _LIST, language, shown)
        response.headers["HX-Push-Url"] = shown.home + queries.tail(query)
        return response

    def calendar(self, language: str) -> Response:
        """All screenings to come that were asked for, as a calendar file."""
        query = self._query(LISTINGS_CALENDAR)
        found = self._whats_on.found(language, query)
        content = calendars.listings_calendar(found, language, self._parts)
        return rendering.file(language, rendering.File("screenings.ics", MEDIA_TYPE, content))

    def _query(self, route: CatalogueRoute) -> ListingsQuery:
        if not route.exists(self._parts.catalog):
            abort(404)
        # The floor above has dropped what is not declared, and cleaned the rest.
        return ListingsQuery(**request.args.to_dict())
