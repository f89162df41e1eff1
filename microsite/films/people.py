"""People: whom films know by an id, what they were in, and which names are those of one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from microsite.films.catalog import Catalog
from microsite.films.film import Film, Performer
from microsite.films.lore import COMPANIONS, JOINERS, any_of

_JOINED = re.compile(rf"[/,;&+()]|(?<!\S)(?:{any_of(JOINERS | COMPANIONS)})(?!\S)")


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person in one film."""

    film: Film
    performer: Performer


class Filmography:
    """The people of a catalog who have an id; crew have none."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._languages: dict[str, set[str]] = {}
        self._slugs: dict[str, set[str]] = {}
        for film in catalog:
            for performer in film.cast:
                if performer.id:
                    self._languages.setdefault(performer.id, set()).add(film.language)
                    self._slugs.setdefault(performer.id, set()).add(film.slug)

    @property
    def people(self) -> tuple[str, ...]:
        """The ids, in their order."""
        return tuple(sorted(self._slugs))

    def languages(self, person: str) -> tuple[str, ...]:
        """The languages that one of a person's films is in."""
        return tuple(sorted(self._languages.get(person, ())))

    def appearances(self, person: str, language: str) -> tuple[Appearance, ...]:
        """A person's films, newest first, in a language where they have it, else in their main."""
        slugs = self._slugs.get(person, ())
        return tuple(
            Appearance(film, performer)
            for film in self._catalog.listed(language)
            if film.slug in slugs
            for performer in film.cast
            if performer.id == person
        )


def is_one_name(written: str) -> bool:
    """Whether a name is that of one person: nothing in it joins or lists several."""
    return bool(written) and not _JOINED.search(written)
