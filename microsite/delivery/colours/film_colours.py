"""Each film's palette as a stylesheet of its own, made when the first of its pages is rendered.

A palette needs the picture's pixels, so it is made only when somebody asks. Equal films give equal
bytes on every replica.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from dataclasses import dataclass, replace
from functools import lru_cache

from microsite.delivery.colours.oklch import BLACK, WHITE, hexadecimal
from microsite.delivery.colours.palette import Palette, solved, stylesheet
from microsite.delivery.colours.picture_light import picture_wish, title_wish
from microsite.delivery.files import film_media
from microsite.delivery.files.stored_file import IMMUTABLE
from microsite.films.catalog import Catalog
from microsite.films.film import Theme
from microsite.films.media import MediaFile, MediaKind
from microsite.films.pictures import (
    framed_video,
    speaking_picture,
    tall_picture,
    wide_picture,
)
from microsite.reading.files.apart import ApartError
from microsite.web.addresses.assets import Light

HEADERS = (("Content-Type", "text/css; charset=utf-8"), ("Cache-Control", IMMUTABLE))

_LOG = logging.getLogger("microsite")
_PATH = re.compile(rf"{film_media.PATH}([^/]+)/palette\.[0-9a-f]{{12}}\.css")
_KEPT = 4096
"""Palettes kept in memory, about 1 kB each; one that was dropped is made again when needed."""
# A poster at the limit of size takes 120 MB while it is decoded: one at a time.
_decoding = threading.Lock()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A film's palette: what pages say of it, and the stylesheet they name."""

    light: Light
    palette: Palette
    stylesheet: bytes

    @property
    def path(self) -> str:
        """Its path, without the site's prefix."""
        return self.light.href

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of its response, without those for security."""
        return HEADERS

    def content(self) -> bytes:
        """The stylesheet as a file."""
        return self.stylesheet


class FilmColours:
    """The palettes of a catalog's films: one for each film, whatever the language."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def of(self, slug: str) -> Sheet:
        """The palette of the film called `slug`, from its main language's picture and theme.

        Raises:
            IndexError: there is no such film.
        """
        film = self._catalog.translations(slug)[0]
        with _decoding:
            try:
                return _sheet(slug, *self._pictures(slug), film.theme)
            except Exception as error:  # noqa: BLE001 - no picture keeps a page from its visitor
                # It has gone since it was read. The next Edition may have it.
                _LOG.warning("%s: colours cannot be taken from its picture: %s", slug, error)
                return _sheet(slug, None, (), film.theme)

    def _pictures(self, slug: str) -> tuple[MediaFile | None, tuple[MediaFile, ...]]:
        """The picture that speaks for the film, and the others that words stand on."""
        films = self._catalog.translations(slug)
        speaking = speaking_picture(films[0])
        under_words = (
            picture
            for film in films
            for picture in (tall_picture(film), wide_picture(film), framed_video(film))
        )
        others = dict.fromkeys(
            picture for picture in under_words if picture and picture != speaking
        )
        return speaking, tuple(others)

    def find(self, path: str) -> Sheet | None:
        """The current palette of the film in `path`, even if the hash is that of an older one."""
        named = _PATH.fullmatch(path)
        return self.of(named[1]) if named and self._catalog.translations(named[1]) else None


@lru_cache(maxsize=_KEPT)
def _sheet(
    slug: str, picture: MediaFile | None, others: tuple[MediaFile, ...], theme: Theme
) -> Sheet:
    # No two films share a slug, so that two without a picture never look alike.
    stills = [other.path for other in others if other.kind is MediaKind.IMAGE]
    wish = title_wish(slug)
    if picture:
        try:
            wish = picture_wish(picture.path, stills)
        except ApartError as error:
            # Kept like any other palette, or every page would wait for the picture again.
            _LOG.warning("%s %s; the page takes no colours from it", picture.path, error)
    if len(stills) < len(others):
        # Nobody knows yet how light a video's frame is; these words can be read on any.
        wish = replace(wish, darkest=BLACK, lightest=WHITE)
    palette = solved(wish, theme)
    content = stylesheet(palette).encode()
    name = f"palette.{hashlib.sha256(content).hexdigest()[:12]}.css"
    light = Light(f"{film_media.PATH}{slug}/{name}", palette.scheme, hexadecimal(palette.ground))
    return Sheet(light, palette, content)
