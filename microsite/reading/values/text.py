"""Readers of words: one text, or a list of them, written as a list or in one line."""

from __future__ import annotations

import re

from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field

MAX_LINE = 10_000


def line(field: Field, _: Desk | None = None) -> str:
    """Read one text of at most 10,000 characters; the items of a list are joined by commas.

    Raises:
        ProblemError: where it is longer, or a map stands.

    """
    seen = joined(field)
    # The expressions that take names and times apart would dwell on a page of blanks.
    if len(seen) > MAX_LINE:
        raise field.problem(f"the text is longer than {MAX_LINE:,} characters; shorten it")
    return seen


def text(field: Field, desk: Desk) -> Text:
    """Read one text that knows its language."""
    return Text(line(field, desk), field.language)


def lines(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of texts; a single text is a list of one, split at " / "."""
    return tuple(line(item, desk) for item in items(field, r"\s+/\s+"))


def texts(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts that know their language; a single text is a list of one."""
    return tuple(text(item, desk) for item in items(field))


def words(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of words; a single text is split at commas and " / "."""
    return tuple(text(item, desk) for item in items(field, r"\s*,\s*|\s+/\s+"))


def paragraphs(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts, written as a list or on lines of their own."""
    return tuple(text(item, desk) for item in items(field, r"\s*\n\s*(?:[-*]\s+)?"))


def items(field: Field, separator: str = "") -> tuple[Field, ...]:
    """Return the items of a list, or the parts of a single text, without the empty ones."""
    if isinstance(field.value, tuple):
        return tuple(item for item in field.value if not item.is_absent)
    if not separator or not isinstance(field.value, str):
        return (field,)
    parts = re.split(separator, line(field))
    return tuple(field.saying(part) for part in parts if part.strip())


def joined(field: Field) -> str:
    """Return a text as written; the items of a list are joined by commas.

    Raises:
        ProblemError: where a map stands.

    """
    if isinstance(field.value, dict):
        raise field.problem(f"a text is expected here, not the key {next(iter(field.value))}")
    if isinstance(field.value, tuple):
        return ", ".join(joined(item) for item in field.value if not item.is_absent)
    return field.value


def quoted(seen: str) -> str:
    """Return what was seen, as messages quote it: at most 60 characters."""
    return f'"{seen}"' if len(seen) <= 60 else f'"{seen[:59]}…"'
