"""Redirects and error pages. An error page depends on its status, language and film alone."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

from microsite.web import rendering
from microsite.web.addresses.addresses import split
from microsite.web.addresses.redirects import location
from microsite.web.document import error_document
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.twins import LanguageLink, film_languages
from microsite.web.words.labels import N_

METHODS = ("GET", "HEAD")
TITLES = {
    404: N_("This page does not exist"),
    405: N_("This address can only be read"),
    500: N_("Something went wrong here"),
}


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What went wrong: the HTTP status, its message, and the languages the film can be had in."""

    status: int
    title: str
    film_languages: tuple[LanguageLink, ...]


def register(app: Flask, parts: Parts) -> None:
    """Answer what no view answers."""

    @app.before_request
    def only_known_addresses() -> Response | None:
        # Before routing has its say: Werkzeug's own redirects repeat the Host header.
        if request.method not in METHODS:
            abort(405)
        if parts.addresses.find(request.path):
            return None
        target = parts.addresses.moved(request.path)
        return _moved(parts, target) if target else abort(404)

    @app.errorhandler(HTTPException)
    def failed(error: HTTPException) -> Response:
        status = error.code or 500
        if status not in TITLES:
            # Only our own failures are 500, and no redirect of Werkzeug's, with a host, leaves us.
            status = 404 if status < 400 else 500 if status >= 500 else status
        if status not in TITLES:
            return rendering.refusal(status, error.name)
        response = error_response(parts, status, request.path)
        if status == 500:
            response.headers["Cache-Control"] = rendering.NOT_STORED
        if status == 405:
            response.headers["Allow"] = ", ".join(METHODS)
        return response


def error_response(parts: Parts, status: int, path: str) -> Response:
    """The error page in the language of the path; a film's own languages where it names a film."""
    language = parts.language_of(path)
    title = parts.interface.words(language).plain(TITLES[status])
    films = parts.catalog.translations(split(path)[1]) if status == 404 else ()
    translations = tuple(Microsite(film, parts) for film in films)
    shown = ErrorPage(status, TITLES[status], film_languages(translations, "film"))
    document = error_document(language, title, parts)
    return rendering.page(parts, "pages/error.html", document, shown, status)


def error_key(parts: Parts, path: str) -> str:
    """What a 404 depends on: pages of one key have equal bytes, however many paths lead there."""
    slug = split(path)[1]
    return f"{parts.language_of(path)}/{slug if parts.catalog.translations(slug) else ''}"


def _moved(parts: Parts, target: str) -> Response:
    response = Response(status=301)
    # Werkzeug would make the address absolute with the Host header.
    response.autocorrect_location_header = False
    response.headers.set(*location(parts.links.prefix, target))
    response.headers["Cache-Control"] = rendering.REVALIDATED
    return response
