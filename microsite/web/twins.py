"""The twins of a page in other languages: links for visitors, alternates for search engines."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films import language as languages
from microsite.web.addresses.address import Address
from microsite.web.addresses.links import Links
from microsite.web.addresses.routes import CATALOGUE, CATALOGUE_ROUTES, CatalogueRoute
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A way to the same page in another language. `fragment` is empty where a full load is due."""

    tag: str
    autonym: str
    direction: str
    href: str
    fragment: str
    current: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page's twin for search engines: its language tag or "x-default", and its absolute URL."""

    tag: str
    url: str


def film_languages(
    translations: tuple[Microsite, ...], name: str, shown: str = ""
) -> tuple[LanguageLink, ...]:
    """The ways from a film's page to its twins; to the landing page where there is no twin.

    `shown` is the language of the page itself, empty on an error page.
    """
    return tuple(
        language_link(
            twin.film.language,
            twin.page(name) or twin.page(),
            twin.page(f"{name}-page") or twin.page("film-page"),
            current=twin.film.language == shown,
        )
        for twin in translations
    )


def alternates(address: Address, parts: Parts) -> tuple[Alternate, ...]:
    """The twins of the page at an address, itself among them."""
    film = parts.catalog.film(address.slug, address.language)
    if film:
        return film_alternates(Microsite(film, parts), address.name)
    if address.page:
        return site_page_alternates(address.page, parts)
    if address.person:
        return person_alternates(address.person, parts.links)
    route = next((each for each in CATALOGUE_ROUTES if each.name == address.name), CATALOGUE)
    return catalogue_alternates(parts.links, route)


def language_link(tag: str, href: str, fragment: str, *, current: bool) -> LanguageLink:
    """A way to a page in the language `tag`, named as its speakers call it."""
    return LanguageLink(
        tag, languages.autonym(tag), languages.direction(tag), href, fragment, current
    )


def site_page_alternates(page: str, parts: Parts) -> tuple[Alternate, ...]:
    """The twins of one of the site's own pages; its main language comes first."""
    links = parts.links
    tags = [each.language for each in parts.site_pages.translations(page)]
    twins = [Alternate(tag, links.absolute(links.site_page(page, tag))) for tag in tags]
    return (*twins, Alternate("x-default", twins[0].url))


def person_alternates(person: str, links: Links) -> tuple[Alternate, ...]:
    """The twins of a person's page."""
    there = [(tag, links.person(person, tag)) for tag in links.addresses.languages]
    twins = [Alternate(tag, links.absolute(href)) for tag, href in there if href]
    default = next((twin for twin in twins if twin.tag == "en"), twins[0])
    return (*twins, Alternate("x-default", default.url))


def catalogue_alternates(links: Links, route: CatalogueRoute) -> tuple[Alternate, ...]:
    """The twins of a page of all films."""
    tags = links.addresses.languages
    default = "en" if "en" in tags else tags[0]
    twins = [Alternate(tag, links.absolute(links.catalogue(tag, route))) for tag in tags]
    return (*twins, Alternate("x-default", links.absolute(links.catalogue(default, route))))


def film_alternates(microsite: Microsite, name: str) -> tuple[Alternate, ...]:
    """The twins of the film's page called `name`."""
    twins = [(twin.film.language, twin.url(name)) for twin in microsite.translations]
    found = [Alternate(tag, url) for tag, url in twins if url]
    # The main language comes first; where it lacks the page, there is no x-default.
    if found and twins[0][1]:
        found.append(Alternate("x-default", found[0].url))
    return tuple(found)
