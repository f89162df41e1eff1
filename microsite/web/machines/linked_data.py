"""What each page says of itself to machines: JSON-LD, as one graph in a block of data.

Source: schema.org; JSON-LD 1.1, section 7 (embedding in HTML documents).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from functools import partial

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from microsite.films.film import Film
from microsite.web.addresses.links import Links
from microsite.web.contexts.document import Document
from microsite.web.contexts.people import PersonPage
from microsite.web.machines import linked_film
from microsite.web.machines.linked_film import Node, known
from microsite.web.words.interface import Words

_KINDS = {"gallery": "ImageGallery", "catalogue": "CollectionPage", "person": "ProfilePage"}
_WHOLE = ("film", "cast")
"""The pages that tell all of the film; the others name it."""
_dumps = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def of_film_page(
    name: str, film: Film, document: Document, links: Links, words: Words, now: datetime
) -> Markup:
    """What a film's page called `name` says, as it stands at `now` (aware)."""
    about = linked_film.movie if name in _WHOLE else linked_film.film_in_short
    stills = film.stills if name == "gallery" else ()
    nodes = [
        {
            **_page(document),
            "about": known(id=linked_film.film_id(film, links)),
            **known(
                associatedMedia=[linked_film.still_image(film, still, links) for still in stills]
            ),
        },
        about(film, links),
        *(linked_film.videos(film, links) if name == "trailer" else ()),
        *(linked_film.screenings(film, links, now) if name in ("film", "screenings") else ()),
    ]
    trail = [(words.plain("Films"), document.home), (str(film.title), document.film_home)]
    here = next((door for door in document.doors if door.current and name != "film"), None)
    if here:
        trail.append((words.plain(here.label), here.href))
    return _block([*nodes, _breadcrumbs(trail, links)])


def of_catalogue(films: Iterable[Film], document: Document, links: Links) -> Markup:
    """The films of the catalogue, in its order."""
    entries = [(str(film.title), links.film(film)) for film in films]
    return _block([_page(document), *([_listed("ItemList", entries, links)] if entries else ())])


def of_person(shown: PersonPage, document: Document, links: Links) -> Markup:
    """A person, and the films that their page lists."""
    person = known(
        type="Person",
        id=f"{document.canonical}#person",
        name=shown.name,
        url=document.canonical,
        description=str(shown.bio or ""),
        image=shown.portrait and links.absolute(shown.portrait.href),
    )
    page = {**_page(document), "mainEntity": known(id=f"{document.canonical}#person")}
    films = [(str(part.film.title), part.href) for part in shown.parts]
    return _block([page, person, _listed("ItemList", films, links)])


def _page(document: Document) -> Node:
    return known(
        type=_KINDS.get(document.name, "WebPage"),
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
