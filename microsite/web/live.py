"""The few answers that depend on the request or the instant, and are therefore never stored."""

from __future__ import annotations

from flask import Flask, Response, request

from microsite.films.language import negotiate
from microsite.web import rendering
from microsite.web.addresses.address import LIVE
from microsite.web.addresses.redirects import location
from microsite.web.addresses.routes import CATALOGUE
from microsite.web.parts import Parts


def register(app: Flask, parts: Parts) -> None:
    """Add the welcome at / and what operators ask."""

    def welcome() -> Response:
        offered = parts.addresses.languages
        header = request.headers.get("Accept-Language", "")
        language = negotiate(header, offered, parts.default_language)
        response = _plain("", 302)
        response.autocorrect_location_header = False
        response.headers.set(*location(parts.links.prefix, CATALOGUE.path(language)))
        response.headers["Vary"] = "Accept-Language"
        return response

    def health() -> Response:
        return _plain("ok\n")

    def ready() -> Response:
        refused = sorted("/".join(filter(None, pair)) for pair in parts.refused)
        state, status = (f"not ready: {parts.unready}", 503) if parts.unready else ("ready", 200)
        return _plain(f"{state}\n" + "".join(f"refused: {name}\n" for name in refused), status)

    def version() -> Response:
        return _plain(f"microsite {parts.version}\nedition {parts.built.isoformat()}\n")

    live = {"welcome": welcome, "health": health, "ready": ready, "version": version}
    for address in LIVE:
        name = address.name
        app.add_url_rule(address.path, name, live[name], provide_automatic_options=False)


def _plain(text: str, status: int = 200) -> Response:
    response = Response(text, status=status, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = rendering.NOT_STORED
    return response
