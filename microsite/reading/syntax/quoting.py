"""A value as an author writes it, and as YAML wants it.

Each mending has a message with it, to be said of the line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from microsite.reading.problems import Severity

# All that looks like a space, and what cannot be seen at all.
BLANKS = " \t\u00a0\u2002\u2003\u2007\u200b\u202f\u3000\ufeff"
CURLY = {"“": "”“", "„": "“”", "«": "»", "»": "«", "‘": "’‘", "‚": "‘’", "‹": "›", "›": "‹"}
# A word that begins with an apostrophe: ’tis, ’n, the summer of ’68.
ELISION = re.compile(
    r"'(?:n|s|t|m|ne|nen|nem|ner|ns|rein|raus|tis|twas|em|til|till|cause|cos|round|bout|\d\d)\b",
    re.IGNORECASE,
)
NO_ESCAPE = re.compile(r"\\(?![0abtnvfre \"/\\N_LPxuU])|\\[xuU](?![0-9a-fA-F]{2})")
BRACKETS = re.compile(r"\"(?:[^\"\\]|\\.)*\"|(?<=[\s\[,{])'[^']*'|[\[\]{}]")
NAMES = {",": "a comma", ";": "a semicolon"}
UNPAIRED = 'a quotation mark is opened here and never closed; put another " at the end of the text'
UNCLOSED = "a list in brackets is opened here and never closed; put a ] at its end"


class Mending(NamedTuple):
    """A value as it should be written, and what to say; nothing is said of what is right."""

    value: str
    message: str = ""
    severity: Severity = Severity.WARNING


def uncurled(text: str) -> str | None:
    """Return what stands between curly quotation marks, if they stand round the whole text."""
    closing = CURLY.get(text[:1], "")
    inner = text[1:-1]
    if len(text) > 2 and closing and text[-1] in closing and text[0] not in inner:
        # In „Ja“ und „Nein“, the marks belong to the words. An apostrophe closes nothing.
        is_single = text[0] in "‘‚‹›"
        if is_single or not any(mark in inner for mark in closing):
            return inner.strip()
    return None


def quoted(text: str) -> str:
    """Return a text as YAML wants it in quotation marks."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def mended(value: str) -> Mending:
    """Return a value of one line that YAML may refuse, as it was meant."""
    text, remark = _without_remark(value.strip())
    first = text[:1]
    if (inner := uncurled(text)) is not None:
        return Mending(quoted(inner) + remark, CURLY_SAID)
    if first in {'"', "'"}:
        return _straight(text, remark)
    if first in {"[", "{"}:
        return _list(text, remark)
    if re.match(r"[@`%]|[&*](?![\w-]+(?:\s|$))|[-?:](?:\s|$)|[,\]}]|[|>](?![-+0-9]*$)", text):
        message = f'a text that begins with {first} must stand in "quotation marks"; it was read so'
        return Mending(quoted(text) + remark, message)
    if re.search(r":(?:\s|$)", text):
        message = 'a text with a colon in it must stand in "quotation marks"; it was read so'
        return Mending(quoted(text) + remark, message)
    return Mending(value)


CURLY_SAID = (
    'the curly quotation marks were left out; write straight ones ("), '
    "and both kinds if the curly ones belong to the text"
)


def _without_remark(text: str) -> tuple[str, str]:
    """Take off a remark, such as ` # the first`, which ends a value that is not in quotes."""
    found = re.search(r"(?<!\s)\s+#\s", text)
    if found is None or any(mark in text[found.end() :] for mark in "\"'”"):
        return text, ""
    return text[: found.start()], text[found.start() :]


def closed(text: str) -> re.Match[str] | None:
    """Return what stands in quotation marks at the beginning of a text that begins with one."""
    return re.match(r"\"((?:[^\"\\]|\\.)*)\"" if text[0] == '"' else r"'((?:[^']|'')*)'", text)


def depth(text: str) -> int:
    """Return how many brackets a line opens beyond those that it closes."""
    marks = [found[0] for found in BRACKETS.finditer(text)]
    return sum(mark in "[{" for mark in marks) - sum(mark in "]}" for mark in marks)


def _straight(text: str, remark: str) -> Mending:
    mark = text[0]
    is_double = mark == '"'
    found = closed(text)
    if found and found.end() == len(text):
        if is_double and NO_ESCAPE.search(text):
            message = 'a \\ within "quotation marks" has a meaning of its own; write / instead'
            return Mending("'" + found[1].replace("'", "''") + "'" + remark, message)
        return Mending(text + remark)
    if found and text[found.end() :].strip() in {",", ";"}:
        message = f"after the quotation mark stands {NAMES[text[-1]]}, left out here; delete it"
        return Mending(found[0] + remark, message)
    if found:
        message = (
            "the quotation marks stand round a part of the text and were read as part of it; put "
            f"{'single' if is_double else 'double'} ones round all of it"
        )
        return Mending(quoted(text) + remark, message)
    if not is_double and ELISION.match(text):
        message = "the apostrophe at the beginning was read as part of the text; write it as ’"
        return Mending(quoted(text) + remark, message)
    return Mending(text + mark, UNPAIRED.replace('"', mark), Severity.ERROR)


def _list(text: str, remark: str) -> Mending:
    end = _closing(text)
    if end is None:
        closing = "]" if text[0] == "[" else "}"
        return Mending(text + closing, UNCLOSED.replace("]", closing), Severity.ERROR)
    if text[end:].strip() in {",", ";"}:
        message = f"after the list stands {NAMES[text[-1]]}, left out here; delete it"
        return Mending(text[:end] + remark, message)
    if text[end:].strip():
        message = (
            f'a text that begins with {text[0]} must stand in "quotation marks"; it was read so'
        )
        return Mending(quoted(text) + remark, message)
    straight = re.sub(
        r"(?<=[\[,{:])(\s*)([“„«‘‚])([^“”„«»‘]*?)([”“»’‘])(?=\s*[\],}])",
        lambda found: found[1] + quoted(found[3]),
        text,
    )
    return Mending(straight + remark, CURLY_SAID if straight != text else "")


def _closing(text: str) -> int | None:
    """Return where the bracket that begins a text is closed again."""
    opened = 0
    for found in BRACKETS.finditer(text):
        opened += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if not opened:
            return found.end()
    return None
