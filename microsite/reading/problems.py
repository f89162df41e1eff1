"""What is wrong in a file, said so that its author can mend it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

WIDEST = 76


class Severity(StrEnum):
    """What a problem costs: an error refuses the file, a warning the value, a note nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault at one place.

    `line` and `column` count from 1; 0 means the file as a whole. `path` is relative to the
    content folder's parent where it can be, so that messages read the same on every machine.
    `seen` is the line as it stands in the file, `better` the line as it should be; both are empty
    where the message says enough.
    """

    path: Path
    line: int
    column: int
    field: str
    message: str
    severity: Severity = Severity.WARNING
    seen: str = ""
    better: str = ""

    def __str__(self) -> str:
        place = ":".join(
            str(part) for part in (self.path.as_posix(), self.line, self.column) if part
        )
        field = f" {self.field}:" if self.field else ""
        return _on_one_line(f"{place}:{field} {self.message}")

    def excerpt(self) -> Iterator[str]:
        """Yield the line with its place marked, and the line as it should be, if they are known."""
        if self.seen:
            start = max(0, self.column - WIDEST // 2)
            shown = _on_one_line(self.seen.replace("\t", "→"))
            before = shown[start : self.column - 1]
            dots = "…" if start else ""
            yield dots + _clipped(shown[start:])
            yield " " * (len(dots) + _width(before)) + "^"
        if self.better:
            yield f"write: {_clipped(_on_one_line(self.better))}"


class ProblemError(Exception):
    """Raised by a reader that cannot make sense of a value; carries the problem to report."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def problem_of(error: Exception, path: Path) -> Problem:
    """Return the error that refuses a film whose reading raised something."""
    if isinstance(error, ProblemError):
        return error.problem
    seen = f"{type(error).__name__}: {error}"[:200]
    message = f"the film cannot be read ({seen}); take out what was changed last"
    return Problem(path, 0, 0, "", message, Severity.ERROR)


def refuse(path: Path, line: int, column: int, message: str) -> NoReturn:
    """Raise the error that refuses a file, with a problem about none of its keys."""
    raise ProblemError(Problem(path, line, column, "", message, Severity.ERROR))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return where a character stands, counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _on_one_line(text: str) -> str:
    """Return a text without what would break a log's line or the terminal it is shown in."""
    return "".join(letter if letter.isprintable() else _plain(letter) for letter in text)


def _plain(letter: str) -> str:
    # A file's name that is not UTF-8 holds half letters, which cannot be printed.
    return " " if letter.isspace() else "\N{REPLACEMENT CHARACTER}"


def _clipped(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _width(text: str) -> int:
    """Return how many columns a text takes, for Chinese letters take two and accents none."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)
