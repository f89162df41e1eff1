"""The queries that addresses heed. All others are dropped before anything looks at them."""

from __future__ import annotations

import unicodedata
from urllib.parse import parse_qsl, urlencode

from microsite.films.listings import ListingsQuery
from microsite.films.search import Query

LONGEST = 100
"""Characters of a value that are read; a form lets nobody write more."""
LONGEST_URL = 1_000
"""Characters of an address that are read."""
_LONGEST_QUERY = 4_000


def declared(keys: tuple[str, ...], query: str) -> str:
    """What an address that reads `keys` heeds of a query string as WSGI gives it.

    Values are cleaned, keys stand in one order and once; what asks for nothing is left out. So
    requests of one meaning have one query, and what it holds is harmless in any header.
    """
    text = query[:_LONGEST_QUERY].encode("latin-1", "replace").decode("utf-8", "replace")
    given: dict[str, str] = {}
    for key, value in parse_qsl(text, errors="replace") if keys else ():
        given.setdefault(key, cleaned(value, LONGEST_URL if key == "url" else LONGEST))
    return urlencode([(key, given[key]) for key in keys if given.get(key)])


def cleaned(value: str, longest: int = LONGEST) -> str:
    """A value on one line, without characters that cannot be seen, and not too long."""
    line = " ".join(value.split())
    return "".join(each for each in line if unicodedata.category(each)[0] != "C")[:longest].strip()


def tail(query: Query | ListingsQuery) -> str:
    """How a query ends an address; empty where it asks for nothing."""
    return f"?{urlencode(query.given)}" if query.given else ""


def seconds(value: str) -> int:
    """A moment of a video in whole seconds, from "42" or "42s"; 0 for what is none."""
    digits = value.removesuffix("s")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else 0


def playing(trailer: int, start: int, version: str = "") -> str:
    """How an address ends that means a trailer by its number, a moment, in seconds, and a version.

    0 and an empty text say nothing.
    """
    asked = {"trailer": trailer, "t": start, "version": version}
    given = {key: value for key, value in asked.items() if value}
    return f"?{urlencode(given)}" if given else ""


def number(value: str) -> int:
    """A number of pixels, or of a trailer; 0, which is none, for what cannot be read."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else 0
