"""A single line as authors write it in place of `key: value`, and what it was meant to be."""

from __future__ import annotations

import re
from typing import NamedTuple

WORD = r"[^\W\d_][\w-]{0,40}"
WORDS = rf"{WORD}(?: [\w-]{{1,20}}){{0,2}}"
KEY = re.compile(rf"(?P<key>{WORDS}|\"[^\"]*\"|'[^']*')(?P<colon>[ ]*:[ \t]+|[ ]*:$)")
ANY_KEY = re.compile(r"[^\s#\[\]{}\"'][^:]{0,80}?[ ]*:(?:[ \t]+|$)")
ONE_WORD_KEY = re.compile(rf"{WORD}[ ]*:(?:\s|$)")
NO_COLON = re.compile(rf"(?P<key>{WORD})(?:\s+[-–—>]+\s+|[ \t]+(?=[A-Z0-9\"'“„«]))(?P<value>\S.*)")
BULLET = re.compile(
    r"(?:[•·▪◦‣∙*–—−‐][ \t\u00a0]+|[•·▪◦‣∙–—](?=\w)|-[\u00a0\u2003]+|-(?=[^\W\d_])"
    r"|\d{1,2}[.)][ \t\u00a0]+(?=\D))"
)
BLOCK = re.compile(r"[|>][-+0-9]*(?:\s+#.*)?")
DASH = re.compile(r"-(?:[ \t]+|$)")

# What holds a film back must never pass for a part of a text.
HOLDS_BACK = re.compile(
    r"\W*(?:embargo|draft|publi|expir|hidden|private|unlisted|sperrfrist|entwurf)"
    r"[\w-]*(?: \w+){0,2}\s*[:=：]\s*[\"']?(?:true|false|yes|no|ja|nein|oui|on|off|\d)",
    re.IGNORECASE,
)

_MARKED = re.compile(
    rf"(?P<marks>\*\*|__|\*|_|`|~~|#{{1,6}}[ ]*)(?P<key>{WORDS})\s*"
    rf"(?P<colon>:?)(?:\*\*|__|\*|_|`|~~)?\s*(?P<after>:?)\s*(?P<value>.*)"
)
_SHAPES = (
    (
        re.compile(rf"(?P<key>{WORDS})[ ]*:[\u00a0\u2007\u202f\u3000\u200b]+[ ]*(?P<value>.*)"),
        "the space after the colon is a no-break space, which was read; type an ordinary space",
    ),
    (
        re.compile(rf"(?P<key>{WORDS})[\u00a0\u2007\u202f]+:\s+(?P<value>.*)"),
        "the space before the colon is a no-break space and was left out; delete it",
    ),
    (
        re.compile(rf"(?P<key>{WORDS})\s*[：﹕︓]\s*(?P<value>.*)"),
        "the colon is a wide one, which was read; type an ordinary colon and a space",
    ),
    (
        re.compile(rf"(?P<key>{WORD}):(?P<value>(?!//|{WORD}: |\\)[^\s:].*)"),
        "a space is missing after the colon; it was read as if it stood there",
    ),
    (
        re.compile(rf"(?P<key>{WORD})\s*(?::=|=>|=)\s*(?P<value>(?!=).*)"),
        "between key and value stand a colon and a space, not =; it was read so",
    ),
)
# The last two may be texts in a list, such as tel:110 or a = b.
_CERTAIN = _SHAPES[:3]


class Shape(NamedTuple):
    """A line's key and value, where the value and the fault stand in it, and what to say of it.

    A shape that is not certain could be a text as well, such as `mailto:jane` in a list.
    """

    key: str
    value: str
    offset: int
    place: int
    message: str
    is_certain: bool


def slip(text: str) -> Shape | None:
    """Return what a line without indentation and hyphen was meant to be, if not `key: value`."""
    found = _MARKED.fullmatch(text)
    if found and (found["colon"] or found["after"]):
        message = "keys stand without Markdown signs such as ** or #; they were left out"
        start = found.start("value")
        return Shape(found["key"], found["value"], start, 0, message, True)  # noqa: FBT003 - It is named above.
    if text.startswith(("http:", "https:", "mailto:", "tel:")):
        return None
    for pattern, message in _SHAPES:
        if found := pattern.fullmatch(text):
            place, value = found.end("key"), found.start("value")
            is_certain = (pattern, message) in _CERTAIN
            return Shape(found["key"], found["value"], value, place, message, is_certain)
    return None


def split_dashes(text: str) -> tuple[str, str]:
    """Return the hyphens of the items that begin in a line, and what stands behind them."""
    end = 0
    while found := DASH.match(text, end):
        end = found.end()
    return text[:end].replace("\t", " "), text[end:]
