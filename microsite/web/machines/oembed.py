"""How another site embeds a trailer, asked by the address of a page.

Source: oEmbed 1.0, https://oembed.com; type "video".
"""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlencode, urlsplit
from xml.etree import ElementTree as ET

from flask import Response, request
from markupsafe import Markup

from microsite.films.film import Film
from microsite.films.media import Trailer
from microsite.films.pictures import poster_frame
from microsite.web import rendering
from microsite.web.addresses import queries
from microsite.web.addresses.links import Links
from microsite.web.parts import Parts
from microsite.web.sections.player import first_trailer, poster

PAGES = ("film", "trailer", "embed")
"""The pages, by name, whose addresses stand for their film's trailer."""
WIDEST = 1280
"""Pixels of width where the asker sets no bound."""
_UNKNOWN_SIZE = (16, 9)
_FRAME = Markup(
    '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" allowfullscreen></iframe>'
)


def respond(parts: Parts) -> Response:
    """Answer as JSON or XML: 404 for an address that is no trailer's, 501 for another format."""
    form = request.args.get("format", "json")
    if form not in ("json", "xml"):
        return rendering.refusal(501, "There is JSON and XML.")
    film, start = _asked_for(request.args.get("url", ""), parts)
    if film is None:
        return rendering.refusal(404, "There is no trailer at this address.")
    width, height = (request.args.get(each, "") for each in ("maxwidth", "maxheight"))
    bounds = queries.pixels(width), queries.pixels(height)
    answer = embedding(film, start, bounds, parts)
    if form == "json":
        return rendering.data(answer, film.language)
    return rendering.public(_xml(answer), "text/xml; charset=utf-8", film.language)


def embedding(film: Film, start: int, bounds: tuple[int, int], parts: Parts) -> dict[str, object]:
    """What oEmbed tells of a film's trailer.

    `start` is in seconds; `bounds` are the greatest width and height in pixels, 0 for none.
    """
    links, trailer = parts.links, first_trailer(film)
    width, height = _fitting(trailer, bounds)
    player = links.absolute(links.film(film, "embed")) + queries.moment(start)
    title = str(trailer.title or film.title)
    return {
        "type": "video",
        "version": "1.0",
        "title": title,
        "provider_name": str(parts.site.in_language(film.language).name),
        "provider_url": links.absolute(f"{links.prefix}/"),
        "width": width,
        "height": height,
        "html": str(_FRAME.format(player, width, height, title)),
        **_thumbnail(film, trailer, bounds, links),
    }


def discovery(film: Film, name: str, links: Links) -> tuple[str, str]:
    """Where a film's page called `name` is asked after as JSON and as XML; empty if nowhere."""
    service = links.site("oembed")
    if not service or name not in PAGES or not links.film(film, "embed"):
        return "", ""
    url = links.absolute(links.film(film, name))
    asked = [f"{service}?{urlencode({'url': url, 'format': form})}" for form in ("json", "xml")]
    return asked[0], asked[1]


def _asked_for(url: str, parts: Parts) -> tuple[Film | None, int]:
    """The film whose trailer is meant by a page's absolute address, and where to begin."""
    try:
        asked = urlsplit(url)
    except ValueError:
        return None, 0
    links = parts.links
    if f"{asked.scheme}://{asked.netloc}".lower() != links.origin.lower():
        return None, 0
    path = unquote(asked.path)
    if not path.startswith(f"{links.prefix}/"):
        return None, 0
    path = path.removeprefix(links.prefix)
    address = parts.addresses.find(parts.addresses.moved(path) or path)
    film = parts.catalog.film(address.slug, address.language) if address else None
    if address is None or film is None or address.name not in PAGES:
        return None, 0
    start = queries.seconds(parse_qs(asked.query).get("t", [""])[0])
    return (film if links.film(film, "embed") else None), start


def _fitting(trailer: Trailer, bounds: tuple[int, int]) -> tuple[int, int]:
    """The largest size of the video's ratio within the bounds, not larger than the video."""
    file = trailer.sources[0]
    wide, high = (file.width, file.height) if file.width else _UNKNOWN_SIZE
    widest = min(file.width or WIDEST, WIDEST, bounds[0] or WIDEST)
    scale = min(widest / wide, (bounds[1] or WIDEST) / high)
    return max(1, int(wide * scale)), max(1, int(high * scale))


def _thumbnail(
    film: Film, trailer: Trailer, bounds: tuple[int, int], links: Links
) -> dict[str, object]:
    """The poster frame, or the share card, where one fits within the bounds."""
    card = links.drawn(film, "card")
    shown = [(card.path, card.width, card.height)]
    if file := poster_frame(trailer):
        by_height = file.width * bounds[1] // max(1, file.height)
        within = min(each for each in (bounds[0], by_height, WIDEST) if each)
        if frame := poster(film, trailer, links, within):
            shown.insert(0, (frame.href, frame.width, frame.height))
    for path, width, height in shown:
        sizes = zip((width, height), bounds, strict=True)
        if width and all(not bound or size <= bound for size, bound in sizes):
            return {
                "thumbnail_url": links.absolute(path),
                "thumbnail_width": width,
                "thumbnail_height": height,
            }
    return {}


def _xml(answer: dict[str, object]) -> str:
    root = ET.Element("oembed")
    for name, value in answer.items():
        ET.SubElement(root, name).text = str(value)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, "unicode") + "\n"
