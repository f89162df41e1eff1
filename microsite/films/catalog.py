"""Films by slug and language, as they stand at one instant."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from functools import cached_property
from typing import Protocol

from microsite.films.embargo import embargo_ends, without_held
from microsite.films.film import Film


class Catalog:
    """Films in all their languages; never changes."""

    def __init__(self, films: Iterable[Film]) -> None:
        self._films: dict[str, dict[str, Film]] = {}
        self._aliases: dict[str, str] = {}
        for film in sorted(films, key=_main_first):
            self._films.setdefault(film.slug, {})[film.language] = film
            for alias in film.aliases:
                self._aliases.setdefault(alias, film.slug)
        self._slugs = tuple(self._films)
        self._languages = tuple(sorted({film.language for film in self}))

    @property
    def slugs(self) -> tuple[str, ...]:
        """The films' slugs, in the order of the alphabet."""
        return self._slugs

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of all languages that a film is in, in the order of the alphabet."""
        return self._languages

    def __iter__(self) -> Iterator[Film]:
        return (film for films in self._films.values() for film in films.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Catalog) and self._films == other._films

    def __hash__(self) -> int:
        return hash((self.slugs, self.languages))

    def film(self, slug: str, language: str) -> Film | None:
        """Return a film in one language, None where there is none."""
        return self._films.get(slug, {}).get(language)

    def translations(self, slug: str) -> tuple[Film, ...]:
        """Return a film in all its languages: the main one first, the others by tag."""
        return tuple(self._films.get(slug, {}).values())

    def listed(self, language: str, slugs: Iterable[str] | None = None) -> tuple[Film, ...]:
        """Return every film once, in this language or else in its main one; newest first.

        `slugs` names those that are wanted, where that is not all.
        """
        wanted = self.slugs if slugs is None else slugs
        chosen = (self.film(slug, language) or self.translations(slug)[0] for slug in wanted)
        return tuple(sorted(chosen, key=_newest_first))

    def alias(self, slug: str) -> str | None:
        """Return the slug that a former slug leads to, None where it leads nowhere."""
        return None if slug in self._films else self._aliases.get(slug)

    @cached_property
    def last_screening(self) -> datetime | None:
        """When the last of all screenings begins; None where there is none."""
        starts = (screening.starts for film in self for screening in film.screenings)
        return max(starts, key=datetime.timestamp, default=None)

    def public(self, now: datetime) -> Catalog:
        """Return what visitors may see at an instant (aware).

        Left out are films that are not public then, what is under embargo, and offers that have
        ended.
        """
        return Catalog(
            _without_the_over(film, now)
            for films in self._films.values()
            for film in without_held(films.values(), now)
            if is_public(film, now)
        )

    def next_change(self, now: datetime) -> datetime | None:
        """Return the next instant at which a page changes by itself; None if none ever does."""
        return min((moment for moment in self._moments if moment > now), default=None)

    def last_change(self, now: datetime) -> datetime | None:
        """Return the last instant until now at which a page changed by itself; None if none did."""
        return max((moment for moment in self._moments if moment <= now), default=None)

    @cached_property
    def _moments(self) -> frozenset[datetime]:
        return frozenset(
            moment for films in self._films.values() for moment in _changes(films.values())
        )

    def keeping(self, previous: Catalog, refused: frozenset[tuple[str, str]]) -> Catalog:
        """Return this catalog with the previous versions of refused films put back.

        `refused` holds pairs of a slug and a language; an empty language means every language of
        the film. A film that the previous catalog does not have stays absent.
        """
        kept = {(film.slug, film.language): film for film in self}
        for film in previous:
            if (film.slug, film.language) in refused or (film.slug, "") in refused:
                kept[film.slug, film.language] = film
        return Catalog(kept.values())


class Scheduled(Protocol):
    """What says when it is to be seen; moments are aware."""

    @property
    def draft(self) -> bool:
        """Whether it is not to be seen at all."""

    @property
    def publish_date(self) -> datetime | None:
        """When it appears."""

    @property
    def expiry_date(self) -> datetime | None:
        """When it disappears."""

    @property
    def embargo(self) -> datetime | None:
        """Before this, nobody sees it."""


def is_public(film: Scheduled, now: datetime) -> bool:
    """Whether visitors may see a film, or a page of the site, at an instant."""
    begins = (film.publish_date, film.embargo)
    begun = all(moment is None or moment <= now for moment in begins)
    return begun and not film.draft and (film.expiry_date is None or now < film.expiry_date)


def _without_the_over(film: Film, now: datetime) -> Film:
    untils = ((offer, offer.available_until) for offer in film.watch)
    watch = tuple(offer for offer, until in untils if until is None or now < until)
    return film if watch == film.watch else dataclasses.replace(film, watch=watch)


def _changes(translations: Collection[Film]) -> Iterator[datetime]:
    """Yield the instants at which a film, or a part of it, appears or disappears in a language."""
    for film in translations:
        yield from _own_changes(film)
        # No translation shows what another one holds back.
        for moment in embargo_ends(film):
            if any(is_public(other, moment) for other in translations):
                yield moment


def _own_changes(film: Film) -> Iterator[datetime]:
    """Yield the instants at which one translation, or something on its page, comes or goes."""
    if film.draft:
        return
    turns = (film.publish_date, film.embargo, film.expiry_date)
    seen = (film.publish_date, film.embargo)
    yield from (turn for turn in turns if turn and (turn in seen or _was_public_before(film, turn)))
    offers = (
        moment for offer in film.watch for moment in (offer.available_from, offer.available_until)
    )
    for moment in (*(screening.starts for screening in film.screenings), *offers):
        if moment and is_public(film, moment):
            yield moment


def _was_public_before(film: Film, turn: datetime) -> bool:
    begins = (film.publish_date, film.embargo)
    return all(moment is None or moment < turn for moment in begins)


def _main_first(film: Film) -> tuple[str, bool, str]:
    return film.slug, film.language != film.main_language, film.language


def _newest_first(film: Film) -> tuple[int, str, str]:
    return -(film.year.last if film.year else 0), film.title.value.casefold(), film.slug
