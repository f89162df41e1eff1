"""One film's files to its translations, its problems and what is refused of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from microsite.films.film import Film
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import NO_SHELF, FactsCache, Shelf
from microsite.reading.film_file import FilmFile, make_film, read_film_file
from microsite.reading.problems import Problem, Severity
from microsite.reading.source import FilmSource
from microsite.reading.values.addresses import SLUG
from microsite.reading.values.places import tag
from microsite.reading.values.text import line


@dataclass(frozen=True, slots=True)
class FilmReading:
    """What came of one film's files.

    `refused` holds languages, an empty one for the whole film; `title` is the main file's field,
    and `slug_field` likewise, None where the slug is the folder's.
    """

    slug: str
    films: tuple[Film, ...]
    problems: tuple[Problem, ...]
    refused: frozenset[str]
    path: Path
    title: Field | None = None
    slug_field: Field | None = None


def read_source(
    source: FilmSource, content: Path, facts: FactsCache, last_slug: str
) -> FilmReading:
    """Read all files of a film; where its main file is refused, it keeps the `last_slug` it had."""
    shown = source.folder.relative_to(content.parent)
    files: list[FilmFile] = []
    problems = list(source.problems)
    refused: set[str] = set()
    for there, suffix in source.files:
        path = there.relative_to(content.parent)
        if not there.resolve().is_relative_to(content.resolve()):
            message = "the file leads out of the content folder and was not read"
            problems.append(Problem(path, 0, 0, "", message, Severity.ERROR))
            refused.add(suffix)
            continue
        files.append(read_film_file(there, path, suffix))
    for later, file in enumerate(files):
        problems += file.problems
        first = next((other for other in files[:later] if other.language == file.language), None)
        if first and file.language:
            message = (
                f"this is the second file in {file.language}, beside {first.path.name}; delete one"
            )
            problems.append(Problem(file.path, 0, 0, "", message, Severity.ERROR))
            refused.add(file.language)
    refused |= {file.language for file in files if file.is_refused}
    main_language = _main_language(files, refused, problems)
    main = next((file for file in files if file.language == main_language), None)
    if main is None or main_language in refused:
        path = source.files[0][0].relative_to(content.parent)
        slug = last_slug or slug_of(source.name)
        return FilmReading(slug, (), tuple(problems), frozenset({""}), path)

    shelf = Shelf(source.folder, shown, facts)
    tags = frozenset(file.language for file in files if file.language not in refused)
    slug = _chosen_slug(source, main, shelf, problems)
    films = []
    for file in sorted(files, key=lambda file: file is not main):
        if file.language in refused:
            continue
        desk = Desk(slug, file.language, tags, shelf)
        film = make_film(file, main, desk)
        problems += desk.problems
        if film:
            films.append(film)
        elif file is main:
            return FilmReading(slug, (), tuple(problems), frozenset({""}), main.path)
        else:
            refused.add(file.language)
    title = main.fields.get("title")
    # A broken file of unknown language is told, but it holds nothing back: the main file stands.
    languages = frozenset(refused - {""})
    return FilmReading(
        slug, tuple(films), tuple(problems), languages, main.path, title, main.word("slug")
    )


def _main_language(files: Sequence[FilmFile], refused: set[str], problems: list[Problem]) -> str:
    """Return the language that a file names as main, else English, else the first by its tag."""
    there = {file.language for file in files} | refused
    chosen: Field | None = None
    for file in files:
        field = file.word("main_language")
        if field is None:
            continue
        desk = Desk("", "", frozenset(), NO_SHELF)
        named = desk.take(field, tag)
        problems += desk.problems
        if named and named not in there:
            problems.append(field.problem(f"there is no file in {named}").problem)
        elif named and chosen is None:
            chosen = field.saying(named)
        elif named and chosen and named != chosen.value:
            message = f"{chosen.path.name} says {chosen.value}, which counts; make both the same"
            problems.append(field.problem(message).problem)
    if chosen:
        return line(chosen)
    return "en" if "en" in there else min(there, default="")


def _chosen_slug(source: FilmSource, main: FilmFile, shelf: Shelf, problems: list[Problem]) -> str:
    folder = slug_of(source.name)
    if field := main.word("slug"):
        desk = Desk("", "", frozenset(), shelf)
        slug = desk.take(field, SLUG)
        problems += desk.problems
        if slug:
            return slug
    elif folder != source.name:
        message = (
            f'"{source.name}" stands as {folder} in addresses; rename it, or write slug: {folder}'
        )
        problems.append(Problem(main.path, 0, 0, "slug", message))
    return folder


def slug_of(name: str) -> str:
    """Return the name of a folder or file in small Latin letters, digits and hyphens."""
    latin = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    # A name without one Latin letter still needs an address that stays the same.
    return re.sub(r"[^a-z0-9_]+", "-", latin).strip("-_") or f"film-{name.encode().hex()[:12]}"
