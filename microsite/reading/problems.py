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
    """How much a problem costs: an error refuses the file, a warning only the value."""

    ERROR = "error"
    WARNING = "warning"


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
        return f"{place}:{field} {self.message}"

    def excerpt(self) -> Iterator[str]:
        """Yield the line with its place marked, and the line as it should be, if they are known."""
        if self.seen:
            start = max(0, self.column - WIDEST // 2)
            before = _shown(self.seen[start : self.column - 1])
            dots = "…" if start else ""
            yield dots + _clipped(before + _shown(self.seen[self.column - 1 :]))
            yield " " * (len(dots) + _width(before)) + "^"
        if self.better:
            yield f"write: {_clipped(_shown(self.better))}"


class ProblemError(Exception):
    """Raised by a reader that cannot make sense of a value; carries the problem to report."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def refuse(path: Path, line: int, column: int, message: str) -> NoReturn:
    """Raise the error that refuses a file, with a problem about none of its keys."""
    raise ProblemError(Problem(path, line, column, "", message, Severity.ERROR))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return where a character stands, counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _shown(text: str) -> str:
    """Return a part of a line with an arrow for each tab, and nothing a terminal would obey."""
    return "".join(
        char if char.isprintable() else "→" if char == "\t" else " " if char.isspace() else "�"
        for char in text
    )


def _clipped(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _width(text: str) -> int:
    """Return how many columns a text takes, for Chinese letters take two and accents none."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)
