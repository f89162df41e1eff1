"""The press kit of a film: all that the press needs in one ZIP, laid out but never made."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from microsite.delivery.files.file_response import StoredFile
from microsite.delivery.files.film_media import stored
from microsite.delivery.press.checksums import joined, rest
from microsite.delivery.press.picture_words import Head, PictureWords, head_of, with_words
from microsite.delivery.press.zip_layout import EPOCH, LARGEST, Entry, Slice, ZipLayout, written
from microsite.films.film import Film
from microsite.films.media import MediaKind, Still
from microsite.films.press.files import (
    PressFile,
    portrait_files,
    poster_files,
    still_files,
    trailer_files,
)
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.press_papers import papers, readme

_LAID_OUT = 64
"""How many kits are kept laid out; each takes about as much memory as its texts."""
_HEAD = 1024 * 1024
"""Bytes that the head of a JPEG may take; a still with a longer one goes in as it is."""
_ROOM = 1024 * 1024
"""Bytes kept for the papers and for the names of all files."""


class PressKits:
    """The press kits of one Edition's films."""

    def __init__(self, parts: Parts, largest: int = LARGEST) -> None:
        self._parts = parts
        self._largest = largest
        self.of = lru_cache(_LAID_OUT)(self._laid_out)

    def _laid_out(self, slug: str, language: str) -> ZipLayout:
        """Return the kit of a film in a language.

        Raises:
            KeyError: there is no such film.
        """
        parts, film = self._parts, self._parts.catalog.film(slug, language)
        if film is None:
            raise KeyError(slug, language)
        microsite = Microsite(film, parts)
        files, too_large = self._fitting(film)
        told = [*papers(microsite)]
        folder = f"{slug}-press-{language}"
        notes = [("README.txt", readme(microsite, too_large)), *told]
        entries = chain(
            (written(f"{folder}/{name}", text) for name, text in notes),
            (_entry(f"{folder}/{below}/{each.name}", each) for below, each in files),
        )
        dated = film.publish_date.replace(tzinfo=None) if film.publish_date else EPOCH
        return ZipLayout(entries, dated)

    def _fitting(self, film: Film) -> tuple[list[tuple[str, PressFile]], list[PressFile]]:
        """Return the files that a ZIP has room for, with their folders, and those it has not."""
        room = self._largest - _ROOM
        fitting, too_large = [], []
        # Videos come last, so that they are what stays outside.
        for below, each in sorted(_files(film), key=lambda pair: _is_video(pair[1])):
            if each.file.size <= room:
                room -= each.file.size
                fitting.append((below, each))
            else:
                too_large.append(each)
        return fitting, too_large


def _files(film: Film) -> Iterator[tuple[str, PressFile]]:
    yield from (("stills", each) for each in still_files(film))
    yield from (("posters", each) for each in poster_files(film))
    yield from (("people", each) for each in portrait_files(film))
    for _, files in trailer_files(film):
        yield from (("trailer", each) for each in files)


def _is_video(each: PressFile) -> bool:
    return each.file.kind is MediaKind.VIDEO


def _entry(name: str, each: PressFile) -> Entry:
    """A file as it is; a JPEG still with its caption and credit inside."""
    file, source = each.file, stored(each.file)
    words = _words(each.still) if each.still else PictureWords()
    if words and file.media_type == "image/jpeg":
        beginning = _beginning(source)
        if head := head_of(beginning):
            return _with_words(name, source, file.crc32, head, beginning, words)
    return Entry(name, (Slice(source, range(file.size)),), file.crc32)


def _with_words(
    name: str, source: StoredFile, crc32: int, head: Head, beginning: bytes, words: PictureWords
) -> Entry:
    written_head = with_words(head, words)
    picture = range(head.length, source.size)
    picture_crc32 = rest(crc32, zlib.crc32(beginning[: head.length]), len(picture))
    return Entry(
        name,
        (written_head, Slice(source, picture)),
        joined(zlib.crc32(written_head), picture_crc32, len(picture)),
    )


def _beginning(source: StoredFile) -> bytes:
    """The first bytes of a file; none where it has changed, which every download will notice."""
    try:
        return source.read(range(min(source.size, _HEAD)))
    except OSError:
        return b""


def _words(still: Still) -> PictureWords:
    return PictureWords(
        caption=str(still.caption or ""),
        credit=still.credit or still.creator,
        creator=still.creator,
        copyright=still.copyright,
    )


def names(layout: ZipLayout) -> Iterable[str]:
    """Return the names of a kit's files below its one folder."""
    return (entry.name.partition("/")[2] for entry in layout.entries)
