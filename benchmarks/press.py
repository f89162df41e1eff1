"""What downloads of press kits cost those who look at pages meanwhile.

Serves the sample film with a trailer that brings its press kit to 200 MB, and in one run, in turns,
fetches the landing page without downloads and beside ten slow ones. Prints the median and the 99th
percentile of a page's time in ms, and the most memory that the server had for itself, the system's
page cache left out; without downloads, that is before the first of them. The client's own cost is
in both. Takes a minute and a half; needs Linux and two cores.

Usage: python benchmarks/press.py [number of downloads]
"""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

DOWNLOADS = 10
ROUNDS = 5
SECONDS = 6.0
KIT_SIZE = 200_000_000
SLOW = 2_000_000
"""Bytes that a download takes a second: a good connection at home."""
PAUSE = 0.01
"""Seconds between two pages, so that the client itself is not what is measured."""
FILM = "/en/baikonur/microsite/"
KIT = FILM + "press/baikonur-press-en.zip"


@dataclass
class Measured:
    """Seconds that each page took, and the most memory the server had, in bytes."""

    times: list[float] = field(default_factory=list)
    memory: int = 0
    received: int = 0


def main(downloads: int) -> None:
    """Measure in turns and print both rows."""
    server_core, *_, client_core = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {client_core})
    folder = Path(tempfile.mkdtemp(prefix="microsite-benchmark-"))
    try:
        shutil.copytree(Path(__file__).parents[1] / "content", folder / "content")
        weigh_down(folder / "content" / "films" / "baikonur" / "trailer.mp4")
        with serving(folder, server_core) as (process, port):
            measure(process, port, 0, SECONDS / 3)
            rows = {0: Measured(memory=own_memory(process)), downloads: Measured()}
            for _ in range(ROUNDS):
                for count, row in rows.items():
                    add(row, measure(process, port, count, SECONDS))
            for count, row in rows.items():
                print_row(count, row)
    finally:
        shutil.rmtree(folder)


def weigh_down(trailer: Path) -> None:
    """Append a box that players skip, of zeros that take no room on the disk (ISO/IEC 14496-12)."""
    rest = KIT_SIZE - sum(file.stat().st_size for file in trailer.parent.rglob("*.*"))
    with trailer.open("ab") as file:
        file.write(rest.to_bytes(4, "big") + b"free")
        file.truncate(file.tell() + rest - 8)


def measure(process: int, port: int, downloads: int, seconds: float) -> Measured:
    """Fetch pages one after another for a while, beside so many downloads."""
    done = threading.Event()
    measured = Measured()
    readers = [
        threading.Thread(target=download, args=(port, done, measured)) for _ in range(downloads)
    ]
    for reader in readers:
        reader.start()
    began = time.perf_counter()
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        while time.perf_counter() - began < seconds:
            asked = time.perf_counter()
            fetch(connection)
            measured.times.append(time.perf_counter() - asked)
            measured.memory = max(measured.memory, own_memory(process))
            time.sleep(PAUSE)
    done.set()
    for reader in readers:
        reader.join()
    return measured


def fetch(connection: socket.socket) -> None:
    """Ask for the landing page and read it whole."""
    connection.sendall(f"GET {FILM} HTTP/1.1\r\nHost: site\r\nAccept-Encoding: br\r\n\r\n".encode())
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65_536)
    header, _, body = received.partition(b"\r\n\r\n")
    if not header.startswith(b"HTTP/1.1 200"):
        raise SystemExit(header.decode("latin-1"))
    size = int(header.lower().partition(b"content-length:")[2].split()[0])
    while len(body) < size:
        body += connection.recv(65_536)


def download(port: int, done: threading.Event, measured: Measured) -> None:
    """Read the kit as slowly as a connection at home does, from anew where it ends."""
    connection = socket.create_connection(("127.0.0.1", port), 10)
    with connection:
        connection.sendall(f"GET {KIT} HTTP/1.1\r\nHost: site\r\n\r\n".encode())
        began, own = time.perf_counter(), 0
        while not done.is_set() and (block := connection.recv(65_536)):
            own += len(block)
            measured.received += len(block)
            time.sleep(max(0.0, own / SLOW - (time.perf_counter() - began)))


def own_memory(process: int) -> int:
    """Return the bytes that a process has for itself (proc(5), Private of smaps_rollup)."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) * 1024


def add(row: Measured, measured: Measured) -> None:
    """Put one round to the others."""
    row.times += measured.times
    row.memory = max(row.memory, measured.memory) if measured.received else row.memory
    row.received += measured.received


def print_row(downloads: int, row: Measured) -> None:
    """Print what was measured beside so many downloads."""
    cuts = statistics.quantiles(row.times, n=100)
    rate = row.received / (ROUNDS * SECONDS) / 1e6
    print(
        f"{downloads:>3} downloads{len(row.times):>7} pages{cuts[49] * 1000:>8.1f} ms median"
        f"{cuts[98] * 1000:>8.1f} ms p99{row.memory / 1e6:>8.1f} MB{rate:>7.1f} MB/s sent"
    )


@contextmanager
def serving(folder: Path, core: int) -> Iterator[tuple[int, int]]:
    """Run `microsite serve` on one core, and hand over its process and port."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    command = [str(Path(sys.executable).with_name("microsite")), "serve"]
    quiet = {"MICROSITE_ACCESS_LOG": "no", "MICROSITE_ENCODERS": "0"}
    with subprocess.Popen(
        [*command, "--content", str(folder / "content"), "--port", str(port)],
        env={**os.environ, **quiet},
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, {core}),
    ) as server:
        assert server.stderr is not None
        try:
            while not (line := server.stderr.readline()).startswith("Serving "):
                if not line:
                    raise SystemExit("the server ended")
            yield server.pid, port
        finally:
            server.kill()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DOWNLOADS)
