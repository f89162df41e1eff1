"""Servers started as docs/operators.md says serve slow readers to their end, and others besides."""

from __future__ import annotations

import shlex
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.delivery.server.any_server import BIN, ROOT, fetch, started
from tests.deploy.commands import blocks

KIT = "/en/lantern/microsite/press/lantern-press-en.zip"
READERS = 8
"""Fewer than a worker has threads, since one worker may come to have them all."""

TIMEOUT = 5
"""Seconds of gunicorn's timeout where one is to be outlasted."""

LINES = {
    line.split()[0]: shlex.split(line)
    for block in blocks(ROOT / "docs" / "operators.md")
    for line in block.text.splitlines()
    if line.startswith(("gunicorn", "granian"))
}
PORT = {"gunicorn": ["--bind", "127.0.0.1:{port}"], "granian": ["--port", "{port}"]}


def as_documented(program: str, *more: str) -> list[str]:
    """The line of docs/operators.md for a server, on a port of our own, with `more` options."""
    _, *options, application = LINES[program]
    return [str(BIN / program), *options, *more, *PORT[program], application]


@pytest.fixture(scope="module", params=["gunicorn", "granian", "microsite"])
def port(request: pytest.FixtureRequest, films: Path) -> Iterator[int]:
    command = [str(BIN / "microsite"), "serve", "--port", "{port}"]
    if request.param in LINES:
        command = as_documented(request.param)
    with started(command, films) as url:
        yield urlsplit(url).port or 0


def slow_reader(port: int) -> socket.socket:
    """A visitor who has asked for the ZIP and read its first byte."""
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    reader.settimeout(30)
    reader.connect(("127.0.0.1", port))
    reader.sendall(f"GET {KIT} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert reader.recv(1) == b"H"
    return reader


def rest_of(reader: socket.socket) -> int:
    """Read to the end, and return how many bytes came after the headers."""
    received = b"".join(iter(lambda: reader.recv(65_536), b""))
    return len(received.partition(b"\r\n\r\n")[2])


def test_a_download_outlasts_the_timeout_of_a_worker(films: Path) -> None:
    # Of two timeouts, gunicorn heeds the later.
    with started(as_documented("gunicorn", "--timeout", str(TIMEOUT)), films) as url:
        size = len(fetch(url + KIT))
        with slow_reader(urlsplit(url).port or 0) as reader:
            time.sleep(2 * TIMEOUT)
            assert rest_of(reader) == size


def test_slow_readers_keep_nobody_waiting_and_lose_nothing(port: int) -> None:
    size = len(fetch(f"http://127.0.0.1:{port}{KIT}"))
    with ExitStack() as opened:
        readers = [opened.enter_context(slow_reader(port)) for _ in range(READERS)]
        # They read no more while this is asked for.
        assert b"The Lantern Keeper" in fetch(f"http://127.0.0.1:{port}/en/lantern/microsite/")
        assert [rest_of(reader) for reader in readers] == [size] * READERS
