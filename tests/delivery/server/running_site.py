"""A small site on our server in a process of its own, as a visitor meets it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

PATIENCE = 20.0
"""Seconds until a test gives up; nothing that waits for it takes more than two."""


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class RunningSite:
    process: subprocess.Popen[str]
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> Reply:
        """Send a request on a connection of its own; `If_Range="…"` becomes If-Range."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            return exchange(connection, path, method, **headers)
        finally:
            connection.close()

    def path_of(self, name: str) -> str:
        """Return the path under which the site serves a file of its folder."""
        paths: dict[str, str] = json.loads(self.ask("/").body)
        return paths[name]

    def connect(self, request: str = "", *, receive_buffer: int = 0) -> socket.socket:
        """Open a connection and send a request; a small buffer (bytes) soon stalls the reader."""
        connection = socket.socket()
        if receive_buffer:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        connection.settimeout(PATIENCE)
        connection.connect(("127.0.0.1", self.port))
        connection.sendall(request.encode())
        return connection


def exchange(connection: HTTPConnection, path: str, method: str = "GET", **headers: str) -> Reply:
    """Send a request on an open connection and read its whole reply."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=named)
    response = connection.getresponse()
    return Reply(response.status, dict(response.headers), response.read())


def read_to_end(connection: socket.socket) -> bytes:
    """Read until the server closes, whether politely or not."""
    received = bytearray()
    try:
        while block := connection.recv(65_536):
            received += block
    except ConnectionResetError:
        pass
    return bytes(received)


@contextmanager
def running_site(folder: Path) -> Iterator[RunningSite]:
    """Run the small site over a folder of media, and end it."""
    command = [sys.executable, str(Path(__file__).with_name("small_site.py")), str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
            yield RunningSite(process, int(url.rpartition(":")[2]))
        finally:
            process.kill()
