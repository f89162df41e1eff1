"""The way to a trailer: our own player, or the page elsewhere that plays it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from microsite.films.media.files import MediaFile
from microsite.films.media.trailers import Trailer
from microsite.films.pictures import poster_frame
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import PLAYER, Picture, Space, picture
from microsite.web.sections.video.place import place_of
from microsite.web.sections.video.player import shape_of, size
from microsite.web.sections.video.versions import VersionLink, version_links


@dataclass(frozen=True, slots=True)
class TrailerTeaser:
    """The way to a trailer: our own player, or a page elsewhere.

    `fragment` and `host` exclude each other: with a host the link leads there. `poster` has the
    proportions of the player that takes its place; `seconds` is 0 where unknown. `more` is
    where the film's other trailers stand, empty where there are none; `versions` lead there too.
    """

    href: str
    fragment: str
    host: str
    poster: Picture | None
    shape: str
    seconds: int
    more: str
    versions: tuple[VersionLink, ...]


def first_teaser(microsite: Microsite) -> TrailerTeaser | None:
    """The way to a film's first trailer; None where it has none.

    The first screen's picture is not shown again below it where the film has another.
    """
    film, first = microsite.film, microsite.opening
    if not film.trailers:
        return None
    return teaser(microsite, film.trailers[0], PLAYER, (first.scene, first.tall, first.plate))


def teaser(
    microsite: Microsite,
    trailer: Trailer,
    space: Space,
    seen: Collection[MediaFile | None] = (),
) -> TrailerTeaser:
    """The poster frame as the way to a trailer, in the shape of what takes its place.

    Where the reader has `seen` it, another picture of the film.
    """
    film = microsite.film
    frames = [poster_frame(trailer), *(still.file for still in film.stills), film.key_art]
    given = [frame for frame in frames if frame]
    frame = next((frame for frame in given if frame not in seen), given[0] if given else None)
    shown = picture(microsite, frame, space)
    width, height = size(trailer)
    if shown:
        shown = replace(shown, height=round(shown.width * height / width))
    is_here = bool(trailer.sources)
    return TrailerTeaser(
        href=microsite.page("trailer") if is_here else trailer.url,
        fragment=microsite.page("player") if is_here else "",
        host="" if is_here else (urlsplit(trailer.url).hostname or "").removeprefix("www."),
        poster=shown,
        shape=shape_of(width, height),
        seconds=round(trailer.duration),
        more=microsite.page("trailer") if len(film.trailers) > 1 else "",
        versions=version_links(trailer, place_of(microsite, trailer), shown=None),
    )
