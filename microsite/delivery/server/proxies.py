"""Servers in front whose word is taken: for whose address a request came from, and for its id."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

from microsite.delivery.press.tokens import without_token

if TYPE_CHECKING:
    from wsgiref.types import WSGIEnvironment

_UNIX = "unix"
_NO_PEER = ("", "localhost")
"""What waitress, and other servers, name as the peer of a socket in a folder."""
_READ = 2048
"""Characters of X-Forwarded-For that are read, from its end."""
_PORT = re.compile(r"\[(.*)\](?::\d+)?|([0-9.]+):\d+")
_ID = re.compile(r"[A-Za-z0-9._~+/=:@-]{1,128}")


class Proxies:
    """The servers in front, from words such as "10.0.0.0/8 ::1 unix".

    Raises:
        ValueError: a word is none of these; says which.
    """

    def __init__(self, text: str) -> None:
        words = text.replace(",", " ").split()
        self._by_socket = _UNIX in words
        self._networks = []
        for word in words:
            if word == _UNIX:
                continue
            try:
                self._networks.append(ip_network(word, strict=False))
            except ValueError as error:
                raise ValueError(
                    f'holds "{word}"; write addresses such as 10.0.0.0/8 or ::1, or unix'
                ) from error

    def client(self, environ: WSGIEnvironment) -> str:
        """The address that a request came from: the first, from the right, that is no proxy's.

        X-Forwarded-For is only read where the peer is a proxy; whatever stands in it to the left
        of a stranger's address may be made up. A hyphen stands for a peer without an address.
        """
        peer: str = environ.get("REMOTE_ADDR") or ""
        if not self._networks and not self._by_socket:
            return "-" if peer in _NO_PEER else peer
        client = _bare(peer)
        told = environ.get("HTTP_X_FORWARDED_FOR", "")[-_READ:].split(",")
        while told and self._trusts(client):
            before = _bare(told.pop().strip())
            if before in _NO_PEER:
                break
            client = before
        return client or "-"

    def request_id(self, environ: WSGIEnvironment) -> str:
        """The X-Request-ID that a proxy gave; empty without one, or where it is unfit for a log."""
        given: str = environ.get("HTTP_X_REQUEST_ID", "")
        if not given or not self._trusts(_bare(environ.get("REMOTE_ADDR") or "")):
            return ""
        # A proxy may have taken it from a visitor.
        return given if _ID.fullmatch(given) and without_token(given) == given else ""

    def _trusts(self, address: str) -> bool:
        if address in _NO_PEER:
            return self._by_socket
        found = ip_address(address)
        return any(found in network for network in self._networks)


def _bare(text: str) -> str:
    """The address in a text without its port, in its usual form; empty where there is none."""
    if match := _PORT.fullmatch(text):
        text = match[1] or match[2]
    try:
        address = ip_address(text)
    except ValueError:
        return ""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)
