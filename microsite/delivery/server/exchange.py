"""Each request with its response, told to those who log or count them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from time import perf_counter, time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from microsite.delivery.asking import IS_STORED, KIND, REQUEST_ID
from microsite.delivery.press.tokens import without_token
from microsite.delivery.server.proxies import Proxies

if TYPE_CHECKING:
    from _typeshed import OptExcInfo


class Exchange(NamedTuple):
    """A request and the beginning of its response.

    `time` is in seconds since 1970, `seconds` those until the application returned. `path` is
    percent-encoded and without tokens. `size` is the Content-Length, or a hyphen. `kind` says what
    was asked for, as a word of our own; `is_stored` that it lay ready.
    """

    time: float
    client: str
    method: str
    path: str
    protocol: str
    status: str
    size: str
    seconds: float
    request_id: str
    kind: str
    is_stored: bool


Observer = Callable[[Exchange], None]


def observed(
    application: WSGIApplication, proxies: Proxies, observers: Iterable[Observer]
) -> WSGIApplication:
    """Tell `observers` of each request once its response has started.

    Each response bears an X-Request-ID: that of a trusted proxy, or one of our own. Without
    observers, the application is returned as it is. It must call start_response before it returns,
    as Flask does; one that raises is told as 500. Nothing in a path can forge a line of a log.
    """
    observers = tuple(observers)
    if not observers:
        return application

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        began = perf_counter()
        status, size = "500", "-"
        request_id = proxies.request_id(environ) or os.urandom(8).hex()
        environ[REQUEST_ID] = request_id

        def start(
            line: str, headers: list[tuple[str, str]], exc_info: OptExcInfo | None = None, /
        ) -> Callable[[bytes], object]:
            nonlocal status, size
            status = line[:3]
            size = next((value for name, value in headers if name == "Content-Length"), "-")
            headers.append(("X-Request-ID", request_id))
            return start_response(line, headers, exc_info)

        try:
            return application(environ, start)
        finally:
            exchange = Exchange(
                time(),
                proxies.client(environ),
                quote(environ["REQUEST_METHOD"]),
                without_token(quote(environ["PATH_INFO"].encode("latin-1"))),
                quote(environ.get("SERVER_PROTOCOL", ""), safe="/"),
                status,
                size,
                perf_counter() - began,
                request_id,
                environ.get(KIND, "unknown"),
                IS_STORED in environ,
            )
            for tell in observers:
                tell(exchange)

    return answer
