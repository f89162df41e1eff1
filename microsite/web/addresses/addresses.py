"""Every address of an Edition, from one list.

Routes, links, stored pages, `microsite routes` and the tests that visit every page all walk it.
Paths here carry no prefix: the site's URL adds that when a link is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.pages.site_page import SitePages
from microsite.films.people.filmography import Filmography
from microsite.web.addresses.address import (
    LIVE,
    Address,
    catalogue_addresses,
    film_address,
    person_addresses,
    site_page_addresses,
)
from microsite.web.addresses.routes import ITEM, Kind, Route, SiteRoute


@dataclass(frozen=True, slots=True)
class Routes:
    """The kinds of addresses there are: those of every film, and those of the whole site."""

    film: tuple[Route, ...]
    site: tuple[SiteRoute, ...]


class Addresses:
    """The addresses of one catalog: found by their path, or walked one by one.

    `filmography` knows the people who have a page.
    """

    def __init__(
        self,
        catalog: Catalog,
        languages: tuple[str, ...],
        routes: Routes,
        *,
        film_redirect: bool = True,
        site_pages: SitePages | None = None,
    ) -> None:
        self.languages = languages
        self.routes = routes
        self._catalog = catalog
        self._film_redirect = film_redirect
        self._by_name = {route.name: route for route in routes.film}
        self._by_tail = {route.tail: route for route in routes.film}
        self._of_several = tuple(route for route in routes.film if ITEM in route.tail)
        data = (
            Address(route.path, route.name, route.kind, reads=route.reads)
            for route in routes.site
            if route.exists(catalog) and ITEM not in route.path
        )
        self.filmography = Filmography(catalog)
        self._of_all_films = {
            address.path: address
            for language in languages
            for address in catalogue_addresses(catalog, language)
        }
        self._people = {
            address.path: address
            for person in self.filmography.people
            for address in person_addresses(person, self.filmography.languages(person))
        }
        self._site_pages = {
            address.path: address
            for page in site_pages or ()
            for address in site_page_addresses(page)
        }
        self._of_the_site = {address.path: address for address in (*LIVE, *data)}

    def __iter__(self) -> Iterator[Address]:
        yield from self._numbered.values()
        yield from self._of_content()

    def _of_content(self) -> Iterator[Address]:
        yield from self._of_the_site.values()
        yield from self._of_all_films.values()
        yield from self._people.values()
        yield from self._site_pages.values()
        for slug in self._catalog.slugs:
            for film in self._catalog.translations(slug):
                yield from self.of(film)

    def has_to_come(self, now: datetime) -> bool:
        """Whether a screening has not begun at an instant (aware)."""
        last = self._catalog.last_screening
        return last is not None and last > now

    @property
    def start(self) -> str:
        """Where to begin looking: the landing page of the only film, else the welcome."""
        slugs = self._catalog.slugs
        if len(slugs) != 1:
            return "/"
        main = self._catalog.translations(slugs[0])[0]
        return self._by_tail[""].path(main.language, main.slug)

    def of(self, film: Film) -> Iterator[Address]:
        """Every address of one film in one language."""
        for route in self.routes.film:
            if route.exists(film):
                yield from (film_address(route, film, item) for item in route.items(film))

    def pages(self, film: Film) -> Iterator[Route]:
        """The pages that a film has, in the order of its navigation."""
        for route in self.routes.film:
            if route.kind is Kind.PAGE and route.exists(film):
                yield route

    def film_path(self, film: Film, name: str, item: str = "") -> str | None:
        """The path of the film's page, fragment or file called `name`; None where it has none."""
        route = self._by_name.get(name)
        path = route.path(film.language, film.slug, item) if route else ""
        return path if self.find(path) else None

    def site_path(self, name: str) -> str | None:
        """The path of one of the site's own addresses; None where it does not exist."""
        return next((path for path, each in self._of_the_site.items() if each.name == name), None)

    def parts(self, name: str) -> tuple[str, ...]:
        """The paths of the parts of what is too long for one file; empty where one is enough."""
        return tuple(path for path, each in self._numbered.items() if each.name == name)

    @cached_property
    def _numbered(self) -> dict[str, Address]:
        # Only a map of the site asks for them, so that only it waits until all is counted.
        pages = [each for each in self._of_content() if each.kind is Kind.PAGE]
        numbered = (
            Address(route.path.replace(ITEM, str(number)), route.name, route.kind)
            for route in self.routes.site
            if ITEM in route.path and route.exists(self._catalog)
            for number in range(1, route.parts(self._catalog, pages) + 1)
        )
        return {address.path: address for address in numbered}

    def find(self, path: str) -> Address | None:
        """The address at `path`, or None; it takes no longer in a large catalog than in a small."""
        if path.startswith("/sitemap-") and path in self._numbered:
            return self._numbered[path]
        if path in self._of_the_site:
            return self._of_the_site[path]
        if path in self._of_all_films:
            return self._of_all_films[path]
        if path in self._site_pages:
            return self._site_pages[path]
        if path in self._people:
            return self._people[path]
        language, slug, tail = split(path)
        film = self._catalog.film(slug, language)
        route, item = (None, "") if tail is None else self._route(tail)
        if film is None or route is None or not route.exists(film):
            return None
        return film_address(route, film, item) if item in route.items(film) else None

    def moved(self, path: str) -> str | None:
        """Where a path leads that lacks its last slash, names index.html, an alias or only a film.

        None where it leads nowhere, or is an address already.
        """
        if path in self._of_all_films:
            # A film may be called "screenings" too.
            return None
        target = path.removesuffix("index.html") if path.endswith("/index.html") else path
        # A name with a dot is a file's, as in film.json.
        is_file = "." in target.rpartition("/")[2]
        target = target if target.endswith("/") or is_file else target + "/"
        if target in self._site_pages:
            return target if target != path else None
        language, slug, tail = split(target)
        slug = self._catalog.alias(slug) or slug
        if tail is not None:
            target = f"/{language}/{slug}/microsite/{tail}"
        elif self._film_redirect and target.count("/") == 3:
            target = self._by_tail[""].path(language, slug)
        return target if target != path and self.find(target) else None

    def _route(self, tail: str) -> tuple[Route | None, str]:
        """The route of a tail, and the item that it names."""
        for route in self._of_several:
            before, after = route.tail.split(ITEM)
            if tail.startswith(before) and tail.endswith(after):
                return route, tail[len(before) : -len(after)]
        return self._by_tail.get(tail), ""


def split(path: str) -> tuple[str, str, str | None]:
    """Language, slug and tail of a path; the tail is None outside of …/microsite/."""
    parts = path.split("/", 4)
    language = parts[1] if len(parts) > 1 else ""
    slug = parts[2] if len(parts) > 2 else ""
    inside = len(parts) == 5 and parts[3] == "microsite"
    return language, slug, parts[4] if inside else None
