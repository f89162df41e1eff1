"""What stands round every page: its title and description, its addresses, its navigation."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from microsite.films import language as languages
from microsite.films.site import Site
from microsite.films.text import Text
from microsite.web.addresses.assets import SITE_LIGHT, Drawn, Light
from microsite.web.addresses.routes import CATALOGUE, CatalogueRoute
from microsite.web.machines.social import Sharing, sharing
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.art.strip import Strip
from microsite.web.sections.pictures import Picture, picture
from microsite.web.twins import (
    Alternate,
    LanguageLink,
    catalogue_alternates,
    film_alternates,
    film_languages,
    language_link,
    person_alternates,
)


@dataclass(frozen=True, slots=True)
class Door:
    """A link of the film's own navigation; `label` is one of the interface's messages.

    `fragment` is what can take the player's place on this page, empty where nothing can. A section
    of the author's own has its `title` in place of a label.
    """

    name: str
    label: str
    href: str
    current: bool = False
    fragment: str = ""
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What every document needs, whatever its page.

    `canonical` and the alternates' URLs are absolute; `canonical` is empty on error pages, which
    have none. `doors` is empty where no film is in hand. `card` is what shared links show; `card`
    and `icon` are there where a film is in hand. `linked_data` is JSON, ready for a script element.
    `strip` opens the inner pages of a film, and `lettering` is its title as the film letters it.
    `feed` is absolute, and empty where the site has none. `site_page` is the slug of a page of the
    site itself.
    """

    name: str
    language: str
    direction: str
    title: str
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    languages: tuple[LanguageLink, ...]
    site: Site
    home: str
    film_title: Text | None = None
    film_home: str = ""
    doors: tuple[Door, ...] = ()
    card: Drawn | None = None
    icon: Drawn | None = None
    light: Light = SITE_LIGHT
    linked_data: Markup | None = None
    sharing: Sharing | None = None
    feed: str = ""
    strip: Strip | None = None
    lettering: Picture | None = None
    site_page: str = ""


def film_doors(microsite: Microsite, name: str) -> tuple[Door, ...]:
    """The ways from the film's page called `name` to its other pages, and to itself."""
    return tuple(
        Door(page.name, page.label, microsite.page(page.name), page.name == name)
        for page in microsite.links.addresses.pages(microsite.film)
        if page.is_door
    )


def film_document(microsite: Microsite, name: str, label: str, doors: tuple[Door, ...]) -> Document:
    """The document of a film's page by its name and the interface's message for it."""
    film, words, site = microsite.film, microsite.words, microsite.site
    title = f"{film.title} ({film.year.first})" if film.year else str(film.title)
    door = "" if name == "film" else f"{words.plain(label)} · "
    card = microsite.drawn("card")
    return Document(
        name=name,
        language=film.language,
        direction=languages.direction(film.language),
        title=f"{door}{title} · {site.name}",
        description=str(film.summary or ""),
        canonical=microsite.url(name),
        alternates=film_alternates(microsite, name),
        languages=film_languages(microsite.translations, name, film.language),
        site=site,
        home=microsite.links.catalogue(film.language),
        film_title=film.title,
        film_home=microsite.page(),
        doors=doors,
        card=replace(card, path=microsite.links.absolute(card.path)),
        icon=microsite.drawn("icon"),
        light=microsite.light,
        sharing=sharing(microsite, name),
        feed=microsite.links.site("feed"),
        lettering=picture(microsite, microsite.lettering, None, film.title),
    )


def catalogue_document(
    language: str, parts: Parts, state: str = "", route: CatalogueRoute = CATALOGUE
) -> Document:
    """The document of a page of all films in `language`; `state` is what its address ends with.

    Search engines are told of the whole list only; the ways to other languages keep the state.
    """
    links, site, words = parts.links, parts.site_in(language), parts.interface.words(language)
    return Document(
        name=route.name,
        language=language,
        direction=languages.direction(language),
        title=f"{words.plain(route.label)} · {site.name}",
        description=str(site.description or ""),
        canonical=links.absolute(links.catalogue(language, route)),
        alternates=catalogue_alternates(links, route),
        languages=tuple(
            language_link(tag, links.catalogue(tag, route) + state, "", current=tag == language)
            for tag in links.addresses.languages
        ),
        site=site,
        home=links.catalogue(language),
        feed=links.site("feed"),
    )


def person_document(
    person: str, name: str, description: str, language: str, tags: tuple[str, ...], parts: Parts
) -> Document:
    """The document of a person's page, which is there in the languages `tags`."""
    links, site = parts.links, parts.site_in(language)
    return Document(
        name="person",
        language=language,
        direction=languages.direction(language),
        title=f"{name} · {site.name}",
        description=description,
        canonical=links.absolute(links.person(person, language)),
        alternates=person_alternates(person, links),
        languages=tuple(
            language_link(tag, links.person(person, tag), "", current=tag == language)
            for tag in tags
        ),
        site=site,
        home=links.catalogue(language),
        feed=links.site("feed"),
    )


def error_document(language: str, title: str, parts: Parts) -> Document:
    """The document of an error page: no canonical address, no twins."""
    site = parts.site_in(language)
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
        home=parts.links.catalogue(language),
    )
