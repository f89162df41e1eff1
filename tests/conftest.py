"""The small site that tests of every room share, and its media, made anew for each run."""

from __future__ import annotations

import os
import shutil
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image

# Servers that tests start make no renditions, unless a test asks for them.
os.environ["MICROSITE_ENCODERS"] = "0"

SITE = Path(__file__).parent / "content" / "site"


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with tiny pictures and one second of video."""
    folder = tmp_path_factory.mktemp("media")
    Image.new("RGB", (40, 60), (24, 32, 80)).save(folder / "poster.jpg")
    Image.new("RGB", (160, 90), (200, 120, 40)).save(folder / "trailer.jpg")
    (folder / "stills").mkdir()
    for number in (1, 2, 3):
        Image.new("RGB", (240, 135), (60 * number, 80, 120)).save(folder / f"stills/0{number}.jpg")
    _film(folder / "trailer.mp4")
    return folder


@pytest.fixture
def content(tmp_path: Path, media: Path) -> Path:
    """A content folder that a test may change as it likes."""
    folder = tmp_path / "content"
    shutil.copytree(SITE, folder)
    shutil.copytree(media, folder / "films" / "lantern", dirs_exist_ok=True)
    return folder


def _film(path: Path) -> None:
    with av.open(str(path), "w", options={"movflags": "faststart"}) as file:
        stream = file.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 160, 90, "yuv420p"
        for number in range(10):
            frame = av.VideoFrame.from_image(  # type: ignore[no-untyped-call]
                Image.new("RGB", (160, 90), (number * 25, 60, 90))
            )
            frame.pts, frame.time_base = number, Fraction(1, 10)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())
