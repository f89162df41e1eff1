"""The files that a film hands out, as pages offer them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from markupsafe import Markup

from microsite.films.media.files import MediaKind
from microsite.films.media.trailers import Trailer
from microsite.films.press.files import (
    PressFile,
    poster_files,
    still_files,
    trailer_files,
)
from microsite.films.press.terms import own_terms
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import THUMBNAIL, Picture, Space, shown_as
from microsite.web.words.labels import ACCESS, N_

_EMBED_WIDTH = 640
"""Pixels; whoever embeds the player may write another width."""
_EMBED_CODE = Markup(
    '<iframe src="{}" width="{}" height="{}" title="{}" allow="fullscreen"></iframe>'
)
_TRACKS = {
    "subtitles": N_("Subtitles"),
    "captions": N_("Captions"),
    "descriptions": N_("Audio description"),
    "chapters": N_("Chapters"),
}


@dataclass(frozen=True, slots=True)
class Handout:
    """A file to download: `name` is what it is called then; `picture` shows it.

    Before its `embargo` (aware), the press alone sees it; so it is with all that it is given.
    """

    name: str
    href: str
    size: int
    width: int
    height: int
    ending: str
    picture: Picture | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class PictureHandout:
    """A picture with what must be printed beside it; `number` is its place among its kind, from 1.

    `usage` are the terms for it alone.
    """

    number: int
    file: Handout
    caption: Text | None
    credit: str
    copyright: str
    usage: Text | None


@dataclass(frozen=True, slots=True)
class TrackHandout:
    """A version, subtitles or another track; `kind` is one of the interface's messages."""

    file: Handout
    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class TrailerHandout:
    """A trailer's files; `seconds` is 0 where unknown.

    `embed` is the code that shows the player in another page, or empty.
    """

    number: int
    title: Text | None
    language: str
    seconds: int
    files: tuple[Handout, ...]
    tracks: tuple[TrackHandout, ...]
    embed: str


def still_handouts(microsite: Microsite, space: Space) -> tuple[PictureHandout, ...]:
    """Every still, shown in `space`."""
    return picture_handouts(microsite, still_files(microsite.film), space)


def poster_handouts(microsite: Microsite) -> tuple[PictureHandout, ...]:
    """Posters and whatever else is neither a still nor a portrait."""
    return picture_handouts(microsite, poster_files(microsite.film), THUMBNAIL)


def trailer_handouts(microsite: Microsite) -> tuple[TrailerHandout, ...]:
    """The trailers that this site has files of."""
    return tuple(
        _trailer_handout(microsite, number, trailer, files)
        for number, (trailer, files) in enumerate(trailer_files(microsite.film), start=1)
    )


def picture_handouts(
    microsite: Microsite, files: tuple[PressFile, ...], space: Space
) -> tuple[PictureHandout, ...]:
    """Pictures to download, shown in `space`."""
    return tuple(
        PictureHandout(
            number=number,
            file=_handout(microsite, each, space),
            caption=each.words.caption,
            credit=each.words.printed_credit,
            copyright=each.words.further_copyright,
            usage=own_terms(each.words, microsite.film, microsite.site),
        )
        for number, each in enumerate(files, start=1)
    )


def _trailer_handout(
    microsite: Microsite, number: int, trailer: Trailer, files: tuple[PressFile, ...]
) -> TrailerHandout:
    told = {track.file: (_TRACKS[track.kind], track.language) for track in trailer.tracks}
    told |= {
        file: (ACCESS[version.kind], version.language or trailer.language)
        for version in trailer.versions
        for file in version.sources
    }
    return TrailerHandout(
        number=number,
        title=trailer.title,
        language=trailer.language,
        seconds=trailer.seconds,
        files=tuple(_handout(microsite, each) for each in files if each.file not in told),
        tracks=tuple(
            TrackHandout(_handout(microsite, each), *told[each.file])
            for each in files
            if each.file in told
        ),
        # The bare player shows the first trailer.
        embed=_embed_code(microsite, trailer) if number == 1 else "",
    )


def _embed_code(microsite: Microsite, trailer: Trailer) -> str:
    first, player = trailer.sources[0], microsite.url("embed")
    height = round(_EMBED_WIDTH * first.height / first.width) if first.width else 360
    code = _EMBED_CODE.format(player, _EMBED_WIDTH, height, str(microsite.film.title))
    return str(code) if player else ""


def _handout(microsite: Microsite, each: PressFile, space: Space | None = None) -> Handout:
    file, alt = each.file, each.words.alt or ""
    is_picture = file.kind is MediaKind.IMAGE
    return Handout(
        name=each.name,
        href=microsite.links.handed_out(microsite.film, each),
        size=file.size,
        width=file.width,
        height=file.height,
        ending=PurePosixPath(each.name).suffix[1:].upper(),
        embargo=file.embargo,
        picture=shown_as(microsite, file, space, alt) if is_picture and space else None,
    )
