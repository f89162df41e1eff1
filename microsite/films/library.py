"""The only reader of the content folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.films import language as languages
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.film_reading import FilmReading, read_source
from microsite.films.problems import Problem, Severity
from microsite.films.shelf import FactsCache
from microsite.films.site_file import SiteTexts, read_site
from microsite.films.source import FilmSource, find_sources, index_files


@dataclass(frozen=True, slots=True)
class Reading:
    """What the content folder held: films and site words, and all that is wrong with them.

    `refused` names slug and language of what cannot be shown, with an empty language where the
    whole film cannot.
    """

    catalog: Catalog
    site: SiteTexts
    problems: tuple[Problem, ...]
    refused: frozenset[tuple[str, str]]


class Library:
    """A content folder; remembers what it read, so that reading again after one edit is quick."""

    def __init__(self, content: Path) -> None:
        self._content = content.absolute()
        self._facts = FactsCache()
        self._known: dict[str, tuple[object, FilmReading]] = {}

    def read(self) -> Reading:
        """Read what has changed since the last time; whatever is wrong becomes a problem."""
        sources = find_sources(self._content)
        self._known = {name: self._read(source) for name, source in sources.items()}
        readings = [reading for _, reading in self._known.values()]
        problems = {problem for reading in readings for problem in reading.problems}
        readings, clashes = _one_source_a_slug(readings)
        problems.update(clashes, _same_titles(readings), _alias_clashes(readings))
        site, site_problems = self._read_site()
        problems.update(site_problems)
        films = (film for reading in readings for film in reading.films)
        refused = {(reading.slug, tag) for reading in readings for tag in reading.refused}
        return Reading(Catalog(films), site, tuple(sorted(problems)), frozenset(refused))

    def _read(self, source: FilmSource) -> tuple[object, FilmReading]:
        stamp = source.stamp()
        known = self._known.get(source.name)
        if known and known[0] == stamp:
            return known
        last_slug = known[1].slug if known else ""
        return stamp, read_source(source, self._content, self._facts, last_slug)

    def _read_site(self) -> tuple[SiteTexts, list[Problem]]:
        files = index_files(self._content / "site")
        return read_site(
            [
                (file, file.relative_to(self._content.parent), languages.normalise(suffix) or "")
                for file, suffix in files
            ]
        )


def _one_source_a_slug(readings: Iterable[FilmReading]) -> tuple[list[FilmReading], list[Problem]]:
    """Leave out films whose slug another film has already."""
    first: dict[str, FilmReading] = {}
    problems = []
    for reading in readings:
        other = first.setdefault(reading.slug, reading)
        if other is not reading:
            message = f"the slug {reading.slug} belongs to {other.path.as_posix()}; choose another"
            problems.append(Problem(reading.path, 0, 0, "slug", message, Severity.ERROR))
    return list(first.values()), problems


def _same_titles(readings: Iterable[FilmReading]) -> Iterator[Problem]:
    first: dict[str, FilmReading] = {}
    for reading in readings:
        if reading.title and reading.films:
            other = first.setdefault(reading.films[0].title.value.casefold(), reading)
            if other is not reading:
                message = f"{other.path.as_posix()} has the same title; are they one film?"
                yield reading.title.problem(message).problem


def _alias_clashes(readings: Iterable[FilmReading]) -> Iterator[Problem]:
    owners: dict[str, Film] = {}
    films = [(reading, reading.films[0]) for reading in readings if reading.films]
    slugs = {film.slug for _, film in films}
    for reading, film in films:
        for alias in film.aliases:
            owner = owners.setdefault(alias, film)
            if alias in slugs or owner is not film:
                message = f"{alias} already leads to {alias if alias in slugs else owner.slug}"
                yield Problem(reading.path, 0, 0, "aliases", message)
