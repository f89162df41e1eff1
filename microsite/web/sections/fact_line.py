"""Year, countries and minutes of a film in one line."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.words.interface import Words


@dataclass(frozen=True, slots=True)
class FactLine:
    """What is known of a film's year, countries and running time in minutes."""

    year: str
    countries: Text | None
    minutes: int


def fact_line(film: Film, words: Words) -> FactLine:
    """The line of a film, on a page that speaks `words`."""
    return FactLine(str(film.year or ""), countries(film, words), film.running_time)


def countries(film: Film, words: Words) -> Text | None:
    """A film's countries, by their codes in the page's language, else as its author wrote them."""
    if film.countries:
        return Text(words.listed(map(words.country, film.countries)), words.speaks)
    return film.country
