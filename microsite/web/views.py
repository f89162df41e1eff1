"""The pages and fragments as Flask views; they depend on path and declared query alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import Flask, Response, abort, request

from microsite.films.film import Film
from microsite.web import documents, rendering
from microsite.web.addresses import queries
from microsite.web.addresses.addresses import person_path
from microsite.web.addresses.routes import CATALOGUE, FILM_PAGES, RENDERED, Route
from microsite.web.contexts.document import Document
from microsite.web.machines import calendar_format, calendars, film_json, linked_data
from microsite.web.pages import landing as pages
from microsite.web.pages import person as people
from microsite.web.pages import press
from microsite.web.pages.wall import Catalogue
from microsite.web.parts import Parts
from microsite.web.sections import player as trailers

PAGES: dict[str, Callable[[Film, Parts], object]] = {
    "film": lambda film, parts: pages.film_page(film, parts.links, parts.words(film), parts.built),
    "trailer": lambda film, parts: trailers.trailer_page(film, parts.links, _start()),
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
    rule = person_path("<language>", "<person>")
    app.add_url_rule(rule, "person", people.view(parts), provide_automatic_options=False)
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
        if route.name == "json":
            translations = parts.catalog.translations(slug)
            return rendering.data(film_json.film_json(film, translations, parts.links), language)
        if route.name == "embed":
            shown = trailers.player(film, parts.links, _start())
            return rendering.embed(parts, _document("trailer", film, parts), shown)
        if route.name in FILES:
            return rendering.file(language, FILES[route.name](film, item, parts))
        if route.name in SECTIONS:
            template, compose = SECTIONS[route.name]
            return rendering.section(parts, template, language, compose(film, parts))
        name = route.name.removesuffix("-page")
        document, composed = _document(name, film, parts), PAGES[name](film, parts)
        if route.name not in page_names:
            return rendering.page_fragment(parts, document, composed)
        words = parts.interface.words(language)
        told = linked_data.of_film_page(name, film, document, parts.links, words, parts.built)
        return rendering.page(parts, replace(document, linked_data=told), composed)

    return view


def _start() -> int:
    """Where in the trailer a page begins, as its query asks (web.queries)."""
    return queries.seconds(request.args.get("t", ""))


def _document(name: str, film: Film, parts: Parts) -> Document:
    words = parts.words(film)
    site = parts.site.in_language(film.language)
    return documents.film_document(name, film, parts.catalog, parts.links, words, site)
