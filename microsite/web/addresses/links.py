"""How addresses are written into pages: with the site's prefix, or absolute with its origin."""

from __future__ import annotations

from dataclasses import dataclass, replace

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.pictures import Opening
from microsite.films.press.files import PressFile
from microsite.web.addresses.addresses import Addresses
from microsite.web.addresses.assets import Assets, Candidate, Drawn, Light, PressKit
from microsite.web.addresses.routes import (
    CATALOGUE,
    CatalogueRoute,
    person_path,
    site_page_fragment_path,
    site_page_path,
)


@dataclass(frozen=True, slots=True)
class Links:
    """Writes links for one Edition.

    `origin` is a scheme and host without a slash ("https://example.org"), `prefix` what every
    path begins with ("" or "/films"); both come from MICROSITE_SITE_URL, never from a request.
    """

    origin: str
    prefix: str
    addresses: Addresses
    assets: Assets

    def catalogue(self, language: str, route: CatalogueRoute = CATALOGUE) -> str:
        """The list of films, or its fragment, in a language or the nearest that the site has."""
        known = self.addresses.languages
        for tag in (language, language.split("-")[0]):
            if tag in known:
                return self.prefix + route.path(tag)
        return self.prefix + "/"

    def film(self, film: Film, name: str = "film", item: str = "") -> str:
        """A film's page, fragment or file; an empty string where it does not exist.

        `item` says which, where several addresses have one name.
        """
        path = self.addresses.film_path(film, name, item)
        return self.prefix + path if path else ""

    def person(self, person: str, language: str) -> str:
        """The page of one of the Filmography, or an empty string where there is none."""
        path = person_path(language, person)
        return self.prefix + path if person and self.addresses.find(path) else ""

    def site_page(self, page: str, language: str, *, alone: bool = False) -> str:
        """One of the site's own pages, or its <main> `alone`; an empty string without one."""
        path = (site_page_fragment_path if alone else site_page_path)(language, page)
        return self.prefix + path if self.addresses.find(path) else ""

    def site(self, name: str) -> str:
        """The absolute address of a file or service of the whole site; empty without one."""
        path = self.addresses.site_path(name)
        return self.absolute(self.prefix + path) if path else ""

    def static(self, name: str) -> str:
        """A static file by its plain name."""
        return self.prefix + self.assets.static(name)

    def media(self, film: Film, file: MediaFile) -> str:
        """A media file of a film."""
        return self.owned(self.assets.media(film.slug, file))

    def handed_out(self, film: Film, each: PressFile) -> str:
        """A file of a film as the press downloads it."""
        return self.owned(self.assets.handed_out(film, each))

    def played(self, film: Film, file: MediaFile) -> str:
        """What pages play of a film's video or track."""
        return self.owned(self.assets.played(film.slug, file))

    def light(self, film: Film) -> Light:
        """The colours of a film's pages."""
        light = self.assets.light(film.slug)
        return replace(light, href=self.owned(light.href))

    def drawn(self, film: Film, kind: str) -> Drawn:
        """What is drawn for a film: a "poster", a share "card" or an "icon"."""
        found = self.assets.drawn(film, kind)
        return replace(found, path=self.owned(found.path))

    def opening(self, film: Film) -> Opening:
        """What a film's first screen shows."""
        return self.assets.opening(film)

    def candidates(self, film: Film, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of a film's picture."""
        found = self.assets.candidates(film.slug, file)
        return tuple(replace(each, path=self.owned(each.path)) for each in found)

    def press_kit(self, film: Film) -> PressKit:
        """What the press kit of a film weighs and holds."""
        return self.assets.press_kit(film)

    def owned(self, path: str) -> str:
        """The link to a file that belongs to a film, by its path."""
        return self.prefix + path

    def written(self, url: str) -> str:
        """An author's link: one of this site's addresses gets the prefix, all others stand."""
        return self.prefix + url if self.addresses.find(url) else url

    def elsewhere(self, url: str) -> str:
        """An author's link for readers elsewhere: a path gets the origin before it."""
        return self.absolute(self.written(url)) if url.startswith("/") else url

    def absolute(self, href: str) -> str:
        """An address on this site for readers elsewhere: `href` with the origin before it."""
        return self.origin + href
