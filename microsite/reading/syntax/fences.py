"""Where the keys of a file end and its text begins, though the lines of --- are not as they should.

A file in order never comes here.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from microsite.reading.problems import Problem, Severity, refuse
from microsite.reading.syntax.line_shapes import KEY, NO_COLON, slip

FENCE = re.compile(r"-{3,}[ \t\u00a0]*")
# Word makes dashes of three hyphens.
TOML = "this is TOML (+++) and was read line by line; write YAML between two lines of ---"
NOT_BY_LINE = re.compile(r'^\s*[\[\]]|\{|"""', re.MULTILINE)
SCRIPT = re.compile(r"(?:import|export)\s")
LIKE_A_FENCE = re.compile(r"[-–—−_*=~+](?:[ \t]?[-–—−_*=~+])*[ \t]*|`{3}(?:ya?ml)?|-{3}\s*ya?ml")


class Parts(NamedTuple):
    """The keys, the line they begin in, the text, the line it begins in, and what was wrong."""

    keys: str
    keys_line: int
    body: str
    body_line: int
    problems: list[Problem]


def find_parts(text: str, path: Path) -> Parts:
    """Return the two parts of a file whose lines of --- are missing or misspelt.

    Raises:
        ProblemError: where it is not certain where the keys begin or end.

    """
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    problems: list[Problem] = []
    if SCRIPT.match(lines[start]):
        above = (line for line in lines[start:] if line.strip() and not SCRIPT.match(line))
        if FENCE.fullmatch(next(above, "").strip()):
            message = "what stands above the line of --- is meant for another program; delete it"
            problems.append(Problem(path, start + 1, 1, "", f"{message}; it was left out"))
            start = next(
                number for number, line in enumerate(lines) if FENCE.fullmatch(line.strip())
            )
    first = lines[start].strip()
    keys = start + 1
    if first.startswith("+++"):
        if NOT_BY_LINE.search(text.split("\n+++")[0]):
            refuse(path, start + 1, 1, "this is TOML (+++); write YAML between two lines of ---")
        problems.append(Problem(path, start + 1, 1, "", TOML))
    elif not FENCE.fullmatch(first):
        below = lines[keys] if keys < len(lines) else ""
        if LIKE_A_FENCE.fullmatch(first) and _is_key(below):
            message = (
                f"above the keys stands {first} instead of three hyphens (---); it was read so"
            )
        elif _is_key(first):
            message = "the line of --- above the keys is missing; write --- above this line"
            keys = start
        else:
            refuse(
                path,
                start + 1,
                1,
                "the file must begin with a line of ---, the keys below it, such as title: …, "
                "another line of --- and then the text",
            )
        problems.append(Problem(path, start + 1, 1, "", message))
    end = _end(lines, keys, path, problems)
    is_fence = end < len(lines) and bool(_closes(lines[end]))
    body = end + is_fence
    return Parts("\n".join(lines[keys:end]), keys + 1, "\n".join(lines[body:]), body + 1, problems)


def _end(lines: list[str], keys: int, path: Path, problems: list[Problem]) -> int:
    """Return the line after the keys: that of ---, or the first of the text."""
    for number in range(keys, len(lines)):
        if FENCE.fullmatch(lines[number].strip()):
            return number
    for number in range(keys, len(lines)):
        if _closes(lines[number]):
            seen = f"below the keys stands {lines[number].strip()} instead of three hyphens (---)"
            problems.append(Problem(path, number + 1, 1, "", f"{seen}; it was read so"))
            return number
    text = next(
        (
            number
            for number in range(keys, len(lines))
            if lines[number].strip() and not _belongs_to_keys(lines[number])
        ),
        len(lines),
    )
    message = "the line of --- below the keys is missing"
    above = lines[text - 1].strip() if text > keys else ""
    goes_on = any(_is_key(line) and not slip(line) for line in lines[text:])
    if text < len(lines) and (above or goes_on or NO_COLON.fullmatch(lines[text])):
        seen = f"{message}; write --- above the line that begins the text, perhaps this one"
        problem = Problem(path, text + 1, 1, "", seen, Severity.ERROR, lines[text], "---")
        problems.append(problem)
        return text
    last = max(number for number in range(keys - 1, text) if number < keys or lines[number].strip())
    problems.append(Problem(path, last + 1, 1, "", f"{message}; write --- below this line"))
    return text


def _closes(line: str) -> bool:
    return bool(LIKE_A_FENCE.fullmatch(line)) or line.rstrip() == "..."


def _is_key(line: str) -> bool:
    return bool(KEY.match(line) or slip(line))


def _belongs_to_keys(line: str) -> bool:
    return line[0] in " \t#-" or _is_key(line)
