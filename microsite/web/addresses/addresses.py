"""Every address of an Edition, from one list.

Routes, links, stored pages, `microsite routes` and the tests that visit every page all walk it.
Paths here carry no prefix: that comes from the site's URL when a link is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.people import Filmography
from microsite.web.addresses.routes import CATALOGUE, FILM_ROUTES, ITEM, SITE_DATA, Kind, Route


@dataclass(frozen=True, slots=True)
class Address:
    """One address. `slug`, `language` and `person` are empty for what belongs to none."""

    path: str
    name: str
    kind: Kind
    language: str = ""
    slug: str = ""
    person: str = ""


LIVE = tuple(
    Address(path, name, Kind.LIVE)
    for path, name in (
        ("/", "welcome"),
        ("/healthz", "health"),
        ("/readyz", "ready"),
        ("/version", "version"),
    )
)

_BY_NAME = {route.name: route for route in FILM_ROUTES}
_BY_TAIL = {route.tail: route for route in FILM_ROUTES}
_OF_SEVERAL = tuple(route for route in FILM_ROUTES if ITEM in route.tail)
NAMES = frozenset(_BY_NAME)
"""What `film_path` can be asked for."""


def catalogue_path(language: str, name: str = "catalogue") -> str:
    """The path of the list of films in `language`, or of its fragment called "film-list"."""
    return f"/{language}/{CATALOGUE[name][0]}"


def person_path(language: str, person: str) -> str:
    """The path of the page of a person, by their id."""
    return f"/{language}/people/{person}/"


def film_path(name: str, language: str, slug: str, item: str = "") -> str:
    """The path of the film's page, fragment or file called `name`; of its `item`."""
    return f"/{language}/{slug}/microsite/{_BY_NAME[name].tail.replace(ITEM, item)}"


class Addresses:
    """The addresses of one catalog: found by their path, or walked one by one."""

    def __init__(
        self, catalog: Catalog, languages: tuple[str, ...], *, film_redirect: bool = True
    ) -> None:
        self.languages = languages
        self._catalog = catalog
        self._film_redirect = film_redirect
        data = (
            Address(route.path, route.name, route.kind)
            for route in SITE_DATA
            if route.exists(catalog)
        )
        filmography = Filmography(catalog)
        self._people = {
            address.path: address
            for person in filmography.people
            for address in _person_addresses(person, filmography.languages(person))
        }
        self._of_the_site = {address.path: address for address in (*LIVE, *data)}

    def __iter__(self) -> Iterator[Address]:
        yield from self._of_the_site.values()
        for language in self.languages:
            yield from _catalogue_addresses(language)
        yield from self._people.values()
        for slug in self._catalog.slugs:
            for film in self._catalog.translations(slug):
                yield from self.of(film)

    @property
    def start(self) -> str:
        """Where to begin looking: the landing page of the only film, else the welcome."""
        slugs = self._catalog.slugs
        if len(slugs) != 1:
            return "/"
        main = self._catalog.translations(slugs[0])[0]
        return film_path("film", main.language, main.slug)

    def of(self, film: Film) -> Iterator[Address]:
        """Every address of one film in one language."""
        for route in FILM_ROUTES:
            if route.exists(film):
                yield from (_film_address(route, film, item) for item in route.items(film))

    def find(self, path: str) -> Address | None:
        """The address at `path`, or None; it takes no longer in a large catalog than in a small."""
        if path in self._of_the_site:
            return self._of_the_site[path]
        if path in self._people:
            return self._people[path]
        language, slug, tail = split(path)
        if tail is None and language in self.languages:
            return next((a for a in _catalogue_addresses(language) if a.path == path), None)
        film = self._catalog.film(slug, language)
        route, item = (None, "") if tail is None else _route(tail)
        if film is None or route is None or not route.exists(film):
            return None
        return _film_address(route, film, item) if item in route.items(film) else None

    def moved(self, path: str) -> str | None:
        """Where a path leads that lacks its last slash, names index.html, an alias or only a film.

        None where it leads nowhere, or is an address already.
        """
        target = path.removesuffix("index.html") if path.endswith("/index.html") else path
        # A name with a dot is a file's, as in film.json.
        is_file = "." in target.rpartition("/")[2]
        target = target if target.endswith("/") or is_file else target + "/"
        language, slug, tail = split(target)
        slug = self._catalog.alias(slug) or slug
        if tail is not None:
            target = f"/{language}/{slug}/microsite/{tail}"
        elif self._film_redirect and target.count("/") == 3:
            target = film_path("film", language, slug)
        return target if target != path and self.find(target) else None


def split(path: str) -> tuple[str, str, str | None]:
    """Language, slug and tail of a path; the tail is None outside of …/microsite/."""
    parts = path.split("/", 4)
    language = parts[1] if len(parts) > 1 else ""
    slug = parts[2] if len(parts) > 2 else ""
    inside = len(parts) == 5 and parts[3] == "microsite"
    return language, slug, parts[4] if inside else None


def _catalogue_addresses(language: str) -> Iterator[Address]:
    for name, (_, kind) in CATALOGUE.items():
        yield Address(catalogue_path(language, name), name, kind, language)


def _person_addresses(person: str, languages: tuple[str, ...]) -> Iterator[Address]:
    # There a film called "people" has its own page.
    for language in languages if person != "microsite" else ():
        path = person_path(language, person)
        yield Address(path, "person", Kind.PAGE, language, person=person)


def _route(tail: str) -> tuple[Route | None, str]:
    """The route of a tail, and the item that it names."""
    for route in _OF_SEVERAL:
        before, after = route.tail.split(ITEM)
        if tail.startswith(before) and tail.endswith(after):
            return route, tail[len(before) : -len(after)]
    return _BY_TAIL.get(tail), ""


def _film_address(route: Route, film: Film, item: str) -> Address:
    path = film_path(route.name, film.language, film.slug, item)
    return Address(path, route.name, route.kind, film.language, film.slug)
