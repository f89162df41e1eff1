"""Rendered pages as bytes that are ready to send.

Status, headers, bodies and codings are fixed when a page enters the store; to serve it is one
look-up.
"""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import brotli
from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header

from microsite.delivery.validators import is_known

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

Header = tuple[str, str]

IDENTITY = "identity"
_CODINGS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("br", lambda body: brotli.compress(body, quality=5, mode=brotli.MODE_TEXT, lgwin=16)),
    # Gzip stores a timestamp; zero keeps equal pages equal.
    ("gzip", lambda body: gzip.compress(body, compresslevel=6, mtime=0)),
)
_LEAST_WORTH_CODING = 256
"""Bytes; an encoded body is hardly smaller than a plain one of less."""
_READ = 1024
"""Characters of Accept-Encoding that are read: no visitor shall keep the parser busy."""
_ABOUT_THE_BODY = {"content-type", "content-length", "content-encoding"}


@dataclass(frozen=True, slots=True)
class _Variant:
    headers: list[Header]
    unchanged: list[Header]
    body: bytes


@dataclass(slots=True)
class StoredPage:
    """One page in all its codings.

    `hash` is that of its plain bytes and the first half of its ETag; `size` is in bytes. `kind`
    says in a word what it is.
    """

    status: str
    hash: str
    variants: dict[str, _Variant]
    size: int
    kind: str = ""
    used: bool = False

    def respond(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a GET or HEAD (RFC 9110: 304 by If-None-Match, codings by Accept-Encoding)."""
        accepted = environ.get("HTTP_ACCEPT_ENCODING", "")[:_READ]
        variant = self.variants[best_coding(accepted) if len(self.variants) > 1 else IDENTITY]
        known = environ.get("HTTP_IF_NONE_MATCH")
        # Whatever the coding, the page behind it is the same; so only the hash is compared.
        if known and self.status.startswith("200") and is_known(self.hash, known):
            start_response("304 Not Modified", [*variant.unchanged])
            return ()
        # A copy, since a server may change the list (PEP 3333).
        start_response(self.status, [*variant.headers])
        return () if environ["REQUEST_METHOD"] == "HEAD" else (variant.body,)


def stored_page(status: str, headers: Iterable[Header], body: bytes, kind: str = "") -> StoredPage:
    """Make a page ready to send; `headers` are those that do not depend on the coding."""
    digest = hashlib.sha256(body).hexdigest()[:20]
    kept = [pair for pair in headers if pair[0].lower() not in ("content-length", "vary")]
    bodies = {IDENTITY: body}
    # A picture is compressed already.
    is_picture = ("Content-Type", "image/") in [(name, value[:6]) for name, value in kept]
    if len(body) >= _LEAST_WORTH_CODING and not is_picture:
        bodies.update((coding, encode(body)) for coding, encode in _CODINGS)
    # An error page has no validator: it is never answered with 304 (RFC 9110, 13.2.1).
    tag = f'"{digest}-{{}}"' if status.startswith("200") else ""
    variants = {
        coding: _variant(kept, tag.format(coding), coding, encoded)
        for coding, encoded in bodies.items()
    }
    # The headers weigh about as much as a small body; counting them keeps the bound honest.
    size = sum(len(encoded) for encoded in bodies.values()) + 2048 * len(bodies)
    return StoredPage(status, digest, variants, size, kind)


def _variant(kept: list[Header], etag: str, coding: str, body: bytes) -> _Variant:
    headers = [*kept, ("Vary", "Accept-Encoding")]
    if etag:
        headers.append(("ETag", etag))
    if coding != IDENTITY:
        headers.append(("Content-Encoding", coding))
    headers.append(("Content-Length", str(len(body))))
    unchanged = [pair for pair in headers if pair[0].lower() not in _ABOUT_THE_BODY]
    return _Variant(headers, unchanged, body)


@lru_cache(maxsize=256)
def best_coding(accepted: str) -> str:
    """The best coding that an Accept-Encoding header admits: "br", "gzip" or IDENTITY.

    Where it admits none, not even the plain page, that is sent nevertheless (RFC 9110, 12.5.3).
    """
    quality = parse_accept_header(accepted, Accept).quality
    # max() keeps the first of equals, which is the smallest.
    best = max((coding for coding, _encode in _CODINGS), key=quality)
    return best if quality(best) > 0 else IDENTITY


class PageStore:
    """Pages by key, at most `capacity` bytes of them.

    The page that nobody has asked for lately makes room first (the CLOCK algorithm).
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._pages: dict[str, StoredPage] = {}
        self._filling = threading.Lock()
        self._making: dict[str, threading.Lock] = {}
        self.size = 0

    def __len__(self) -> int:
        return len(self._pages)

    def get(self, key: str) -> StoredPage | None:
        """The page under `key`, found without a lock."""
        page = self._pages.get(key)
        if page is not None:
            page.used = True
        return page

    @contextmanager
    def making(self, key: str) -> Iterator[None]:
        """Let one caller at a time make what lacks under `key`; the others wait, and look again."""
        lock = self._making.setdefault(key, threading.Lock())
        with lock:
            try:
                yield
            finally:
                # Who waits for it holds it; who comes later finds the page, or a lock of its own.
                self._making.pop(key, None)

    def put(self, key: str, page: StoredPage) -> None:
        """Keep a page, unless it is larger than the whole store."""
        with self._filling:
            if page.size > self._capacity or key in self._pages:
                return
            self._pages[key] = page
            self.size += page.size
            while self.size > self._capacity:
                self._evict()

    def _evict(self) -> None:
        # Dicts keep their order: a page used since its last turn goes to the end once more.
        key = next(iter(self._pages))
        page = self._pages.pop(key)
        if page.used:
            page.used = False
            self._pages[key] = page
        else:
            self.size -= page.size
