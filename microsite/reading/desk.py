"""What readers may ask while a film is read in one language, and where they report problems."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from microsite.reading.field import Field
from microsite.reading.files.shelf import Shelf
from microsite.reading.problems import Problem, ProblemError, Severity

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """One film in one language; `languages` are those that the film has files for.

    `timezone` is the film's own, else the site's: an IANA name, or empty.
    """

    slug: str
    language: str
    languages: frozenset[str]
    shelf: Shelf
    problems: list[Problem] = field(default_factory=list)
    timezone: str = ""

    def take(
        self, written: Field, read: Callable[[Field, Desk], T], *, strict: bool = False
    ) -> T | None:
        """Return what `read` makes of a field; None, and a problem, where it cannot.

        Where it is `strict`, the problem is an error and refuses the file.
        """
        try:
            return read(written, self)
        except ProblemError as error:
            problem = error.problem
            self.problems.append(replace(problem, severity=Severity.ERROR) if strict else problem)
        except Exception as error:  # noqa: BLE001 - no value costs more than itself
            message = f"this cannot be read ({type(error).__name__}); write it in another way"
            severity = Severity.ERROR if strict else Severity.WARNING
            self.problems.append(written.problem(message, severity).problem)
        return None

    @property
    def refuses(self) -> bool:
        """Whether something was found that refuses the file."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def advise(self, about: Field, message: str) -> None:
        """Report what is no fault, and could be better."""
        self.problems.append(about.problem(message, Severity.NOTE).problem)

    def warn(self, written: Field, message: str) -> None:
        """Report a warning about a field whose value is used nevertheless."""
        self.problems.append(written.problem(message, Severity.WARNING).problem)
