"""The systemd units: in order, confined, and the program runs under what they forbid."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.delivery.server.any_server import BIN
from tests.deploy.tiers import needed, shipped
from tests.faults.running import PATIENCE, SERVE, page_at, running, until_serving

LEAST = 10
"""Of 100: how exposed to attacks the service may be, as systemd counts; below 20 is "safe"."""

FORBIDDEN = """
import ctypes, os, sys
libc = ctypes.CDLL(None)
# MemoryDenyWriteExecute: PR_SET_MDWE, which kernels before 6.3 do not know.
libc.prctl(65, 1, 0, 0, 0)
# PrivateNetwork: CLONE_NEWNET.
assert libc.unshare(0x40000000) == 0
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
os.execv(sys.argv[2], sys.argv[2:])
"""


@pytest.fixture
def units(tmp_path: Path) -> list[str]:
    """The units, with a program that is there."""
    ours = ("/opt/microsite/current/bin", str(BIN))
    texts = {
        "microsite.service": shipped("systemd/microsite.service", ours),
        "microsite.socket": shipped("systemd/microsite.socket"),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    return [str(tmp_path / name) for name in texts]


def test_systemd_finds_no_fault(units: list[str]) -> None:
    command = [needed("systemd-analyze"), "verify", *units]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")


def test_systemd_calls_the_service_safe(units: list[str]) -> None:
    command = [needed("systemd-analyze"), "security", "--offline=yes", f"--threshold={LEAST}"]
    subprocess.run([*command, units[0]], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("unshare") is None, reason="namespaces need root"
)
@pytest.mark.usefixtures("content")
def test_the_program_needs_no_network_and_no_memory_that_is_written_and_run(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.fileno()
        command = [sys.executable, "-c", FORBIDDEN, str(number), *SERVE]
        cache = {"MICROSITE_CACHE": str(tmp_path / "cache"), "MICROSITE_ENCODERS": "1"}
        with running(command, tmp_path, number, **cache) as process:
            until_serving(process)
            assert page_at(listener.getsockname(), "/en/lantern/microsite/") == 200
            process.terminate()
            assert process.wait(PATIENCE) == 0
