"""waitress, tuned for many slow readers and drained when the process is told to stop."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import FrameType
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress.server import BaseWSGIServer, create_server

from microsite.delivery.files.file_response import SEEKS_IN_BODIES
from microsite.delivery.press.tokens import hide_token
from microsite.delivery.server.connections import connection_class
from microsite.delivery.server.draining import drain, poll
from microsite.delivery.server.listening import sockets_for, take_away
from microsite.delivery.server.supervision import tell_supervisor

if sys.platform != "win32":
    import resource

_INTERNET = {socket.AF_INET, socket.AF_INET6}
_SILENCE_LIMIT = 30
_DESCRIPTORS = 4096
_SETTINGS: dict[str, Any] = {
    "threads": 4,
    # A response of up to one page goes out from the loop. Sending from the threads makes them
    # fight for the interpreter lock: on two cores a fourteenth of the requests remain.
    "send_bytes": 18_000,
    # 100, the default, is reached by anyone who opens 100 connections and says nothing.
    "connection_limit": 1000,
    "backlog": 2048,
    "cleanup_interval": 5,
    # select() fails above descriptor 1,023.
    "asyncore_use_poll": True,
    # We read no bodies.
    "max_request_body_size": 65_536,
    "max_request_header_size": 65_536,
    "outbuf_high_watermark": 1_048_576,
    # Larger answers would go through temporary files, and no disk need be writable.
    "outbuf_overflow": 1 << 40,
    "inbuf_overflow": 1 << 40,
    # They decide nothing but what the log names as the client, and who may say so is told there.
    "clear_untrusted_proxy_headers": False,
    "expose_tracebacks": False,
    "url_scheme": "http",
    "ident": None,
}


def serve(
    application: WSGIApplication,
    host: str,
    port: int,
    *,
    keep_alive: int = _SILENCE_LIMIT,
    ready: Callable[[str], None] | None = None,
    hung_up: Callable[[], None] | None = None,
) -> None:
    """Answer requests until SIGTERM or SIGINT, then finish those under way and return.

    Runs in the main thread. Port 0 takes a free one; `ready` gets the URL, without a slash at its
    end, once connections are accepted. `keep_alive` is in seconds. Draining takes 20 seconds at
    most; a second signal ends the process at once, with 128 and the signal's number as its status.
    SIGHUP ends it likewise where its terminal has gone, else it has `hung_up` called.

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
    sockets = sockets_for(host, port)
    names = [each.getsockname() for each in sockets if each.family not in _INTERNET]
    create_server(
        _seeking(application),
        map=dispatchers,
        sockets=sockets,
        channel_timeout=keep_alive,
        **_SETTINGS,
    )
    listeners = [each for each in dispatchers.values() if isinstance(each, BaseWSGIServer)]
    for listener in listeners:
        _prepare(listener)

    signals: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        if signals:
            os._exit(128 + number)
        signals.append(number)
        # Python resumes an interrupted poll(); a byte in the trigger's pipe ends it.
        listeners[0].pull_trigger()

    def hang_up(number: int, frame: FrameType | None) -> None:
        if hung_up and not os.isatty(0):
            threading.Thread(target=hung_up, name="hung up", daemon=True).start()
        else:
            stop(number, frame)

    handlers = {signal.SIGTERM: stop, signal.SIGINT: stop, **_of_hang_up(hang_up)}
    previous = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        if ready:
            ready(_url(listeners[0]))
        tell_supervisor("READY=1")
        while not signals:
            poll(dispatchers, timeout=1)
        tell_supervisor("STOPPING=1")
        drain(listeners, dispatchers)
    finally:
        for name in names:
            take_away(name)
        for number, handler in previous.items():
            signal.signal(number, handler)


def _of_hang_up(handler: Callable[[int, FrameType | None], None]) -> dict[signal.Signals, Any]:
    """The handler of SIGHUP, where there is one and nohup has not said to ignore it."""
    number = getattr(signal, "SIGHUP", None)
    if number is None or signal.getsignal(number) is signal.SIG_IGN:
        return {}
    return {number: handler}


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
            # A sandbox may forbid it; fewer connections are better than no site.
            with suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _prepare(listener: BaseWSGIServer) -> None:
    """Let connections be ours, and let the system end those whose reader takes nothing.

    waitress wakes for a connection only when it can be written to, so its own timeout never
    reaches a stalled reader. Accepted sockets inherit the option from the listening one.
    """
    listener.channel_class = connection_class()
    if not listener.socket or listener.family not in _INTERNET:
        return
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        milliseconds = _SILENCE_LIMIT * 1000
        listener.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)


def _url(listener: BaseWSGIServer) -> str:
    host, port = listener.getsockname()
    if listener.family not in _INTERNET:
        return f"{host}:{port}"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
