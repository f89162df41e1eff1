"""The program as platforms start, supervise, restrict and stop it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from microsite.delivery.server import listening

PATIENCE = 30.0
SERVE = [sys.executable, "-m", "microsite", "serve"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    film = tmp_path / "content" / "films" / "moon"
    film.mkdir(parents=True)
    (film / "index_en.md").write_text("---\ntitle: Moon\n---\nA text.\n")
    return tmp_path


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


def test_the_variables_of_a_service_do_not_stop_a_start(folder: Path) -> None:
    environment = {
        "MICROSITE_SERVICE_HOST": "10.96.0.17",
        "MICROSITE_SERVICE_PORT": "8080",
        "MICROSITE_SERVICE_PORT_HTTP": "8080",
        "MICROSITE_PORT": "tcp://10.96.0.17:8080",
        "MICROSITE_PORT_8080_TCP": "tcp://10.96.0.17:8080",
        "MICROSITE_PORT_8080_TCP_ADDR": "10.96.0.17",
    }
    with running([*SERVE, "--host", f"unix:{folder}/s"], folder, **environment) as process:
        until_serving(process)
        assert page_at(f"{folder}/s") == 200


def test_who_hangs_up_ends_nothing_where_there_is_no_terminal(folder: Path) -> None:
    with running([*SERVE, "--host", f"unix:{folder}/s"], folder) as process:
        until_serving(process)
        process.send_signal(signal.SIGHUP)
        assert page_at(f"{folder}/s") == 200
        assert page_at(f"{folder}/s", "/healthz") == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0


as_root = pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("unshare") is None, reason="namespaces need root"
)


@as_root
@pytest.mark.parametrize("after", [0.2, 0.5, 1.0])
def test_process_one_ends_when_it_is_told_so_while_it_starts(folder: Path, after: float) -> None:
    command = ["unshare", "--pid", "--fork", "--kill-child", *SERVE]
    with running([*command, "--host", f"unix:{folder}/s"], folder) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while not (child := children.read_text().strip()):
            time.sleep(0.01)
        time.sleep(after)
        os.kill(int(child), signal.SIGTERM)
        assert process.wait(PATIENCE) in (0, 143)


@as_root
def test_no_disk_need_be_writable_and_nobody_have_a_home(folder: Path) -> None:
    line = 'mount -o remount,ro,bind / && mount -o remount,ro,bind /tmp 2>/dev/null; exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", line, "sh", "env", "-u", "HOME", *SERVE]
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    before = set(Path("/tmp").iterdir())
    environment = {"MICROSITE_ENCODERS": "2", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"}
    with running([*command, "--port", str(port)], folder, **environment) as process:
        until_serving(process)
        assert page_at(("127.0.0.1", port)) == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert not {name for name in set(Path("/tmp").iterdir()) - before if "microsite" in name.name}
