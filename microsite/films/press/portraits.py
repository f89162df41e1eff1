"""The people whom a film gives the press: their portraits, and what is told of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.people.names import key_of
from microsite.films.press.files import PressFile, name_of
from microsite.films.records import Person
from microsite.films.text import Prose, Text


@dataclass(frozen=True, slots=True)
class PressPerson:
    """Somebody of whom a film has a portrait or a biography; `key` stands for the name in files.

    A biography that stands among the film's texts, as the director's may, is not repeated.
    """

    name: str
    key: str
    portrait: PressFile | None
    bio: Prose | None


def press_people(film: Film) -> tuple[PressPerson, ...]:
    """Return the directors, cast and crew of whom more is told than the name, each once."""
    found: dict[str, tuple[str, Person]] = {}
    for part, who in _parts(film):
        key = key_of(who.name)
        _, known = found.setdefault(key, (part, who))
        told = replace(known, photo=known.photo or who.photo, bio=known.bio or who.bio)
        found[key] = found[key][0], told
    people = (
        PressPerson(
            name=who.name,
            key=key,
            portrait=_portrait(film, f"{part}-{key}", who.photo, who.name) if who.photo else None,
            bio=who.bio if who.bio != film.director_biography else None,
        )
        for key, (part, who) in found.items()
    )
    return tuple(who for who in people if who.portrait or who.bio)


def portrait_files(film: Film) -> tuple[PressFile, ...]:
    """Return the portraits alone."""
    return tuple(who.portrait for who in press_people(film) if who.portrait)


def _parts(film: Film) -> Iterator[tuple[str, Person]]:
    """Yield everybody with the part of a file's name that says what they are."""
    yield from (("director", who) for who in film.directed_by)
    if not film.directors and film.director_photo:
        yield "director", Person("", photo=film.director_photo)
    yield from (("cast", who) for who in film.cast)
    yield from (("crew", who) for who in film.crew)


def _portrait(film: Film, what: str, photo: MediaFile, name: str) -> PressFile:
    """A portrait, below which the name stands unless its author wrote something else."""
    caption = photo.words.caption or (Text(name, film.language) if name else None)
    captioned = replace(photo, words=replace(photo.words, caption=caption))
    return PressFile(name_of(film, what.rstrip("-"), photo), captioned)
