"""The texts that a film gives the press, in the order of a press book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from microsite.films.film import Film
from microsite.films.lore import WITHOUT_SPACES
from microsite.films.records import OwnSection
from microsite.films.text import Prose, Text

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_FIFTY = range(30, 61)
"""How many words a short synopsis may have to pass for one of fifty."""
FEW_WORDS = 60
"""Up to so many, a text is shown in all its languages at once."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text of a film: the attribute that holds it, and its name in the press book, or none."""

    attribute: str
    press_name: str = ""


TEXTS = (
    Written("logline", "logline"),
    Written("tagline"),
    Written("synopsis_50", "synopsis-50"),
    Written("synopsis_short", "synopsis-short"),
    Written("synopsis", "synopsis"),
    Written("director_statement", "statement"),
    Written("director_biography", "biography"),
    Written("director_filmography", "filmography"),
    Written("additional_info", "notes"),
    Written("notice"),
    Written("credit_block"),
)
"""The one list of a film's texts: each can be held back; those with a press name are in the kit."""
_PRESS_NAMES = {text.attribute: text.press_name for text in TEXTS}


@dataclass(frozen=True, slots=True)
class PressText:
    """A text: as plain words and as Markdown; `html` is empty where it is one paragraph.

    `attribute` is the film's own that holds it, or that it stands for, and `name` what the press
    book calls it; a section of the author's own has its `title`. `word_count` is 0 where the
    language does not part words with spaces. Before its `embargo` (aware), the press alone sees it.
    """

    attribute: str
    plain: str
    source: str
    html: str
    language: str
    word_count: int
    name: str
    title: Text | None = None
    embargo: datetime | None = None


def press_texts(film: Film) -> tuple[PressText, ...]:
    """Return every text that a film has, short ones first, and its author's own sections last.

    A `synopsis_short` of about fifty words stands for `synopsis_50` where that is not given;
    nothing is ever cut to measure.
    """
    known = (
        replace(
            _filmography(attribute, text) if isinstance(text, tuple) else _text(attribute, text),
            embargo=next(
                (end for name, end in film.embargoes if getattr(film, name) is text), None
            ),
        )
        for attribute, text in texts_given(film)
    )
    sections = (_section(name, section) for name, section in sections_named(film))
    return (*known, *sections)


def sections_named(film: Film) -> Iterator[tuple[str, OwnSection]]:
    """Yield the author's own sections in their order, each with a name that no other text has."""
    for number, section in enumerate(film.sections, start=1):
        yield f"section-{section.id or number}", section


def texts_given(film: Film) -> Iterator[tuple[str, Text | Prose | tuple[Text, ...]]]:
    """Yield the texts that a film has for the press, by their attributes."""
    given = {text.attribute: getattr(film, text.attribute) for text in TEXTS if text.press_name}
    short = film.synopsis_short
    if short and not film.synopsis_50 and count_words(short.value, short.language) in _FIFTY:
        given["synopsis_50"], given["synopsis_short"] = short, None
    yield from ((attribute, text) for attribute, text in given.items() if text)


def count_words(text: str, language: str) -> int:
    """Return how many words a text has; 0 where its language does not part them with spaces."""
    if language.split("-")[0] in WITHOUT_SPACES:
        return 0
    return len(_WORD.findall(text))


def _text(attribute: str, text: Text | Prose) -> PressText:
    if isinstance(text, Prose):
        plain, source, html = text.plain, text.source.strip(), text.html
    else:
        plain, source, html = text.value, text.value, ""
    words = count_words(plain, text.language)
    name = _PRESS_NAMES.get(attribute, attribute)
    return PressText(attribute, plain, source, html, text.language, words, name)


def _section(name: str, section: OwnSection) -> PressText:
    text = _text("sections", section.text)
    return replace(text, name=name, title=section.title, embargo=section.embargo)


def _filmography(attribute: str, films: tuple[Text, ...]) -> PressText:
    plain = "\n".join(film.value for film in films)
    source = "\n".join(f"- {film.value}" for film in films)
    name = _PRESS_NAMES[attribute]
    return PressText(attribute, plain, source, "", films[0].language, 0, name)
