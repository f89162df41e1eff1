"""What we change in waitress' handling of a connection; every change names the fault it cures."""

from __future__ import annotations

import logging
from importlib.metadata import version

from waitress.channel import HTTPChannel
from waitress.task import ErrorTask, WSGITask

from microsite.delivery.headers import security_headers

_log = logging.getLogger("microsite.server")

_TURN = 1_048_576
"""Bytes that one connection may send before the others have theirs."""


def connection_class() -> type[HTTPChannel]:
    """Return our channel for the waitress that it was written for, 3.0, else waitress' own."""
    installed = version("waitress")
    if installed.startswith("3.0."):
        return _Connection
    _log.warning("waitress %s is not 3.0: every 304 will close its connection", installed)
    return HTTPChannel


class _Refusal(ErrorTask):
    """waitress' own answer to a malformed request, with our headers."""

    def execute(self) -> None:
        # The stubs take the list for a sequence that does not change.
        self.response_headers.extend(security_headers())  # type: ignore[attr-defined]
        super().execute()


class _Exchange(WSGITask):
    """A request and its response, which closes the connection only where it must."""

    def write(self, data: bytes) -> None:
        # waitress sends a body after HEAD, and the client reads it as the next response.
        super().write(b"" if self._is_head else data)

    def build_response_header(self) -> bytes:
        header = super().build_response_header()
        # Else finish() would send the last chunk, which is a body too.
        self.chunked_response = self.chunked_response and not self._is_head
        return header

    def set_close_on_finish(self) -> None:
        # waitress closes after every response without a Content-Length, although one without a
        # body needs none (RFC 9112, 6.3).
        # The stubs take every request for an error, which has no headers and no command.
        headers = self.request.headers  # type: ignore[attr-defined]
        asked = headers.get("CONNECTION", "").lower() == "close"
        has_body = self.has_body and not self._is_head
        if asked or has_body or self.version != "1.1":
            super().set_close_on_finish()

    def finish(self) -> None:
        if not self.wrote_header and self.content_length is None and not self._is_head:
            self.content_length = 0
        super().finish()
        # waitress lets the thread of the next request in a pipeline wait until the reader has
        # taken this response. Such a reader is sent away after it instead.
        channel = self.channel
        too_much = channel.total_outbufs_len > channel.adj.outbuf_high_watermark
        if too_much and len(channel.requests) > 1:
            self.close_on_finish = True

    @property
    def _is_head(self) -> bool:
        return bool(self.request.command == "HEAD")  # type: ignore[attr-defined]


class _Connection(HTTPChannel):
    """A connection whose requests become exchanges."""

    task_class = _Exchange
    error_task_class = _Refusal
    _turn = 0

    def writable(self) -> bool:
        # While a request is answered, waitress keeps back what is shorter than `send_bytes` and
        # still asks to be woken at once: one core at 100 % for as long as the answer takes.
        closing = self.will_close or self.close_when_flushed
        held_back = bool(self.requests) and self.total_outbufs_len < self.adj.send_bytes
        return closing or (self.total_outbufs_len > 0 and not held_back)

    def _flush_some(self, do_close: bool = True) -> bool:  # noqa: FBT001, FBT002 - waitress' own
        # waitress sends for as long as the reader takes: with eight readers of a film that are as
        # fast as a server in front of us, a page waits 170 ms; with turns it waits 16.
        self._turn = _TURN
        return bool(super()._flush_some(do_close))  # type: ignore[misc]

    def send(self, data: bytes, do_close: bool = True) -> int:  # noqa: FBT001, FBT002 - likewise
        if self._turn <= 0:
            return 0
        try:
            sent = super().send(data, do_close)
        except TimeoutError:
            # The system gave up on a stalled reader, as told to; waitress would log a traceback.
            if do_close:
                self.handle_close()
            return 0
        self._turn -= sent
        return sent
