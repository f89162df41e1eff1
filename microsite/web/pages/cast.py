"""The cast page: everybody before and behind the camera."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.machines import linked_film
from microsite.web.microsite import Microsite
from microsite.web.pages.page import Page, Section
from microsite.web.sections.people.cast_list import CastList, CrewList, cast_list, crew_list
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class CastPage:
    """The whole cast and crew."""

    title: Text
    cast: CastList | None
    crew: CrewList | None


def cast_page(microsite: Microsite) -> CastPage:
    """Everybody before and behind the camera."""
    return CastPage(microsite.film.title, cast_list(microsite), crew_list(microsite))


def has_people(film: Film) -> bool:
    """Whether the film says who made it."""
    return bool(film.cast or film.crew)


CAST = Page(
    name="cast",
    tail="cast/",
    label=N_("Cast and crew"),
    exists=has_people,
    fill=cast_page,
    template="pages/cast.html",
    sections=(
        Section(
            name="cast-list",
            tail="fragments/cast/",
            exists=lambda film: bool(film.cast),
            fill=cast_list,
            template="sections/people/cast.html",
        ),
        Section(
            name="crew-list",
            tail="fragments/crew/",
            exists=lambda film: bool(film.crew),
            fill=crew_list,
            template="sections/people/crew.html",
        ),
    ),
    told=linked_film.film_whole,
)
