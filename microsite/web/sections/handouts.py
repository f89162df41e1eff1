"""The files that a film hands out, as pages offer them."""

from __future__ import annotations

from pathlib import PurePosixPath

from microsite.films.film import Film
from microsite.films.media import MediaKind, Trailer
from microsite.films.press.files import (
    PressFile,
    portrait_files,
    poster_files,
    still_files,
    trailer_files,
)
from microsite.web.addresses.links import Links
from microsite.web.contexts.handouts import Handout, StillHandout, TrackHandout, TrailerHandout
from microsite.web.sections.pictures import THUMBNAIL, Space, shown_as
from microsite.web.words.labels import N_

_EMBED_WIDTH = 640
"""Pixels; whoever embeds the player may write another width."""
_TRACKS = {
    "subtitles": N_("Subtitles"),
    "captions": N_("Captions"),
    "descriptions": N_("Audio description"),
    "chapters": N_("Chapters"),
}


def still_handouts(film: Film, links: Links, space: Space) -> tuple[StillHandout, ...]:
    """Every still, shown in `space`."""
    return tuple(
        StillHandout(
            number=number,
            file=_handout(film, each, links, space),
            caption=still.caption,
            credit=still.credit or still.creator or still.copyright,
            copyright=still.copyright if still.credit or still.creator else "",
        )
        for number, each in enumerate(still_files(film), start=1)
        if (still := each.still)
    )


def poster_handouts(film: Film, links: Links) -> tuple[Handout, ...]:
    """Posters, title treatment, laurels and the director's portrait."""
    files = (*poster_files(film), *portrait_files(film))
    return tuple(_handout(film, each, links, THUMBNAIL) for each in files)


def trailer_handouts(film: Film, links: Links) -> tuple[TrailerHandout, ...]:
    """The trailers that this site has files of."""
    return tuple(
        _trailer_handout(film, number, trailer, files, links)
        for number, (trailer, files) in enumerate(trailer_files(film), start=1)
    )


def _trailer_handout(
    film: Film, number: int, trailer: Trailer, files: tuple[PressFile, ...], links: Links
) -> TrailerHandout:
    tracks = {track.file: track for track in trailer.tracks}
    first = trailer.sources[0]
    embed = links.film(film, "embed")
    return TrailerHandout(
        number=number,
        title=trailer.title,
        language=trailer.language,
        seconds=round(trailer.duration or first.duration),
        files=tuple(_handout(film, each, links) for each in files if each.file not in tracks),
        tracks=tuple(
            TrackHandout(
                _handout(film, each, links),
                _TRACKS.get(tracks[each.file].kind, _TRACKS["subtitles"]),
                tracks[each.file].language,
            )
            for each in files
            if each.file in tracks
        ),
        # The bare player shows the first trailer.
        embed=links.absolute(embed) if embed and number == 1 else "",
        embed_width=_EMBED_WIDTH,
        embed_height=round(_EMBED_WIDTH * first.height / first.width) if first.width else 360,
    )


def _handout(film: Film, each: PressFile, links: Links, space: Space | None = None) -> Handout:
    file, still = each.file, each.still
    alt = (still.alt if still else None) or ""
    is_picture = file.kind is MediaKind.IMAGE
    return Handout(
        name=each.name,
        href=links.media(film, file),
        size=file.size,
        width=file.width,
        height=file.height,
        ending=PurePosixPath(each.name).suffix[1:].upper(),
        picture=shown_as(film, file, links, space, alt) if is_picture and space else None,
    )
