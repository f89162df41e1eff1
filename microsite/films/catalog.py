"""Films by slug and language, as they stand at one instant."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from microsite.films.embargo import embargo_ends, held_back, without
from microsite.films.film import Film
from microsite.films.media import MediaFile


class Catalog:
    """Films in all their languages; never changes."""

    __slots__ = ("_aliases", "_films", "languages", "slugs")

    _films: dict[str, dict[str, Film]]
    _aliases: dict[str, str]
    slugs: tuple[str, ...]
    languages: tuple[str, ...]

    def __init__(self, films: Iterable[Film]) -> None:
        by_slug: dict[str, dict[str, Film]] = {}
        aliases: dict[str, str] = {}
        for film in sorted(films, key=_main_first):
            by_slug.setdefault(film.slug, {})[film.language] = film
            for alias in film.aliases:
                aliases.setdefault(alias, film.slug)
        languages = {language for films in by_slug.values() for language in films}
        for name, value in (
            ("_films", by_slug),
            ("_aliases", aliases),
            ("slugs", tuple(by_slug)),
            ("languages", tuple(sorted(languages))),
        ):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a catalog never changes; {name} cannot be set")

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

    def listed(self, language: str) -> tuple[Film, ...]:
        """Return every film once: in this language, else in its main one; newest first."""
        chosen = (self.film(slug, language) or self.translations(slug)[0] for slug in self.slugs)
        return tuple(sorted(chosen, key=_newest_first))

    def alias(self, slug: str) -> str | None:
        """Return the slug that a former one leads to, None where it is none."""
        return None if slug in self._films else self._aliases.get(slug)

    def public(self, now: datetime) -> Catalog:
        """Return the films that may be seen at an instant (aware), and of them what may be.

        Left out are texts and stills under embargo, and offers that are over.
        """
        return Catalog(
            _without_the_over(without(film, held), now)
            for films in self._films.values()
            for held in (held_back(films.values(), now),)
            for film in films.values()
            if _is_public(film, now)
        )

    def next_change(self, now: datetime) -> datetime | None:
        """Return the next instant at which `public` or what is upcoming differs; None if never."""
        moments = (moment for films in self._films.values() for moment in _changes(films.values()))
        return min((moment for moment in moments if moment > now), default=None)

    def keeping(self, previous: Catalog, refused: frozenset[tuple[str, str]]) -> Catalog:
        """Return this catalog with the former versions of refused films put back.

        An item is a slug and a language; an empty language means every language of the film.
        What the former catalog did not have stays absent.
        """
        kept = {(film.slug, film.language): film for film in self}
        for film in previous:
            if (film.slug, film.language) in refused or (film.slug, "") in refused:
                kept[film.slug, film.language] = film
        return Catalog(kept.values())


def media_of(film: Film) -> tuple[MediaFile, ...]:
    """Return every file that a film refers to, each once, in the order of its attributes."""
    return tuple(dict.fromkeys(_media_within(film)))


def _media_within(value: object) -> Iterator[MediaFile]:
    if isinstance(value, MediaFile):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _media_within(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _media_within(getattr(value, field.name))


def _is_public(film: Film, now: datetime) -> bool:
    begins = (film.publish_date, film.embargo)
    begun = all(moment is None or moment <= now for moment in begins)
    return begun and not film.draft and (film.expiry_date is None or now < film.expiry_date)


def _without_the_over(film: Film, now: datetime) -> Film:
    untils = ((offer, offer.available_until) for offer in film.watch)
    watch = tuple(offer for offer, until in untils if until is None or now < until)
    return film if watch == film.watch else dataclasses.replace(film, watch=watch)


def _changes(translations: Collection[Film]) -> Iterator[datetime]:
    """Yield the instants at which something of a film comes or goes, in any language."""
    for film in translations:
        yield from _own_changes(film)
        # What one translation holds back, no other shows.
        for moment in embargo_ends(film):
            if any(_is_public(other, moment) for other in translations):
                yield moment


def _own_changes(film: Film) -> Iterator[datetime]:
    """Yield the instants at which a film, or something on its page, comes or goes."""
    if film.draft:
        return
    turns = (film.publish_date, film.embargo, film.expiry_date)
    seen = (film.publish_date, film.embargo)
    yield from (turn for turn in turns if turn and (turn in seen or _was_public_before(film, turn)))
    offers = (
        moment for offer in film.watch for moment in (offer.available_from, offer.available_until)
    )
    for moment in (*(screening.starts for screening in film.screenings), *offers):
        if moment and _is_public(film, moment):
            yield moment


def _was_public_before(film: Film, turn: datetime) -> bool:
    begins = (film.publish_date, film.embargo)
    return all(moment is None or moment < turn for moment in begins)


def _main_first(film: Film) -> tuple[str, bool, str]:
    return film.slug, film.language != film.main_language, film.language


def _newest_first(film: Film) -> tuple[int, str, str]:
    return -(film.year.last if film.year else 0), film.title.value.casefold(), film.slug
