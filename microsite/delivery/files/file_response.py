"""A file as an HTTP response: conditions, ranges, and a body that waits for slow readers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import partial
from typing import Protocol
from unicodedata import normalize
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIEnvironment

from microsite.delivery.validators import is_known

SEEKS_IN_BODIES = "microsite.seeks_in_bodies"
"""Stands in the environ of a server whose file wrapper seeks in a body and needs no thread."""
BLOCK = 64 * 1024
OPEN_RANGE_LIMIT = 256 * 1024
"""Bytes that a player is sent of a video at a time, where a server gives each reader a thread."""
_READ_LIMIT = 256 * 1024
"""Bytes. waitress asks for all that the socket may buffer, megabytes, and sends a part of it."""

# Longer numbers are taken as malformed; Python refuses to read those of over 4,300 digits.
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})", re.IGNORECASE)


class Content(Protocol):
    """Bytes to be sent, of one file or of several in a row."""

    @property
    def media_type(self) -> str:
        """Its MIME type."""

    @property
    def etag(self) -> str:
        """A strong validator, with its quotes."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def caching(self) -> str:
        """The value of Cache-Control."""

    @property
    def kept_as(self) -> str:
        """The name under which browsers keep it; empty where they may show it."""

    def is_as_recorded(self) -> bool:
        """Tell whether the bytes can still be had."""

    def read(self, part: range) -> bytes:
        """Return the bytes of `part` from its start on: at least one, unless it is empty.

        Raises:
            OSError: they have vanished or changed.
        """


def respond_with_file(
    file: Content, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    """Answer GET and HEAD for a file, whole, as one range, or as unchanged.

    A file that is no longer as recorded answers 503 and is not cached.

    Source: RFC 9110, sections 13 (conditions) and 14 (ranges).
    """
    method = environ["REQUEST_METHOD"]
    if method not in {"GET", "HEAD"}:
        return respond_empty("405 Method Not Allowed", start_response, ("Allow", "GET, HEAD"))
    if not file.is_as_recorded():
        return respond_empty("503 Service Unavailable", start_response, ("Retry-After", "1"))

    headers = [("ETag", file.etag), ("Cache-Control", file.caching)]
    if is_known(file.etag.strip('"'), environ.get("HTTP_IF_NONE_MATCH", "")):
        start_response("304 Not Modified", headers)
        return ()

    # The wrapper of another server would hold a thread for as long as the reader likes.
    wrapper = environ["wsgi.file_wrapper"] if environ.get(SEEKS_IN_BODIES) else None

    status, part = "200 OK", range(file.size)
    asked = _asked_range(environ, file, OPEN_RANGE_LIMIT if _plays(environ, wrapper) else None)
    if method == "GET" and asked is not None:
        if not asked:
            return respond_empty(
                "416 Range Not Satisfiable",
                start_response,
                ("Content-Range", f"bytes */{file.size}"),
            )
        status, part = "206 Partial Content", asked
        headers.append(("Content-Range", f"bytes {part.start}-{part.stop - 1}/{file.size}"))
    headers += [
        ("Content-Type", file.media_type),
        ("Content-Length", str(len(part))),
        ("Accept-Ranges", "bytes"),
    ]
    if file.kept_as:
        headers.append(("Content-Disposition", _attachment(file.kept_as)))
    start_response(status, headers)
    if method == "HEAD":
        return ()
    body = _Part(file, part)
    answer: Iterable[bytes] = wrapper(body) if wrapper else iter(partial(body.read, BLOCK), b"")
    return answer


def respond_empty(
    status: str, start_response: StartResponse, *headers: tuple[str, str]
) -> Iterable[bytes]:
    """Answer without a body; no cache keeps the answer."""
    start_response(status, [*headers, ("Cache-Control", "no-store"), ("Content-Length", "0")])
    return ()


def _attachment(name: str) -> str:
    """Say that a file is to be kept under a name, in any script (RFC 6266, appendix D)."""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().strip()
    known = re.sub(r'["\\]', "_", plain if plain[:1] not in ("", ".") else f"file{plain}")
    whole = f"; filename*=UTF-8''{quote(name, safe='')}" if known != name else ""
    return f'attachment; filename="{known}"{whole}'


def _plays(environ: WSGIEnvironment, wrapper: object) -> bool:
    """Tell whether a browser's player asks, which may pause, of a server that would wait for it.

    A player asks on where an answer ends. A download that was cut off does not: it names the bytes
    that it has (If-Range), or comes from a program that does not say what it fetches for.
    """
    by_player = environ.get("HTTP_SEC_FETCH_DEST", "") in {"video", "audio"}
    return by_player and not wrapper and "HTTP_IF_RANGE" not in environ


def _asked_range(environ: WSGIEnvironment, file: Content, limit: int | None) -> range | None:
    """Return the one range that is asked for; it is empty where it cannot be satisfied.

    Returns None where the whole file is the answer: to no range, several, a malformed one, or one
    meant for other bytes (RFC 9110, 13.1.5 and 14.2). `limit` bounds a range without an end, in
    bytes.
    """
    match = _RANGE.fullmatch(environ.get("HTTP_RANGE", ""))
    if match is None or environ.get("HTTP_IF_RANGE", file.etag) != file.etag:
        return None
    first, last = match.groups()
    if not first:
        return range(max(0, file.size - int(last)), file.size) if last else None
    start = int(first)
    if not last:
        return range(start, file.size)[:limit]
    return range(start, min(int(last) + 1, file.size)) if start <= int(last) else None


class _Part:
    """Part of a file that can be read, and sought in, like a file of its own.

    Every block opens the file anew: a reader who stalls holds no descriptor, and a change is
    noticed before any changed byte is sent.
    """

    def __init__(self, file: Content, part: range) -> None:
        self._file = file
        self._part = part
        self._position = 0

    def read(self, size: int) -> bytes:
        block = self._file.read(
            self._part[self._position : self._position + min(size, _READ_LIMIT)]
        )
        self._position += len(block)
        return block

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._position = (0, self._position, len(self._part))[whence] + offset
        return self._position
