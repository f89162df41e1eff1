"""A browser's own download, when its connection is cut off on the way."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.delivery.server.any_server import BIN, SERVERS, fetch, started

CUT = 1_500_000
"""Bytes after which the first long answer ends."""


@contextmanager
def cutting(port: int) -> Iterator[str]:
    """A proxy that cuts the first connection which has carried too much."""
    cut = threading.Event()
    ends: list[socket.socket] = []
    carriers: list[threading.Thread] = []

    def carry(source: socket.socket, target: socket.socket) -> None:
        carried = 0
        try:
            while block := source.recv(16_384):
                carried += len(block)
                if carried > CUT and not cut.is_set():
                    cut.set()
                    break
                target.sendall(block)
        except OSError:
            pass
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        while True:
            try:
                visitor, _ = door.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", port))
            ends.extend((visitor, server))
            for pair in ((visitor, server), (server, visitor)):
                carriers.append(threading.Thread(target=carry, args=pair, daemon=True))
                carriers[-1].start()

    with socket.create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        door.shutdown(socket.SHUT_RDWR)
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
    for carrier in carriers:
        carrier.join()
    for end in ends:
        end.close()
    assert cut.is_set()


@pytest.mark.parametrize("name", ["waitress", "gunicorn", "granian"])
def test_a_download_that_is_cut_off_ends_whole(
    chromium: Browser, tmp_path: Path, name: str
) -> None:
    film = tmp_path / "films" / "moon"
    film.mkdir(parents=True)
    Image.frombytes("RGB", (1000, 1000), os.urandom(3_000_000)).save(film / "still.png")
    (film / "index_en.md").write_text("---\ntitle: Moon\nstills: [still.png]\n---\nA text.\n")
    path = "/en/moon/microsite/press/moon-press-en.zip"
    program, *arguments = SERVERS[name]
    with started([str(BIN / program), *arguments], tmp_path) as url:
        whole = fetch(url + path)
        context = chromium.new_context(accept_downloads=True)
        with cutting(int(url.rpartition(":")[2])) as proxy:
            page = context.new_page()
            page.goto(f"{proxy}/en/moon/microsite/press/")
            with page.expect_download() as downloading:
                page.locator(f'a[href="{path}"]').first.click()
            assert downloading.value.path().read_bytes() == whole
        context.close()
