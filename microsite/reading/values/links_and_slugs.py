"""Readers of addresses: links to anywhere, and slugs, which are parts of our own."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.choices import pattern
from microsite.reading.values.text import items, line, quoted

SAFE_LINK = re.compile(r"(?:https?:|mailto:|/(?![/\\])|#)", re.IGNORECASE)
# Capitals would make two addresses of one.
SLUG = pattern(r"^(?-i:[a-z0-9]+(?:[_-]+[a-z0-9]+)*)$", "my-film")


def link(field: Field, desk: Desk) -> str:
    """Read an address: http, https, mailto, or a path of this site.

    Raises:
        ProblemError: for any other.

    """
    seen = line(field, desk)
    if not is_safe_link(seen) or seen.startswith("#"):
        raise field.problem(
            f"{quoted(seen)} is not an address; write it whole, beginning with https://"
        )
    return seen


def is_safe_link(url: str) -> bool:
    """Whether a link may stand on a page: http, https, mailto, or beginning with one slash.

    A link that Python cannot parse leads nowhere, and asking for its host would raise an error.
    """
    if not SAFE_LINK.match(url) or re.search(r"[\s\x00-\x1f<>\"\\]", url):
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return bool(host) or parts.scheme not in {"http", "https"}


def slugs(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of slugs, with or without slashes around them; others are left out."""
    bare = (item.saying(line(item).strip("/")) for item in items(field, r"\s*,\s*"))
    found = (desk.take(item, SLUG) for item in bare)
    return tuple(item for item in found if item is not None)
