"""The press kit of a film: all that the press needs in one ZIP, laid out but never made."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from microsite.delivery.credits.credited_pictures import CreditedPictures
from microsite.delivery.files.film_media import stored
from microsite.delivery.files.pieces import JoinedPieces, Slice
from microsite.delivery.press.zip_layout import EPOCH, LARGEST, Entry, ZipLayout, written
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.media.files import MediaKind
from microsite.films.press.files import (
    PressFile,
    document_files,
    poster_files,
    still_files,
    trailer_files,
)
from microsite.films.press.portraits import portrait_files
from microsite.films.site import SiteTexts
from microsite.web.pages.press import PRESS
from microsite.web.press_papers import papers, readme
from microsite.web.words.interface import Interface

_LAID_OUT = 64
"""How many kits are kept laid out; each takes about as much memory as its texts."""
_ROOM = 1024 * 1024
"""Bytes kept free for the papers and for the names of all files."""
_BLOCK = 1024 * 1024
"""Bytes read at a time for a checksum."""
_CHECKSUMS = 4096
"""How many checksums of pictures are kept, from Edition to Edition; each takes some 200 bytes."""


class PressKits:
    """The press kits of a catalog's films; `pictures` go in with their words inside.

    `site` has the terms of use of a film that gives none.
    `site_url` stands before the path of a film's press page, which every kit names; an empty one
    leaves the page unnamed. `largest` is how many bytes a kit may have.
    """

    def __init__(
        self,
        catalog: Catalog,
        interface: Interface,
        site: SiteTexts,
        site_url: str,
        largest: int = LARGEST,
    ) -> None:
        self._catalog = catalog
        self._site = site
        self.pictures = CreditedPictures(catalog, site, site_url)
        self._interface = interface
        self._site_url = site_url
        self._largest = largest
        self.of = lru_cache(_LAID_OUT)(self._laid_out)

    def _laid_out(self, slug: str, language: str) -> ZipLayout:
        """Return the kit of a film in a language.

        Raises:
            KeyError: there is no such film.
        """
        film = self._catalog.film(slug, language)
        if film is None:
            raise KeyError(slug, language)
        words = self._interface.words(language)
        page = self._site_url and self._site_url + PRESS.row.route.path(language, slug)
        files, too_large = self._fitting(film)
        told = [*papers(film, self._catalog, words, self._site.in_language(language), page)]
        folder = f"{slug}-press-{language}"
        notes = [("README.txt", readme(film, words, page, too_large)), *told]
        entries = chain(
            (written(f"{folder}/{name}", text) for name, text in notes),
            (
                _entry(f"{folder}/{below}/{each.name}", each, self.pictures.copy(film, each))
                for below, each in files
            ),
        )
        dated = film.publish_date.replace(tzinfo=None) if film.publish_date else EPOCH
        return ZipLayout(entries, dated)

    def _fitting(self, film: Film) -> tuple[list[tuple[str, PressFile]], list[PressFile]]:
        """Return the files that fit, each with its folder, and those that are too large."""
        room = self._largest - _ROOM
        fitting, too_large = [], []
        # Videos come last, so that they are the ones left out.
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
    yield from (("documents", each) for _, each in document_files(film))
    for _, files in trailer_files(film):
        yield from (("trailer", each) for each in files)


def _is_video(each: PressFile) -> bool:
    return each.file.kind is MediaKind.VIDEO


def _entry(name: str, each: PressFile, copy: JoinedPieces | None) -> Entry:
    """A file as it is, or its copy with its words inside."""
    if copy is None:
        return Entry(name, (Slice(stored(each.file), range(each.file.size)),), each.file.crc32)
    checksum = 0
    for piece in copy.pieces:
        if isinstance(piece, bytes):
            checksum = zlib.crc32(piece, checksum)
        else:
            checksum = _checksum(checksum, piece)
    return Entry(name, copy.pieces, checksum)


@lru_cache(_CHECKSUMS)
def _checksum(before: int, piece: Slice) -> int:
    """The CRC-32 of a piece that follows on bytes whose own is `before`."""
    checksum, left = before, piece.part
    while left:
        block = piece.file.read(left[:_BLOCK])
        checksum, left = zlib.crc32(block, checksum), left[len(block) :]
    return checksum
