"""Whether a visitor has the bytes already, whatever servers in between made of the validator."""

from __future__ import annotations

import re

_READ = 4096
"""Characters of If-None-Match that are read: no visitor shall keep us busy."""
_TAG = re.compile(r'"([^"]*)"')


def is_known(tag: str, if_none_match: str) -> bool:
    """Tell whether an If-None-Match header names `tag`, an entity tag without its quotes.

    Weak comparison (RFC 9110, 13.1.2). A server in front that compresses adds the coding to the
    tag: Apache "-gzip", Jetty "--gzip", others ";br". The bytes behind it are the same.
    """
    if if_none_match.strip() == "*":
        return True
    named = _TAG.findall(if_none_match[:_READ])
    return any(each.startswith(tag) and each[len(tag) :][:1] in "-;:" for each in named)
