"""The press page behind a signed link: a film as its whole catalog has it, embargo or not.

All of it lies beneath the link and is linked relatively, so nothing here knows a token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask

from microsite.delivery.colours.film_colours import Palettes
from microsite.delivery.drawings.drawn import Drawings
from microsite.delivery.files.file_response import respond_empty, respond_with_file
from microsite.delivery.files.film_media import MediaFiles
from microsite.delivery.headers import secure_privately
from microsite.delivery.page_store import stored_page
from microsite.delivery.press.kit import PressKits, names
from microsite.delivery.press.tokens import PressLinks, private_path
from microsite.films.catalog import Catalog
from microsite.films.embargo import confided
from microsite.films.film import Film
from microsite.films.media import MediaFile
from microsite.web.addresses.assets import Candidate, Drawn, Light, PressKit
from microsite.web.microsite import Microsite
from microsite.web.pages.press import PRESS_KIT
from microsite.web.pages.private_press import PrivateLinks, private_press_page
from microsite.web.parts import Parts

if TYPE_CHECKING:
    from datetime import datetime
    from wsgiref.types import StartResponse, WSGIEnvironment

_READY = 16
"""How many films are kept ready; each takes about as much memory as the texts of its kit."""
_BESIDE = "../.."
"""From media/<slug>/<name> back to the page; thus a missing rendition leads to its original."""


class PrivatePress:
    """Answers beneath private links; everything else is not its business.

    `catalog` is whole, `parts` are those of the public Edition, and `static` tells the path of a
    static file.
    """

    def __init__(
        self,
        links: PressLinks,
        catalog: Catalog,
        parts: Parts,
        flask: Flask,
        static: Callable[[str], str],
        cache: Path,
    ) -> None:
        self._links = links
        self._catalog = catalog
        self._parts = parts
        self._flask = flask
        self._static = static
        self._cache = cache
        self._film = lru_cache(_READY)(self._prepared)

    def respond(
        self, path: str, now: datetime, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for `path`, or return None, without starting a response, for what there is not."""
        private = private_path(path)
        if private is None or not self._links.admits(private, now):
            return None
        start = secure_privately(start_response, self._parts.links.origin)
        film = self._film(private.slug, private.language)
        if film is None:
            return None
        if private.below is None:
            # Without its last slash, relative links would lead past the token.
            return respond_empty("302 Found", start, ("Location", f"{private.token}/"))
        if private.below:
            return film.respond(private.below, environ, start)
        return private_press_page(self._flask, Microsite(film.film, film.parts))(environ, start)

    def _prepared(self, slug: str, language: str) -> _PrivateFilm | None:
        translations = self._catalog.translations(slug)
        own = Catalog(confided(each, translations, self._parts.built) for each in translations)
        film = own.film(slug, language)
        if film is None or not PRESS_KIT.exists(film):
            return None
        return _PrivateFilm(film, own, self._parts, self._static, self._cache)


class _PrivateFilm:
    """A film and all its files, under paths that begin with media/ (see web.assets)."""

    def __init__(
        self, film: Film, own: Catalog, parts: Parts, static: Callable[[str], str], cache: Path
    ) -> None:
        self.film = film
        self.static = static
        self._media = MediaFiles([film], cache, _BESIDE)
        self._palettes = Palettes(own)
        self._drawings = Drawings(own, self._palettes)
        links = parts.links
        private = PrivateLinks(links.origin, links.prefix, links.addresses, self, film)
        self.parts = replace(parts, catalog=own, links=private)
        self._kits = PressKits(self.parts)
        self._kit_name = private.film(film, PRESS_KIT.name, *PRESS_KIT.items(film))

    def respond(
        self, below: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for one of the film's files, or return None."""
        if below == self._kit_name:
            kit = self._kits.of(self.film.slug, self.film.language)
            return respond_with_file(kit, environ, start_response)
        path = f"/{below}"
        answer = self._media.respond(path, environ, start_response)
        if answer is not None:
            return answer
        made = self._palettes.find(path) or self._drawings.find(path)
        if made is None:
            return None
        page = stored_page("200 OK", made.headers, made.content())
        return page.respond(environ, start_response)

    def media(self, slug: str, file: MediaFile) -> str:
        return self._media.path(slug, file)

    def light(self, slug: str) -> Light:
        return self._palettes.of(slug).light

    def drawn(self, film: Film, kind: str) -> Drawn:
        return self._drawings.drawn(film, kind)

    def press_kit(self, film: Film) -> PressKit:
        kit = self._kits.of(film.slug, film.language)
        return PressKit(kit.size, tuple(names(kit)))

    def candidates(self, slug: str, file: MediaFile) -> tuple[Candidate, ...]:
        return self._media.candidates(slug, file)
