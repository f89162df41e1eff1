"""One line for every request: method, path, status, bytes, milliseconds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TYPE_CHECKING
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from microsite.delivery.press.tokens import without_token

if TYPE_CHECKING:
    from _typeshed import OptExcInfo

_log = logging.getLogger("microsite.access")


def with_access_log(application: WSGIApplication, *, enabled: bool) -> WSGIApplication:
    """Log each request of `application` once its response has started, or return it as it is.

    Bytes are the Content-Length, or a hyphen where there is none; milliseconds are those until
    the application returned. One that raises is logged as 500. It must call start_response before
    it returns, as Flask does. The path is percent-encoded, so that no visitor can forge a line,
    and a private link's token is left out of it.
    """
    if not enabled:
        return application

    def logged(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        began = perf_counter()
        status, size = "500", "-"

        def start(
            line: str, headers: list[tuple[str, str]], exc_info: OptExcInfo | None = None, /
        ) -> Callable[[bytes], object]:
            nonlocal status, size
            status = line[:3]
            size = next((value for name, value in headers if name == "Content-Length"), "-")
            return start_response(line, headers, exc_info)

        try:
            return application(environ, start)
        finally:
            method = quote(environ["REQUEST_METHOD"])
            path = without_token(quote(environ["PATH_INFO"].encode("latin-1")))
            milliseconds = (perf_counter() - began) * 1000
            _log.info(f"{method} {path} {status} {size} {milliseconds:.1f}")

    return logged
