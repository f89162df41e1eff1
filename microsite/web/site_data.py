"""What the whole site tells machines: its maps, its feed, and what robots may read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flask import Flask, Response, abort

from microsite.films.catalog import Catalog
from microsite.web import rendering
from microsite.web.addresses.address import Address
from microsite.web.addresses.routes import ITEM, SiteRoute
from microsite.web.machines import sitemap
from microsite.web.machines.feed import FEED
from microsite.web.machines.oembed import OEMBED
from microsite.web.pages import PAGES
from microsite.web.parts import Parts
from microsite.web.row import SiteRow

_XML = "application/xml"
_PART, _MEDIA_PART = "sitemap-part", "sitemap-media-part"
_BY_NAME = {page.name: page for page in PAGES}


def register(app: Flask, parts: Parts) -> None:
    """Add every address of the whole site."""
    for row in SITE_ROWS:
        rule = row.route.path.replace(ITEM, "<int:item>")
        app.add_url_rule(rule, row.route.name, _view(row, parts), provide_automatic_options=False)


def _view(row: SiteRow, parts: Parts) -> Callable[..., Response]:
    def view(item: int = 0) -> Response:
        if not parts.addresses.find(row.route.path.replace(ITEM, str(item))):
            abort(404)
        return row.respond(parts, item) if item else row.respond(parts)

    return view


def _robots(parts: Parts) -> Response:
    # An index names the maps of media too.
    names = ("sitemap",) if parts.addresses.parts(_PART) else ("sitemap", "sitemap-media")
    maps = [parts.links.site(name) for name in names]
    shown = {"maps": [url for url in maps if url], "lines": parts.robots}
    return rendering.feed("robots.txt", "text/plain; charset=utf-8", shown)


def _pages(parts: Parts, number: int = 0) -> Response:
    if not number and (own := _urls(parts, _PART)):
        media = _urls(parts, _MEDIA_PART) or [parts.links.site("sitemap-media")]
        return rendering.feed("sitemap-index.xml", _XML, [*own, *filter(None, media)])
    return rendering.feed("sitemap.xml", _XML, tuple(sitemap.pages(parts, number)))


def _media(parts: Parts, number: int = 0) -> Response:
    if not number and (own := _urls(parts, _MEDIA_PART)):
        return rendering.feed("sitemap-index.xml", _XML, own)
    shown = tuple(sitemap.media(parts, _BY_NAME, number))
    return rendering.feed("sitemap-media.xml", _XML, shown)


def _urls(parts: Parts, name: str) -> list[str]:
    links = parts.links
    return [links.absolute(links.prefix + path) for path in parts.addresses.parts(name)]


def _always(_: Catalog) -> bool:
    return True


def _has_media(films: Catalog) -> bool:
    return any(map(sitemap.has_picture, films))


def _page_parts(_films: Catalog, pages: Sequence[Address]) -> int:
    return sitemap.files(len(pages))


def _media_parts(films: Catalog, pages: Sequence[Address]) -> int:
    return sitemap.files(len(sitemap.pictured(films, pages)))


SITE_ROWS = (
    OEMBED,
    FEED,
    SiteRow(SiteRoute("robots", "/robots.txt", _always), _robots),
    SiteRow(SiteRoute("sitemap", "/sitemap.xml", _always), _pages),
    SiteRow(SiteRoute("sitemap-media", "/sitemap-media.xml", _has_media), _media),
    SiteRow(SiteRoute(_PART, f"/sitemap-{ITEM}.xml", _always, parts=_page_parts), _pages),
    SiteRow(
        SiteRoute(_MEDIA_PART, f"/sitemap-media-{ITEM}.xml", _has_media, parts=_media_parts), _media
    ),
)
