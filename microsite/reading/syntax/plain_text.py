"""Texts without quotation marks that YAML accepts and understands differently than their author.

YAML ends `Film #2` before the number sign, keeps curly quotation marks, and joins to one text the
items of a list whose hyphens it does not know.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from microsite.reading.syntax import quoting

# A title may end with a comma or hold a number sign; in other values both are slips.
TITLE = re.compile(r"(?:^|_)tit(?:le|el|re|ol|ulo)$", re.IGNORECASE)
REMARK = re.compile(r"\s+#(?P<glued>\S)?.*")
# A hyphen without its space, the dots and dashes of Word, and a key without the space.
BEGINS_LIKE_AN_ITEM = re.compile(r"[•·▪◦‣–—]|-(?=[^\W\d])|[^\W\d_]\w*:[^\W\d_]")
# An item or a key that has become a part of the text above it.
ITEM_WITHIN = re.compile(
    r"\n[ \t]*(?:[^\W\d][\w-]*(?:\s*=|:(?!//)|：)|[-•·▪◦‣–—*](?=[ \t\u00a0])|-(?=[^\W\d]))"
)


_DOUBTFUL = frozenset("-–—•·▪◦‣~#" + "".join(quoting.CURLY))


def is_clear(value: str) -> bool:
    """Whether a text of one line, with nothing behind it, can only be meant as YAML reads it."""
    return (
        bool(value)
        and value[0] not in _DOUBTFUL
        and value[-1] not in ",;"
        and ":" not in value
        and value != "null"
    )


class Meant(NamedTuple):
    """A text as it was meant, and what to say of it."""

    value: str
    message: str = ""


def as_meant(value: str, rest: str, *, is_title: bool) -> Meant:
    """Return a text of one line as it was meant; `rest` is what stands behind it in its line."""
    if rest and (found := REMARK.match(rest)):
        if is_title and found["glued"]:
            return Meant((value + rest).strip())
        if not value:
            seen = "the value is left out, for # begins a remark"
            return Meant(value, f'{seen}; put the text in "quotation marks" if it is meant')
        if found["glued"]:
            seen = "everything from # on was left out"
            return Meant(value, f'{seen}; put the text in "quotation marks" if it is meant')
    if not value:
        return Meant(value)
    if value[0] in quoting.CURLY and (inner := quoting.uncurled(value)) is not None:
        return Meant(inner, quoting.CURLY_SAID)
    if value[-1] in ",;":
        seen = f"{quoting.NAMES[value[-1]]} stands at the end"
        if is_title:
            return Meant(value, f'{seen}; delete it, or put the text in "quotation marks"')
        return Meant(value.rstrip(",; "), f"{seen} and was left out; delete it")
    return Meant(value)
