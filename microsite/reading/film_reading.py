"""One film's files to its translations, its problems and what is refused of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from microsite.films.film import Film
from microsite.films.lore import LORE, Lore
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import NO_SHELF, FactsCache, Shelf
from microsite.reading.film_file import FilmFile, make_film, read_film_files, without_withheld
from microsite.reading.keys import Reader
from microsite.reading.problems import Problem, Severity
from microsite.reading.source import FilmSource
from microsite.reading.values.addresses import SLUG
from microsite.reading.values.places import tag
from microsite.reading.values.text import items, line

WHOLE_FILM = frozenset({""})


@dataclass(frozen=True, slots=True)
class FilmReading:
    """What came of one film's files.

    `refused` holds languages, and an empty one if the whole film is refused. `title` is the main
    file's field, and so is `slug_field`, which is None if the slug comes from the folder's name.
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
    """Read all files of a film; if its main file is refused, it keeps the `last_slug` it had."""
    problems = list(source.problems)
    refused: set[str] = set()
    files = without_withheld(_read_files(source, content, refused, problems))
    _refuse_second_files(files, refused, problems)
    refused |= {file.language for file in files if file.is_refused}
    main_language = _main_language(files, refused, problems)
    main = next((file for file in files if file.language == main_language), None)
    if main is None or main_language in refused:
        slug = last_slug or slug_of(source.name, main_language)
        path = source.files[0][0].relative_to(content.parent)
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, path)

    slug, former = _chosen_slug(source, main, problems)
    shelf = Shelf(source.folder, source.folder.relative_to(content.parent), facts)
    accepted = [file for file in files if file.language not in refused]
    desk = Desk(slug, main_language, frozenset(file.language for file in accepted), shelf)
    films = _make_films(accepted, main, desk, refused)
    problems += desk.problems
    if not films:
        return FilmReading(slug, (), tuple(problems), WHOLE_FILM, main.path)
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
    files: list[FilmFile] = []
    for file, suffix in source.files:
        path = file.relative_to(content.parent)
        if file.resolve().is_relative_to(content.resolve()):
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


def _main_language(files: Sequence[FilmFile], refused: set[str], problems: list[Problem]) -> str:
    """Return the language that a file names as main, else the one whose file says most.

    That is one with a key of when the film is to be seen, since such a key in the main file counts
    for all; else the one with most keys of its own. Among equals it is one that is spoken in the film,
    then English, then the one with the longest text, and at last the first by its tag.
    """
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
    return _fullest(files, there, problems)


def _fullest(files: Sequence[FilmFile], there: set[str], problems: list[Problem]) -> str:
    whole = [file for file in files if file.language and not file.is_part]
    if not any(file.fields for file in whole):
        return "en" if "en" in there else min(there, default="")
    spoken = {str(item.value) for file in whole for item in _listed(file.word("spoken_languages"))}

    def rank(file: FilmFile) -> tuple[bool, int, bool, bool, int, str]:
        keys, letters = file.weight
        tag = file.language
        return not file.schedules, -keys, tag not in spoken, tag != "en", -letters, tag

    main = min(whole, key=rank)
    if len({file.language for file in whole}) > 1:
        why = "says when the film is to be seen" if main.schedules else "says most"
        message = f"{main.language} is the main language, since {main.path.name} {why}"
        advice = f"write main_language: {main.language} to keep it so"
        about = f"{message}; {advice}"
        problems.append(Problem(main.path, 0, 0, "main_language", about, Severity.NOTE))
    return main.language


def _listed(field: Field | None) -> tuple[Field, ...]:
    value = field.value if field else ""
    if field is None or isinstance(value, dict):
        return ()
    return value if isinstance(value, tuple) else items(field, r"\s*[,/]\s*")


def _chosen_slug(
    source: FilmSource, main: FilmFile, problems: list[Problem]
) -> tuple[str, tuple[str, ...]]:
    """Return the slug that the main file names, else the folder's name as a slug.

    With it comes the slug that the folder's name once made, if that was another.
    """
    folder = slug_of(source.name, main.language)
    if field := main.word("slug"):
        return _alone(field, SLUG, problems) or folder, ()
    if folder != source.name:
        seen = f'"{source.name}" stands as {folder} in addresses'
        message = f"{seen}; rename it, or write slug: {folder}"
        problems.append(Problem(main.path, 0, 0, "slug", message))
    plain = slug_of(source.name)
    return folder, (plain,) if plain != folder else ()


def _alone(field: Field, read: Reader, problems: list[Problem]) -> str | None:
    """Read a field before anything is known of the film; None, and a problem, where it is wrong."""
    desk = Desk("", "", frozenset(), NO_SHELF, problems)
    return desk.take(field, read)


def slug_of(name: str, language: str = "") -> str:
    """Return the name of a folder or file in small Latin letters, digits and hyphens.

    In a language that writes letters in another way without its marks, as German has ue for ü, they
    are written so.
    """
    own = LORE.get(language.split("-")[0], Lore()).latin
    spelled = unicodedata.normalize("NFC", name.lower()).translate(str.maketrans(dict(own)))
    latin = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode().lower()
    # A name without one Latin letter still needs an address that stays the same.
    return re.sub(r"[^a-z0-9_]+", "-", latin).strip("-_") or f"film-{name.encode().hex()[:12]}"
