"""`microsite serve` in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def served(content: Path) -> Iterator[int]:
    """Serve a content folder, hand over the port, and end the server."""
    port = _free_port()
    command = [str(Path(sys.executable).with_name("microsite")), "serve"]
    with subprocess.Popen(
        [*command, "--content", str(content), "--port", str(port)],
        env={**os.environ, "MICROSITE_ACCESS_LOG": "no"},
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stderr is not None
        try:
            # Where it dies instead of serving, its lines end and say why.
            log = ["It says nothing."]
            while not log[-1].startswith("Serving "):
                log.append(server.stderr.readline())
                assert log[-1], "".join(log)
            yield port
        finally:
            server.kill()


def _free_port() -> int:
    """Return a port that nobody listens on; pages name it, so it must be known beforehand."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
