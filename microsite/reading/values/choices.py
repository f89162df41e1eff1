"""Readers of what can only be one of several things, or must look a certain way."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches

from microsite.films.lore import NO, YES
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.text import line, quoted

TRUE = YES | {"1"}
FALSE = NO | {"0"}


def choice(*known: str) -> Callable[[Field, Desk], str]:
    """Return a reader of one of the known words; capitals, hyphens and spaces do not matter."""

    def read(field: Field, desk: Desk) -> str:
        seen = line(field, desk)
        word = re.sub(r"[\W_]+", "_", seen.casefold())
        if word in known:
            return word
        nearest = get_close_matches(word, known, 1, 0.6)
        advice = f"did you mean {nearest[0]}?" if nearest else f"write one of {', '.join(known)}"
        raise field.problem(f"{quoted(seen)} is unknown; {advice}")

    return read


def pattern(expression: str, example: str) -> Callable[[Field, Desk], str]:
    """Return a reader of what matches; where the expression has a group, of that part."""

    def read(field: Field, desk: Desk) -> str:
        seen = line(field, desk)
        found = re.search(expression, seen, re.IGNORECASE)
        if not found:
            raise field.problem(f'{quoted(seen)} cannot be read; write for example "{example}"')
        return found[found.lastindex or 0]

    return read


def truth(field: Field, desk: Desk) -> bool:
    """Read true or false, in a few languages.

    Raises:
        ProblemError: for any other word.

    """
    seen = line(field, desk).casefold()
    if seen not in TRUE | FALSE:
        raise field.problem(f"{quoted(seen)} is neither true nor false; write true or false")
    return seen in TRUE
