"""What docs/ tell operators to type does what they say, on a machine laid out as they say.

That machine is a namespace with folders and a network of its own, so the commands run as they stand
there, as root, on the ports and paths that they name.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.delivery.server.any_server import BIN, ROOT
from tests.deploy.commands import Block, blocks
from tests.deploy.tiers import needed

BLOCKS = [
    block for name in ("deploying.md", "operators.md") for block in blocks(ROOT / "docs" / name)
]
RUN = [block for block in BLOCKS if not block.not_run and not block.file]
FOLDERS = ("etc", "srv", "opt", "run", "var/cache", "var/backups")
SERVERS = {"microsite serve": 8080, "gunicorn": 8000, "granian": 8000, "flask": 5000}

LAID_OUT = """
ip link set lo up
for folder in {folders}; do mount --bind "$MACHINE/$folder" "/$folder"; done
set -e
"""
PATIENCE = 180
"""Seconds until a command that does not end is a failure."""
SERVED = """
{command} & process=$!
for _ in $(seq 300); do
    curl --silent --fail --output /dev/null http://127.0.0.1:{port}/en/ && break
    kill -0 $process; sleep 0.1
done
curl --silent --fail --output /dev/null http://127.0.0.1:{port}/en/
kill $process; wait $process || test $? = 143
"""


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of a machine on which two versions are installed and films are on air."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("namespaces need root")
    for program in ("nginx", "caddy", "haproxy", "varnishd", "rsync", "git", "systemd-analyze"):
        needed(program)
    folder = tmp_path_factory.mktemp("machine")
    shutil.copytree("/etc", folder / "etc", symlinks=True)
    for name in (*FOLDERS, "etc/microsite", "srv/films/releases", "opt/microsite"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for version in ("0.1.0", "0.2.0"):
        (folder / "opt/microsite" / version).symlink_to(BIN.parent)
    film = folder / "srv/films/releases/2026-11-24/films/baikonur"
    shutil.copytree(ROOT / "content/films/baikonur", film)
    (folder / "srv/films/current").symlink_to("releases/2026-11-24")
    for block in BLOCKS:
        if block.file:
            (folder / block.file.lstrip("/")).write_text(block.text)
    return folder


def script(block: Block) -> str:
    """The commands of a block; of one that serves, a page is asked, and then it is stopped."""
    lines = []
    for line in block.text.replace("\\\n", " ").splitlines():
        port = next((port for name, port in SERVERS.items() if name in line), None)
        lines.append(SERVED.format(command=line, port=port) if port else line)
    return LAID_OUT.format(folders=" ".join(FOLDERS)) + "\n".join(lines)


@pytest.mark.parametrize("block", RUN, ids=str)
def test_a_command_does_what_it_says(block: Block, machine: Path) -> None:
    environment = {
        **os.environ,
        "MACHINE": str(machine),
        "PATH": f"{BIN}:{os.environ['PATH']}:/usr/sbin:/sbin",
        "MICROSITE_PRESS_KEYS": "a-secret-of-these-tests-alone",
        "MICROSITE_CACHE": "/var/cache/microsite",
        "MICROSITE_CONTENT": "/srv/films/current",
    }
    said = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", script(block)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert said.returncode == 0, said.stdout + said.stderr
