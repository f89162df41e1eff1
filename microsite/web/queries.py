"""The queries that addresses declare. All others are dropped before anything looks at them."""

from __future__ import annotations

import unicodedata
from urllib.parse import parse_qsl, urlencode

from microsite.films.search import QUERY_FIELDS, Query

DECLARED = {"catalogue": QUERY_FIELDS, "film-list": QUERY_FIELDS}
"""The keys that an address reads, by its name; whoever is not here reads none."""
LONGEST = 100
"""Characters of a value that are read; a form lets nobody write more."""
_LONGEST_QUERY = 4_000


def declared(name: str, query: str) -> str:
    """What the address called `name` reads of a query string as WSGI gives it.

    Values are cleaned, keys stand in one order and once; what asks for nothing is left out. So
    requests of one meaning have one query, and what it holds is harmless in any header.
    """
    keys = DECLARED.get(name, ())
    text = query[:_LONGEST_QUERY].encode("latin-1", "replace").decode("utf-8", "replace")
    given: dict[str, str] = {}
    for key, value in parse_qsl(text, errors="replace") if keys else ():
        given.setdefault(key, cleaned(value))
    return urlencode([(key, given[key]) for key in keys if given.get(key)])


def cleaned(value: str) -> str:
    """A value on one line, without characters that cannot be seen, and not too long."""
    line = " ".join(value.split())
    return "".join(each for each in line if unicodedata.category(each)[0] != "C")[:LONGEST].strip()


def tail(query: Query) -> str:
    """How a query ends an address; empty where it asks for nothing."""
    return f"?{urlencode(query.given)}" if query.given else ""
