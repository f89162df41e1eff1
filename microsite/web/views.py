"""The pages and fragments as Flask views; all of them depend on the path alone."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, abort

from microsite.films.film import Film
from microsite.web import documents, pages, rendering
from microsite.web.addresses import FILM_PAGES, FILM_ROUTES, Route
from microsite.web.contexts import Document
from microsite.web.links import Links
from microsite.web.parts import Parts

PAGES: dict[str, Callable[[Film, Parts], object]] = {
    "film": lambda film, parts: pages.film_page(film, parts.links, parts.built),
    "trailer": lambda film, parts: pages.trailer_page(film, parts.links),
    "cast": lambda film, parts: pages.cast_page(film, parts.links),
    "gallery": lambda film, parts: pages.gallery_page(film, parts.links),
}
SECTIONS: dict[str, tuple[str, Callable[[Film, Links], object]]] = {
    "player": ("sections/player.html", lambda film, links: pages.trailer_page(film, links).player),
    "cast-list": ("sections/cast.html", lambda film, links: pages.cast_page(film, links).cast),
    "still-list": (
        "sections/gallery.html",
        lambda film, links: pages.gallery_page(film, links).gallery,
    ),
}


def register(app: Flask, parts: Parts) -> None:
    """Add the catalogue and every page and fragment of a film."""

    def catalogue(language: str) -> Response:
        if language not in parts.addresses.languages:
            abort(404)
        words, site = parts.interface.words(language), parts.site.in_language(language)
        shown = pages.catalogue_page(parts.catalog, language, parts.links, words)
        document = documents.catalogue_document(language, parts.links, words, site)
        return rendering.page(parts, document, shown)

    app.add_url_rule("/<language>/", "catalogue", catalogue, provide_automatic_options=False)
    for route in FILM_ROUTES:
        app.add_url_rule(
            f"/<language>/<slug>/microsite/{route.tail}",
            route.name,
            _film_view(route, parts),
            provide_automatic_options=False,
        )


def _film_view(route: Route, parts: Parts) -> Callable[[str, str], Response]:
    page_names = {page.name for page in FILM_PAGES}

    def view(language: str, slug: str) -> Response:
        film = parts.catalog.film(slug, language)
        if film is None or not route.exists(film):
            abort(404)
        if route.name in SECTIONS:
            template, compose = SECTIONS[route.name]
            return rendering.section(parts, template, language, compose(film, parts.links))
        name = route.name.removesuffix("-page")
        respond = rendering.page if route.name in page_names else rendering.page_fragment
        return respond(parts, _document(name, film, parts), PAGES[name](film, parts))

    return view


def _document(name: str, film: Film, parts: Parts) -> Document:
    words = parts.interface.words(film.language)
    site = parts.site.in_language(film.language)
    return documents.film_document(name, film, parts.catalog, parts.links, words, site)
