"""The page of a person who has an id: portrait, a few words, and all their films here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import Response, abort

from microsite.films.people import Appearance, Filmography
from microsite.films.text import Text
from microsite.web import rendering
from microsite.web.addresses.routes import person_path
from microsite.web.document import person_document
from microsite.web.machines import linked_data
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.film_list import WallFilm, wall_film
from microsite.web.sections.pictures import PORTRAIT, SMALL_WALL, Picture, picture


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person and their films."""

    name: str
    portrait: Picture | None
    bio: Text | None
    films: tuple[WallFilm, ...]


def view(parts: Parts) -> Callable[[str, str], Response]:
    """The view of a person's page in one language."""
    filmography = Filmography(parts.catalog)

    def respond(language: str, person: str) -> Response:
        if not parts.addresses.find(person_path(language, person)):
            abort(404)
        shown = person_page(filmography.appearances(person, language), language, parts)
        tags = filmography.languages(person)
        document = person_document(
            person, shown.name, _description(shown, language, parts), language, tags, parts
        )
        portrait = shown.portrait.href if shown.portrait else ""
        told = linked_data.of_person(
            shown.name, str(shown.bio or ""), portrait, shown.films, document, parts.links
        )
        document = replace(document, linked_data=told)
        return rendering.page(parts, "pages/person.html", document, shown)

    return respond


def _description(shown: PersonPage, language: str, parts: Parts) -> str:
    """A person in a line: what is said of them, else the films they are known for here."""
    films = parts.interface.words(language).listed(str(film.title) for film in shown.films)
    return str(shown.bio or f"{shown.name}: {films}")


def person_page(appearances: tuple[Appearance, ...], language: str, parts: Parts) -> PersonPage:
    """A person's page, from what at least one film says; its own language's word goes first."""
    words = parts.interface.words(language)
    told = sorted(appearances, key=lambda each: each.film.language != language)
    portraits = (
        picture(Microsite(each.film, parts), each.performer.photo, PORTRAIT)
        for each in told
        if each.performer.photo
    )
    return PersonPage(
        name=told[0].performer.name,
        portrait=next(portraits, None),
        bio=next((each.performer.bio for each in told if each.performer.bio), None),
        films=tuple(
            wall_film(each.film, parts, words, SMALL_WALL, each.performer.character)
            for each in appearances
        ),
    )
