"""Renditions are made once, whole, by whoever comes first, and go on after a stop."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from microsite.delivery.renditions.encoder_process import EncoderProcess
from microsite.delivery.renditions.job import Outcome
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.films.media.files import MediaFile
from tests.delivery.renditions.small_pictures import RED, job, media_file, picture_file

MICROSITE = Path(sys.executable).with_name("microsite")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def stills(tmp_path: Path) -> list[MediaFile]:
    """Three pictures, each with one width and two formats."""
    return [
        picture_file(tmp_path / f"{number}.jpg", Image.new("RGB", (40, 20 + number), RED))
        for number in range(3)
    ]


def outcomes_of(maker: RenditionMaker, pictures: list[MediaFile]) -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = {}
    maker.make(pictures, lambda picture, outcome: outcomes.update({picture.name: outcome}))
    return outcomes


def renditions_in(cache: Path) -> set[Path]:
    return {*cache.rglob("*.avif"), *cache.rglob("*.jpg")}


def test_what_is_missing_is_made_once(cache: Path, stills: list[MediaFile]) -> None:
    maker = RenditionMaker(cache)
    assert outcomes_of(maker, stills) == {still.name: Outcome(2) for still in stills}
    assert len(renditions_in(cache)) == 6
    assert not [*maker.missing(stills)]
    assert outcomes_of(maker, stills) == {}


def test_after_a_stop_the_rest_is_made(cache: Path, stills: list[MediaFile]) -> None:
    outcomes_of(RenditionMaker(cache), stills)
    lost = min(renditions_in(cache))
    lost.unlink()
    times = {file: file.stat().st_mtime_ns for file in renditions_in(cache)}
    assert [*outcomes_of(RenditionMaker(cache), stills).values()] == [Outcome(1)]
    assert lost.exists()
    assert times == {file: file.stat().st_mtime_ns for file in times}


def test_a_refused_picture_costs_no_other_anything(cache: Path, stills: list[MediaFile]) -> None:
    broken = stills[1].path
    broken.write_bytes(broken.read_bytes()[:400])
    stills[1] = media_file(broken, 40, 21)
    outcomes = outcomes_of(RenditionMaker(cache, encoders=1), stills)
    assert [outcomes[still.name].made for still in stills] == [2, 0, 2]
    assert outcomes["1.jpg"].fault.startswith("is broken")


def test_equal_pictures_are_encoded_once(cache: Path, tmp_path: Path) -> None:
    twins = [
        picture_file(tmp_path / name, Image.new("RGB", (40, 20))) for name in ("a.jpg", "b.jpg")
    ]
    assert len(outcomes_of(RenditionMaker(cache), twins)) == 1


def test_two_encoders_at_the_same_picture_leave_whole_files(cache: Path, tmp_path: Path) -> None:
    still = picture_file(tmp_path / "still.png", Image.effect_noise((400, 300), 80))
    work = job(still, cache)
    encoders = (EncoderProcess(), EncoderProcess())
    at_once([partial(encoder.encode, work) for encoder in encoders])
    for encoder in encoders:
        encoder.finish()
    for file in renditions_in(cache):
        with Image.open(file) as rendition:
            rendition.load()
    assert Counter(file.suffix for file in cache.rglob("*.*")) == {".avif": 2, ".jpg": 2}


def test_of_two_makers_one_works_and_the_other_finds_it_done(
    cache: Path, stills: list[MediaFile]
) -> None:
    found: list[dict[str, Outcome]] = []
    at_once([lambda: found.append(outcomes_of(RenditionMaker(cache), stills))] * 2)
    assert sorted(len(outcomes) for outcomes in found) == [0, 3]


def test_the_command_may_run_twice_at_once(content: Path, cache: Path) -> None:
    command = [str(MICROSITE), "media", "--content", str(content)]
    running = [
        subprocess.Popen(
            command, env={"MICROSITE_CACHE": str(cache)}, stdout=-1, stderr=-1, text=True
        )
        for _ in range(2)
    ]
    told = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    made, there = zip(*(map(int, (line.split()[0], line.split()[2])) for line in told), strict=True)
    assert sum(made) == len(renditions_in(cache)) > 0
    assert {sum(pair) for pair in zip(made, there, strict=True)} == {sum(made)}


def test_an_encoder_that_dies_costs_one_picture(cache: Path, stills: list[MediaFile]) -> None:
    encoder = EncoderProcess()
    assert encoder.encode(job(stills[0], cache)) == Outcome(2)
    encoder.terminate()
    assert encoder.encode(job(stills[1], cache)).fault.startswith("ended its encoder")
    assert encoder.encode(job(stills[1], cache)) == Outcome(2)
    encoder.finish()


def test_an_encoder_ends_when_nobody_is_left_to_ask() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "microsite.delivery.renditions.picture_encoder"],
        stdin=subprocess.PIPE,
    )
    assert process.stdin
    process.stdin.close()
    assert process.wait(timeout=20) == 0


def test_a_maker_that_is_stopped_leaves_nothing_running(
    cache: Path, stills: list[MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(*_: object) -> Outcome:
        begun.set()
        assert ended.wait(20)
        return Outcome(0)

    monkeypatch.setattr(EncoderProcess, "encode", endless)
    monkeypatch.setattr(EncoderProcess, "terminate", lambda _: ended.set())
    maker = RenditionMaker(cache, encoders=1)
    working = threading.Thread(target=maker.make, args=(stills, lambda *_: pytest.fail("told")))
    working.start()
    assert begun.wait(20)
    maker.stop()
    working.join(20)
    assert not working.is_alive()


def at_once(tasks: list[Callable[[], object]]) -> None:
    """Run all tasks side by side and wait for them."""
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
