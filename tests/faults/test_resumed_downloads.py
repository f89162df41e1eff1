"""A download that was cut off is resumed, by the programs that people have, on every server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.delivery.server.any_server import BIN, SERVERS, fetch, started

CUT = 300_000
RESUME = {
    "curl": ["curl", "--silent", "--fail", "--continue-at", "-", "--output", "{file}", "{url}"],
    "wget": ["wget", "--quiet", "--continue", "--output-document", "{file}", "{url}"],
}


@pytest.fixture(scope="module", params=["waitress", "gunicorn", "granian"])
def downloads(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, media: Path
) -> Iterator[dict[str, str]]:
    """The URLs of a ZIP, a still and a video of more than a megabyte each."""
    content = tmp_path_factory.mktemp("content")
    film = content / "films" / "moon"
    film.mkdir(parents=True)
    Image.frombytes("RGB", (700, 700), os.urandom(1_470_000)).save(film / "still.png")
    shutil.copyfile(media / "trailer.mp4", film / "trailer.mp4")
    with (film / "trailer.mp4").open("ab") as video:
        # A box that players skip makes it longer than any buffer.
        video.write((8_000_000).to_bytes(4, "big") + b"free" + bytes(7_999_992))
    front = "title: Moon\ntrailer_video: trailer.mp4\nstills:\n  - still.png\n"
    (film / "index_en.md").write_text(f"---\n{front}---\nA text.\n")
    program, *arguments = SERVERS[request.param]
    with started([str(BIN / program), *arguments], content) as url:
        page = "".join(
            fetch(f"{url}/en/moon/microsite/{name}/").decode() for name in ("press", "trailer")
        )
        names = {
            "zip": r'/en/moon/microsite/press/[^"]+\.zip',
            "still": r"/media/moon/still\.[0-9a-f]{12}\.png",
            "video": r"/media/moon/trailer\.[0-9a-f]{12}\.mp4",
        }
        found = {name: re.search(pattern, page) for name, pattern in names.items()}
        yield {name: url + match[0] for name, match in found.items() if match}


@pytest.mark.parametrize("program", RESUME)
@pytest.mark.parametrize("kind", ["zip", "still", "video"])
def test_a_download_goes_on_where_it_was_cut_off(
    downloads: dict[str, str], kind: str, program: str, tmp_path: Path
) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"there is no {program}")
    whole = fetch(downloads[kind])
    file = tmp_path / "file"
    file.write_bytes(whole[:CUT])
    command = [part.format(file=file, url=downloads[kind]) for part in RESUME[program]]
    subprocess.run(command, check=True)
    assert file.read_bytes() == whole
