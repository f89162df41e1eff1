"""Where one of a film's trailers stands on the trailer page, as links lead to it."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media.trailers import Trailer
from microsite.web.addresses import queries
from microsite.web.microsite import Microsite


@dataclass(frozen=True, slots=True)
class Place:
    """A trailer by its number on the page, from 1; 0 is the main one, which needs none."""

    page: str
    number: int

    def href(self, start: int = 0, version: str = "") -> str:
        """The link that plays it, or one of its versions, from a moment, in seconds."""
        anchor = f"#trailer-{self.number}" if self.number else ""
        return self.page + queries.playing(self.number, start, version) + anchor


def place_of(microsite: Microsite, trailer: Trailer) -> Place:
    """Where a trailer of a film stands."""
    film = microsite.film
    number = 0 if trailer == film.own_trailer else film.trailers.index(trailer) + 1
    return Place(microsite.page("trailer"), number)
