"""From one film file to a film in one language, or to its problems."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from microsite.films import language as languages
from microsite.films.film import Film
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.folders.found_media import with_found_media
from microsite.reading.inheritance import inherit
from microsite.reading.keys import Fields, read_fields
from microsite.reading.problems import Problem, ProblemError, Severity
from microsite.reading.recognition import recognise
from microsite.reading.syntax.front_matter import read_front_matter
from microsite.reading.table import BODY, KEYS
from microsite.reading.values.media import with_poster
from microsite.reading.values.prose import markdown
from microsite.reading.values.text import line, quoted

SHORTEST_FEATURE = 30


@dataclass(frozen=True, slots=True)
class FilmFile:
    """A film file as written: its fields under their keys' own names, its body as a field.

    `language` is empty if neither a key nor the file's name gives it. An error among the problems
    refuses the file.
    """

    path: Path
    language: str
    fields: Fields
    body: Field | None
    problems: tuple[Problem, ...]

    @property
    def is_refused(self) -> bool:
        """Whether the file as such cannot be used."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def word(self, key: str) -> Field | None:
        """Return a field that holds something, else None."""
        field = self.fields.get(key)
        return None if field is None or field.is_absent or field.suppresses else field


def read_film_file(file: Path, path: Path, suffix: str) -> FilmFile:
    """Read one file, which messages call `path`; `suffix` is the tag in its name, or empty."""
    problems: list[Problem] = []
    try:
        written = read_front_matter(file, path)
        problems += written.problems
        fields = recognise(written.fields, KEYS, problems)
        language = _language(fields, path, suffix, problems)
    except ProblemError as error:
        return FilmFile(path, suffix, {}, None, (*problems, error.problem))
    except OSError as error:
        message = f"the file cannot be opened: {error.strerror}"
        problem = Problem(path, 0, 0, "", message, Severity.ERROR)
        return FilmFile(path, suffix, {}, None, (problem,))
    spoken = {name: field.written_in(language) for name, field in fields.items()}
    body = replace(written.body, key=BODY, language=language) if written.body.value else None
    return FilmFile(path, language, spoken, body, tuple(problems))


def make_film(file: FilmFile, main: FilmFile, desk: Desk) -> Film | None:
    """Return the film that a file and its main file describe; None if `desk` has errors."""
    fields = with_found_media(main.fields, desk)
    if file is not main:
        fields = inherit(_without_main_only(file, main, desk), fields, KEYS)
    title = fields.get("title")
    if title is None or title.is_absent:
        message = "the title is missing; write title: and the film’s title"
        desk.problems.append(Problem(file.path, 1, 0, "title", message, Severity.ERROR))
    values = read_fields(fields, KEYS, desk)
    if body := file.body or main.body:
        values[BODY] = desk.take(body, markdown, strict=True)
    if desk.refuses:
        return None
    _check_length(values, fields, desk)
    poster = values.pop("trailer_poster", None)
    values["trailers"] = with_poster(values.get("trailers", ()), poster)
    return Film(desk.slug, desk.language, main.language, **values)


def _language(fields: Fields, path: Path, suffix: str, problems: list[Problem]) -> str:
    field = fields.get("language")
    if field is None or field.is_absent or field.suppresses:
        if not suffix:
            message = "the language is not given, English was assumed; write language: en"
            problems.append(Problem(path, 1, 0, "language", message))
        return suffix or "en"
    seen = line(field)
    tag = languages.normalise(seen)
    if tag is None:
        assumed = suffix or "en"
        message = (
            f'{quoted(seen)} is not a language, {assumed} was assumed; write a tag such as "de"'
        )
        problems.append(field.problem(message).problem)
        return assumed
    if suffix and tag.split("-")[0] != suffix.split("-")[0]:
        message = f"the key says {tag}, the file’s name says {suffix}; make both the same"
        raise field.problem(message, Severity.ERROR)
    return tag


def _without_main_only(file: FilmFile, main: FilmFile, desk: Desk) -> Fields:
    """Leave out keys that count in the main file alone, with a warning where they differ."""
    fields = dict(file.fields)
    for key in KEYS:
        if key.main_only and (field := fields.pop(key.name, None)) and not field.is_absent:
            own = main.fields.get(key.name)
            if own is None or _bare(own) != _bare(field):
                desk.warn(field, f"this key belongs in the film’s main file, {main.path.name}")
    return fields


def _bare(field: Field) -> object:
    """Return what is written, without places and languages, so that two fields can be compared."""
    if isinstance(field.value, tuple):
        return [_bare(item) for item in field.value]
    if isinstance(field.value, dict):
        return {name: _bare(item) for name, item in field.value.items()}
    return field.value


def _check_length(values: dict[str, Any], fields: Fields, desk: Desk) -> None:
    minutes = values.get("running_time")
    category = str(values.get("category", ""))
    if minutes and minutes < SHORTEST_FEATURE and category.casefold() == "feature":
        seen = f"a feature of {minutes} minute{'s' if minutes > 1 else ''}"
        desk.warn(fields["duration"], f"{seen} is unusual; is it duration or category?")
