"""A value in a film file that knows where it stands and in which language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from microsite.reading.problems import Problem, ProblemError, Severity


@dataclass(frozen=True, slots=True)
class Field:
    """A value as written and where: `line` and `column` count from 1.

    `value` is text, a list or a map. `key` is the dotted name, as in `stills.caption`, and
    `key_place` the line and column of that word; `language` is the tag of the language that the
    file is written in, empty until it is known.
    """

    path: Path
    language: str
    line: int
    column: int
    key: str
    value: str | tuple[Field, ...] | dict[str, Field]
    key_place: tuple[int, int] = (0, 0)

    @property
    def is_absent(self) -> bool:
        """Whether nothing is written: an empty value, or a list of empty values and blank maps."""
        if isinstance(self.value, tuple):
            return all(item.is_absent or item.is_blank for item in self.value)
        return not self.value

    @property
    def is_blank(self) -> bool:
        """Whether this is a map of empty values, as content systems save one nobody filled in."""
        return isinstance(self.value, dict) and all(own.is_absent for own in self.value.values())

    @property
    def suppresses(self) -> bool:
        """Whether this is the word `none`, which takes away what would be inherited."""
        return self.value == "none"

    def problem(self, message: str, severity: Severity = Severity.WARNING) -> ProblemError:
        """Return the error to raise when this value cannot be read."""
        return ProblemError(Problem(self.path, self.line, self.column, self.key, message, severity))

    def saying(self, value: str) -> Field:
        """Return this field with a part of its text, at the same place."""
        return replace(self, value=value.strip())

    def written_in(self, language: str) -> Field:
        """Return this field and all within it as words of `language`."""
        if self.language == language:
            return self
        value = self.value
        if isinstance(value, tuple):
            value = tuple(item.written_in(language) for item in value)
        elif isinstance(value, dict):
            value = {key: item.written_in(language) for key, item in value.items()}
        return replace(self, language=language, value=value)
