"""The end of a server: nobody new, idle connections closed, the others seen to their end."""

from __future__ import annotations

import logging
import time
from typing import Any

from waitress import wasyncore
from waitress.server import BaseWSGIServer

_log = logging.getLogger("microsite.server")

_DRAIN_LIMIT = 20


def drain(listeners: list[BaseWSGIServer], dispatchers: dict[int, Any]) -> None:
    """Refuse new connections, close idle ones, and see the others to their end.

    It takes 20 seconds at most.
    """
    deadline = time.monotonic() + _DRAIN_LIMIT
    for listener in listeners:
        # The listener's own close() would take the trigger away from the threads.
        wasyncore.dispatcher.close(listener)
    # Requests that came before the signal may not have been read yet.
    poll(dispatchers, timeout=0)
    while (busy := _close_idle(listeners)) and time.monotonic() < deadline:
        poll(dispatchers, timeout=1)
    if busy:
        _log.warning("%d responses were cut short after %d seconds", busy, _DRAIN_LIMIT)
    listeners[0].task_dispatcher.shutdown(timeout=1)
    wasyncore.close_all(dispatchers)


def _close_idle(listeners: list[BaseWSGIServer]) -> int:
    """Close connections without a request or unsent bytes, and count the others."""
    active: list[Any] = [each.active_channels for each in listeners]
    channels = [each for one in active for each in one.values()]
    idle = [each for each in channels if not each.requests and not each.total_outbufs_len]
    for channel in idle:
        channel.handle_close()
    return len(channels) - len(idle)


def poll(dispatchers: dict[int, Any], timeout: float) -> None:
    """Wait for something to happen on a connection, for `timeout` seconds at most."""
    wasyncore.loop(timeout=timeout, use_poll=True, map=dispatchers, count=1)
