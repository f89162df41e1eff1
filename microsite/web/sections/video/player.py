"""Trailers as pages play them."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.media.trailers import Track, Trailer
from microsite.films.pictures import poster_frame
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import PLAYER, Picture, picture, sized
from microsite.web.words.labels import N_

KINDS = {
    "trailer": N_("Trailer"),
    "teaser": N_("Teaser"),
    "clip": N_("Clip"),
    "interview": N_("Interview"),
    "making_of": N_("Making-of"),
}
"""The kinds of trailers."""
_CINEMA = (16, 9)
"""The shape of what says nothing of its own, in any unit."""


@dataclass(frozen=True, slots=True)
class Source:
    """A video file: its address and MIME type with codecs."""

    href: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A WebVTT track; `default` marks the one shown at once."""

    href: str
    kind: str
    language: str
    label: str
    default: bool


@dataclass(frozen=True, slots=True)
class Player:
    """A trailer that this site plays: `width` and `height` of the first source in pixels.

    `id` is "player" for a film's first, which begins to load with its page; `kind` is one of the
    interface's messages, `shape` upright, square or wide.
    """

    id: str
    kind: str
    title: Text | None
    sources: tuple[Source, ...]
    tracks: tuple[Subtitle, ...]
    poster: Picture | None
    width: int
    height: int
    shape: str


def player(microsite: Microsite, trailer: Trailer, name: str = "player", start: int = 0) -> Player:
    """The player of a trailer with sources, which begins at `start`, in seconds, if it lasts so."""
    width, height = size(trailer)
    # A media fragment (W3C, Media Fragments URI 1.0): browsers heed it without any script.
    length = trailer.duration or trailer.sources[0].duration or start + 1
    moment = f"#t={start}" if 0 < start < length else ""
    begun_with = _begun_with(microsite.film, trailer)
    return Player(
        id=name,
        kind=KINDS[trailer.kind],
        title=trailer.title,
        sources=tuple(
            Source(microsite.played(file) + moment, _media_type(file)) for file in trailer.sources
        ),
        tracks=tuple(
            Subtitle(
                href=microsite.played(track.file),
                kind=track.kind,
                language=track.language,
                label=track.label,
                default=track is begun_with,
            )
            for track in trailer.tracks
        ),
        poster=picture(microsite, poster_frame(trailer), PLAYER),
        width=width,
        height=height,
        shape=shape_of(width, height),
    )


def poster(microsite: Microsite, trailer: Trailer, width: int = 1440) -> Picture | None:
    """What a trailer shows before it plays, as one JPEG up to `width` pixels; None for nothing."""
    frame = poster_frame(trailer)
    is_shown = frame and picture(microsite, frame, PLAYER)
    return sized(microsite, frame, width) if frame and is_shown else None


def is_alike(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region."""
    return one.split("-")[0] == other.split("-")[0]


def _begun_with(film: Film, trailer: Trailer) -> Track | None:
    """The subtitles shown at once: the page's own, unless its language is heard already."""
    if is_alike(trailer.language, film.language):
        return None
    read = ("subtitles", "captions")
    legible = [
        track
        for track in trailer.tracks
        if track.kind in read and is_alike(track.language, film.language)
    ]
    return min(
        legible,
        key=lambda track: (track.language != film.language, read.index(track.kind)),
        default=None,
    )


def size(trailer: Trailer) -> tuple[int, int]:
    """Width and height of the first source in pixels."""
    first = next(iter(trailer.sources), None)
    return (first.width, first.height) if first and first.width and first.height else _CINEMA


def shape_of(width: int, height: int) -> str:
    """What the stylesheet must know lest a player be higher than the screen."""
    if height > width:
        return "upright"
    return "square" if 2 * width < 3 * height else "wide"


def _media_type(file: MediaFile) -> str:
    kind = file.played_type
    return f'{kind}; codecs="{file.codecs}"' if file.codecs else kind
