"""One complete, immutable build of the site, true for its instant, and how it answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from werkzeug.test import run_wsgi_app

from microsite.delivery.asking import IS_STORED, KIND, inside, path_below
from microsite.delivery.colours.film_colours import Sheet
from microsite.delivery.drawings.film_drawings import Drawing
from microsite.delivery.files import media_names, static_files
from microsite.delivery.files.file_response import respond_empty, respond_with_file
from microsite.delivery.files.film_media import FilmMedia
from microsite.delivery.files.static_files import StaticFiles
from microsite.delivery.film_assets import FilmAssets
from microsite.delivery.folders import STATIC, TEMPLATES, TRANSLATIONS
from microsite.delivery.headers import seconds_shared, secure, security_headers, share
from microsite.delivery.page_store import PageStore, StoredPage, stored_page
from microsite.delivery.press.kit import PressKits
from microsite.delivery.press.private_rooms import PrivatePress
from microsite.delivery.press.tokens import PressLinks
from microsite.delivery.settings import Settings
from microsite.delivery.watch import built_once
from microsite.films.catalog import Catalog
from microsite.films.media.files import MediaFile
from microsite.reading.library import Reading
from microsite.reading.secrecy import nameable
from microsite.reading.table import PUBLIC
from microsite.version import __version__
from microsite.web.addresses.links import Links
from microsite.web.addresses.queries import declared
from microsite.web.addresses.redirects import location
from microsite.web.addresses.routes import Kind
from microsite.web.app import create_app
from microsite.web.errors import METHODS, error_key
from microsite.web.pages.press import PRESS_KIT
from microsite.web.parts import Parts
from microsite.web.table import addresses_of
from microsite.web.words.interface import Interface

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

Clock = Callable[[], datetime]
_ALLOWED = ("Allow", f"{', '.join(METHODS)}, OPTIONS")
_ICON = re.compile(r"/favicon\.ico|/apple-touch-icon(-\d+x\d+)?(-precomposed)?\.png")
"""Where programs look that read no page, or a page of files."""
_FILES = (static_files.PATH, media_names.PATH)
"""Below these only files are shared: what is missing now may come with a release."""

# These take longer than all the rest of a build, and films do not change them.
_static_files = built_once(StaticFiles)
_interface = built_once(Interface)


class Edition:
    """The site as it stands at one instant: a WSGI application of its own.

    `catalog` is whole, with films that are not yet or no longer public. `clock` gives the present
    as an aware datetime: it decides at the build which films are public, and later for how long a
    cache in front may keep a page. `pages` are those rendered so far, and `films` names what is on
    air, as "lantern (en)". `missed` is told of pictures whose renditions are asked for in vain.
    `failed` is the path of a page of several films that could not be, empty if there is none.
    """

    def __init__(
        self,
        settings: Settings,
        catalog: Catalog,
        reading: Reading,
        clock: Clock,
        missed: Callable[[MediaFile], None] = lambda _: None,
    ) -> None:
        now = clock()
        public, pages = catalog.public(now), reading.pages.public(now)
        turns = [*reading.pages.moments(), catalog.next_change(now), catalog.last_change(now)]
        self.next_change = min((turn for turn in turns if turn and turn > now), default=None)
        self.films = frozenset(f"{film.slug} ({film.language})" for film in public)
        self.last_change = max((turn for turn in turns if turn and turn <= now), default=None)
        self._clock = clock
        self.prefix = settings.prefix
        self._shared_max_age = settings.shared_max_age
        self._security = security_headers(settings.strict_transport)
        self._framed = security_headers(settings.strict_transport, settings.embed_hosts)
        static, interface = _static_files(STATIC), _interface(TRANSLATIONS)
        media = FilmMedia(public, settings.cache_folder, self.prefix, missed, pages)
        site_url = settings.origin + self.prefix
        kits = PressKits(public, interface, reading.site, site_url)
        self._assets = FilmAssets(public, static, media, kits, self.prefix)
        self.pictures = media.pictures
        languages = public.languages or reading.site.languages or ("en",)
        self.addresses = addresses_of(
            public, languages, pages, film_redirect=settings.film_redirect
        )
        self._parts = Parts(
            catalog=public,
            addresses=self.addresses,
            links=Links(settings.origin, self.prefix, self.addresses, self._assets),
            site=reading.site,
            interface=interface,
            templates=TEMPLATES,
            public=PUBLIC,
            refused=nameable(reading.refused, reading.secret, catalog, public),
            unready=reading.unready,
            robots=settings.robots_lines,
            version=__version__,
            built=now,
            knows_its_url=bool(settings.site_url),
            site_pages=pages,
        )
        self._flask = create_app(self._parts)
        self._private = PrivatePress(
            PressLinks(settings.press_secrets),
            catalog,
            self._parts,
            self._flask,
            static,
            settings.cache_folder,
            self._security,
        )
        self.pages = PageStore(settings.page_store_bytes)
        self.failed = ""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request (PEP 3333)."""
        path = path_below(environ, self.prefix)
        if self._shared_max_age and not path.startswith(_FILES):
            seconds = seconds_shared(self._shared_max_age, self.next_change, self._clock())
            start_response = share(start_response, seconds)
        if environ["REQUEST_METHOD"] == "OPTIONS":
            # How load balancers ask whether anybody is there.
            environ[KIND] = "options"
            return respond_empty("200 OK", secure(start_response, self._security), _ALLOWED)
        if environ["REQUEST_METHOD"] not in METHODS:
            page = self._page(f"405 {self._parts.language_of(path)}", path, method="POST")
            return self._sent(page, environ, start_response)
        if asked := self._asked(path, environ):
            return self._sent(self._rendered(path, query=asked), environ, start_response)
        if stored := self.pages.get(path):
            environ[IS_STORED] = True
            environ[KIND] = stored.kind
            return stored.respond(environ, start_response)
        return self._miss(path, environ, start_response)

    def _asked(self, path: str, environ: WSGIEnvironment) -> str:
        """The part of a request's query that the address at `path` declares: nearly always none."""
        query = environ.get("QUERY_STRING", "")
        address = self.addresses.find(path) if query else None
        return declared(address.reads, query) if address else ""

    def _miss(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Answer with a file, something never stored, an error, or a page not yet stored."""
        environ[KIND] = "private"
        private = self._private.respond(path, self._clock(), environ, start_response)
        if private is not None:
            return private
        environ[KIND] = "static" if path.startswith(static_files.PATH) else "media"
        securely = secure(start_response, self._security)
        file = self._assets.respond(path, environ, securely)
        if file is not None:
            return file
        if made := self._assets.made(path):
            if path == made.path:
                return self._sent(self._stored(made), environ, start_response)
            return respond_empty("302 Found", securely, location(self.prefix, made.path))
        environ[KIND] = "redirect"
        if _ICON.fullmatch(path):
            icon = self._assets.static("icon.png")
            return respond_empty("302 Found", securely, location(self.prefix, icon))
        address = self.addresses.find(path)
        if address and address.name == PRESS_KIT.name:
            environ[KIND] = address.kind.value
            kit = self._assets.kit(address.slug, address.language)
            return respond_with_file(kit, environ, securely)
        if (address and address.kind is Kind.LIVE) or self.addresses.moved(path):
            environ[KIND] = address.kind.value if address else "redirect"
            asked_inside = inside(path, environ["REQUEST_METHOD"])
            asked_inside["HTTP_ACCEPT_LANGUAGE"] = environ.get("HTTP_ACCEPT_LANGUAGE", "")
            return self._flask.wsgi_app(asked_inside, securely)
        key = path if address else f"404 {error_key(self._parts, path)}"
        return self._sent(self._page(key, path, method="GET"), environ, start_response)

    def _sent(
        self, page: StoredPage, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        environ[KIND] = page.kind
        return page.respond(environ, start_response)

    def _stored(self, made: Sheet | Drawing) -> StoredPage:
        page = stored_page("200 OK", [*made.headers, *self._security], made.content(), "media")
        self.pages.put(made.path, page)
        return page

    def _page(self, key: str, path: str, method: str) -> StoredPage:
        """The stored page under `key`, rendered by Flask where it is not there yet."""
        with self.pages.making(key):
            if page := self.pages.get(key):
                return page
            page = self._rendered(path, method)
            if not page.status.startswith("5"):
                self.pages.put(key, page)
            elif (address := self.addresses.find(path)) and not (address.slug or address.page):
                self.failed = path
            return page

    def fails(self, path: str) -> bool:
        """Tell whether a page cannot be made."""
        return self._rendered(path).status.startswith("5")

    def _rendered(self, path: str, method: str = "GET", query: str = "") -> StoredPage:
        # Made of the path and the declared query alone: nothing else of a request enters a page.
        environ = inside(path, method, query)
        body, status, headers = run_wsgi_app(self._flask.wsgi_app, environ, buffered=True)
        address = self.addresses.find(path) if method == "GET" else None
        framed = address is not None and address.kind is Kind.EMBED
        security = self._framed if framed else self._security
        kind = address.kind.value if address else "unknown"
        return stored_page(status, [*headers, *security], b"".join(body), kind)
