"""The one place where a Location is made: it names a path of ours, and never a host."""

from __future__ import annotations

from urllib.parse import quote

_AS_IT_STANDS = "/%:@!$&'()*+,;=~-._"
"""What a path may hold unquoted (RFC 3986, 3.3), and what is quoted already."""


def location(prefix: str, path: str) -> tuple[str, str]:
    """Return the header that leads to `path` below the site's `prefix`.

    A prefix of "../.." makes it relative, as private pages need it. Several slashes at the
    beginning, or a backslash, would name another host to a browser.
    """
    target = quote(prefix + path, safe=_AS_IT_STANDS)
    return "Location", f"/{target.lstrip('/')}" if target.startswith("/") else target
