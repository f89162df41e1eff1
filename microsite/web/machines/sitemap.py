"""The maps of the site for search engines: every page, and what pictures and trailers it has.

Pages carry no `lastmod`: films know when they appear, not when a page was last changed, and
search engines stop believing a map whose dates are wrong. Pictures and videos stand in a map of
their own, since the schema of the first knows no elements of theirs and strict readers refuse it.

Beyond MOST pages, a map is an index of parts (`/sitemap-1.xml`) of about the same length.

Source: sitemaps.org 0.9; Google's extensions for alternates (xhtml:link), images and videos.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Protocol

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.web.addresses.address import Address
from microsite.web.addresses.routes import Kind
from microsite.web.machines.linked_media import thumbnail
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.pictures import sized
from microsite.web.twins import Alternate, alternates


@dataclass(frozen=True, slots=True)
class MappedVideo:
    """A video in a sitemap: absolute addresses, `uploaded` a day or empty, 0 seconds unknown."""

    thumbnail: str
    title: str
    description: str
    content: str
    seconds: int
    uploaded: str


@dataclass(frozen=True, slots=True)
class MappedPage:
    """A page in a sitemap, by its absolute address."""

    url: str
    alternates: tuple[Alternate, ...] = ()
    images: tuple[str, ...] = ()
    videos: tuple[MappedVideo, ...] = ()


class PageMedia(Protocol):
    """What a page says of the pictures and videos on it."""

    @property
    def images(self) -> Callable[[Film], Iterable[MediaFile | None]]:
        """Its pictures."""

    @property
    def videos(self) -> Callable[[Microsite], tuple[MappedVideo, ...]]:
        """The videos that it plays."""


MOST = 10_000
"""Pages in one map; the protocol allows 50,000, and 50 MB, which their twins would exceed."""


def files(pages: int) -> int:
    """Return how many parts a map of so many pages has: none where it stays whole."""
    return ceil(pages / MOST) if pages > MOST else 0


def pictured(catalog: Catalog, addresses: Iterable[Address]) -> list[Address]:
    """The pages of films that have a picture."""
    films = {(film.slug, film.language) for film in catalog if has_picture(film)}
    return [
        each for each in addresses if each.kind is Kind.PAGE and (each.slug, each.language) in films
    ]


def has_picture(film: Film) -> bool:
    """Whether a film brings pictures of its own."""
    return bool(film.key_art or film.one_sheet or film.stills)


def pages(parts: Parts, number: int = 0) -> Iterator[MappedPage]:
    """Every page with its twins in other languages, or those of a part; nothing else is listed."""
    listed = [each for each in parts.addresses if each.kind is Kind.PAGE]
    for address in _part(listed, number):
        yield MappedPage(_url(address, parts), alternates=alternates(address, parts))


def media(parts: Parts, shown: Mapping[str, PageMedia], number: int = 0) -> Iterator[MappedPage]:
    """The pages that show pictures or play a trailer, with these; `shown` is by their names."""
    listed = pictured(parts.catalog, parts.addresses)
    for address in _part(listed, number):
        film = parts.catalog.film(address.slug, address.language)
        page = shown.get(address.name)
        if film is None or page is None:
            continue
        microsite = Microsite(film, parts)
        files = dict.fromkeys(file for file in page.images(film) if file)
        images = tuple(parts.links.absolute(sized(microsite, file).href) for file in files)
        videos = page.videos(microsite)
        if images or videos:
            yield MappedPage(_url(address, parts), images=images, videos=videos)


def mapped_trailer(microsite: Microsite) -> tuple[MappedVideo, ...]:
    """The trailer that the site plays, where there is a text to describe it."""
    film, trailer = microsite.film, microsite.film.own_trailer
    if trailer is None or not film.summary:
        return ()
    return (
        MappedVideo(
            thumbnail=microsite.links.absolute(thumbnail(microsite, trailer)),
            title=str(trailer.title or film.title),
            description=str(film.summary)[:2048],
            content=microsite.links.absolute(microsite.played(trailer.playable)),
            seconds=trailer.seconds,
            uploaded=trailer.uploaded.isoformat() if trailer.uploaded else "",
        ),
    )


def _part(listed: list[Address], number: int) -> list[Address]:
    """The addresses in a part by its number, from 1; all of them for 0."""
    # Equal parts: a short last one might hold no page with a picture, and so nothing.
    length = ceil(len(listed) / max(1, files(len(listed))))
    return listed[(number - 1) * length : number * length] if number else listed


def _url(address: Address, parts: Parts) -> str:
    return parts.links.absolute(parts.links.prefix + address.path)
