"""What a walk through the lines of a file finds, and what it makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from microsite.reading.problems import Severity

WITHIN_A_TEXT = (
    "a line in this text looks like one that holds the film back; write it at the very left, "
    'or put the text in "quotation marks"'
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a line; `line` and `column` count from 0, `better` is how it should be."""

    line: int
    column: int
    message: str
    better: str = ""
    severity: Severity = Severity.WARNING


@dataclass(slots=True)
class Mended:
    """The lines anew, as many as before, and what was wrong with them.

    `at` is the line that is looked at now. `shifts` says of a line how many columns its value was
    moved to the left.
    """

    lines: list[str]
    at: int = 0
    faults: list[Fault] = field(default_factory=list)
    shifts: dict[int, int] = field(default_factory=dict)

    def say(self, column: int, message: str, better: str = "") -> None:
        """Warn of a slip that was mended."""
        self.faults.append(Fault(self.at, column, message, better))

    def fail(self, column: int, message: str, better: str = "") -> None:
        """Refuse the file for a line of which it is not certain what it means."""
        self.faults.append(Fault(self.at, column, message, better, Severity.ERROR))
        self.lines[self.at] = ""

    def write(self, column: int, head: str, value: str, start: int) -> None:
        """Write the line anew whose value stood at `start`."""
        self.lines[self.at] = " " * column + head + value
        if moved := start - column - len(head):
            self.shifts[self.at] = moved


def no_key(above: str) -> str:
    """Say what to do about a line of text that stands below the key `above`, or below none."""
    if not above:
        return "this line has no key; write one before it, such as notice:"
    return (
        f"this line has no key; if it goes on the text of {above}, write {above}: | in a line "
        "of its own, and two spaces before each line of the text"
    )


def list_below(above: str) -> str:
    """Say what to do about an item that stands below a line with a text."""
    seen = f"a list begins here, but the key above has a text already ({above.strip()[:40]})"
    return f"{seen}; put that into the list, too"
