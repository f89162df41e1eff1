"""From one film file to a film in one language, or to its problems."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from microsite.films import language as languages
from microsite.films.film import Film
from microsite.films.stages import UNFINISHED
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.folders.found_media import with_found_media
from microsite.reading.inheritance import inherit
from microsite.reading.keys import Fields, read_fields
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.gathering import read_keys
from microsite.reading.meaning.one_file import said_in, tags_within, told_language
from microsite.reading.problems import Problem, ProblemError, Severity
from microsite.reading.recognition import bare
from microsite.reading.syntax.front_matter import read_front_matter
from microsite.reading.table import BODY, KEYS
from microsite.reading.values.media import with_poster
from microsite.reading.values.moments.times import zone
from microsite.reading.values.places import taken_as
from microsite.reading.values.prose import markdown
from microsite.reading.values.text import line, quoted

SHORTEST_FEATURE = 30
LIKE_A_KEY = re.compile(rb"^(?!language)[^\s#:-][^:\n]*:", re.MULTILINE)
LIKE_A_SCHEDULE = re.compile(rb"^(draft|embargo|publish|expir)", re.MULTILINE | re.IGNORECASE)
SCHEDULE = ("draft", "publish_date", "expiry_date", "embargo")


@dataclass(frozen=True, slots=True)
class FilmFile:
    """A film file as written: its fields under their keys' own names, its body as a field.

    `language` is empty if neither a key nor the file's name gives it. An error among the problems
    refuses the file. `schedules` says that it holds
    a key of when the film is to be seen, `publishes` that its language is offered as it is,
    `is_part` that its words stand in another language's file; `rough_weight` counts the lines of a
    file that cannot be read which look like keys, `sound` are those of its fields that can.
    `read_as` gives the word that its author wrote for a key, where that is another.
    """

    path: Path
    language: str
    fields: Fields
    body: Field | None
    problems: tuple[Problem, ...]
    publishes: bool = False
    is_part: bool = False
    schedules: bool = False
    rough_weight: int = 0
    sound: Fields = dataclasses.field(default_factory=dict)
    read_as: tuple[tuple[str, str], ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether the file as such cannot be used."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def weight(self) -> tuple[int, int]:
        """How much stands in the file: the number of keys that hold something, then letters."""
        told = (field for name, field in self.fields.items() if name != "language")
        held = [field for field in told if not field.is_absent]
        letters = len(str(self.body.value)) if self.body else 0
        return len(held) + bool(letters) + self.rough_weight, letters

    def word(self, key: str) -> Field | None:
        """Return a field that holds something, else None."""
        field = self.fields.get(key)
        return None if field is None or field.is_absent or field.suppresses else field


def read_film_files(file: Path, path: Path, suffix: str) -> list[FilmFile]:
    """Read one file, which messages call `path`; `suffix` is the tag in its name, or empty.

    A file that says things in several languages is read like a file for each, the first of which
    has all that is said in none.
    """
    problems: list[Problem] = []
    try:
        written = read_front_matter(file, path, suffix)
        problems += written.problems
        if any(problem.severity is Severity.ERROR for problem in problems):
            return [_broken(file, path, suffix, problems, written.fields)]
        tags = tags_within(written.fields)
        several = bool(tags.keys() - {suffix})
        own = told_language(written.fields, suffix, tags) if several else suffix
        whole = said_in(written.fields, own, whole=True) if several else written.fields
        main = _film_file(path, whole, written.body, own, problems)
        others = [tag for tag in tags if several and tag != main.language]
        return [main, *(_part(main, written.fields, tag) for tag in others)]
    except ProblemError as error:
        return [_broken(file, path, suffix, [*problems, error.problem])]
    except OSError as error:
        message = f"the file cannot be opened: {error.strerror}"
        problem = Problem(path, 0, 0, "", message, Severity.ERROR)
        return [FilmFile(path, suffix, {}, None, (*problems, problem))]


def _broken(
    file: Path, path: Path, suffix: str, problems: list[Problem], fields: Fields | None = None
) -> FilmFile:
    """A file that is refused, with what its bytes tell all the same."""
    raw = file.read_bytes() if problems[-1].line else b""
    schedules, keys = bool(LIKE_A_SCHEDULE.search(raw)), len(LIKE_A_KEY.findall(raw))
    findings = Findings()
    sound = read_keys(fields or {}, findings)
    broken = FilmFile(path, suffix, {}, None, (*problems, *findings.problems), sound=sound)
    return replace(broken, schedules=schedules, rough_weight=keys)


def _part(main: FilmFile, fields: Fields, tag: str) -> FilmFile:
    nothing = Field(main.path, tag, 0, 0, "", "")
    part = _film_file(main.path, said_in(fields, tag, whole=False), nothing, tag, [])
    return replace(part, is_part=True, publishes=main.publishes or part.publishes)


def _film_file(
    path: Path, written: Fields, below: Field, suffix: str, problems: list[Problem]
) -> FilmFile:
    findings = Findings()
    fields = read_keys(written, findings)
    problems += [*findings.problems, *findings.notes()]
    language = _language(fields, path, suffix, problems)
    spoken = {name: field.written_in(language) for name, field in fields.items()}
    story = spoken.pop(BODY, None)
    body = replace(below, key=BODY, language=language) if below.value else None
    if story and not story.is_absent and not story.suppresses:
        if body and bare(body) != bare(story):
            said = "the text below the keys counts as the synopsis; delete one of the two"
            problems.append(story.problem(said).problem)
        body = body or story
    file = FilmFile(path, language, spoken, body, tuple(problems), findings.publishes)
    read_as = tuple((key, name) for _, name, key in findings.read_as)
    return replace(file, read_as=read_as, schedules=any(file.word(name) for name in SCHEDULE))


def make_film(file: FilmFile, main: FilmFile, desk: Desk) -> Film | None:
    """Return the film that a file and its main file describe; None if `desk` has errors."""
    fields = with_found_media(main.fields, desk)
    if file is not main:
        fields = inherit(_without_main_only(file, main, desk), fields, KEYS)
    title = fields.get("title")
    if title is None or title.is_absent:
        message = "the title is missing; write title: and the film’s title"
        desk.problems.append(Problem(file.path, 1, 0, "title", message, Severity.ERROR))
    values = read_fields(fields, KEYS, with_own_zone(desk, fields))
    if body := file.body or main.body:
        values[BODY] = desk.take(body, markdown, strict=True)
    if desk.refuses:
        return None
    _check_length(values, fields, desk)
    _check_offers(values, fields, desk)
    values["trailers"] = with_poster(values.get("trailers", ()), values.get("trailer_poster"))
    words = dict(main.read_as) | dict(file.read_as)
    words |= {key.attribute: words[key.name] for key in KEYS if key.name in words}
    values["read_as"] = tuple((name, words[name]) for name in values if name in words)
    return Film(desk.slug, desk.language, main.language, **values)


def with_own_zone(desk: Desk, fields: Fields) -> Desk:
    """Return the desk of a film whose file may tell a time zone of its own."""
    own = fields.get("timezone")
    if own is None or own.is_absent or own.suppresses:
        return desk
    return replace(desk, timezone=desk.take(own, zone) or "")


def _language(fields: Fields, path: Path, suffix: str, problems: list[Problem]) -> str:
    field = fields.get("language")
    if field is None or field.is_absent or field.suppresses:
        if not suffix:
            message = "the language is not given, English was assumed; write language: en"
            problems.append(Problem(path, 1, 0, "language", message))
        return suffix or "en"
    seen = line(field)
    tag = languages.normalise(seen)
    if tag is None and (tag := languages.of_country(seen)):
        problems.append(field.problem(taken_as(seen, tag)).problem)
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
            if own is None or bare(own) != bare(field):
                desk.warn(field, f"this key belongs in the film’s main file, {main.path.name}")
    return fields


def _check_length(values: dict[str, Any], fields: Fields, desk: Desk) -> None:
    minutes = values.get("running_time")
    category = str(values.get("category", ""))
    if minutes and minutes < SHORTEST_FEATURE and category.casefold() == "feature":
        seen = f"a feature of {minutes} minute{'s' if minutes > 1 else ''}"
        desk.warn(fields["duration"], f"{seen} is unusual; is it duration or category?")


def _check_offers(values: dict[str, Any], fields: Fields, desk: Desk) -> None:
    if values.get("status") in UNFINISHED:
        for name in ("watch", "full_video_url"):
            if name in values:
                desk.warn(fields[name], "not shown, since by its status the film is not finished")
