"""One film's files to its translations, its problems and what is refused of it."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from microsite.films.film import Film
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import NO_SHELF, FactsCache, Shelf
from microsite.reading.film_file import FilmFile, make_film, read_film_file
from microsite.reading.keys import Reader
from microsite.reading.problems import Problem, Severity, problem_of, refuse
from microsite.reading.secrecy import secrets_of
from microsite.reading.source import FilmSource
from microsite.reading.values.links_and_slugs import SLUG
from microsite.reading.values.places import tag
from microsite.reading.values.text import line

WHOLE_FILM = frozenset({""})


@dataclass(frozen=True, slots=True)
class FilmReading:
    """What came of one film's files.

    `refused` holds languages, and an empty one if the whole film is refused; `secret` those of
    them that may be meant for nobody yet. `title` and `slug_field` are the main file's fields.
    """

    slug: str
    films: tuple[Film, ...]
    problems: tuple[Problem, ...]
    refused: frozenset[str]
    path: Path
    title: Field | None = None
    slug_field: Field | None = None
    secret: frozenset[str] = frozenset()


def read_source(
    source: FilmSource, content: Path, facts: FactsCache, last_slug: str
) -> FilmReading:
    """Read all files of a film, which alone is refused by whatever is raised meanwhile.

    If its main file is refused, it keeps the `last_slug` it had.
    """
    path = (source.files[0][0] if source.files else source.folder).relative_to(content.parent)
    slug = last_slug or slug_of(source.name)
    if any(problem.severity is Severity.ERROR for problem in source.problems):
        reading = FilmReading(slug, (), source.problems, WHOLE_FILM, path)
    elif not source.files:
        return FilmReading(slug, (), source.problems, frozenset(), path)
    else:
        try:
            reading = _read(source, content, facts, last_slug)
        except Exception as error:  # noqa: BLE001 - one film's fault must never reach another
            problems = (*source.problems, problem_of(error, path))
            reading = FilmReading(slug, (), problems, WHOLE_FILM, path)
    return replace(reading, secret=secrets_of(source, reading.refused))


def _read(source: FilmSource, content: Path, facts: FactsCache, last_slug: str) -> FilmReading:
    problems = list(source.problems)
    refused: set[str] = set()
    files = _read_files(source, content, refused, problems)
    _refuse_second_files(files, refused, problems)
    refused |= {file.language for file in files if file.is_refused}
    main_language = _main_language(files, refused, problems)
    main = next((file for file in files if file.language == main_language), None)
    if main is None or main_language in refused:
        slug = last_slug or slug_of(source.name)
        path = source.files[0][0].relative_to(content.parent)
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, path)

    slug = _chosen_slug(source, main, problems)
    shelf = Shelf(source.folder, source.folder.relative_to(content.parent), facts)
    if shelf.closed:
        # Without its pictures, it would be another film than the one on air.
        below, why = shelf.closed[0]
        refuse(shelf.shown / below, 0, 0, f"the folder cannot be listed: {why}; let us read it")
    accepted = [file for file in files if file.language not in refused]
    desk = Desk(slug, main_language, frozenset(file.language for file in accepted), shelf)
    films = _make_films(accepted, main, desk, refused)
    problems += desk.problems
    if not films:
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, main.path)
    return FilmReading(
        slug,
        tuple(films),
        tuple(problems),
        # A broken file of unknown language is reported but refuses nothing: the main file counts.
        frozenset(refused - {""}),
        main.path,
        title=main.fields.get("title"),
        slug_field=main.word("slug"),
    )


def _make_films(
    files: Sequence[FilmFile], main: FilmFile, desk: Desk, refused: set[str]
) -> list[Film]:
    """Return the film in every language, the main one first; nothing if that is refused."""
    films: list[Film] = []
    for file in sorted(files, key=lambda file: file is not main):
        own = replace(desk, language=file.language, problems=[])
        film = make_film(file, main, own)
        desk.problems.extend(own.problems)
        if film:
            films.append(film)
        elif file is main:
            break
        else:
            refused.add(file.language)
    return films


def _read_files(
    source: FilmSource, content: Path, refused: set[str], problems: list[Problem]
) -> list[FilmFile]:
    """Read the files that lie in the content folder, whatever links may say."""
    files = []
    for file, suffix in source.files:
        path = file.relative_to(content.parent)
        if Path(os.path.realpath(file)).is_relative_to(os.path.realpath(content)):
            files.append(read_film_file(file, path, suffix))
            problems += files[-1].problems
        else:
            message = "the file leads out of the content folder and was not read"
            problems.append(Problem(path, 0, 0, "", message, Severity.ERROR))
            refused.add(suffix)
    return files


def _refuse_second_files(
    files: Sequence[FilmFile], refused: set[str], problems: list[Problem]
) -> None:
    """Refuse a language that has two files, for none of them can be preferred."""
    first: dict[str, FilmFile] = {}
    for file in files:
        other = first.setdefault(file.language, file)
        if other is not file and file.language:
            seen = f"this is the second file in {file.language}, beside {other.path.name}"
            problems.append(Problem(file.path, 0, 0, "", f"{seen}; delete one", Severity.ERROR))
            refused.add(file.language)


def _main_language(files: Sequence[FilmFile], refused: set[str], problems: list[Problem]) -> str:
    """Return the language that a file names as main, else English, else the first by its tag."""
    there = {file.language for file in files} | refused
    chosen: Field | None = None
    for file in files:
        field = file.word("main_language")
        named = field and _alone(field, tag, problems)
        if field is None or not named:
            continue
        if named not in there:
            problems.append(field.problem(f"there is no file in {named}").problem)
        elif chosen is None:
            chosen = field.saying(named)
        elif named != chosen.value:
            message = f"{chosen.path.name} says {chosen.value}, which counts; make both the same"
            problems.append(field.problem(message).problem)
    if chosen:
        return line(chosen)
    return "en" if "en" in there else min(there, default="")


def _chosen_slug(source: FilmSource, main: FilmFile, problems: list[Problem]) -> str:
    """Return the slug that the main file names, else the folder's name as a slug."""
    folder = slug_of(source.name)
    if field := main.word("slug"):
        return _alone(field, SLUG, problems) or folder
    if folder != source.name:
        seen = f'"{source.name}" stands as {folder} in addresses'
        message = f"{seen}; rename it, or write slug: {folder}"
        problems.append(Problem(main.path, 0, 0, "slug", message))
    return folder


def _alone(field: Field, read: Reader, problems: list[Problem]) -> str | None:
    """Read a field before anything is known of the film; None, and a problem, where it is wrong."""
    desk = Desk("", "", frozenset(), NO_SHELF, problems)
    return desk.take(field, read)


def slug_of(name: str) -> str:
    """Return the name of a folder or file in small Latin letters, digits and hyphens."""
    latin = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    if slug := re.sub(r"[^a-z0-9_]+", "-", latin).strip("-_"):
        return slug
    # A name without one Latin letter still needs an address that stays the same, and its own.
    letters = name.encode("utf-8", "surrogateescape")
    return f"film-{(letters if len(letters) <= 6 else hashlib.sha256(letters).digest()).hex()[:12]}"
