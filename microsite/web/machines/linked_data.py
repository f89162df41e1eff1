"""What each page says of itself to machines: JSON-LD, as one graph in a block of data.

Source: schema.org; JSON-LD 1.1, section 7 (embedding in HTML documents).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from itertools import islice

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from microsite.films.listings import Listing
from microsite.web.addresses.links import Links
from microsite.web.document import Document
from microsite.web.machines import linked_screenings
from microsite.web.machines.linked_media import Node, film_id, known, person_id
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.film_list import FilmList, WallFilm

_MOST_EVENTS = 60
"""Events on one page; each film's own page tells all of its own."""
_dumps = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def of_film_page(
    microsite: Microsite,
    document: Document,
    schema: str,
    told: Iterable[Node],
    illustrated: Iterable[Node | str],
) -> Markup:
    """What a film's page says, as it stands at the Edition's instant.

    `schema` is its type, `told` what it says of the film, and `illustrated` its own pictures.
    """
    page = {
        **_page(document, schema),
        "about": known(id=film_id(microsite)),
        **known(associatedMedia=[*illustrated]),
    }
    words = microsite.words
    trail = [(words.plain("Films"), document.home), (str(microsite.film.title), document.film_home)]
    here = next((door for door in document.doors if door.current and door.name != "film"), None)
    if here:
        trail.append((words.plain(here.label), here.href))
    return _block([page, *told, _breadcrumbs(trail, microsite.links)])


def of_catalogue(films: FilmList, document: Document, links: Links) -> Markup:
    """The films of the catalogue, in its order."""
    entries = [(str(film.title), film.href) for film in films.films]
    listed = [_listed("ItemList", entries, links)] if entries else []
    return _block([_page(document, "CollectionPage"), *listed])


def of_listings(listings: Iterable[Listing], document: Document, parts: Parts) -> Markup:
    """The first of all screenings to come, those whose place machines can find."""
    placed = (each for each in listings if linked_screenings.has_address(each.screening))
    events = [
        linked_screenings.listed_event(each.screening, Microsite(each.film, parts))
        for each in islice(placed, _MOST_EVENTS)
    ]
    return _block([_page(document, "CollectionPage"), *events])


def of_person(
    name: str, bio: str, portrait: str, films: Iterable[WallFilm], document: Document, links: Links
) -> Markup:
    """A person, and the films that their page lists; `portrait` is an address or empty."""
    person = known(
        type="Person",
        id=person_id(document.canonical),
        name=name,
        url=document.canonical,
        description=bio,
        image=portrait and links.absolute(portrait),
    )
    page = {
        **_page(document, "ProfilePage"),
        "mainEntity": known(id=person_id(document.canonical)),
    }
    entries = [(str(film.title), film.href) for film in films]
    return _block([page, person, _listed("ItemList", entries, links)])


def of_site_page(document: Document, picture: str, links: Links) -> Markup:
    """A page of the site itself; `picture` is an absolute address or empty."""
    image = known(type="ImageObject", url=picture) if picture else None
    page = {**_page(document, "WebPage"), **known(primaryImageOfPage=image)}
    here = links.site_page(document.site_page, document.language)
    trail = [(str(document.site.name), document.home), (document.title, here)]
    return _block([page, _breadcrumbs(trail, links)])


def _page(document: Document, schema: str) -> Node:
    return known(
        type=schema,
        id=document.canonical,
        url=document.canonical,
        name=document.title,
        description=document.description,
        inLanguage=document.language,
    )


def _breadcrumbs(trail: Iterable[tuple[str, str]], links: Links) -> Node:
    items = [
        known(type="ListItem", position=number, name=name, item=links.absolute(href))
        for number, (name, href) in enumerate(trail, start=1)
    ]
    return known(type="BreadcrumbList", itemListElement=items)


def _listed(kind: str, entries: Iterable[tuple[str, str]], links: Links) -> Node:
    items = [
        known(type="ListItem", position=number, name=name, url=links.absolute(href))
        for number, (name, href) in enumerate(entries, start=1)
    ]
    return known(type=kind, numberOfItems=len(items), itemListElement=items)


def _block(nodes: list[Node]) -> Markup:
    """JSON in which no content can end the element around it, since <, > and & are escaped."""
    return htmlsafe_json_dumps({"@context": "https://schema.org", "@graph": nodes}, dumps=_dumps)
