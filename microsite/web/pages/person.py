"""The page of a person: portrait, biography, and all their films here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import Response, abort

from microsite.films.film import Film
from microsite.films.records import Person
from microsite.films.text import Prose
from microsite.web import rendering
from microsite.web.addresses.routes import person_path
from microsite.web.document import person_document
from microsite.web.machines import linked_data
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.film_list import FEW, WallFilm, wall_film
from microsite.web.sections.people.parts_played import parts_played
from microsite.web.sections.pictures import PORTRAIT, SMALL_WALL, WALL, Picture, picture

_DESCRIPTION = 300
"""Letters of a biography that describe a page; no search engine shows more."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person and their films; `credit` is what must be printed beside the portrait.

    `few` says that the films hang larger.
    """

    name: str
    portrait: Picture | None
    credit: str
    bio: Prose | None
    films: tuple[WallFilm, ...]
    few: bool


def view(parts: Parts) -> Callable[[str, str], Response]:
    """The view of a person's page in one language."""

    def respond(language: str, person: str) -> Response:
        if not parts.addresses.find(person_path(language, person)):
            abort(404)
        shown = person_page(person, language, parts)
        tags = parts.addresses.filmography.languages(person)
        document = person_document(
            person, shown.name, _description(shown, language, parts), language, tags, parts
        )
        portrait = shown.portrait.href if shown.portrait else ""
        bio = shown.bio.plain if shown.bio else ""
        told = linked_data.of_person(shown.name, bio, portrait, shown.films, document, parts.links)
        document = replace(document, linked_data=told)
        return rendering.page(parts, "pages/person.html", document, shown)

    return respond


def _description(shown: PersonPage, language: str, parts: Parts) -> str:
    """A person in a line: what is said of them, else the films they are known for here."""
    if shown.bio:
        return " ".join(shown.bio.plain.split())[:_DESCRIPTION]
    films = parts.interface.words(language).listed(str(film.title) for film in shown.films)
    return f"{shown.name}: {films}"


def person_page(person: str, language: str, parts: Parts) -> PersonPage:
    """A person's page, from what at least one film says; its own language's word goes first."""
    words, filmography = parts.interface.words(language), parts.addresses.filmography
    told = [*filmography.told(person, language)]
    appearances = filmography.appearances(person, language)
    film, shown = next(((film, who) for film, who in told if who.photo), told[0])
    few = len(appearances) <= FEW
    space = SMALL_WALL if few else WALL
    return PersonPage(
        name=told[0][1].name,
        portrait=picture(Microsite(film, parts), shown.photo, PORTRAIT),
        credit=shown.photo.words.printed_credit if shown.photo else "",
        bio=_bio(told, language),
        films=tuple(
            wall_film(each.film, parts, words, space, parts_played(each.parts, words))
            for each in appearances
        ),
        few=few,
    )


def _bio(told: list[tuple[Film, Person]], language: str) -> Prose | None:
    written = [who.bio for _, who in told if who.bio]
    return next((bio for bio in written if bio.language == language), next(iter(written), None))
