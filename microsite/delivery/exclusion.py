"""Films that keep a page of all films from being made are found, and left out until they change."""

from __future__ import annotations

import logging
from collections.abc import Callable

from microsite.delivery.edition import Edition
from microsite.films.catalog import Catalog
from microsite.films.film import Film

_LOG = logging.getLogger("microsite")

Build = Callable[[Catalog], Edition]


class Exclusions:
    """The films that were found guilty; one that has been edited is given another chance."""

    def __init__(self) -> None:
        self._guilty: dict[str, tuple[Film, ...]] = {}

    def without(self, catalog: Catalog) -> Catalog:
        """Return a catalog without the guilty."""
        if not self._guilty:
            return catalog
        return Catalog(
            film
            for film in catalog
            if self._guilty.get(film.slug) != catalog.translations(film.slug)
        )

    def find(self, catalog: Catalog, build: Build, path: str = "") -> bool:
        """Try every film alone, and tell whether one fails an Edition's build, or its `path`."""
        found = {slug: catalog.translations(slug) for slug in catalog.slugs}
        guilty = {slug: films for slug, films in found.items() if _fails(films, build, path)}
        for slug in guilty:
            what = path or "the site"
            _LOG.error("%s was taken off the air, since %s cannot be made with it", slug, what)
        self._guilty |= guilty
        return bool(guilty)


def _fails(films: tuple[Film, ...], build: Build, path: str) -> bool:
    try:
        edition = build(Catalog(films))
        return bool(path) and edition.fails(path)
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        _LOG.debug("%s: %r", films[0].slug, error)
        return True
