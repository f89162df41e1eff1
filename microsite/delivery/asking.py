"""What of a visitor's request is heeded: its path, and what Flask is asked in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug.test import EnvironBuilder

if TYPE_CHECKING:
    from wsgiref.types import WSGIEnvironment


REQUEST_ID = "microsite.request_id"
"""Stands in the environ where a request has an id."""
KIND = "microsite.kind"
"""Stands in the environ of a request that was answered: what it asked for, in a word."""
IS_STORED = "microsite.is_stored"
"""Stands in the environ of a request whose answer lay ready."""


def inside(path: str, method: str, query: str = "") -> WSGIEnvironment:
    """A request of our own: no Host, and no other header of a visitor's, comes to Flask."""
    environ = EnvironBuilder(method=method, query_string=query).get_environ()
    return {**environ, "PATH_INFO": _latin(path)}


def path_below(environ: WSGIEnvironment, prefix: str) -> str:
    """The path below the site's prefix, whether or not a server in front has taken that off."""
    path: str = environ.get("PATH_INFO", "")
    taken_off: str = environ.get("SCRIPT_NAME", "")
    if prefix and taken_off != prefix and f"{taken_off}{path}/".startswith(prefix + "/"):
        path = (taken_off + path).removeprefix(prefix)
    # An empty target is "/" (RFC 9112, 3.2.2); after a prefix, the slash is only missing.
    path = path or ("/index.html" if prefix else "/")
    # WSGI hands bytes over as Latin-1 (PEP 3333).
    return path if path.isascii() else path.encode("latin-1").decode("utf-8", "replace")


def _latin(path: str) -> str:
    return path.encode("utf-8", "replace").decode("latin-1")
