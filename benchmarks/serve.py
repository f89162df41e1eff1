"""How much of the server's speed is left when it serves the site.

Compares, in one run and in turns, a bare WSGI callable, our stored landing page with the same
bytes and headers, and the same page rendered anew by Flask for every request. Servers share one
core, the client has another. Prints requests/s, the median of seven rounds; the median of each
round's ratio to the bare callable; and the server's CPU time for a request in µs, which a busy
machine changes least. Takes two minutes; needs Linux and two cores.

Usage: python benchmarks/serve.py [path of a page]
"""

from __future__ import annotations

import os
import selectors
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.test import EnvironBuilder, run_wsgi_app

from microsite.delivery.publisher import Publisher
from microsite.delivery.server.serving import serve
from microsite.delivery.settings import from_environment

ROUNDS = 7
SECONDS = 1.0
CONCURRENCIES = (1, 16, 64)
PAGE = "/en/baikonur/microsite/"


@dataclass(frozen=True)
class Contender:
    """A server, the coding that is asked of it, and the server to which it is compared."""

    name: str
    server: str
    coding: str
    yardstick: str


@dataclass(frozen=True)
class Result:
    """Requests/s and the server's µs of CPU for each."""

    rate: float
    cpu: float


@dataclass(frozen=True)
class Server:
    """A running server."""

    process: int
    port: int

    def cpu_seconds(self) -> float:
        """Return the CPU time of all its threads so far (proc(5), utime and stime)."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


CONTENDERS = (
    Contender("bare callable", "bare-identity", "identity", "bare callable"),
    Contender("stored page", "stored", "identity", "bare callable"),
    Contender("Flask, not stored", "rendered", "identity", "bare callable"),
    Contender("bare callable, br", "bare-br", "br", "bare callable, br"),
    Contender("stored page, br", "stored", "br", "bare callable, br"),
)


def main(page: str) -> None:
    """Run every round and print the table."""
    server_core, *_, client_core = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {client_core})
    results: dict[tuple[str, int], list[Result]] = {}
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(running(name, page, server_core))
            for name in dict.fromkeys(contender.server for contender in CONTENDERS)
        }
        for _ in range(ROUNDS):
            for concurrency in CONCURRENCIES:
                for contender in CONTENDERS:
                    result = measure(servers[contender.server], page, contender.coding, concurrency)
                    results.setdefault((contender.name, concurrency), []).append(result)
    print_table(results)


def print_table(results: dict[tuple[str, int], list[Result]]) -> None:
    """Print a row for each contender, whose results stand in the order of the rounds."""
    print(" " * 18 + "".join(f"{f'{count} at once':>28}" for count in CONCURRENCIES))
    for contender in CONTENDERS:
        line = f"{contender.name:<18}"
        for concurrency in CONCURRENCIES:
            own = results[contender.name, concurrency]
            bare = results[contender.yardstick, concurrency]
            ratio = statistics.median(a.rate / b.rate for a, b in zip(own, bare, strict=True))
            rate = statistics.median(each.rate for each in own)
            cpu = statistics.median(each.cpu for each in own)
            line += f"{rate:>10,.0f}/s {ratio:>5.2f}× {cpu:>6,.0f} µs"
        print(line)


def measure(server: Server, page: str, coding: str, concurrency: int) -> Result:
    """Keep `concurrency` connections asking for a page, each once its last reply is whole."""
    request = f"GET {page} HTTP/1.1\r\nHost: site\r\nAccept-Encoding: {coding}\r\n\r\n".encode()
    selector = selectors.DefaultSelector()
    with ExitStack() as stack:
        connections = [
            stack.enter_context(socket.create_connection(("127.0.0.1", server.port), 10))
            for _ in range(concurrency)
        ]
        connections[0].sendall(request)
        size = reply_size(connections[0], coding)
        for connection in connections:
            selector.register(connection, selectors.EVENT_READ)
            connection.sendall(request)
        missing = dict.fromkeys(connections, size)
        replies, cpu, began = 0, server.cpu_seconds(), time.perf_counter()
        while (now := time.perf_counter()) - began < SECONDS:
            for key, _events in selector.select(timeout=1):
                ready: socket.socket = key.fileobj  # type: ignore[assignment]
                missing[ready] -= len(ready.recv(262_144))
                if not missing[ready]:
                    replies += 1
                    missing[ready] = size
                    ready.sendall(request)
        spent = server.cpu_seconds() - cpu
    selector.close()
    return Result(replies / (now - began), spent / max(replies, 1) * 1e6)


def reply_size(connection: socket.socket, coding: str) -> int:
    """Read one reply and return its size in bytes, headers included; the others are as long."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(262_144)
    header, _, body = received.partition(b"\r\n\r\n")
    lines = header.decode("latin-1").lower().split("\r\n")
    fields = dict(line.split(": ", 1) for line in lines[1:])
    if not lines[0].endswith(" 200 ok") or fields.get("content-encoding", "identity") != coding:
        raise SystemExit(f"This is not the page: {header.decode('latin-1')}")
    missing = int(fields["content-length"]) - len(body)
    while missing:
        missing -= len(connection.recv(missing))
    return len(header) + 4 + int(fields["content-length"])


@contextmanager
def running(server: str, page: str, core: int) -> Iterator[Server]:
    """Run one of our servers in a process of its own."""
    command = [sys.executable, __file__, "--server", server, page, str(core)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Server(process.pid, int(process.stdout.readline().rpartition(":")[2]))
        finally:
            process.kill()


def run_server(name: str, page: str, core: str) -> None:
    """Be one of the servers until killed."""
    os.sched_setaffinity(0, {int(core)})
    publisher = Publisher(from_environment())
    servers: dict[str, Callable[[], WSGIApplication]] = {
        "bare-identity": lambda: bare(publisher, page, "identity"),
        "bare-br": lambda: bare(publisher, page, "br"),
        "stored": lambda: publisher,
        "rendered": lambda: publisher.edition._flask.wsgi_app,
    }
    serve(servers[name](), "127.0.0.1", 0, ready=lambda url: print(url, flush=True))


def bare(application: WSGIApplication, page: str, coding: str) -> WSGIApplication:
    """Return a callable that answers every request as `application` answers one for the page."""
    environ = EnvironBuilder(page, headers=[("Accept-Encoding", coding)]).get_environ()
    parts, status, headers = run_wsgi_app(application, environ, buffered=True)
    body, pairs = b"".join(parts), list(headers)

    def bare_callable(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response(status, pairs)
        return (body,)

    return bare_callable


if __name__ == "__main__":
    if sys.argv[1:2] == ["--server"]:
        run_server(*sys.argv[2:])
    else:
        main(*sys.argv[1:] or [PAGE])
