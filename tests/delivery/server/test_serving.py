"""The server as visitors and supervisors meet it."""

from __future__ import annotations

import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path

import pytest
from waitress.channel import HTTPChannel

from microsite.delivery.server import connections
from tests.delivery.server.running_site import (
    PATIENCE,
    RunningSite,
    exchange,
    read_to_end,
    running_site,
)

PAGE = "GET / HTTP/1.1\r\nHost: site\r\n\r\n"
SLOW = "GET /slow HTTP/1.1\r\nHost: site\r\n\r\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    with running_site(tmp_path_factory.mktemp("media")) as site:
        yield site


@pytest.fixture
def site_to_end(tmp_path: Path) -> Iterator[RunningSite]:
    with running_site(tmp_path) as site:
        yield site


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_response_without_a_body_keeps_its_connection(site: RunningSite, method: str) -> None:
    connection = HTTPConnection("127.0.0.1", site.port, timeout=PATIENCE)
    connection.connect()
    first_socket = connection.sock
    for path in ("/not-modified", "/no-content", "/moved"):
        assert exchange(connection, path, method).body == b""
    assert exchange(connection, "/").status == 200
    assert connection.sock is first_socket
    connection.close()


@pytest.mark.parametrize("path", ["/unmeasured", "/large"])
def test_no_byte_follows_the_headers_of_a_head_response(site: RunningSite, path: str) -> None:
    pipeline = f"HEAD {path} HTTP/1.1\r\nHost: site\r\n\r\n"
    with site.connect(
        pipeline + PAGE.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
    ) as reader:
        first, _, second = read_to_end(reader).partition(b"\r\n\r\n")
    assert first.startswith(b"HTTP/1.1 200 OK")
    assert second.startswith(b"HTTP/1.1 200 OK")


@pytest.mark.parametrize("request_line", ["GET /not-modified HTTP/1.1", "GET / HTTP/1.0"])
def test_a_connection_is_closed_for_who_asks_for_it(site: RunningSite, request_line: str) -> None:
    with site.connect(f"{request_line}\r\nHost: site\r\nConnection: close\r\n\r\n") as reader:
        assert b"Connection: close" in read_to_end(reader)


def test_a_response_under_way_outlives_sigterm(site_to_end: RunningSite) -> None:
    with begin_slow_response(site_to_end) as reader:
        site_to_end.process.send_signal(signal.SIGTERM)
        assert read_to_end(reader).endswith(b"slow")
    assert site_to_end.process.wait(PATIENCE) == 0


def test_a_server_that_was_told_to_stop_refuses_connections(site_to_end: RunningSite) -> None:
    with begin_slow_response(site_to_end) as reader:
        site_to_end.process.send_signal(signal.SIGINT)
        wait_until_refused(site_to_end)
        assert read_to_end(reader).endswith(b"slow")


def test_bytes_not_yet_read_are_still_sent_after_sigterm(site_to_end: RunningSite) -> None:
    request = "GET /large HTTP/1.1\r\nHost: site\r\n\r\n"
    with site_to_end.connect(request, receive_buffer=4096) as reader:
        start = reader.recv(100)
        site_to_end.process.send_signal(signal.SIGTERM)
        _, _, body = (start + read_to_end(reader)).partition(b"\r\n\r\n")
        assert len(body) == 900_000
    assert site_to_end.process.wait(PATIENCE) == 0


def test_idle_connections_do_not_delay_the_end(site_to_end: RunningSite) -> None:
    with site_to_end.connect(PAGE) as idle, site_to_end.connect("GET /half") as half_open:
        idle.recv(65_536)
        site_to_end.process.send_signal(signal.SIGTERM)
        assert site_to_end.process.wait(PATIENCE) == 0
        assert read_to_end(idle) == b""
        assert read_to_end(half_open) == b""


def test_a_second_signal_ends_at_once(site_to_end: RunningSite) -> None:
    with begin_slow_response(site_to_end, SLOW.replace("slow", "endless")) as reader:
        site_to_end.process.send_signal(signal.SIGTERM)
        wait_until_refused(site_to_end)
        site_to_end.process.send_signal(signal.SIGTERM)
        assert site_to_end.process.wait(PATIENCE) == 128 + signal.SIGTERM
        assert read_to_end(reader) == b""


def test_nine_hundred_silent_connections_shut_nobody_out(site: RunningSite) -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with ExitStack() as stack:
        for _ in range(900):
            stack.enter_context(socket.create_connection(("127.0.0.1", site.port), PATIENCE))
        assert site.ask("/").status == 200


def test_a_response_that_waits_for_the_next_burns_no_processor(site: RunningSite) -> None:
    before = float(site.ask("/cpu").body)
    with site.connect(PAGE + SLOW) as reader:
        received = b""
        while not received.endswith(b"slow"):
            received += reader.recv(65_536)
    # A loop that spins burns what it gets of the second that the slow response takes.
    assert float(site.ask("/cpu").body) - before < 0.1


def test_an_unknown_waitress_is_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(connections, "version", lambda _: "4.0.0")
    assert connections.connection_class() is HTTPChannel
    assert "waitress 4.0.0 is not 3.0" in caplog.text


def begin_slow_response(site: RunningSite, request: str = SLOW) -> socket.socket:
    """Send a request on a connection that is known to be accepted."""
    connection = site.connect(PAGE)
    connection.recv(65_536)
    connection.sendall(request.encode())
    return connection


def wait_until_refused(site: RunningSite) -> None:
    """Connect until nobody listens any more."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", site.port), PATIENCE).close()
        except (ConnectionRefusedError, ConnectionResetError):
            return
    pytest.fail("It still listens.")


def test_a_malformed_request_is_refused_with_our_headers(site: RunningSite) -> None:
    with site.connect("GET / HTTP/1.1\r\nBad Header: x\r\n\r\n") as connection:
        answer = read_to_end(connection)
    assert b" 400 Bad Request" in answer
    assert b"Content-Security-Policy: default-src 'none'" in answer
