"""The press page behind a signed link: a film as its whole catalog has it, embargo or not.

All of it lies beneath the link and is linked relatively, so nothing here knows a token.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask

from microsite.delivery.files import media_names
from microsite.delivery.files.file_response import respond_empty, respond_with_file
from microsite.delivery.files.film_media import FilmMedia
from microsite.delivery.files.static_files import StaticFiles
from microsite.delivery.film_assets import FilmAssets
from microsite.delivery.headers import secure_privately
from microsite.delivery.page_store import stored_page
from microsite.delivery.press.kit import PressKits
from microsite.delivery.press.tokens import PressLinks, private_path
from microsite.films.catalog import Catalog
from microsite.films.embargo import confided
from microsite.films.film import Film
from microsite.web.addresses.redirects import location
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
    """Answers beneath private links, and nowhere else.

    `catalog` is whole, with films that are not public; `parts` and `static` are the public
    Edition's, like the headers of `security`, and `cache` is the folder of renditions.
    """

    def __init__(
        self,
        links: PressLinks,
        catalog: Catalog,
        parts: Parts,
        flask: Flask,
        static: StaticFiles,
        cache: Path,
        security: tuple[tuple[str, str], ...],
    ) -> None:
        self._links = links
        self._security = security
        self._catalog = catalog
        self._parts = parts
        self._flask = flask
        self._static = static
        self._cache = cache
        self._film = lru_cache(_READY)(self._prepared)

    def respond(
        self, path: str, now: datetime, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for `path`; None, without starting a response, where there is nothing to see."""
        private = private_path(path)
        until = self._links.until(private, now) if private else None
        if private is None or until is None:
            return None
        start = secure_privately(start_response, self._security)
        film = self._film(private.slug, private.language)
        if film is None:
            return None
        if private.below is None:
            # Without its last slash, relative links would lead past the token.
            return respond_empty("302 Found", start, location("", f"{private.token}/"))
        if private.below:
            return film.respond(private.below, environ, start)
        page = private_press_page(self._flask, Microsite(film.film, film.parts), until)
        return page(environ, start)

    def _prepared(self, slug: str, language: str) -> _PrivateFilm | None:
        translations = self._catalog.translations(slug)
        own = Catalog(confided(translations, self._parts.built))
        film = own.film(slug, language)
        if film is None or not PRESS_KIT.exists(film):
            return None
        return _PrivateFilm(film, own, self._parts, self._static, self._cache)


class _PrivateFilm:
    """A film and all its files, under paths that begin with media/."""

    def __init__(
        self, film: Film, own: Catalog, parts: Parts, static: StaticFiles, cache: Path
    ) -> None:
        self.film = film
        media = FilmMedia([film], cache, _BESIDE)
        # A kit names no page, since its readers would pass the address on.
        kits = PressKits(own, parts.interface, parts.site, site_url="")
        self._assets = FilmAssets(own, static, media, kits)
        links = parts.links
        private = PrivateLinks(links.origin, links.prefix, links.addresses, self._assets, film)
        self.parts = replace(parts, catalog=own, links=private)
        self._kit_name = private.film(film, PRESS_KIT.name, *PRESS_KIT.items(film))

    def respond(
        self, below: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for one of the film's files, or return None."""
        if below == self._kit_name:
            kit = self._assets.kit(self.film.slug, self.film.language)
            return respond_with_file(kit, environ, start_response)
        path = f"/{below}"
        # Static files are public and have their own address.
        if not path.startswith(media_names.PATH):
            return None
        answer = self._assets.respond(path, environ, start_response)
        if answer is not None:
            return answer
        made = self._assets.made(path)
        if made is None:
            return None
        page = stored_page("200 OK", made.headers, made.content())
        return page.respond(environ, start_response)
