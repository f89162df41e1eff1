"""What is wrong in a file, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NoReturn


class Severity(StrEnum):
    """How much a problem costs: an error refuses the file, a warning only the value."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault at one place.

    `line` and `column` count from 1; 0 means the file as a whole. `path` is relative to the
    content folder's parent where it can be, so that messages read the same on every machine.
    """

    path: Path
    line: int
    column: int
    field: str
    message: str
    severity: Severity = Severity.WARNING

    def __str__(self) -> str:
        place = ":".join(
            str(part) for part in (self.path.as_posix(), self.line, self.column) if part
        )
        field = f" {self.field}:" if self.field else ""
        return _on_one_line(f"{place}:{field} {self.message}")


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
