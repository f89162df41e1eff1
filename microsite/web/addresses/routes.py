"""The kinds of addresses: what stands there, under which path, and when."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.listings import FACETS, LISTINGS_FIELDS
from microsite.films.search import QUERY_FIELDS
from microsite.web.words.labels import N_

if TYPE_CHECKING:
    from microsite.web.addresses.address import Address

ITEM = "<item>"
"""Stands in the path of a route that has one address for each of several things."""


class Kind(Enum):
    """What stands at an address, which decides how it is cached and who may find it."""

    PAGE = "page"
    FRAGMENT = "fragment"
    DATA = "data"
    """For machines; stored like a page."""
    EMBED = "embed"
    """For frames on other sites; stored like a page."""
    SERVICE = "service"
    """Answers queries, and nothing without one; never stored."""
    FILE = "file"
    """To be kept by whoever fetches it."""
    LIVE = "live"
    """Depends on the request or the instant; never stored."""


def _one(_film: Film) -> Collection[str]:
    return ("",)


@dataclass(frozen=True, slots=True)
class Route:
    """A kind of address below a film, such as its trailer page.

    `tail` is its path below microsite/. Where that holds `<item>`, the route has an address for
    each of `items`, else it has one. `reads` names the keys of a query that it heeds. `label` is
    the interface's message for a page; one that `is_door` stands in the film's navigation.
    """

    name: str
    tail: str
    kind: Kind
    exists: Callable[[Film], bool]
    items: Callable[[Film], Collection[str]] = _one
    reads: tuple[str, ...] = ()
    label: str = ""
    is_door: bool = False

    def path(self, language: str, slug: str, item: str = "") -> str:
        """The path of the address in a language, without the site's prefix."""
        return f"/{language}/{slug}/microsite/{self.tail.replace(ITEM, item)}"


def _whole(_catalog: Catalog, _pages: Sequence[Address]) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class SiteRoute:
    """An address that belongs to no film and no language: its path, and when it exists.

    Where `path` holds `<item>`, there is an address for each number from 1 to `parts`, which is
    told all pages of the site.
    """

    name: str
    path: str
    exists: Callable[[Catalog], bool]
    kind: Kind = Kind.DATA
    reads: tuple[str, ...] = ()
    parts: Callable[[Catalog, Sequence[Address]], int] = _whole


def _even_empty(_catalog: Catalog) -> bool:
    return True


def _has_screenings(catalog: Catalog) -> bool:
    return catalog.last_screening is not None


@dataclass(frozen=True, slots=True)
class CatalogueRoute:
    """An address of all films in each language: its path is `tail` below the language.

    `label` is the interface's message for a page.
    """

    name: str
    tail: str
    kind: Kind
    reads: tuple[str, ...] = QUERY_FIELDS
    exists: Callable[[Catalog], bool] = _even_empty
    label: str = ""

    def path(self, language: str) -> str:
        """The path in a language, without the site's prefix."""
        return f"/{language}/{self.tail}"


CATALOGUE = CatalogueRoute("catalogue", "", Kind.PAGE, label=N_("Films"))
FILM_LIST = CatalogueRoute("film-list", "fragments/films/", Kind.FRAGMENT)
LISTINGS = CatalogueRoute(
    "listings", "screenings/", Kind.PAGE, LISTINGS_FIELDS, _has_screenings, N_("Screenings")
)
LISTINGS_PART = CatalogueRoute(
    "listings-part", "fragments/screenings/", Kind.FRAGMENT, LISTINGS_FIELDS, _has_screenings
)
LISTINGS_CALENDAR = CatalogueRoute(
    "listings-calendar", "screenings.ics", Kind.FILE, tuple(FACETS), _has_screenings
)
CATALOGUE_ROUTES = (CATALOGUE, FILM_LIST, LISTINGS, LISTINGS_PART, LISTINGS_CALENDAR)


def always(_film: Film) -> bool:
    """Whether an address exists that every film has."""
    return True


def site_page_path(language: str, page: str) -> str:
    """The path of one of the site's own pages."""
    return f"/{language}/{page}/"


def site_page_fragment_path(language: str, page: str) -> str:
    """The path of its <main>, for the switch of languages."""
    return f"/{language}/fragments/pages/{page}/"


def person_path(language: str, person: str) -> str:
    """The path of the page of a person of the Filmography."""
    return f"/{language}/people/{person}/"
