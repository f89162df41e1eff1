"""The only reader of the content folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.pages.site_page import SitePages
from microsite.films.site import SiteTexts
from microsite.reading.files.shelf import FactsCache
from microsite.reading.film_reading import FilmReading, read_source
from microsite.reading.folders.content_search import find_sources
from microsite.reading.folders.film_folder import film_folder, visible
from microsite.reading.folders.slug import slug_of
from microsite.reading.folders.source import FilmSource
from microsite.reading.namesakes import namesakes
from microsite.reading.pages.page_library import PageLibrary
from microsite.reading.problems import Problem, Severity
from microsite.reading.site_file import read_site

NO_PAGES = SitePages()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the content folder held: films, pages, site words, and all that is wrong with them.

    `refused` holds the slug and the language of what cannot be shown, with an empty language for a
    whole film; `secret` those of them that may be meant for nobody yet. A film whose slug belongs
    to another one is listed by its former slug, or else by its folder's name. `away` says why there
    is no film file at all, and is empty where there is.
    """

    catalog: Catalog
    site: SiteTexts
    problems: tuple[Problem, ...]
    refused: frozenset[tuple[str, str]]
    secret: frozenset[tuple[str, str]] = frozenset()
    away: str = ""
    pages: SitePages = NO_PAGES

    @property
    def unready(self) -> str:
        """Why there is nothing to show, on air or not yet; empty where there is a film."""
        refused = "" if self.catalog.slugs else "every film is refused; microsite check says why"
        return self.away or refused


class Library:
    """A content folder; it remembers what it read, so that reading again after an edit is quick.

    Where it is `thorough`, pictures are decoded to their ends and names are compared, for which a
    start has no time.
    """

    def __init__(self, content: Path, *, thorough: bool = False) -> None:
        self._content = content.absolute()
        self._facts = FactsCache(thorough=thorough)
        self._thorough = thorough
        self._known: dict[str, tuple[object, FilmReading]] = {}
        self._slugs: dict[str, str] = {}
        self._pages = PageLibrary(self._content, self._facts)

    def read(self) -> Reading:
        """Read what has changed since the last time; whatever is wrong becomes a problem."""
        try:
            sources, unused = find_sources(self._content)
        except OSError as error:
            missing = isinstance(error, FileNotFoundError)
            seen = "is missing" if missing else f"cannot be listed: {error.strerror}"
            return self._without_films(seen, ())
        if not sources:
            # A folder that is not mounted is there, and empty.
            return self._without_films("holds no film file", unused)
        site, site_problems = self._read_site()
        zone = site.timezone
        self._known = {name: self._read(source, zone) for name, source in sources.items()}
        everything = {name: reading for name, (_, reading) in self._known.items()}
        problems = {problem for reading in everything.values() for problem in reading.problems}
        problems.update(unused)
        owners = self._owners(everything)
        readings = [everything[name] for name in sorted(owners.values())]
        refused = {(reading.slug, tag) for reading in readings for tag in reading.refused}
        secret = {(reading.slug, tag) for reading in readings for tag in reading.secret}
        slugs = {name: slug for slug, name in owners.items()}
        for name in everything.keys() - slugs.keys():
            problems.add(_taken(everything[name], everything[owners[everything[name].slug]]))
            former = self._slugs.get(name, name)
            if former not in owners:
                slugs[name] = former
                refused.add((former, ""))
                # Its own slug is another's, so the catalog cannot tell whether it is public.
                if everything[name].secret or any(map(_has_a_moment, everything[name].films)):
                    secret.add((former, ""))
        self._slugs = slugs
        problems.update(_same_titles(readings), _alias_clashes(readings))
        if self._thorough:
            problems.update(namesakes(readings, self._content.parent))
        problems.update(site_problems)
        films = (film for reading in readings for film in reading.films)
        catalog = Catalog(films)
        pages, page_problems = self._pages.read(catalog)
        told = tuple(sorted([*problems, *page_problems]))
        return Reading(catalog, site, told, frozenset(refused), frozenset(secret), pages=pages)

    def _without_films(self, seen: str, unused: Sequence[Problem]) -> Reading:
        """Refuse every known film, so that a folder away for a while takes none off the air."""
        content = self._content.name
        advice = f"name the folder that holds films/, or make {content}/films"
        if content == "films":
            advice = f"name the folder that holds films/; did you mean {self._content.parent.name}?"
        if seen.startswith("holds"):
            advice = f"put one there, such as {content}/films/my-film/index_en.md"
        message = f"the folder of the films {seen}; {advice}"
        # A site that never had a film is not finished yet; one that had some has lost them.
        begins = seen.startswith("holds") and not self._slugs
        severity = Severity.WARNING if begins else Severity.ERROR
        problem = Problem(Path(content, "films"), 0, 0, "", message, severity)
        # Where something lies there that is no film, its own line says what to do.
        told = [] if begins and unused else [problem]
        site, problems = self._read_site()
        refused = frozenset((slug, "") for slug in self._slugs.values())
        pages, page_problems = self._pages.read(Catalog(()))
        told_all = tuple(sorted([*told, *unused, *problems, *page_problems]))
        away = f"films/ {seen}"
        return Reading(Catalog(()), site, told_all, refused, refused, away, pages)

    def _owners(self, readings: Mapping[str, FilmReading]) -> dict[str, str]:
        """Return the name of the source that owns each slug, for two may claim the same.

        A slug stays with the source that had it, so that a new film takes none off the air.
        Otherwise it goes to the folder of that very name, or else to one whose name makes that
        slug (`Baikonur`, for baikonur), or else to the first in the alphabet.
        """

        def claim(name: str) -> tuple[bool, bool, bool, str]:
            slug = readings[name].slug
            return self._slugs.get(name) != slug, name != slug, slug_of(name) != slug, name

        owners: dict[str, str] = {}
        for name in sorted(readings, key=claim):
            owners.setdefault(readings[name].slug, name)
        return owners

    def _read(self, source: FilmSource, timezone: str) -> tuple[object, FilmReading]:
        stamp = source.stamp(), timezone
        known = self._known.get(source.name)
        if known and known[0] == stamp:
            return known
        last_slug = self._slugs.get(source.name, "")
        return stamp, read_source(source, self._content, self._facts, last_slug, timezone)

    def _read_site(self) -> tuple[SiteTexts, list[Problem]]:
        folder = self._content / "site"
        try:
            visible(folder, strict=True)
        except (FileNotFoundError, NotADirectoryError):
            return read_site([])
        except OSError as error:
            message = f"the folder cannot be listed: {error.strerror}; let us read it"
            return SiteTexts(()), [Problem(Path(self._content.name, "site"), 0, 0, "", message)]
        top = self._content.parent
        try:
            found = film_folder(folder)
            files = [(file, file.relative_to(top), tag) for file, tag in found.files]
            site, problems = read_site(files)
        except Exception as error:  # noqa: BLE001 - the site's words must not cost the films
            message = f"the site’s words cannot be read ({type(error).__name__}: {error})"[:200]
            return SiteTexts(()), [Problem(Path(self._content.name, "site"), 0, 0, "", message)]
        problems += [Problem(path.relative_to(top), 0, 0, "", said) for path, said in found.remarks]
        return site, problems


def _has_a_moment(film: Film) -> bool:
    """Whether a film is meant for the public only at some time, or not at all."""
    return film.draft or any((film.publish_date, film.expiry_date, film.embargo))


def _taken(reading: FilmReading, owner: FilmReading) -> Problem:
    message = f"the slug {reading.slug} belongs to {owner.path.as_posix()}; choose another"
    if reading.slug_field:
        return reading.slug_field.problem(message, Severity.ERROR).problem
    return Problem(reading.path, 0, 0, "slug", message, Severity.ERROR)


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
