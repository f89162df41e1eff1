"""The pages and fragments as Flask views; they depend on path and declared query alone."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, abort

from microsite.films.film import Film
from microsite.web import calendar_format, calendars, documents, pages, press, rendering, trailers
from microsite.web.addresses import CATALOGUE, FILM_PAGES, RENDERED, Route
from microsite.web.catalogue import Catalogue
from microsite.web.contexts import Document
from microsite.web.parts import Parts

PAGES: dict[str, Callable[[Film, Parts], object]] = {
    "film": lambda film, parts: pages.film_page(film, parts.links, parts.words(film), parts.built),
    "trailer": lambda film, parts: trailers.trailer_page(film, parts.links),
    "cast": lambda film, parts: pages.cast_page(film, parts.links),
    "gallery": lambda film, parts: pages.gallery_page(film, parts.links),
    "screenings": lambda film, parts: pages.screenings_page(
        film, parts.links, parts.words(film), parts.built
    ),
    "press": lambda film, parts: press.press_page(
        film, parts.catalog, parts.links, parts.words(film)
    ),
    "contact-sheet": lambda film, parts: press.contact_sheet(film, parts.links),
}
SECTIONS: dict[str, tuple[str, Callable[[Film, Parts], object]]] = {
    "player": ("sections/player.html", lambda film, parts: trailers.player(film, parts.links)),
    "cast-list": (
        "sections/cast.html",
        lambda film, parts: pages.cast_page(film, parts.links).cast,
    ),
    "still-list": (
        "sections/gallery.html",
        lambda film, parts: pages.gallery_page(film, parts.links).gallery,
    ),
    "press-texts": (
        "sections/press-texts.html",
        lambda film, parts: press.texts_section(film, parts.catalog, parts.links),
    ),
}
FILES: dict[str, Callable[[Film, str, Parts], rendering.File]] = {
    "calendar": lambda film, _, parts: rendering.File(
        f"{film.slug}-{film.language}.ics",
        calendar_format.MEDIA_TYPE,
        calendars.film_calendar(film, parts.links, parts.words(film)),
    ),
    "screening": lambda film, name, parts: rendering.File(
        f"{film.slug}-{name}.ics",
        calendar_format.MEDIA_TYPE,
        calendars.screening_calendar(film, name, parts.links, parts.words(film)),
    ),
}


def register(app: Flask, parts: Parts) -> None:
    """Add the catalogue and every page and fragment of a film."""
    catalogue = Catalogue(parts)
    for name, (tail, _) in CATALOGUE.items():
        view = catalogue.page if name == "catalogue" else catalogue.fragment
        app.add_url_rule(f"/<language>/{tail}", name, view, provide_automatic_options=False)
    for route in RENDERED:
        app.add_url_rule(
            f"/<language>/<slug>/microsite/{route.tail}",
            route.name,
            _film_view(route, parts),
            provide_automatic_options=False,
        )


def _film_view(route: Route, parts: Parts) -> Callable[..., Response]:
    page_names = {page.name for page in FILM_PAGES}

    def view(language: str, slug: str, item: str = "") -> Response:
        film = parts.catalog.film(slug, language)
        if film is None or not route.exists(film):
            abort(404)
        if route.name in FILES:
            return rendering.file(language, FILES[route.name](film, item, parts))
        if route.name in SECTIONS:
            template, compose = SECTIONS[route.name]
            return rendering.section(parts, template, language, compose(film, parts))
        name = route.name.removesuffix("-page")
        respond = rendering.page if route.name in page_names else rendering.page_fragment
        return respond(parts, _document(name, film, parts), PAGES[name](film, parts))

    return view


def _document(name: str, film: Film, parts: Parts) -> Document:
    words = parts.words(film)
    site = parts.site.in_language(film.language)
    return documents.film_document(name, film, parts.catalog, parts.links, words, site)
