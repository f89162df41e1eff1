"""The keys of a film file: read as YAML, and if that fails, as their author meant them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from microsite.reading.field import Field
from microsite.reading.problems import Problem, ProblemError, Severity
from microsite.reading.syntax.faults import Fault, Mended
from microsite.reading.syntax.mending import mend
from microsite.reading.syntax.yaml_fields import YamlFields

FEW = 3
MOST = 5_000
# A key that has become a heading, which is a remark for YAML.
HEADING = re.compile(r"^#+[ \t]*\w+:", re.MULTILINE)

ADVICE = {
    "mapping values are not allowed": 'a text with a colon in it must stand in "quotation marks"',
    "cannot start any token": 'a text that begins with @ ` % & or * needs "quotation marks"',
    "found unexpected end of stream": "a quotation mark is opened and never closed",
    "did not find expected key": "check indentation and quotation marks, here and one line up",
    "could not find expected ':'": "write key: value, with a colon and a space",
    "block sequence entries are not allowed": "start a list on the line below its key",
    "did not find expected ',' or ']'": "a list in brackets is not closed",
    "did not find expected ',' or '}'": "a comma is missing at the end of the line above",
    "did not find expected alphabetic": 'a text that begins with * or & needs "quotation marks"',
}


def read_keys(
    path: Path, first_line: int, text: str, language: str
) -> tuple[dict[str, Field], list[Problem]]:
    """Return the fields of the top map and what is wrong; an error there refuses the file.

    Messages call the file `path` and its first line of keys `first_line`; `language` is that of the
    words, as far as it is known yet.
    """
    lines = text.split("\n")
    reader = YamlFields(path, first_line, lines, language)
    try:
        top = reader.read()
    except ProblemError as error:
        return {}, [*reader.problems, error.problem]
    except yaml.YAMLError as error:
        return _read_mended(path, first_line, lines, language, error)
    if top and isinstance(top.value, dict) and not reader.is_doubtful:
        return _sound(top.value, reader.problems), [*_gathered(reader.problems)]
    if top or HEADING.search(text):
        return _read_mended(path, first_line, lines, language, None)
    return {}, reader.problems


def _read_mended(
    path: Path, first_line: int, lines: list[str], language: str, first: yaml.YAMLError | None
) -> tuple[dict[str, Field], list[Problem]]:
    # JSON has no lines to walk by, and no film file is as long as that.
    is_walked = len(lines) <= MOST and not "".join(lines[:3]).lstrip().startswith("{")
    mended = mend(lines) if is_walked else Mended(lines)
    said = [_problem(path, first_line, lines, fault) for fault in mended.faults]
    is_refused = any(problem.severity is Severity.ERROR for problem in said)
    reader = YamlFields(path, first_line, lines, language, mended)
    fields: dict[str, Field] = {}
    unexplained: Fault | None = None
    try:
        top = reader.read()
    except ProblemError as error:
        return {}, [*_gathered(said), *reader.problems, error.problem]
    except yaml.YAMLError as error:
        unexplained = _explained(first or error)
    else:
        if top and isinstance(top.value, dict):
            fields = top.value
        elif top:
            unexplained = Fault(
                top.line - first_line,
                top.column - 1,
                "write lines like title: … between the lines of ---",
                severity=Severity.ERROR,
            )
    if unexplained and not is_refused:
        said.append(_problem(path, first_line, lines, unexplained))
    said += reader.problems
    return _sound(fields, said), [*_gathered(said)]


def _sound(fields: dict[str, Field], problems: list[Problem]) -> dict[str, Field]:
    """Return the fields in which none of the faults stands that refuse the file."""
    faults = {each.line for each in problems if each.severity is Severity.ERROR}
    if not faults:
        return fields
    begins = sorted(field.key_place[0] for field in fields.values())

    def is_sound(field: Field) -> bool:
        start = field.key_place[0]
        end = next((line for line in begins if line > start), math.inf)
        return not any(start <= line < end for line in faults)

    return {name: field for name, field in fields.items() if is_sound(field)}


def _problem(path: Path, first_line: int, lines: list[str], fault: Fault) -> Problem:
    seen = lines[fault.line] if fault.line < len(lines) else ""
    place = (fault.line + first_line, min(fault.column, len(seen)) + 1)
    return Problem(path, *place, "", fault.message, fault.severity, seen, fault.better)


def _explained(error: yaml.YAMLError) -> Fault:
    line, column, seen = 0, 0, str(error)
    if isinstance(error, yaml.MarkedYAMLError):
        seen = error.problem or error.context or "unreadable"
        if mark := error.problem_mark or error.context_mark:
            line, column = mark.line, mark.column
    advice = next((say for part, say in ADVICE.items() if part in seen), seen)
    return Fault(line, column, f"this is not YAML: {advice}", severity=Severity.ERROR)


def _gathered(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Say a slip once, with all its lines, that an author makes in one line after the other."""
    alike: dict[tuple[Severity, str], list[Problem]] = {}
    for problem in problems:
        alike.setdefault((problem.severity, problem.message), []).append(problem)
    for (severity, message), [first, *others] in alike.items():
        if (severity is Severity.ERROR and first.better) or len(others) < FEW:
            yield from (first, *others)
        else:
            yield replace(first, message=message + also_in([each.line for each in others]))


def also_in(lines: list[int]) -> str:
    """Return the end of a message that is true of further lines, too."""
    lines = [*dict.fromkeys(lines)]
    if not lines:
        return ""
    named = ", ".join(map(str, lines[:8])) + (" …" if lines[8:] else "")
    return f" (also in line{'s' * (len(lines) > 1)} {named})"
