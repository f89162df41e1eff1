"""One address: its path, and what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.pages.site_page import SitePage
from microsite.web.addresses.routes import (
    CATALOGUE_ROUTES,
    Kind,
    Route,
    person_path,
    site_page_fragment_path,
    site_page_path,
)


@dataclass(frozen=True, slots=True)
class Address:
    """One address. `slug`, `language`, `person` and `page` are empty where it belongs to none.

    `reads` names the keys of a query that it heeds.
    """

    path: str
    name: str
    kind: Kind
    language: str = ""
    slug: str = ""
    person: str = ""
    page: str = ""
    reads: tuple[str, ...] = ()


LIVE = tuple(
    Address(path, name, Kind.LIVE)
    for path, name in (
        ("/", "welcome"),
        ("/healthz", "health"),
        ("/readyz", "ready"),
        ("/version", "version"),
    )
)


def catalogue_addresses(catalog: Catalog, language: str) -> Iterator[Address]:
    """What there is of all films in a language: the catalogue, the screenings, their fragments."""
    for route in CATALOGUE_ROUTES:
        if route.exists(catalog):
            yield Address(route.path(language), route.name, route.kind, language, reads=route.reads)


def person_addresses(person: str, languages: tuple[str, ...]) -> Iterator[Address]:
    """The page of a person of the Filmography, in each of these languages."""
    # There a film called "people" has its own page.
    for language in languages if person != "microsite" else ():
        path = person_path(language, person)
        yield Address(path, "person", Kind.PAGE, language, person=person)


def site_page_addresses(page: SitePage) -> Iterator[Address]:
    """One of the site's own pages in a language, and its fragment."""
    tag, slug = page.language, page.slug
    yield Address(site_page_path(tag, slug), "site-page", Kind.PAGE, tag, page=slug)
    path = site_page_fragment_path(tag, slug)
    yield Address(path, "site-page-fragment", Kind.FRAGMENT, tag, page=slug)


def film_address(route: Route, film: Film, item: str) -> Address:
    """What stands at a route of a film; `item` says which, where there are several."""
    path = route.path(film.language, film.slug, item)
    return Address(path, route.name, route.kind, film.language, film.slug, reads=route.reads)
