"""What systemd, or whoever speaks its protocols, hands over and wants to know.

Source: sd_listen_fds(3), sd_notify(3).
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress

_FIRST = 3
"""The descriptor of the first socket that is passed on."""


def passed_sockets() -> list[socket.socket]:
    """Take over the listening sockets that were passed to this process; none where there are none.

    A socket outlives the process that answers on it: while one ends and the next begins, the
    system keeps connections waiting, and refuses none.

    Raises:
        OSError: what was passed is no socket that listens.
    """
    for_us = os.environ.get("LISTEN_PID", "") == str(os.getpid())
    count = os.environ.get("LISTEN_FDS", "")
    # They are meant for us alone, not for the processes that we start.
    for name in ("LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"):
        os.environ.pop(name, None)
    if not for_us or not count.isdecimal():
        return []
    passed = [socket.socket(fileno=_FIRST + number) for number in range(int(count))]
    for each in passed:
        each.set_inheritable(False)
    return passed


def tell_supervisor(state: str) -> None:
    """Tell whoever started this process, if they want to know: READY=1 or STOPPING=1."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    # Nobody's answer is waited for: a site is not taken down by who watches it.
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.sendto(state.encode(), address)
