"""`microsite serve` as a platform starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

PATIENCE = 30.0
SERVE = [sys.executable, "-m", "microsite", "serve"]


@contextmanager
def running(
    command: list[str], folder: Path, *descriptors: int, **environment: str
) -> Iterator[subprocess.Popen[str]]:
    given = {"MICROSITE_CONTENT": str(folder / "content"), **environment}
    with subprocess.Popen(
        command,
        env={**os.environ, **given},
        pass_fds=descriptors,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def until_serving(process: subprocess.Popen[str]) -> str:
    """Read the log up to the line that says where the site is, and return all of it."""
    assert process.stderr is not None
    lines = []
    for line in process.stderr:
        lines.append(line)
        if line.startswith("Serving"):
            break
    return "".join(lines)


def page_at(address: str | tuple[str, int], path: str = "/en/moon/microsite/") -> int:
    connection = HTTPConnection("site", timeout=PATIENCE)
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    connection.sock = socket.socket(family)
    connection.sock.settimeout(PATIENCE)
    try:
        connection.sock.connect(address)
        connection.request("GET", path, headers={"Connection": "close"})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()
