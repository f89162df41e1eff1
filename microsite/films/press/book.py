"""The texts that a film gives the press, in the order of a press book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.lore import WITHOUT_SPACES
from microsite.films.text import Prose, Text

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_FIFTY = range(30, 61)
"""How many words a short synopsis may have to pass for one of fifty."""
FEW_WORDS = 60
"""Up to so many, a text is shown in all its languages at once."""


@dataclass(frozen=True, slots=True)
class PressText:
    """A text: as plain words and as Markdown; `html` is empty where it is one paragraph.

    `name` tells it from the film's others; `words` counts it, 0 where its language does not part
    words with spaces.
    """

    name: str
    plain: str
    source: str
    html: str
    language: str
    words: int


def press_texts(film: Film) -> tuple[PressText, ...]:
    """Return every text that a film has, short ones first.

    A `synopsis_short` of about fifty words stands for `synopsis_50` where that is not given;
    nothing is ever cut to measure.
    """
    return tuple(
        _filmography(text) if isinstance(text, tuple) else _text(name, text)
        for name, text in texts_given(film)
    )


def texts_given(film: Film) -> Iterator[tuple[str, Text | Prose | tuple[Text, ...]]]:
    """Yield the texts that a film has, by name."""
    fifty, short = film.synopsis_50, film.synopsis_short
    if short and not fifty and count_words(short.value, short.language) in _FIFTY:
        fifty, short = short, None
    given = (
        ("logline", film.logline),
        ("synopsis-50", fifty),
        ("synopsis-short", short),
        ("synopsis", film.synopsis),
        ("statement", film.director_statement),
        ("biography", film.director_biography),
        ("filmography", film.director_filmography),
        ("notes", film.additional_info),
    )
    yield from ((name, text) for name, text in given if text)


def count_words(text: str, language: str) -> int:
    """Return how many words a text has; 0 where its language does not part them with spaces."""
    if language.split("-")[0] in WITHOUT_SPACES:
        return 0
    return len(_WORD.findall(text))


def _text(name: str, text: Text | Prose) -> PressText:
    if isinstance(text, Prose):
        plain, source, html = text.plain, text.source.strip(), text.html
    else:
        plain, source, html = text.value, text.value, ""
    return PressText(name, plain, source, html, text.language, count_words(plain, text.language))


def _filmography(films: tuple[Text, ...]) -> PressText:
    plain = "\n".join(film.value for film in films)
    source = "\n".join(f"- {film.value}" for film in films)
    return PressText("filmography", plain, source, "", films[0].language, 0)
