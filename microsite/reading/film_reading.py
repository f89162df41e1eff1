"""One film's files to its translations, its problems and what is refused of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from microsite.films.film import Film
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import FactsCache, Shelf
from microsite.reading.film_file import FilmFile, make_film, read_film_files, with_own_zone
from microsite.reading.folders.leftovers import leftovers
from microsite.reading.folders.slug import slug_of
from microsite.reading.folders.source import FilmSource
from microsite.reading.keys import read_fields
from microsite.reading.meaning.embargoes import is_unread_embargo
from microsite.reading.meaning.main_language import alone, main_language_of
from microsite.reading.meaning.untranslated import unready
from microsite.reading.problems import Problem, Severity, problem_of, refuse
from microsite.reading.secrecy import secrets_of
from microsite.reading.table import KEYS
from microsite.reading.values.links_and_slugs import SLUG

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
    source: FilmSource, content: Path, facts: FactsCache, last_slug: str, timezone: str = ""
) -> FilmReading:
    """Read all files of a film, which alone is refused by whatever is raised meanwhile.

    If its main file is refused, it keeps the `last_slug` it had. `timezone` is the site's own.
    """
    path = (source.files[0][0] if source.files else source.folder).relative_to(content.parent)
    slug = last_slug or slug_of(source.name)
    if any(problem.severity is Severity.ERROR for problem in source.problems):
        reading = FilmReading(slug, (), source.problems, WHOLE_FILM, path)
    else:
        try:
            reading = _read(source, content, facts, last_slug, timezone)
        except Exception as error:  # noqa: BLE001 - one film's fault must never reach another
            problems = (*source.problems, problem_of(error, path))
            reading = FilmReading(slug, (), problems, WHOLE_FILM, path)
    return replace(reading, secret=secrets_of(source, reading.refused))


def _read(
    source: FilmSource, content: Path, facts: FactsCache, last_slug: str, timezone: str
) -> FilmReading:
    problems = list(source.problems)
    refused: set[str] = set()
    files = _read_files(source, content, refused, problems)
    _refuse_second_files(files, refused, problems)
    refused |= {file.language for file in files if file.is_refused}
    shelf = Shelf(source.folder, source.folder.relative_to(content.parent), facts)
    for file in files:
        # What is wrong in the rest of a refused file is told with what refuses it.
        languages = frozenset({file.language})
        desk = Desk(source.name, file.language, languages, shelf, problems, timezone)
        read_fields(file.sound, KEYS, with_own_zone(desk, file.sound))
    main_language = main_language_of(files, refused, problems)
    main = next((file for file in files if file.language == main_language), None)
    if main is None or main_language in refused:
        slug = last_slug or slug_of(source.name, main_language)
        path = source.files[0][0].relative_to(content.parent)
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, path)

    slug, former = _chosen_slug(source, main, problems)
    if shelf.closed:
        # Without its pictures, it would be another film than the one on air.
        below, why = shelf.closed[0]
        refuse(shelf.shown / below, 0, 0, f"the folder cannot be listed: {why}; let us read it")
    accepted = [file for file in files if file.language not in refused]
    unready_yet = {file.language: said for file in accepted if (said := unready(file, main))}
    offered = frozenset(file.language for file in accepted) - unready_yet.keys()
    desk = Desk(slug, main_language, offered, shelf, timezone=timezone)
    films = _make_films(accepted, main, desk, refused)
    problems += [*desk.problems, *unready_yet.values()]
    if not films or any(map(is_unread_embargo, problems)):
        # What a translation holds back until nobody knows when, the others must not show.
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, main.path)
    # A text that a section names is no text that nobody reads.
    told = {shelf.shown / name for name in shelf.told}
    problems = [problem for problem in problems if problem.line or problem.path not in told]
    problems += leftovers(shelf, films, problems)
    return FilmReading(
        slug,
        tuple(replace(film, aliases=(*film.aliases, *former)) for film in films),
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
    """Return the film in every language, the main one first; nothing if that is refused.

    Languages that are not offered are drafts.
    """
    films: list[Film] = []
    for file in sorted(files, key=lambda file: file is not main):
        own = replace(desk, language=file.language, problems=[])
        film = make_film(file, main, own)
        desk.problems.extend(own.problems)
        if film:
            # A draft is not shown, yet holds back what it names from the other languages.
            films.append(replace(film, draft=film.draft or file.language not in desk.languages))
        elif file is main:
            break
        else:
            refused.add(file.language)
    return films


def _read_files(
    source: FilmSource, content: Path, refused: set[str], problems: list[Problem]
) -> list[FilmFile]:
    """Read the files that lie in the content folder, whatever links may say."""
    files: list[FilmFile] = []
    for file, suffix in source.files:
        path = file.relative_to(content.parent)
        if Path(os.path.realpath(file)).is_relative_to(os.path.realpath(content)):
            found = read_film_files(file, path, suffix)
            files += found
            problems += [problem for each in found for problem in each.problems]
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


def _chosen_slug(
    source: FilmSource, main: FilmFile, problems: list[Problem]
) -> tuple[str, tuple[str, ...]]:
    """Return the slug that the main file names, else the folder's name as a slug.

    With it comes the slug that the folder's name once made, if that was another.
    """
    folder = slug_of(source.name, main.language)
    if field := main.word("slug"):
        return alone(field, SLUG, problems) or folder, ()
    if folder != source.name:
        seen = f'"{source.name}" stands as {folder} in addresses'
        message = f"{seen}; rename it, or write slug: {folder}"
        problems.append(Problem(main.path, 0, 0, "slug", message))
    plain = slug_of(source.name)
    return folder, (plain,) if plain != folder else ()
