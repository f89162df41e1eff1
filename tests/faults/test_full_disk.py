"""A disk that is full, for real: a small one is mounted, and fills up."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.job import Job
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.renditions.picture_encoder import encode
from microsite.delivery.renditions.rewrapped_video import REWRAPPED
from microsite.delivery.settings import Settings
from tests.faults.test_lost_renditions import _impatient as _impatient
from tests.faults.test_lost_renditions import all_made, eventually, renditions

PAGE = "/en/lantern/microsite/"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KB, of which nothing is left."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nobody may mount a disk here")
    try:
        with suppress(OSError), (folder / "others").open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_costs_renditions_and_nothing_else_until_there_is_room(
    content: Path, disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    maker = RenditionMaker(disk, 1)
    site = Publisher(Settings(content=content, cache=disk), missed=maker.missed)
    maker.keep_up(site.edition.pictures)
    visitor = Client(site)
    try:
        assert eventually(lambda: "MICROSITE_CACHE" in caplog.text)
        time.sleep(1)
        told = [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
        (complaint,) = [each for each in told if "MICROSITE_CACHE" in each]
        assert "No space left on device; make room there, or choose another folder" in complaint
        assert visitor.get(PAGE).status_code == 200
        assert renditions(visitor)
        for path in renditions(visitor):
            answer = visitor.get(path)
            assert answer.status_code == 302, path
            with visitor.get(answer.headers["Location"]) as original:
                assert original.status_code == 200
        assert not [each for each in disk.rglob(".*") if each.is_file()]
        (disk / "others").unlink()
        assert eventually(lambda: all_made(visitor))
        for path in renditions(visitor):
            with Image.open(io.BytesIO(visitor.get(path).data)) as picture:
                picture.load()
        assert eventually(lambda: not [*maker.missing(site.edition.pictures)])
    finally:
        maker.stop()


def test_a_video_that_finds_no_room_is_not_called_broken(content: Path, disk: Path) -> None:
    video = content / "films" / "lantern" / "trailer.mp4"
    digest = sha256(video.read_bytes()).hexdigest()
    job = Job(str(video), digest, [(0, REWRAPPED, str(disk / "aa" / "copy.mp4"))], is_video=True)
    outcome = encode(job)
    assert (outcome.made, outcome.passes) == (0, True)
    assert "No space left on device" in outcome.fault
    assert not [*disk.rglob("*.mp4*")]
    (disk / "others").unlink()
    assert encode(job).made == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
@pytest.mark.parametrize("name", ["poster.jpg", "trailer.mp4"])
def test_an_encoder_that_may_write_nothing_leaves_nothing(
    content: Path, tmp_path: Path, name: str
) -> None:
    original, cache = content / "films" / "lantern" / name, tmp_path / "cache"
    digest = sha256(original.read_bytes()).hexdigest()
    is_video = name.endswith(".mp4")
    wanted = (0, REWRAPPED, str(cache / "copy.mp4")) if is_video else (40, "jpg", str(cache / "a"))
    job = json.dumps(asdict(Job(str(original), digest, [wanted], is_video)))
    encoder = f"{sys.executable} -m microsite.delivery.renditions.picture_encoder"
    told = subprocess.run(
        ["sh", "-c", f"ulimit -f 0; exec {encoder}"],
        input=job + "\n",
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    outcome = json.loads(told.stdout)
    assert (outcome["made"], outcome["passes"]) == (0, True)
    assert "File too large; make room there, or choose another folder" in outcome["fault"]
    assert not [*cache.iterdir()]
