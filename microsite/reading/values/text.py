"""Readers of words: one text, or a list of them, written as a list or in one line."""

from __future__ import annotations

import re
import unicodedata

from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field

MAX_LINE = 10_000
MAX_NAME = 500
"""Letters of a title: the longest film titles have about 250."""
# Letters to Unicode, nothing to the eye: fillers of Hangul, and Braille's blank.
BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def line(field: Field, _: Desk | None = None) -> str:
    """Read one text of at most 10,000 characters; the items of a list are joined by commas.

    Lines become one, since titles and names stand where there is room for one: in feeds, in
    headers, on a poster.

    Raises:
        ProblemError: where it is longer, or a map stands.

    """
    return " ".join(_rows(field))


def title(field: Field, desk: Desk) -> Text:
    """Read a title, which has at most 500 letters, and one at least that can be seen.

    Raises:
        ProblemError: where it is longer, or nothing of it shows.

    """
    seen = line(field, desk)
    if len(seen) > MAX_NAME:
        message = f"the title has {len(seen):,} letters; shorten it to {MAX_NAME} at most"
        raise field.problem(message)
    if not any(shows(letter) for letter in seen):
        raise field.problem("no letter of the title can be seen; write it anew")
    return Text(seen, field.language)


def shows(letter: str) -> bool:
    """Whether a letter is seen by itself: no space, mark or control character."""
    return unicodedata.category(letter)[0] not in "CMZ" and letter not in BLANKS


def text(field: Field, desk: Desk) -> Text:
    """Read one text that knows its language."""
    return Text(line(field, desk), field.language)


def lines(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of texts; a single text is a list of one, split at " / "."""
    return tuple(line(item, desk) for item in items(field, r"\s+/\s+"))


def texts(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts that know their language; a single text is a list of one."""
    return tuple(text(item, desk) for item in items(field))


def terms(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of terms; a single text is split at commas and " / "."""
    return tuple(text(item, desk) for item in items(field, r"\s*,\s*|\s+/\s+"))


def paragraphs(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts, written as a list or on lines of their own."""
    return tuple(text(item, desk) for item in items(field, r"^[-*]\s+"))


def items(field: Field, separator: str = "") -> tuple[Field, ...]:
    """Return the items of a list, or the parts of a single text, without the empty ones.

    Where there is a separator, each line of the text is a part too.
    """
    if isinstance(field.value, tuple):
        return tuple(item for item in field.value if not item.is_absent)
    if not separator or not isinstance(field.value, str):
        return (field,)
    parts = (part for row in _rows(field) for part in re.split(separator, row))
    return tuple(field.saying(part) for part in parts if part.strip())


def _rows(field: Field) -> list[str]:
    seen = joined(field)
    # The expressions that take names and times apart would dwell on a page of blanks.
    if len(seen) > MAX_LINE:
        raise field.problem(f"the text is longer than {MAX_LINE:,} characters; shorten it")
    return [row for part in seen.splitlines() if (row := part.strip())]


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
