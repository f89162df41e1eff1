"""The same site under every server that README names, each started for real."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.delivery.server.any_server import BIN, PATIENCE, ROOT, SERVERS, fetch, started


@pytest.mark.parametrize("name", SERVERS)
def test_the_site_runs_under(name: str, content: Path) -> None:
    program, *arguments = SERVERS[name]
    with started([str(BIN / program), *arguments], content) as url:
        assert b"The Lantern Keeper" in fetch(f"{url}/en/lantern/microsite/")
        file = content / "films" / "lantern" / "index_en.md"
        file.write_text(file.read_text().replace("The Lantern Keeper", "The Lamp Keeper"))
        deadline = time.monotonic() + PATIENCE
        while b"The Lamp Keeper" not in fetch(f"{url}/en/lantern/microsite/"):
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_a_wheel_carries_all_that_a_site_needs(content: Path, tmp_path: Path) -> None:
    build = "from hatchling.build import build_wheel; print(build_wheel({!r}))"
    built = subprocess.run(
        [sys.executable, "-c", build.format(str(tmp_path))],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    packages = tmp_path / "packages"
    with zipfile.ZipFile(tmp_path / built.stdout.split()[-1]) as wheel:
        wheel.extractall(packages)
    command = [
        sys.executable,
        "-P",
        "-c",
        "import microsite.cli as c; assert {packages!r} in c.__file__; c.main()".replace(
            "{packages!r}", repr(str(packages))
        ),
        "serve",
        "--port",
        "{port}",
    ]
    with started(command, content, folder=tmp_path, PYTHONPATH=str(packages)) as url:
        assert "Der Leuchtturmwärter" in fetch(f"{url}/de/lantern/microsite/").decode()
        assert b"Regie" in fetch(f"{url}/de/lantern/microsite/")


def test_mistaken_settings_are_told_in_one_line(content: Path) -> None:
    ended = subprocess.run(
        [str(BIN / "microsite"), "serve"],
        env={**os.environ, "MICROSITE_CONTENT": str(content), "MICROSITE_PORT": "eighty"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert 'MICROSITE_PORT is "eighty"; write a whole number' in ended.stderr
    assert "Traceback" not in ended.stderr
