"""The maps of the site for search engines: every page, and what pictures and trailers it has.

Pages carry no `lastmod`: films know when they appear, not when a page was last changed, and
search engines stop believing a map whose dates are wrong. Pictures and videos stand in a map of
their own, since the schema of the first knows no elements of theirs and strict readers refuse it.

Source: sitemaps.org 0.9; Google's extensions for alternates (xhtml:link), images and videos.
"""

from __future__ import annotations

from collections.abc import Iterator

from microsite.films.film import Film
from microsite.web.addresses.addresses import Address
from microsite.web.addresses.routes import Kind
from microsite.web.contexts.machines import MappedPage, MappedVideo
from microsite.web.documents import alternates
from microsite.web.machines import linked_film
from microsite.web.parts import Parts
from microsite.web.sections.pictures import sized
from microsite.web.sections.player import playable


def pages(parts: Parts) -> Iterator[MappedPage]:
    """Every page with its twins in other languages; fragments and data are none."""
    for address in parts.addresses:
        if address.kind is Kind.PAGE:
            url = parts.links.absolute(parts.links.prefix + address.path)
            yield MappedPage(url, alternates=alternates(address, parts.catalog, parts.links))


def media(parts: Parts) -> Iterator[MappedPage]:
    """The pages that show pictures or play a trailer, with these."""
    for address in parts.addresses:
        film = parts.catalog.film(address.slug, address.language)
        if film is None or address.kind is not Kind.PAGE:
            continue
        images, videos = _images(address, film, parts), _videos(address, film, parts)
        if images or videos:
            url = parts.links.absolute(parts.links.prefix + address.path)
            yield MappedPage(url, images=images, videos=videos)


def _images(address: Address, film: Film, parts: Parts) -> tuple[str, ...]:
    shown = {
        "film": (film.key_art, film.one_sheet),
        "gallery": tuple(still.file for still in film.stills),
    }
    files = dict.fromkeys(file for file in shown.get(address.name, ()) if file)
    return tuple(parts.links.absolute(sized(film, file, parts.links).href) for file in files)


def _videos(address: Address, film: Film, parts: Parts) -> tuple[MappedVideo, ...]:
    """The trailer that the trailer page plays, where there is a text to describe it."""
    text = str(film.logline or film.synopsis_short or film.tagline or "")
    trailer = next((each for each in film.trailers if each.sources), None)
    if address.name != "trailer" or trailer is None or not text:
        return ()
    file = playable(trailer)
    return (
        MappedVideo(
            thumbnail=parts.links.absolute(linked_film.thumbnail(film, trailer, parts.links)),
            title=str(trailer.title or film.title),
            description=text[:2048],
            content=parts.links.absolute(parts.links.media(film, file)),
            seconds=round(trailer.duration or file.duration),
            uploaded=trailer.uploaded.isoformat() if trailer.uploaded else "",
        ),
    )
