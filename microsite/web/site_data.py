"""What the whole site tells machines: its maps, and what robots may read."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, abort

from microsite.web import rendering
from microsite.web.addresses.routes import SITE_DATA
from microsite.web.machines import feed as atom
from microsite.web.machines import oembed, sitemap
from microsite.web.parts import Parts

XML = "application/xml"


def register(app: Flask, parts: Parts) -> None:
    """Add every address of SITE_DATA."""
    views: dict[str, Callable[[Parts], Response]] = {
        "oembed": oembed.respond,
        "feed": atom.respond,
        "robots": _robots,
        "sitemap": _pages,
        "sitemap-media": _media,
    }
    for route in SITE_DATA:
        app.add_url_rule(
            route.path,
            route.name,
            _view(views[route.name], parts, route.path),
            provide_automatic_options=False,
        )


def _view(respond: Callable[[Parts], Response], parts: Parts, path: str) -> Callable[[], Response]:
    def view() -> Response:
        return respond(parts) if parts.addresses.find(path) else abort(404)

    return view


def _robots(parts: Parts) -> Response:
    maps = [parts.links.site(name) for name in ("sitemap", "sitemap-media")]
    return rendering.feed("robots.txt", "text/plain; charset=utf-8", [url for url in maps if url])


def _pages(parts: Parts) -> Response:
    return rendering.feed("sitemap.xml", XML, tuple(sitemap.pages(parts)))


def _media(parts: Parts) -> Response:
    return rendering.feed("sitemap-media.xml", XML, tuple(sitemap.media(parts)))
