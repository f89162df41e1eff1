"""Sockets that a system passes, that stand in a folder, or that a machine lacks."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from microsite.delivery.server import listening
from tests.faults.running import PATIENCE, SERVE, page_at, running, until_serving


def activated(listener: socket.socket) -> tuple[list[str], int]:
    """The command that gets a socket as systemd passes one, and the descriptor to leave open."""
    # The process id is known only to the process itself.
    line = (
        f"import os, sys; os.dup2({listener.fileno()}, 3); "
        "os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS='1'); "
        "os.execv(sys.argv[1], sys.argv[1:])"
    )
    return [sys.executable, "-c", line, *SERVE], listener.fileno()


def test_a_restart_behind_a_passed_socket_refuses_nobody(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
        command, descriptor = activated(listener)
        answers: list[int] = []
        over = threading.Event()

        def visit() -> None:
            while not over.is_set():
                answers.append(page_at(address))

        visitor = threading.Thread(target=visit)
        with running(command, folder, descriptor) as first:
            visitor.start()
            until_serving(first)
            first.send_signal(signal.SIGTERM)
            assert first.wait(PATIENCE) == 0
        with running(command, folder, descriptor) as second:
            until_serving(second)
            before = len(answers)
            while len(answers) < before + 20:
                time.sleep(0.01)
            over.set()
            visitor.join()
            second.send_signal(signal.SIGTERM)
            assert second.wait(PATIENCE) == 0
    assert set(answers) == {200}


def test_a_socket_that_was_passed_to_another_process_is_left_alone(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    environment = {"LISTEN_PID": "1", "LISTEN_FDS": "1", "MICROSITE_PORT": str(port)}
    with running(SERVE, folder, **environment) as process:
        until_serving(process)
        assert page_at(("127.0.0.1", port)) == 200


def test_readiness_is_told_once_the_films_are_read(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(str(folder / "notify"))
        told.settimeout(PATIENCE)
        site = str(folder / "site.sock")
        environment = {"NOTIFY_SOCKET": str(folder / "notify"), "MICROSITE_HOST": f"unix:{site}"}
        with running(SERVE, folder, **environment) as process:
            assert told.recv(100) == b"READY=1"
            assert page_at(site) == 200
            process.send_signal(signal.SIGTERM)
            assert told.recv(100) == b"STOPPING=1"
            assert process.wait(PATIENCE) == 0


def test_a_socket_in_a_folder_comes_and_goes_with_its_server(folder: Path) -> None:
    site = folder / "site.sock"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(site))
    with running([*SERVE, "--host", f"unix:{site}"], folder) as process:
        until_serving(process)
        assert page_at(str(site)) == 200
        again = subprocess.run(
            [*SERVE, "--host", f"unix:{site}", "--content", str(folder / "content")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert again.returncode == 1
        assert f"cannot listen on unix:{site}" in again.stderr
        assert "another process listens there" in again.stderr
        assert page_at(str(site)) == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert not site.exists()


def test_an_address_that_a_machine_lacks_does_not_stand_in_the_way_of_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there, elsewhere = (
        (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (host, 0))
        for host in ("127.0.0.1", "192.0.2.1")
    )
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [elsewhere, there])
    [listener] = listening.sockets_for("localhost", 0)
    with listener:
        assert listener.getsockname()[0] == "127.0.0.1"
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [elsewhere])
    with pytest.raises(OSError, match="Cannot assign"):
        listening.sockets_for("localhost", 0)
