"""What is held back of a film until its moment: single texts and pictures, in every language.

An embargo that any of a film's files gives holds for all of them, and the latest one counts; so no
translation shows sooner what another keeps back.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from microsite.films.film import Film
from microsite.films.media import MediaFile, media_of
from microsite.films.press import book

TEXTS = tuple(text.attribute for text in book.TEXTS)
"""The texts that can be held back one by one, by their attributes."""


@dataclass(frozen=True, slots=True)
class Held:
    """Until when what is held back of a film: by names of TEXTS, and by pictures' SHA-256."""

    texts: dict[str, datetime]
    pictures: dict[str, datetime]


def embargo_ends(film: Film) -> Iterator[datetime]:
    """Yield the moments until which something of a film is held back."""
    yield from (until for _, until in film.embargoes)
    yield from (until for _, until in _pictures(film))


def held_back(translations: Iterable[Film], now: datetime) -> Held:
    """Return what any of a film's translations holds back at an instant (aware)."""
    held = Held({}, {})
    for film in translations:
        for marks, found in ((held.texts, film.embargoes), (held.pictures, _pictures(film))):
            for name, until in found:
                if now < until:
                    marks[name] = max(until, marks.get(name, until))
    return held


def _pictures(film: Film) -> Iterator[tuple[str, datetime]]:
    """Yield the SHA-256 of each picture that has an embargo, and the embargo."""
    yield from ((still.file.sha256, still.embargo) for still in film.stills if still.embargo)
    yield from ((file.sha256, file.embargo) for file in media_of(film) if file.embargo)


def without(film: Film, held: Held) -> Film:
    """Return a film without what is held back, wherever in it the same picture is shown."""
    if held.texts:
        blank: dict[str, Any] = {own.name: own.default for own in dataclasses.fields(Film)}
        film = dataclasses.replace(film, **{name: blank[name] for name in held.texts})
    shown: Film = _without_pictures(film, held.pictures) if held.pictures else film
    return _marked(shown, Held({}, {}))


def confided(film: Film, translations: Iterable[Film], now: datetime) -> Film:
    """Return a film whole, for those who may see it, with marks on what is yet held back.

    Its title is marked where the film itself is.
    """
    held = held_back(translations, now)
    if film.embargo and now < film.embargo:
        held = Held({"title": film.embargo, **held.texts}, held.pictures)
    return _marked(film, held)


def _marked(film: Film, held: Held) -> Film:
    """Return a film whose embargoes are those in `held`, and no others."""
    embargoes = tuple(held.texts.items())
    stills = tuple(
        still
        if still.embargo == (until := held.pictures.get(still.file.sha256))
        else dataclasses.replace(still, embargo=until)
        for still in film.stills
    )
    if (embargoes, stills) == (film.embargoes, film.stills):
        return film
    return dataclasses.replace(film, embargoes=embargoes, stills=stills)


def _without_pictures(value: Any, held: Collection[str]) -> Any:  # noqa: ANN401 - a film's parts
    """Return a value without these pictures; None for one that is nothing without its picture."""
    if isinstance(value, MediaFile):
        return None if value.sha256 in held else value
    if isinstance(value, tuple):
        left = (_without_pictures(item, held) for item in value)
        return tuple(item for item in left if item is not None)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        own = getattr(value, field.name)
        left = _without_pictures(own, held)
        if left is None and own is not None and field.default is dataclasses.MISSING:
            return None
        changed[field.name] = left
    return dataclasses.replace(value, **changed)
