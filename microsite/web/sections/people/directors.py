"""Who directed a film: portraits and lives, what they say of it, and what else they made."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.records import Person
from microsite.films.text import Prose, Text
from microsite.web.microsite import Microsite
from microsite.web.sections.people.named import Named
from microsite.web.sections.pictures import PORTRAIT, Picture, picture

_BRIEF = 480
"""Letters of a paragraph that can be read in display type."""


@dataclass(frozen=True, slots=True)
class Director:
    """A director; `credit` is what must be printed beside the portrait."""

    named: Named
    portrait: Picture | None
    credit: str
    bio: Prose | None


@dataclass(frozen=True, slots=True)
class EarlierFilm:
    """A line of a filmography; `href` is set where it is a film of this site."""

    line: Text
    href: str
    hreflang: str


@dataclass(frozen=True, slots=True)
class Directors:
    """The directors, the statement, and the films they made.

    The statement `is_large` if its first paragraph is short enough to be set in display type.
    """

    directors: tuple[Director, ...]
    statement: Prose | None
    is_large: bool
    filmography: tuple[EarlierFilm, ...]


def directors(microsite: Microsite) -> Directors | None:
    """The directors of a film; None where nothing but their names is known."""
    film = microsite.film
    if not tells_of_directors(film):
        return None
    return Directors(
        directors=tuple(_director(microsite, who) for who in film.directed_by),
        statement=film.director_statement,
        is_large=_begins_briefly(film.director_statement),
        filmography=tuple(_earlier(microsite, line) for line in film.director_filmography),
    )


def tells_of_directors(film: Film) -> bool:
    """Whether more is known of a film's directors than their names."""
    told = any(who.photo or who.bio for who in film.directed_by)
    return bool(told or film.director_statement or film.director_filmography)


def _begins_briefly(statement: Prose | None) -> bool:
    first = statement.plain.strip().split("\n", 1)[0] if statement else ""
    return len(first) <= _BRIEF


def _director(microsite: Microsite, who: Person) -> Director:
    return Director(
        named=Named(who.name, microsite.person(who)),
        portrait=picture(microsite, who.photo, PORTRAIT),
        credit=who.photo.words.printed_credit if who.photo else "",
        bio=who.bio,
    )


def _earlier(microsite: Microsite, line: Text) -> EarlierFilm:
    catalog, own = microsite.parts.catalog, microsite.film
    slug = microsite.parts.addresses.filmography.film_called(line.value)
    if not slug or slug == own.slug:
        return EarlierFilm(line, "", "")
    film = catalog.film(slug, own.language) or catalog.translations(slug)[0]
    hreflang = film.language if film.language != own.language else ""
    return EarlierFilm(line, microsite.links.film(film), hreflang)
