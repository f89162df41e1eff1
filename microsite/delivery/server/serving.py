"""waitress, tuned for many slow readers and drained when the process is told to stop."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress import wasyncore
from waitress.server import TcpWSGIServer, create_server

from microsite.delivery.files.file_response import SEEKS_IN_BODIES
from microsite.delivery.press.tokens import hide_token
from microsite.delivery.server.connections import connection_class

if sys.platform != "win32":
    import resource

_log = logging.getLogger("microsite.server")

_SILENCE_LIMIT = 30
_DRAIN_LIMIT = 20
_DESCRIPTORS = 4096
_SETTINGS: dict[str, Any] = {
    "threads": 4,
    # A response of up to one page goes out from the loop. Sending from the threads makes them
    # fight for the interpreter lock: on two cores a fourteenth of the requests remain.
    "send_bytes": 18_000,
    # 100, the default, is reached by anyone who opens 100 connections and says nothing.
    "connection_limit": 1000,
    "backlog": 2048,
    "channel_timeout": _SILENCE_LIMIT,
    "cleanup_interval": 5,
    # select() fails above descriptor 1,023.
    "asyncore_use_poll": True,
    # We read no bodies.
    "max_request_body_size": 65_536,
    "max_request_header_size": 65_536,
    "outbuf_high_watermark": 1_048_576,
    "clear_untrusted_proxy_headers": True,
    "expose_tracebacks": False,
    "url_scheme": "http",
    "ident": None,
}


def serve(
    application: WSGIApplication,
    host: str,
    port: int,
    *,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Answer requests until SIGTERM or SIGINT, then finish those under way and return.

    Runs in the main thread. Port 0 takes a free one; `ready` gets the URL, without a slash at its
    end, once connections are accepted. Draining takes 20 seconds at most; a second signal ends
    the process at once, with 128 and the signal's number as its status.

    Raises:
        OSError: the address is taken or not ours.
        ValueError: the host is unknown, or this is not the main thread.
    """
    _allow_descriptors()
    # waitress warns of every request that waits for a thread, which is how four serve sixty-four.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    # waitress names the path of whatever it could not send.
    logging.getLogger("waitress").addFilter(hide_token)
    dispatchers: dict[int, Any] = {}
    create_server(_seeking(application), map=dispatchers, host=host, port=port, **_SETTINGS)
    listeners = [each for each in dispatchers.values() if isinstance(each, TcpWSGIServer)]
    for listener in listeners:
        _prepare(listener)

    signals: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        if signals:
            os._exit(128 + number)
        signals.append(number)
        # Python resumes an interrupted poll(); a byte in the trigger's pipe ends it.
        listeners[0].pull_trigger()

    previous = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        if ready:
            ready(_url(listeners[0]))
        while not signals:
            _poll(dispatchers, timeout=1)
        _drain(listeners, dispatchers)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _seeking(application: WSGIApplication) -> WSGIApplication:
    """Tell the application that bodies may be given to waitress as files to seek in."""

    def told(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ[SEEKS_IN_BODIES] = True
        return application(environ, start_response)

    return told


def _allow_descriptors() -> None:
    """Raise the soft limit on open files, often 1,024, above what 1,000 connections need."""
    if sys.platform != "win32":
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if 0 <= soft < _DESCRIPTORS:
            wanted = min(_DESCRIPTORS, hard) if hard >= 0 else _DESCRIPTORS
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _prepare(listener: TcpWSGIServer) -> None:
    """Let connections be ours, and let the system end those whose reader takes nothing.

    waitress wakes for a connection only when it can be written to, so its own timeout never
    reaches a stalled reader. Accepted sockets inherit the option from the listening one.
    """
    listener.channel_class = connection_class()
    if listener.socket and hasattr(socket, "TCP_USER_TIMEOUT"):
        milliseconds = _SILENCE_LIMIT * 1000
        listener.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)


def _drain(listeners: list[TcpWSGIServer], dispatchers: dict[int, Any]) -> None:
    """Refuse new connections, close idle ones, and see the others to their end."""
    deadline = time.monotonic() + _DRAIN_LIMIT
    for listener in listeners:
        # The listener's own close() would take the trigger away from the threads.
        wasyncore.dispatcher.close(listener)
    # Requests that came before the signal may not have been read yet.
    _poll(dispatchers, timeout=0)
    while (busy := _close_idle(listeners)) and time.monotonic() < deadline:
        _poll(dispatchers, timeout=1)
    if busy:
        _log.warning("%d responses were cut short after %d seconds", busy, _DRAIN_LIMIT)
    listeners[0].task_dispatcher.shutdown(timeout=1)
    wasyncore.close_all(dispatchers)


def _close_idle(listeners: list[TcpWSGIServer]) -> int:
    """Close connections without a request or unsent bytes, and count the others."""
    active: list[Any] = [each.active_channels for each in listeners]
    channels = [each for one in active for each in one.values()]
    idle = [each for each in channels if not each.requests and not each.total_outbufs_len]
    for channel in idle:
        channel.handle_close()
    return len(channels) - len(idle)


def _poll(dispatchers: dict[int, Any], timeout: float) -> None:
    wasyncore.loop(timeout=timeout, use_poll=True, map=dispatchers, count=1)


def _url(listener: TcpWSGIServer) -> str:
    host, port = listener.getsockname()
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
