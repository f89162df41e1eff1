"""Where else a film is to be found: its author's links, and registries that give it a page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.microsite import Microsite

REGISTRIES = {
    "imdb": "IMDb",
    "tmdb": "TMDB",
    "wikidata": "Wikidata",
    "eidr": "EIDR",
    "isan": "ISAN",
}
"""The names of those who number films, by the keys of a film's `ids`."""
_PAGES = {
    "imdb": "https://www.imdb.com/title/{}/",
    "tmdb": "https://www.themoviedb.org/movie/{}",
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "eidr": "https://doi.org/{}",
}
_FOR_VISITORS = ("imdb", "tmdb", "wikidata")


@dataclass(frozen=True, slots=True)
class ExternalLink:
    """A link that leads away from the film."""

    name: Text
    href: str


def external_links(microsite: Microsite) -> tuple[ExternalLink, ...]:
    """The author's links, then those to registries that visitors read."""
    film, links = microsite.film, microsite.links
    given = [ExternalLink(link.name, links.written(link.url)) for link in film.external_links]
    own = [
        ExternalLink(Text(REGISTRIES[name], film.language), page)
        for name, page in registry_pages(film).items()
        if name in _FOR_VISITORS
        and all(page.rstrip("/") != each.href.rstrip("/") for each in given)
    ]
    return (*given, *own)


def registry_pages(film: Film) -> dict[str, str]:
    """Return the film's pages at registries, by the keys of its `ids`; ISAN has none."""
    return {name: _PAGES[name].format(number) for name, number in film.ids if name in _PAGES}
