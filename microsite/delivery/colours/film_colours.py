"""Each film's palette as a stylesheet of its own, made when the first of its pages is rendered.

A palette needs the picture's pixels, so it is made only when somebody asks. Equal films give equal
bytes on every replica.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from microsite.delivery.colours.first_screen import plate_tokens, scene_tokens
from microsite.delivery.colours.oklch import hexadecimal
from microsite.delivery.colours.palette import Palette, solved, tokens
from microsite.delivery.colours.picture_light import picture_wish, title_wish
from microsite.delivery.files import media_names
from microsite.delivery.files.stored_file import IMMUTABLE
from microsite.delivery.seeing.eye import look
from microsite.films.catalog import Catalog
from microsite.films.film import Theme
from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.pictures import Opening, opening, speaking_picture
from microsite.reading.files.apart import ApartError
from microsite.web.addresses.assets import Light
from microsite.web.words.typefaces import Voice, voice, voice_tokens

HEADERS = (("Content-Type", "text/css; charset=utf-8"), ("Cache-Control", IMMUTABLE))

_LOG = logging.getLogger("microsite")
_PATH = re.compile(rf"{media_names.PATH}([^/]+)/palette\.[0-9a-f]{{12}}\.css")
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
        shown = opening(film, film, look)
        with _decoding:
            try:
                return _sheet(slug, speaking_picture(film), shown, film.theme, voice(film))
            except Exception as error:  # noqa: BLE001 - no picture keeps a page from its visitor
                # It has gone since it was read. The next Edition may have it.
                _LOG.warning("%s: colours cannot be taken from its picture: %s", slug, error)
                return _sheet(slug, None, Opening(), film.theme, voice(film))

    def find(self, path: str) -> Sheet | None:
        """The current palette of the film in `path`, even if the hash is that of an older one."""
        named = _PATH.fullmatch(path)
        return self.of(named[1]) if named and self._catalog.translations(named[1]) else None


@lru_cache(maxsize=_KEPT)
def _sheet(
    slug: str, picture: MediaFile | None, shown: Opening, theme: Theme, spoken: Voice
) -> Sheet:
    # No two films share a slug, so that two without a picture never look alike.
    wish = title_wish(slug)
    if picture:
        try:
            wish = picture_wish(picture.path)
        except ApartError as error:
            # Kept like any other palette, or every page would wait for the picture again.
            _LOG.warning("%s %s; the page takes no colours from it", picture.path, error)
    palette = solved(wish, theme)
    rules = tokens(palette) | voice_tokens(spoken) | scene_tokens(shown, palette)
    if shown.plate and shown.plate.kind is MediaKind.IMAGE:
        with suppress(ApartError):
            rules |= plate_tokens(shown.plate.path, palette)
    content = _stylesheet(rules).encode()
    name = f"palette.{hashlib.sha256(content).hexdigest()[:12]}.css"
    path, ground = f"{media_names.PATH}{slug}/{name}", hexadecimal(palette.ground)
    light = Light(path, palette.scheme, ground, spoken.face)
    return Sheet(light, palette, content)


def _stylesheet(rules: dict[str, str]) -> str:
    """The values of the site's own tokens, in the layer that stands above them."""
    written = ";".join(f"{name}:{value}" for name, value in rules.items())
    # Whichever stylesheet comes first, the order of the layers is the same: see layers.css.
    return f"@layer reset,tokens,palette;@layer palette{{:root{{{written}}}}}\n"
