"""The rows of the table as Flask views; what they answer depends on path and query alone."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, abort

from microsite.web.addresses.routes import (
    CATALOGUE,
    FILM_LIST,
    LISTINGS,
    LISTINGS_CALENDAR,
    LISTINGS_PART,
    person_path,
    site_page_fragment_path,
    site_page_path,
)
from microsite.web.microsite import Microsite
from microsite.web.pages import person, site_page
from microsite.web.pages.listings import ListingsViews
from microsite.web.pages.wall import Wall
from microsite.web.parts import Parts
from microsite.web.row import Row
from microsite.web.table import ROWS


def register(app: Flask, parts: Parts) -> None:
    """Add the catalogue, people, and everything that is rendered for a film."""

    def add(rule: str, name: str, view: Callable[..., Response]) -> None:
        app.add_url_rule(rule, name, view, provide_automatic_options=False)

    wall = Wall(parts)
    add(CATALOGUE.path("<language>"), CATALOGUE.name, wall.page)
    add(FILM_LIST.path("<language>"), FILM_LIST.name, wall.fragment)
    listings = ListingsViews(parts)
    add(LISTINGS.path("<language>"), LISTINGS.name, listings.page)
    add(LISTINGS_PART.path("<language>"), LISTINGS_PART.name, listings.fragment)
    add(LISTINGS_CALENDAR.path("<language>"), LISTINGS_CALENDAR.name, listings.calendar)
    add(person_path("<language>", "<person>"), "person", person.view(parts))
    whole, alone = site_page.views(parts)
    add(site_page_path("<language>", "<slug>"), "site-page", whole)
    add(site_page_fragment_path("<language>", "<slug>"), "site-page-fragment", alone)
    for row in ROWS:
        rule = row.route.path("<language>", "<slug>", "<item>")
        add(rule, row.route.name, _film_view(row, parts))


def _film_view(row: Row, parts: Parts) -> Callable[..., Response]:
    def view(language: str, slug: str, item: str = "") -> Response:
        film = parts.catalog.film(slug, language)
        if film is None or not row.route.exists(film):
            abort(404)
        return row.respond(Microsite(film, parts), item)

    return view
