"""Which of a film's pictures stands where."""

from __future__ import annotations

from hashlib import sha256
from itertools import chain

from microsite.films.film import Film
from microsite.films.media import MediaFile, MediaKind, Trailer, media_of


def tall_picture(film: Film) -> MediaFile | None:
    """The first screen's picture where that is upright."""
    return film.key_art or film.teaser_poster or _from_the_film(film)


def wide_picture(film: Film) -> MediaFile | None:
    """The first screen's picture where that is wide."""
    return _from_the_film(film) or film.key_art or film.teaser_poster


def speaking_picture(film: Film) -> MediaFile | None:
    """The picture that gives the film's pages their colours."""
    return film.key_art or film.one_sheet or film.teaser_poster or _from_the_film(film, stills=True)


def shape(film: Film) -> str:
    """What stands for a film without any picture: a moon, a beam of light or a horizon.

    It follows from the slug, so that page, poster and share card of a film agree.
    """
    return ("moon", "beam", "horizon")[sha256(film.slug.encode()).digest()[0] % 3]


def poster_frame(trailer: Trailer) -> MediaFile | None:
    """The picture before a trailer plays: its author's, else the video, meaning a frame of it."""
    return trailer.poster or next(iter(trailer.sources), None)


def pictures_of(film: Film) -> tuple[MediaFile, ...]:
    """Everything that is shown as a picture, each once; a video means a frame of it."""
    frames = {poster_frame(trailer) for trailer in film.trailers}
    return tuple(file for file in media_of(film) if file.kind is MediaKind.IMAGE or file in frames)


def framed_video(film: Film) -> MediaFile | None:
    """The video of which a frame fills the first screen, where no picture does."""
    if wide_picture(film):
        return None
    return next((trailer.sources[0] for trailer in film.trailers if trailer.sources), None)


def _from_the_film(film: Film, *, stills: bool = False) -> MediaFile | None:
    """A trailer's poster frame, else the first still; the other way round where told so."""
    # The picture before an interview or a making-of is not one from the film.
    posters = [
        trailer.poster
        for trailer in film.trailers
        if trailer.poster and trailer.kind in ("trailer", "teaser", "clip")
    ]
    first = [still.file for still in film.stills[:1]]
    return next(chain(first, posters) if stills else chain(posters, first), None)
