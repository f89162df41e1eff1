"""All that an Edition's pages are made of, handed in from the floor above."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from microsite.films.catalog import Catalog
from microsite.films.pages.site_page import SitePages
from microsite.films.site import Site, SiteTexts
from microsite.web.addresses.addresses import Addresses
from microsite.web.addresses.links import Links
from microsite.web.addresses.routes import LISTINGS
from microsite.web.words.interface import Interface


@dataclass(frozen=True, slots=True)
class Parts:
    """One Edition's catalog, words and links.

    `public` names the attributes of a film that film.json may publish, with dots between those of
    records ("stills.caption"). `refused` holds what the film files' errors keep off the air, as
    (slug, language), an empty language meaning the whole film. `unready` says why there is no film
    to show, and is empty where there is one; `robots` are lines for robots.txt. `version` is the
    program's own, `built` the instant for which the Edition is true, `site_pages` the pages that
    belong to no film. It `knows_its_url` if that was given, and is not made of the host and port
    that it listens at.
    """

    catalog: Catalog
    addresses: Addresses
    links: Links
    site: SiteTexts
    interface: Interface
    templates: Path
    public: frozenset[str]
    refused: frozenset[tuple[str, str]]
    unready: str
    robots: tuple[str, ...]
    version: str
    built: datetime
    site_pages: SitePages
    knows_its_url: bool = False

    @property
    def default_language(self) -> str:
        """What a visitor gets whose language is unknown: English if there, else the first."""
        tags = self.addresses.languages
        return "en" if "en" in tags else tags[0]

    def language_of(self, path: str) -> str:
        """The language of a path's first segment where the site or its interface knows it."""
        first = path.split("/", 2)[1] if path.startswith("/") else ""
        known = (*self.addresses.languages, *self.interface.languages)
        return first if first in known else self.default_language

    def listings(self, language: str) -> str:
        """The page of all screenings, where one is to come; else an empty string."""
        to_come = self.addresses.has_to_come(self.built)
        return self.links.catalogue(language, LISTINGS) if to_come else ""

    def subscription(self, calendar: str) -> str:
        """The address at which programs subscribe to a calendar, by its link on this site.

        Empty where the site does not know its own: a program would look in a wrong place for ever.
        """
        absolute = self.links.absolute(calendar)
        return f"webcal:{absolute.partition(':')[2]}" if self.knows_its_url else ""

    def site_in(self, language: str) -> Site:
        """What the site says of itself in a language, or the nearest that it has."""
        return self.site.in_language(language)
