"""The sockets to listen on: the system's own, a socket in a folder, or those of a host's name."""

from __future__ import annotations

import errno
import socket
import stat
from contextlib import suppress
from pathlib import Path

from microsite.delivery.server import supervision
from microsite.delivery.setting_rules import UNIX

_NOT_HERE = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}
"""What a system says of an address whose protocol it lacks, as a container without IPv6."""


def sockets_for(host: str, port: int) -> list[socket.socket]:
    """Return the sockets of a host, which may be `*`, or `unix:` and a path.

    Those that systemd passes come before any host.

    Raises:
        OSError: the host is unknown, or none of its addresses is free and ours.
    """
    if passed := supervision.passed_sockets():
        return passed
    if host.startswith(UNIX):
        return [_in_folder(Path(host.removeprefix(UNIX)))]
    return _of_name(None if host == "*" else host, port)


def take_away(name: object) -> None:
    """Remove a socket of ours from its folder, unless another process listens there by now."""
    if isinstance(name, str) and name.startswith("/"):
        with suppress(OSError):
            _remove_the_dead(Path(name))


def _of_name(host: str | None, port: int) -> list[socket.socket]:
    found = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
    )
    heard: list[socket.socket] = []
    missing: list[OSError] = []
    for family, _, _, _, address in dict.fromkeys(found):
        try:
            heard.append(_bound(family, address))
        except OSError as error:
            missing.append(error)
    # An address in use is another matter than one that is not there.
    fatal = [error for error in missing if error.errno not in _NOT_HERE or not heard]
    if fatal:
        for listener in heard:
            listener.close()
        raise fatal[0]
    return heard


def _bound(family: int, address: object) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind(address)  # type: ignore[arg-type]
    except OSError:
        listener.close()
        raise
    return listener


def _in_folder(path: Path) -> socket.socket:
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise OSError(errno.EEXIST, "something else has that name")
        if not _remove_the_dead(path):
            raise OSError(errno.EADDRINUSE, "another process listens there")
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(str(path))
    # Who may connect is decided by the folder; the server in front is seldom the same user.
    path.chmod(0o666)
    return listener


def _remove_the_dead(path: Path) -> bool:
    """Remove a socket on which nobody listens any more, and tell whether that was so."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(path))
        except ConnectionRefusedError:
            path.unlink()
            return True
    return False
