"""How another site embeds a trailer, asked by the address of a page.

Source: oEmbed 1.0, https://oembed.com; type "video".
"""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree as ET

from flask import Response, request
from markupsafe import Markup

from microsite.films.access import versions_by_name
from microsite.films.catalog import Catalog
from microsite.films.media.trailers import Trailer
from microsite.films.pictures import poster_frame
from microsite.web import rendering
from microsite.web.addresses import queries
from microsite.web.addresses.routes import Kind, SiteRoute
from microsite.web.machines.social import EMBEDDED
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.row import SiteRow
from microsite.web.sections.video.player import poster

WIDEST = 1280
"""Pixels of width where the asker sets no bound."""
_UNKNOWN_SIZE = (16, 9)
_FRAME = Markup(
    '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" allowfullscreen></iframe>'
)


def _respond(parts: Parts) -> Response:
    """Answer as JSON or XML: 404 for an address that is no trailer's, 501 for another format."""
    form = request.args.get("format", "json")
    if form not in ("json", "xml"):
        return rendering.refusal(501, "There is JSON and XML.")
    microsite, query = _asked_for(request.args.get("url", ""), parts)
    trailer = microsite.film.own_trailer if microsite else None
    if microsite is None or trailer is None:
        return rendering.refusal(404, "There is no trailer at this address.")
    width, height = (request.args.get(each, "") for each in ("maxwidth", "maxheight"))
    bounds = queries.number(width), queries.number(height)
    answer, language = _embedding(microsite, trailer, query, bounds), microsite.film.language
    if form == "json":
        return rendering.data(answer, language)
    return rendering.public(_xml(answer), "text/xml; charset=utf-8", language)


def _embedding(
    microsite: Microsite, trailer: Trailer, query: str, bounds: tuple[int, int]
) -> dict[str, object]:
    """What oEmbed tells of a film's trailer.

    `query` says where and in which version the player begins; `bounds` are the greatest width and
    height in pixels, 0 for none.
    """
    links = microsite.links
    width, height = _fitting(trailer, bounds)
    player = microsite.url("embed") + query
    title = str(trailer.title or microsite.film.title)
    return {
        "type": "video",
        "version": "1.0",
        "title": title,
        "provider_name": str(microsite.site.name),
        "provider_url": links.absolute(f"{links.prefix}/"),
        "width": width,
        "height": height,
        "html": str(_FRAME.format(player, width, height, title)),
        **_thumbnail(microsite, trailer, bounds),
    }


def _asked_for(url: str, parts: Parts) -> tuple[Microsite | None, str]:
    """The film whose trailer is meant by a page's absolute address, and the query of its player."""
    try:
        asked = urlsplit(url)
    except ValueError:
        return None, ""
    links = parts.links
    if f"{asked.scheme}://{asked.netloc}".lower() != links.origin.lower():
        return None, ""
    path = unquote(asked.path)
    if not path.startswith(f"{links.prefix}/"):
        return None, ""
    path = path.removeprefix(links.prefix)
    address = parts.addresses.find(parts.addresses.moved(path) or path)
    film = parts.catalog.film(address.slug, address.language) if address else None
    if address is None or film is None or address.name not in EMBEDDED:
        return None, ""
    given = {key: values[0] for key, values in parse_qs(asked.query).items()}
    version = given.get("version", "")
    known = film.own_trailer and version in versions_by_name(film.own_trailer)
    start = queries.seconds(given.get("t", ""))
    return Microsite(film, parts), queries.playing(0, start, version if known else "")


def _fitting(trailer: Trailer, bounds: tuple[int, int]) -> tuple[int, int]:
    """The largest size of the video's ratio within the bounds, not larger than the video."""
    file = trailer.sources[0]
    wide, high = (file.width, file.height) if file.width else _UNKNOWN_SIZE
    widest = min(file.width or WIDEST, WIDEST, bounds[0] or WIDEST)
    scale = min(widest / wide, (bounds[1] or WIDEST) / high)
    return max(1, int(wide * scale)), max(1, int(high * scale))


def _thumbnail(
    microsite: Microsite, trailer: Trailer, bounds: tuple[int, int]
) -> dict[str, object]:
    """The poster frame, or the share card, where one fits within the bounds."""
    card = microsite.drawn("card")
    shown = [(card.path, card.width, card.height)]
    if file := poster_frame(trailer):
        by_height = file.width * bounds[1] // max(1, file.height)
        within = min(each for each in (bounds[0], by_height, WIDEST) if each)
        if frame := poster(microsite, trailer, within):
            shown.insert(0, (frame.href, frame.width, frame.height))
    for path, width, height in shown:
        sizes = zip((width, height), bounds, strict=True)
        if width and all(not bound or size <= bound for size, bound in sizes):
            return {
                "thumbnail_url": microsite.links.absolute(path),
                "thumbnail_width": width,
                "thumbnail_height": height,
            }
    return {}


def _xml(answer: dict[str, object]) -> str:
    root = ET.Element("oembed")
    for name, value in answer.items():
        ET.SubElement(root, name).text = str(value)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _has_players(films: Catalog) -> bool:
    return any(film.own_trailer for film in films)


OEMBED = SiteRow(
    SiteRoute(
        "oembed",
        "/oembed",
        _has_players,
        Kind.SERVICE,
        reads=("url", "format", "maxwidth", "maxheight"),
    ),
    _respond,
)
