"""Kind, year, countries and minutes of a film in one line."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.words.interface import Words
from microsite.web.words.labels import known_category


@dataclass(frozen=True, slots=True)
class FactLine:
    """What is known of a film's kind, year, countries and running time in minutes."""

    kind: Text | None
    year: str
    countries: Text | None
    minutes: int


def fact_line(film: Film, words: Words) -> FactLine:
    """The line of a film, on a page that speaks `words`."""
    where = countries(film, words)
    return FactLine(_kind(film, words), str(film.year or ""), where, film.running_time)


def countries(film: Film, words: Words) -> Text | None:
    """A film's countries, by their codes in the page's language, else as its author wrote them."""
    if film.countries:
        return Text(words.listed(map(words.country, film.countries)), words.speaks)
    return film.country


def _kind(film: Film, words: Words) -> Text | None:
    """The first genre of a film, else its category."""
    if film.genres:
        genre = film.genres[0]
        return Text(genre.value[:1].upper() + genre.value[1:], genre.language)
    if not film.category:
        return None
    known = known_category(film.category.value)
    return Text(words.plain(known), words.speaks) if known else film.category
