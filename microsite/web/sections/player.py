"""Trailers as pages show them: played here, or linked to where they are played."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from microsite.films.film import Film
from microsite.films.media import Cue, MediaFile, Track, Trailer
from microsite.films.pictures import poster_frame
from microsite.web.addresses.links import Links
from microsite.web.contexts.pictures import Picture
from microsite.web.contexts.trailers import (
    Clip,
    Player,
    Source,
    Subtitle,
    TrailerPage,
    TrailerTeaser,
)
from microsite.web.sections.handouts import trailer_handouts
from microsite.web.sections.pictures import CLIP, PLAYER, Space, picture, sized
from microsite.web.words.labels import N_

_KINDS = {
    "trailer": N_("Trailer"),
    "teaser": N_("Teaser"),
    "clip": N_("Clip"),
    "interview": N_("Interview"),
    "making_of": N_("Making-of"),
}
_CINEMA = (16, 9)
"""The shape of what says nothing of its own, in any unit."""


def teaser(film: Film, links: Links) -> TrailerTeaser | None:
    """The way to a film's first trailer; None where it has none."""
    return next((_teaser(film, trailer, links, PLAYER) for trailer in film.trailers), None)


def trailer_page(film: Film, links: Links, start: int = 0) -> TrailerPage:
    """All trailers of a film, in its author's order.

    The first that is played here begins at `start`, in seconds, where it lasts that long.
    """
    main = next((each for each in film.trailers if each.sources), None)
    clips = tuple(
        _clip(film, trailer, links, number, start if trailer is main else None)
        for number, trailer in enumerate(film.trailers, start=1)
    )
    return TrailerPage(film, clips, trailer_handouts(film, links))


def player(film: Film, links: Links, start: int = 0) -> Player:
    """The player of a film's first own trailer, as `trailer_page` has it.

    Raises:
        StopIteration: the film has none; its address does not exist then.
    """
    return next(clip.player for clip in trailer_page(film, links, start).clips if clip.player)


def first_trailer(film: Film) -> Trailer:
    """The first trailer that this site plays itself.

    Raises:
        StopIteration: there is none.
    """
    return next(trailer for trailer in film.trailers if trailer.sources)


def playable(trailer: Trailer) -> MediaFile:
    """The source that most players elsewhere can play: MP4 where there is one."""
    sources = trailer.sources
    return next((each for each in sources if each.media_type == "video/mp4"), sources[0])


def poster(film: Film, trailer: Trailer, links: Links, width: int = 1440) -> Picture | None:
    """What a trailer shows before it plays, as one JPEG up to `width` pixels; None for nothing."""
    frame = poster_frame(trailer)
    is_shown = frame and picture(film, frame, links, PLAYER)
    return sized(film, frame, links, width) if frame and is_shown else None


def _clip(film: Film, trailer: Trailer, links: Links, number: int, start: int | None) -> Clip:
    """A trailer of the page; `start` is None for all but the main one."""
    space = PLAYER if number == 1 else CLIP
    name = f"player-{number}" if start is None else "player"
    return Clip(
        number=number,
        title=trailer.title,
        kind=_KINDS[trailer.kind],
        language=trailer.language,
        seconds=round(trailer.duration),
        transcript=_transcript(film, trailer),
        player=_player(film, trailer, links, name, start or 0) if trailer.sources else None,
        teaser=None if trailer.sources else _teaser(film, trailer, links, space),
    )


def _teaser(film: Film, trailer: Trailer, links: Links, space: Space) -> TrailerTeaser:
    """The poster frame as the way to a trailer, in the shape of what takes its place."""
    frame = poster_frame(trailer) or (film.stills[0].file if film.stills else film.key_art)
    shown = picture(film, frame, links, space)
    width, height = _size(trailer)
    if shown:
        shown = replace(shown, height=round(shown.width * height / width))
    is_here = bool(trailer.sources)
    return TrailerTeaser(
        href=links.film(film, "trailer") if is_here else trailer.url,
        fragment=links.film(film, "player") if is_here else "",
        host="" if is_here else (urlsplit(trailer.url).hostname or "").removeprefix("www."),
        poster=shown,
        shape=_shape(width, height),
        seconds=round(trailer.duration),
        more=links.film(film, "trailer") if len(film.trailers) > 1 else "",
    )


def _player(film: Film, trailer: Trailer, links: Links, name: str, start: int) -> Player:
    width, height = _size(trailer)
    # A media fragment (W3C, Media Fragments URI 1.0): browsers heed it without any script.
    length = trailer.duration or trailer.sources[0].duration or start + 1
    moment = f"#t={start}" if 0 < start < length else ""
    begun_with = _begun_with(film, trailer)
    return Player(
        id=name,
        kind=_KINDS[trailer.kind],
        title=trailer.title,
        sources=tuple(
            Source(links.media(film, file) + moment, _media_type(file)) for file in trailer.sources
        ),
        tracks=tuple(
            Subtitle(
                href=links.media(film, track.file),
                kind=track.kind,
                language=track.language,
                label=track.label,
                default=track is begun_with,
            )
            for track in trailer.tracks
        ),
        poster=picture(film, poster_frame(trailer), links, PLAYER),
        width=width,
        height=height,
        shape=_shape(width, height),
    )


def _begun_with(film: Film, trailer: Trailer) -> Track | None:
    """The subtitles shown at once: the page's own, unless its language is heard already."""
    if _is_alike(trailer.language, film.language):
        return None
    read = ("subtitles", "captions")
    legible = [
        track
        for track in trailer.tracks
        if track.kind in read and _is_alike(track.language, film.language)
    ]
    return min(
        legible,
        key=lambda track: (track.language != film.language, read.index(track.kind)),
        default=None,
    )


def _transcript(film: Film, trailer: Trailer) -> tuple[Cue, ...]:
    """What the page's language says of sound and picture together; none without descriptions."""
    own = [track for track in trailer.tracks if _is_alike(track.language, film.language)]
    kinds = {track.kind: track for track in reversed(own)}
    if "descriptions" not in kinds:
        return ()
    heard = kinds.get("captions") or kinds.get("subtitles")
    tracks = (kinds["descriptions"], *([heard] if heard else []))
    cues = (cue for track in tracks for cue in track.file.cues)
    return tuple(sorted(cues, key=lambda cue: cue.starts))


def _is_alike(one: str, other: str) -> bool:
    return one.split("-")[0] == other.split("-")[0]


def _size(trailer: Trailer) -> tuple[int, int]:
    """Width and height of the first source in pixels."""
    first = next(iter(trailer.sources), None)
    return (first.width, first.height) if first and first.width and first.height else _CINEMA


def _shape(width: int, height: int) -> str:
    """What the stylesheet must know lest a player be higher than the screen."""
    if height > width:
        return "upright"
    return "square" if 2 * width < 3 * height else "wide"


def _media_type(file: MediaFile) -> str:
    return f'{file.media_type}; codecs="{file.codecs}"' if file.codecs else file.media_type
