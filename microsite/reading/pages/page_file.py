"""One page's files to the page in its languages, and to its problems."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from microsite.films import language as languages
from microsite.films.media.files import MediaKind, media_of
from microsite.films.pages.site_page import RESERVED, SitePage
from microsite.films.text import Prose
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import FactsCache, Shelf
from microsite.reading.folders.slug import slug_of
from microsite.reading.folders.source import FilmSource
from microsite.reading.inheritance import inherit
from microsite.reading.keys import NOWHERE, Fields, Key, Many, read_fields
from microsite.reading.meaning.findings import Findings
from microsite.reading.problems import Problem, ProblemError, Severity, problem_of
from microsite.reading.recognition import recognise
from microsite.reading.syntax.front_matter import read_front_matter
from microsite.reading.table.pictures import PICTURE
from microsite.reading.table.press_and_partners import DOCUMENT
from microsite.reading.table.publishing import with_embargo
from microsite.reading.values.choices import pattern, truth
from microsite.reading.values.moments.times import beginning, moment
from microsite.reading.values.places import tag
from microsite.reading.values.prose import markdown
from microsite.reading.values.text import text

_TOP_HEADING = 2
_NUMBER = pattern(r"^(-?\d{1,4})$", "10")


def _order(field: Field, desk: Desk) -> int:
    return int(_NUMBER(field, desk))


# fmt: off
_ROWS = (
    Key("title", text, "About us", "The heading of the page.", required=True, strict=True,
        seen=("page",)),
    Key("menu", text, "About",
        "Its short word in the menu; else the title. With none, the menu leaves it out.",
        seen=("every page",)),
    Key("order", _order, "10", "Its place in the menu: small numbers first, without one 0."),
    Key("description", text, "Who we are.", "A sentence for search engines and shared links."),
    Key("image", PICTURE, "office.jpg", "A picture above the text.", seen=("page",)),
    Key("documents", Many(replace(DOCUMENT, shared=True), ("file",)),
        "[{file: list.pdf, title: Our films}]",
        "PDFs to download, below the text.", seen=("page",)),
    Key("language", tag, "en", "The language of this file; else taken from the file’s name.",
        to=NOWHERE),
    Key("main_language", tag, "de", "The language that the others inherit from; else English, or "
        "the first.", to=NOWHERE),
    Key("draft", truth, "true", "Not to be published yet.", strict=True),
    Key("publish_date", beginning, "2027-02-14T18:00+01:00", "When it appears.", strict=True),
    Key("expiry_date", moment, "2027-12-31T23:59+01:00", "When it disappears.", strict=True),
    Key("embargo", moment, "2027-02-14T18:00+01:00", "Before this, nobody sees the page.",
        strict=True),
)
# fmt: on
PAGE_KEYS = with_embargo(_ROWS)


@dataclass(frozen=True, slots=True)
class PageReading:
    """What came of a page's files; one that `is_refused` cannot be shown in its main language."""

    slug: str
    pages: tuple[SitePage, ...]
    problems: tuple[Problem, ...]
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path
    language: str
    fields: Fields
    body: Field


def read_page(
    source: FilmSource, content: Path, facts: FactsCache, taken: Container[str]
) -> PageReading:
    """Read all files of a page, which alone is refused by whatever is raised meanwhile.

    `taken` are the slugs of films, and what leads to them.
    """
    path = source.files[0][0].relative_to(content.parent)
    slug = slug_of(source.name)
    try:
        if slug in RESERVED or slug in taken:
            whose = "the site itself" if slug in RESERVED else "a film"
            message = f"the address {slug} belongs to {whose}; give the page another name"
            raise ProblemError(Problem(path, 0, 0, "", message, Severity.ERROR))
        return _read(source, content, facts, slug)
    except Exception as error:  # noqa: BLE001 - one page's fault must never reach another
        return PageReading(slug, (), (problem_of(error, path),), is_refused=True)


def _read(source: FilmSource, content: Path, facts: FactsCache, slug: str) -> PageReading:
    problems: list[Problem] = []
    files: dict[str, _Written] = {}
    for file, suffix in source.files:
        path = file.relative_to(content.parent)
        try:
            written = _file(file, path, suffix, content, problems)
        except ProblemError as error:
            problems.append(error.problem)
            continue
        if files.setdefault(written.language, written) is not written:
            message = f"this is the second file in {written.language}; delete one"
            problems.append(Problem(path, 0, 0, "", message, Severity.ERROR))
    named = (file.fields.get("main_language") for file in files.values())
    chosen = next((languages.normalise(str(field.value)) for field in named if field), None)
    main = files.get(chosen or "en") or files.get("en") or files.get(min(files, default=""))
    if main is None or (problems and any(each.path == main.path for each in _errors(problems))):
        return PageReading(slug, (), tuple(problems), is_refused=True)
    shelf = Shelf(source.folder, source.folder.relative_to(content.parent), facts)
    pages: list[SitePage] = []
    for own in sorted(files.values(), key=lambda own: own is not main):
        desk = Desk(slug, own.language, frozenset(files), shelf)
        page = _page(own, main, desk)
        problems += desk.problems
        if page:
            pages.append(page)
        elif own is main:
            return PageReading(slug, (), tuple(problems), is_refused=True)
    problems += _leftovers(shelf, pages, problems)
    return PageReading(slug, tuple(pages), tuple(problems))


def _file(file: Path, path: Path, suffix: str, content: Path, problems: list[Problem]) -> _Written:
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(content)):
        message = "the file leads out of the content folder and was not read"
        raise ProblemError(Problem(path, 0, 0, "", message, Severity.ERROR))
    try:
        front = read_front_matter(file, path, suffix)
    except OSError as error:
        message = f"the file cannot be opened: {error.strerror}"
        raise ProblemError(Problem(path, 0, 0, "", message, Severity.ERROR)) from error
    problems += (each for each in front.problems if each.severity is not Severity.ERROR)
    for error_found in _errors(front.problems):
        raise ProblemError(error_found)
    findings = Findings()
    fields = recognise(front.fields, PAGE_KEYS, findings)
    problems += (each for each in findings.problems if each.severity is not Severity.ERROR)
    for error_found in _errors(findings.problems):
        raise ProblemError(error_found)
    told = fields.get("language")
    language = (languages.normalise(str(told.value)) if told else None) or suffix or "en"
    spoken = {name: field.written_in(language) for name, field in fields.items()}
    return _Written(path, language, spoken, front.body.written_in(language))


def _page(file: _Written, main: _Written, desk: Desk) -> SitePage | None:
    fields = inherit(file.fields, main.fields, PAGE_KEYS) if file is not main else main.fields
    if "title" not in fields or fields["title"].is_absent:
        message = "the title is missing; write title: and the heading of the page"
        desk.problems.append(Problem(file.path, 1, 0, "title", message, Severity.ERROR))
    values: dict[str, Any] = read_fields(fields, PAGE_KEYS, desk)
    body = file.body if file.body.value else main.body
    if body.value:
        values["body"] = desk.take(body, _markdown, strict=True)
    if desk.refuses:
        return None
    menu = fields.get("menu")
    if not (menu and menu.suppresses):
        values.setdefault("menu", values["title"])
    return SitePage(desk.slug, desk.language, main.language, **values)


def _markdown(field: Field, desk: Desk) -> Prose:
    return markdown(field, desk, _TOP_HEADING)


def _leftovers(
    shelf: Shelf, pages: Sequence[SitePage], known: Sequence[Problem]
) -> Iterator[Problem]:
    """Yield a problem for each file of a page's folder that it does not use."""
    used = {file.name for page in pages for file in media_of(page)}
    told = "\n".join(f"{each.path.as_posix()} {each.message}" for each in known)
    for kind, advice in (
        (MediaKind.IMAGE, "image: {name}"),
        (MediaKind.DOCUMENT, 'documents: [{{file: "{name}", title: …}}]'),
    ):
        for name in shelf.names(kind):
            if name not in used and name not in told:
                message = f"is not used; write {advice.format(name=name)}"
                yield Problem(shelf.shown / name, 0, 0, "", message)


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [each for each in problems if each.severity is Severity.ERROR]
