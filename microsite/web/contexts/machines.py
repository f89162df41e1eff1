"""What sitemaps and the feed say."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text
from microsite.web.contexts.document import Alternate


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


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of the feed; `updated` is a moment as in RFC 3339, the alternates are pages."""

    id: str
    language: str
    title: str
    updated: str
    summary: str
    directors: tuple[str, ...]
    alternates: tuple[Alternate, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed, latest first; `url` is its own address and `home` the catalogue's, absolute."""

    language: str
    url: str
    home: str
    name: Text
    description: Text | None
    entries: tuple[FeedEntry, ...]
