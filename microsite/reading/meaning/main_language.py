"""Which of a film's languages the others inherit from."""

from __future__ import annotations

from collections.abc import Sequence

from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import NO_SHELF
from microsite.reading.film_file import FilmFile
from microsite.reading.keys import Reader
from microsite.reading.problems import Problem, Severity
from microsite.reading.values.places import tag
from microsite.reading.values.text import items, line


def main_language_of(files: Sequence[FilmFile], refused: set[str], problems: list[Problem]) -> str:
    """Return the language that a file names as main, else the one whose file says most.

    That is one with a key of when the film is to be seen, since such a key in the main file counts
    for all; else the one with most keys of its own. Among equals it is one that is spoken in the
    film, then English, then the one with the longest text, and at last the first by its tag.
    """
    there = {file.language for file in files} | refused
    chosen: Field | None = None
    for file in files:
        field = file.word("main_language")
        named = field and alone(field, tag, problems)
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
    if len(there) == 1 or not any(file.fields for file in whole):
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


def alone(field: Field, read: Reader, problems: list[Problem]) -> str | None:
    """Read a field before anything is known of the film; None, and a problem, where it is wrong."""
    desk = Desk("", "", frozenset(), NO_SHELF, problems)
    return desk.take(field, read)
