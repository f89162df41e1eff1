"""What is found while a file's keys are given their own names."""

from __future__ import annotations

from dataclasses import dataclass, field

from microsite.reading.field import Field
from microsite.reading.problems import Problem, Severity


@dataclass(slots=True)
class Findings:
    """Problems, and what is told in one line for a file: what was read as what, what was not.

    `publishes` says that the author wants the language offered as it is.
    """

    problems: list[Problem] = field(default_factory=list)
    read_as: list[tuple[Field, str, str]] = field(default_factory=list)
    passed_over: list[tuple[Field, str]] = field(default_factory=list)
    publishes: bool = False

    def warn(
        self, about: Field, name: str, message: str, severity: Severity = Severity.WARNING
    ) -> None:
        """Report a problem with a key, at the key's own place."""
        self.problems.append(Problem(about.path, *about.key_place, name, message, severity))

    def notes(self) -> list[Problem]:
        """Return one line on all keys that were read under another name, one on those passed by."""
        told = []
        if self.read_as:
            pairs = dict.fromkeys(f"{name} as {key}" for _, name, key in self.read_as)
            message = f"read by meaning: {', '.join(pairs)}"
            told.append(_note(self.read_as[0][0], message))
        if self.passed_over:
            names = ", ".join(dict.fromkeys(name for _, name in self.passed_over))
            message = f"{names}: meant for another program, passed over"
            told.append(_note(self.passed_over[0][0], message))
        return told


def _note(first: Field, message: str) -> Problem:
    return Problem(first.path, *first.key_place, "", message, Severity.NOTE)
