"""What the whole site tells machines: its maps, its feed, and what robots may read."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, abort

from microsite.films.catalog import Catalog
from microsite.web import rendering
from microsite.web.addresses.routes import SiteRoute
from microsite.web.machines import sitemap
from microsite.web.machines.feed import FEED
from microsite.web.machines.oembed import OEMBED
from microsite.web.pages import PAGES
from microsite.web.parts import Parts
from microsite.web.row import SiteRow

_XML = "application/xml"
_BY_NAME = {page.name: page for page in PAGES}


def register(app: Flask, parts: Parts) -> None:
    """Add every address of the whole site."""
    for row in SITE_ROWS:
        app.add_url_rule(
            row.route.path, row.route.name, _view(row, parts), provide_automatic_options=False
        )


def _view(row: SiteRow, parts: Parts) -> Callable[[], Response]:
    def view() -> Response:
        return row.respond(parts) if parts.addresses.find(row.route.path) else abort(404)

    return view


def _robots(parts: Parts) -> Response:
    maps = [parts.links.site(name) for name in ("sitemap", "sitemap-media")]
    shown = {"maps": [url for url in maps if url], "lines": parts.robots}
    return rendering.feed("robots.txt", "text/plain; charset=utf-8", shown)


def _pages(parts: Parts) -> Response:
    return rendering.feed("sitemap.xml", _XML, tuple(sitemap.pages(parts)))


def _media(parts: Parts) -> Response:
    return rendering.feed("sitemap-media.xml", _XML, tuple(sitemap.media(parts, _BY_NAME)))


def _always(_: Catalog) -> bool:
    return True


def _has_media(films: Catalog) -> bool:
    return any(film.key_art or film.one_sheet or film.stills for film in films)


SITE_ROWS = (
    OEMBED,
    FEED,
    SiteRow(SiteRoute("robots", "/robots.txt", _always), _robots),
    SiteRow(SiteRoute("sitemap", "/sitemap.xml", _always), _pages),
    SiteRow(SiteRoute("sitemap-media", "/sitemap-media.xml", _has_media), _media),
)
