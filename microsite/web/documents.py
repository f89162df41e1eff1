"""What stands round every page: title, canonical address, alternates, ways between languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from microsite.films import language as languages
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.site import Site
from microsite.web.addresses.addresses import Address
from microsite.web.addresses.links import Links
from microsite.web.addresses.routes import FILM_PAGES
from microsite.web.contexts.document import Alternate, Document, Door, LanguageLink
from microsite.web.machines import social
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

DOORS = {
    "film": N_("The film"),
    "trailer": N_("Trailer"),
    "cast": N_("Cast and crew"),
    "gallery": N_("Stills"),
    "screenings": N_("Where to watch"),
    "press": N_("Press"),
}
"""What the film's navigation calls its pages."""
NAMES = {**DOORS, "contact-sheet": N_("Contact sheet")}
"""What all of FILM_PAGES are called; not every one is a door."""


def film_document(
    name: str, film: Film, catalog: Catalog, links: Links, words: Words, site: Site
) -> Document:
    """The document of a film's page called `name`."""
    translations = catalog.translations(film.slug)
    title = f"{film.title} ({film.year.first})" if film.year else str(film.title)
    door = "" if name == "film" else f"{words.plain(NAMES[name])} · "
    card = links.drawn(film, "card")
    return Document(
        name=name,
        language=film.language,
        direction=languages.direction(film.language),
        title=f"{door}{title} · {site.name}",
        description=str(film.logline or film.synopsis_short or film.tagline or ""),
        canonical=links.absolute(links.film(film, name)),
        alternates=_film_alternates(name, translations, links),
        languages=film_languages(name, film, translations, links),
        site=site,
        home=links.catalogue(film.language),
        film_title=film.title,
        film_home=links.film(film),
        doors=tuple(
            Door(route.name, DOORS[route.name], links.film(film, route.name), route.name == name)
            for route in FILM_PAGES
            if route.name in DOORS and route.exists(film)
        ),
        card=replace(card, path=links.absolute(card.path)),
        icon=links.drawn(film, "icon"),
        light=links.light(film),
        sharing=social.sharing(name, film, translations, links),
        feed=links.site("feed"),
    )


def catalogue_document(
    language: str, links: Links, words: Words, site: Site, state: str = ""
) -> Document:
    """The document of the list of films in `language`; `state` is what its address ends with.

    Search engines are told of the whole list only; the ways to other languages keep the state.
    """
    tags = links.addresses.languages
    home = links.catalogue(language)
    return Document(
        name="catalogue",
        language=language,
        direction=languages.direction(language),
        title=f"{words.plain('Films')} · {site.name}",
        description=str(site.description or ""),
        canonical=links.absolute(home),
        alternates=_catalogue_alternates(links),
        languages=tuple(
            language_link(tag, links.catalogue(tag) + state, "", current=tag == language)
            for tag in tags
        ),
        site=site,
        home=home,
        feed=links.site("feed"),
    )


def person_document(
    person: str, name: str, language: str, tags: tuple[str, ...], links: Links, site: Site
) -> Document:
    """The document of a person's page, which is there in the languages `tags`."""
    return Document(
        name="person",
        language=language,
        direction=languages.direction(language),
        title=f"{name} · {site.name}",
        description="",
        canonical=links.absolute(links.person(person, language)),
        alternates=_person_alternates(person, links),
        languages=tuple(
            language_link(tag, links.person(person, tag), "", current=tag == language)
            for tag in tags
        ),
        site=site,
        home=links.catalogue(language),
        feed=links.site("feed"),
    )


def error_document(language: str, title: str, links: Links, site: Site) -> Document:
    """The document of an error page: no canonical address, no twins."""
    return Document(
        name="error",
        language=language,
        direction=languages.direction(language),
        title=f"{title} · {site.name}",
        description="",
        canonical="",
        alternates=(),
        languages=(),
        site=site,
        home=links.catalogue(language),
    )


def film_languages(
    name: str, shown: Film | None, translations: Iterable[Film], links: Links
) -> tuple[LanguageLink, ...]:
    """The ways from a film's page to its twins; to the landing page where there is no twin."""
    return tuple(
        language_link(
            film.language,
            links.film(film, name) or links.film(film),
            links.film(film, f"{name}-page") or links.film(film, "film-page"),
            current=film is shown,
        )
        for film in translations
    )


def language_link(tag: str, href: str, fragment: str, *, current: bool) -> LanguageLink:
    """A way to a page in the language `tag`, named as its speakers call it."""
    return LanguageLink(
        tag, languages.autonym(tag), languages.direction(tag), href, fragment, current
    )


def alternates(address: Address, catalog: Catalog, links: Links) -> tuple[Alternate, ...]:
    """The twins of the page at an address, itself among them."""
    if address.slug:
        return _film_alternates(address.name, catalog.translations(address.slug), links)
    if address.person:
        return _person_alternates(address.person, links)
    return _catalogue_alternates(links)


def _person_alternates(person: str, links: Links) -> tuple[Alternate, ...]:
    there = [(tag, links.person(person, tag)) for tag in links.addresses.languages]
    twins = [Alternate(tag, links.absolute(href)) for tag, href in there if href]
    default = next((twin for twin in twins if twin.tag == "en"), twins[0])
    return (*twins, Alternate("x-default", default.url))


def _catalogue_alternates(links: Links) -> tuple[Alternate, ...]:
    tags = links.addresses.languages
    default = "en" if "en" in tags else tags[0]
    twins = [Alternate(tag, links.absolute(links.catalogue(tag))) for tag in tags]
    return (*twins, Alternate("x-default", links.absolute(links.catalogue(default))))


def _film_alternates(
    name: str, translations: tuple[Film, ...], links: Links
) -> tuple[Alternate, ...]:
    twins = [(film.language, links.film(film, name)) for film in translations]
    found = [Alternate(tag, links.absolute(href)) for tag, href in twins if href]
    # The main language comes first; where it lacks the page, there is no x-default.
    if found and twins[0][1]:
        found.append(Alternate("x-default", found[0].url))
    return tuple(found)
