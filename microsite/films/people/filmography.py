"""Who was in which films, told apart by ids, and by names where there is none.

A name that has one id anywhere means that person everywhere, and so does a name that is spelled
like an id. A name that two ids share means, without one, whoever bears it in the same film; else
nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.people.names import is_a_firm_s, is_full_name, is_spelled, key_of
from microsite.films.records import Person
from microsite.films.search import fold

_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)")
_AROUND = " \t,;:.–—-()[]*_"


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person in one film: as a director, as a Performer, or with a Credit, or all of these."""

    film: Film
    parts: tuple[Person, ...]


@dataclass(slots=True)
class _Known:
    """What is known of a person: their films, the languages of these, and whether more is told."""

    slugs: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    is_told: bool = False


class Filmography:
    """The people of one catalog, looked through once; all questions are look-ups.

    A person has a page who has an id, a portrait or a biography, or is in two films.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._ids: dict[str, set[str]] = {}
        self._ids_within: dict[tuple[str, str], str] = {}
        self._stands_for = {
            (slug, name): key
            for slug in catalog.slugs
            for name, key in _respelled(catalog.translations(slug))
        }
        for film in catalog:
            for who in credited(film):
                if who.id:
                    name = self._key(film.slug, who)
                    self._ids.setdefault(name, set()).add(who.id)
                    self._ids_within[film.slug, name] = who.id
        self._all_ids = frozenset(id_ for ids in self._ids.values() for id_ in ids)
        self._people = {person: known for person, known in self._look().items() if _has_page(known)}

    @property
    def people(self) -> tuple[str, ...]:
        """Those who have a page: their ids, or what stands for their names; in order."""
        return tuple(sorted(self._people))

    def languages(self, person: str) -> tuple[str, ...]:
        """The languages in which films name a person."""
        known = self._people.get(person)
        return tuple(sorted(known.languages)) if known else ()

    def of(self, film: Film, who: Person) -> str:
        """Which of `people` somebody is whom a film names; empty for one who has no page."""
        person = self._person(film.slug, who)
        return person if person in self._people else ""

    def appearances(self, person: str, language: str) -> tuple[Appearance, ...]:
        """A person's films, newest first, in a language where they have it, else in their main."""
        known = self._people.get(person)
        films = self._catalog.listed(language, known.slugs) if known else ()
        return tuple(filter(None, (self._appearance(film, person) for film in films)))

    def told(self, person: str, language: str) -> Iterator[tuple[Film, Person]]:
        """Yield all that films say of a person, in any language; in this one first, then newest."""
        shown = [each.film for each in self.appearances(person, language)]
        films = (twin for film in shown for twin in self._catalog.translations(film.slug))
        for film in sorted(films, key=lambda film: film.language != language):
            for who in credited(film):
                if self._person(film.slug, who) == person:
                    yield film, who

    def film_called(self, line: str) -> str:
        """The slug of the film that a line such as "Tuvalu (1999)" names; empty if that is none.

        Titles count in every language; of several films, the one of that year.
        """
        year = _YEAR.search(line)
        rest = (line[: year.start()], line[year.end() :]) if year else ()
        for title in (line, *rest):
            slugs = self._titles.get(fold(title.strip(_AROUND)), set())
            if len(slugs) > 1 and year:
                slugs = {slug for slug in slugs if self._is_of(slug, int(year[1]))}
            if len(slugs) == 1:
                return next(iter(slugs))
        return ""

    @cached_property
    def _titles(self) -> dict[str, set[str]]:
        titles: dict[str, set[str]] = {}
        for film in self._catalog:
            for title in filter(None, (film.title, film.original_title)):
                titles.setdefault(fold(title.value), set()).add(film.slug)
        return titles

    def _is_of(self, slug: str, year: int) -> bool:
        own = self._catalog.translations(slug)[0].year
        return own is not None and own.first <= year <= own.last

    def _appearance(self, film: Film, person: str) -> Appearance | None:
        # A translation may leave somebody out whom another one names.
        for told in (film, *self._catalog.translations(film.slug)):
            parts = tuple(who for who in credited(told) if self._person(film.slug, who) == person)
            if parts:
                return Appearance(told, parts)
        return None

    def _person(self, slug: str, who: Person) -> str:
        """The id of somebody, or else what stands for the name; empty if that could be several."""
        if who.id:
            return who.id
        name = self._key(slug, who)
        if within := self._ids_within.get((slug, name)):
            return within
        ids = self._ids.get(name, ())
        if len(ids) == 1:
            return next(iter(ids))
        return name if not ids or name in self._all_ids else ""

    def _key(self, slug: str, who: Person) -> str:
        name = key_of(who.name)
        return self._stands_for.get((slug, name), name)

    def _look(self) -> dict[str, _Known]:
        people: dict[str, _Known] = {}
        for slug in self._catalog.slugs:
            for film in self._catalog.translations(slug):
                for who in credited(film):
                    told = bool(who.id or who.photo or who.bio)
                    person = self._person(slug, who)
                    if person and (told or person in self._all_ids or is_full_name(who.name)):
                        known = people.setdefault(person, _Known())
                        known.slugs.add(slug)
                        known.languages.add(film.language)
                        known.is_told |= told
        return people


def credited(film: Film) -> Iterator[Person]:
    """Yield everybody whom a film names: directors, then Performers, then those with a Credit."""
    yield from film.directed_by
    yield from film.cast
    yield from (credit for credit in film.crew if not is_a_firm_s(credit.role.value))


def _has_page(known: _Known) -> bool:
    return known.is_told or len(known.slugs) > 1


def _respelled(translations: Sequence[Film]) -> Iterator[tuple[str, str]]:
    """Yield names that a film has in several scripts, each with the key that stands for them all.

    That is the first that can be read in an address. Only lists are compared in which everybody
    stands in the same place.
    """
    main, *others = translations
    stands_for: dict[str, str] = {}
    for film in others:
        for mine, theirs in _pairs(film, main):
            stands_for.setdefault(theirs, theirs if is_spelled(theirs) else mine)
            stands_for[mine] = stands_for[theirs]
    yield from stands_for.items()


def _pairs(film: Film, main: Film) -> Iterator[tuple[str, str]]:
    """Yield the keys of names that a translation writes in another script than the main film."""
    lists = ((film.directed_by, main.directed_by), (film.cast, main.cast), (film.crew, main.crew))
    for own, other in lists:
        if len(own) != len(other):
            continue
        names = [(one.name, two.name) for one, two in zip(own, other, strict=True)]
        keys = [(key_of(mine), key_of(theirs)) for mine, theirs in names]
        if all(
            one == two or mine.isascii() != theirs.isascii()
            for (one, two), (mine, theirs) in zip(keys, names, strict=True)
        ):
            yield from (pair for pair in keys if pair[0] != pair[1])
