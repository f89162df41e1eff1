"""The site on every server that docs/operators.md names, each started for real."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[3]
BIN = Path(sys.executable).parent
PATIENCE = 40.0
"""Seconds until a server must answer; none needs more than four."""

SERVERS = {
    "waitress": ["microsite", "serve", "--port", "{port}"],
    "gunicorn": ["gunicorn", "--bind", "127.0.0.1:{port}", "--workers", "2", "wsgi:application"],
    "granian": ["granian", "--interface", "wsgi", "--port", "{port}", "wsgi:application"],
    "flask": ["flask", "--app", "microsite", "run", "--debug", "--port", "{port}"],
}


@contextmanager
def started(
    command: list[str],
    content: Path,
    folder: Path = ROOT,
    log: Path = Path(os.devnull),
    **environment: str,
) -> Iterator[str]:
    """Run a server over a content folder, and yield its URL once it answers.

    What it prints is added to `log`.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with log.open("ab") as written:
        process = subprocess.Popen(
            [part.format(port=port) for part in command],
            cwd=folder,
            env={**os.environ, "MICROSITE_CONTENT": str(content), **environment},
            stdout=written,
            stderr=written,
            start_new_session=True,
        )
    try:
        url = f"http://127.0.0.1:{port}"
        assert _answers(f"{url}/healthz", process)
        yield url
    finally:
        # Servers with workers are a process group; the group's leader is ours.
        os.killpg(process.pid, 15)
        process.wait(timeout=PATIENCE)


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(url, timeout=PATIENCE) as response:
                return bool(response.status == 200)
        except URLError:
            time.sleep(0.1)
    return False


def fetch(url: str) -> bytes:
    with urlopen(url, timeout=PATIENCE) as response:
        body: bytes = response.read()
    return body
