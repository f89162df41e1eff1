"""HAProxy knows which of two sites can answer, and asks that one."""

from __future__ import annotations

import csv
import socket
from pathlib import Path
from urllib.parse import urlsplit

from tests.delivery.server.any_server import BIN, SERVERS, started
from tests.deploy.tiers import eventually, in_front

PROGRAM, *ARGUMENTS = SERVERS["waitress"]


def states(folder: Path) -> dict[str, str]:
    """What HAProxy thinks of each server: UP or DOWN."""
    with socket.socket(socket.AF_UNIX) as asked:
        asked.connect(str(folder / "admin.sock"))
        asked.sendall(b"show stat\n")
        told = b"".join(iter(lambda: asked.recv(65_536), b"")).decode()
    rows = csv.DictReader(told.removeprefix("# ").splitlines())
    return {row["svname"]: row["status"] for row in rows if row["pxname"] == "microsite"}


def test_a_site_that_is_stopped_is_passed_over(ports: dict[str, int], tmp_path: Path) -> None:
    with in_front("haproxy", ports[""], tmp_path) as visitor:
        # The other is told as down in seconds; until then, nobody may notice either.
        statuses = {visitor.ask("/en/").status for _ in range(10)}
        assert eventually(lambda: states(tmp_path)["two"] == "DOWN")
        assert states(tmp_path)["one"].startswith("UP")
        assert statuses == {200}


def test_a_site_without_films_counts_as_down(content: Path, tmp_path: Path) -> None:
    with started([str(BIN / PROGRAM), *ARGUMENTS], content) as url:
        folder = tmp_path / "haproxy"
        folder.mkdir()
        with in_front("haproxy", urlsplit(url).port or 0, folder):
            (content / "films").rename(content / "away")
            assert eventually(lambda: states(folder)["one"] == "DOWN")
            (content / "away").rename(content / "films")
            assert eventually(lambda: states(folder)["one"].startswith("UP"))
