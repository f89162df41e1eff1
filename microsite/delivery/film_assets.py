"""Every file of a catalog's films: what pages call it, and the answer that it gives."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from typing import TYPE_CHECKING

from microsite.delivery.colours.film_colours import FilmColours, Sheet
from microsite.delivery.colours.logo_light import tone_of
from microsite.delivery.drawings.film_drawings import Drawing, FilmDrawings
from microsite.delivery.files import media_names, static_files
from microsite.delivery.files.file_response import respond_empty, respond_with_file
from microsite.delivery.files.film_media import FilmMedia
from microsite.delivery.files.static_files import StaticFiles
from microsite.delivery.press.kit import PressKits
from microsite.delivery.press.zip_layout import ZipLayout
from microsite.delivery.seeing.eye import look
from microsite.delivery.seeing.ink import lettering
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.pictures import Opening, opening
from microsite.films.press.files import PressFile
from microsite.web.addresses.assets import Candidate, Drawn, Light, PressKit

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


class FilmAssets:
    """The files of a catalog's films and the site's own (see microsite.web.addresses.assets).

    Paths are without the site's `prefix`, which only redirects need.
    """

    def __init__(
        self,
        catalog: Catalog,
        static: StaticFiles,
        media: FilmMedia,
        kits: PressKits,
        prefix: str = "",
    ) -> None:
        self._catalog = catalog
        self._static = static
        self._prefix = prefix
        self._media = media
        self._kits = kits
        self._credited = kits.pictures
        self._colours = FilmColours(catalog)
        self._drawings = FilmDrawings(catalog, self._colours)

    def static(self, name: str) -> str:
        """The path of a static file by its plain name, such as "site.css"."""
        return self._static.path(name)

    def media(self, slug: str, file: MediaFile) -> str:
        """The path of a media file of the film called `slug`."""
        return self._media.path(slug, file)

    def handed_out(self, film: Film, each: PressFile) -> str:
        """The path of a file of a film as the press downloads it: with its words inside."""
        return self._credited.path(film, each) or self._media.path(film.slug, each.file)

    def played(self, slug: str, file: MediaFile) -> str:
        """The path of what pages play of a video or a track, which may be a copy fit for it."""
        return self._media.played(slug, file)

    def candidates(self, slug: str, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of a picture by width; none where it is only served as it is."""
        return self._media.candidates(slug, file)

    def light(self, slug: str) -> Light:
        """The colours of the film called `slug`."""
        return self._colours.of(slug).light

    def tone(self, file: MediaFile) -> str:
        """Whether a logo without a ground is "dark" or "light"; empty where it is neither."""
        return tone_of(file)

    def drawn(self, film: Film, kind: str) -> Drawn:
        """What is drawn for a film in its language: a "poster", a share "card" or an "icon"."""
        return self._drawings.drawn(film, kind)

    def opening(self, film: Film) -> Opening:
        """What the film's first screen shows."""
        return opening(film, self._catalog.translations(film.slug)[0], look)

    def lettering(self, film: Film) -> MediaFile | None:
        """The film's title as it is lettered, where that can be read on the film's ground."""
        return lettering(film, self._colours.of(film.slug).palette)

    def press_kit(self, film: Film) -> PressKit:
        """What the press kit of a film in its language weighs and holds."""
        kit = self.kit(film.slug, film.language)
        return PressKit(kit.size, tuple(entry.name.partition("/")[2] for entry in kit.entries))

    def kit(self, slug: str, language: str) -> ZipLayout:
        """The press kit itself, to be sent like a file.

        Raises:
            KeyError: there is no such film.
        """
        return self._kits.of(slug, language)

    def made(self, path: str) -> Sheet | Drawing | None:
        """The stylesheet or drawing in force that `path` names, by this hash or an older one."""
        if not path.startswith(media_names.PATH):
            return None
        return self._colours.find(path) or self._drawings.find(path)

    def respond(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for a static or media file; None, without starting a response, for all else."""
        if path.startswith(static_files.PATH):
            return self._static.respond(path, environ, start_response, self._prefix)
        if named := self._credited.find(path):
            return self._respond_with_copy(path, *named, environ, start_response)
        if path.startswith(media_names.PATH):
            return self._media.respond(path, environ, start_response)
        return None

    def _respond_with_copy(
        self, path: str, film: Film, each: PressFile, environ: WSGIEnvironment, start: StartResponse
    ) -> Iterable[bytes]:
        """Answer with a picture that bears its words; with an older hash, lead to it."""
        current = self.handed_out(film, each)
        copy = self._credited.copy(film, each) if current == path else None
        if copy:
            return respond_with_file(copy, environ, start)
        # From one file to another, it holds beneath a private link too.
        beside = posixpath.relpath(current, posixpath.dirname(path))
        return respond_empty("302 Found", start, ("Location", beside))
