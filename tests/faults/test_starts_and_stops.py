"""The program as platforms start, restrict and stop it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import time
from pathlib import Path

import pytest

from tests.faults.running import PATIENCE, SERVE, page_at, running, until_serving


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
