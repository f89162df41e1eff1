"""The catalogue, and what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.contexts.pictures import Picture


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A film in the catalogue; `elsewhere` says that its page speaks another language."""

    film: Film
    href: str
    picture: Picture
    elsewhere: bool
    directors: str


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose films by; `count` is how many it finds beside what else is asked."""

    value: str
    label: Text | str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A select of the form; its label is one of the interface's messages."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Something asked for: `label` is a message, empty for words that are searched for.

    `without` counts the films, and `href` shows them, that are found when this is left out.
    """

    label: str
    value: Text | str
    href: str
    without: int


@dataclass(frozen=True, slots=True)
class FilmList:
    """The films that were asked for, out of `total`, and what else can be asked.

    `home` is the whole catalogue; `few` says that it is small enough for large pictures.
    """

    films: tuple[ListedFilm, ...]
    total: int
    few: bool
    facets: tuple[Facet, ...]
    asked: tuple[Asked, ...]
    home: str


@dataclass(frozen=True, slots=True)
class CataloguePage:
    """The catalogue; `words` are those searched for, `fragment` is the list of films alone."""

    list: FilmList
    words: str
    longest: int
    fragment: str
