"""How fast renditions of large stills are made, and in how much memory.

Compares, in one run, `microsite`'s way (its encoders, two at once, at low priority) with one plain
loop that opens each still with Pillow, resizes it to the same widths and saves the same formats
with the same settings. Prints stills/s; seconds of CPU for each still, which a busy machine
changes least; and the peak memory of all processes that took part, in MB. Takes four minutes for
60 stills at 24 megapixels on two idle cores; needs Linux.

Usage: python benchmarks/media.py [number of stills]
"""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from microsite.delivery.renditions.job import Outcome
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.renditions.sizes import renditions_of
from microsite.films.media.files import MediaFile, MediaKind

STILLS = 60
SIZE = 6000, 4000
PAUSE = 0.02
"""Seconds between two looks at the memory."""


class Memory:
    """Watches, while it is entered, how much memory this process and its children have."""

    def __enter__(self) -> Memory:
        self.peak = 0
        self._done = threading.Event()
        self._watch = threading.Thread(target=self._watching)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._watch.join()

    def _watching(self) -> None:
        while not self._done.wait(PAUSE):
            self.peak = max(self.peak, sum(map(resident, family(os.getpid()))))


def family(process: int) -> Iterator[int]:
    """Yield a process and all that descend from it."""
    yield process
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue  # It has just ended.
        for child in children:
            yield from family(int(child))


def resident(process: int) -> int:
    """Return a process's share of memory in bytes (proc(5), Pss), what is shared counted once."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024


def cpu_seconds() -> float:
    """Return the CPU time of this process and of those of its children that have ended."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def synthesise(folder: Path, number: int) -> None:
    """Save stills of soft shapes under grain, as a camera makes them, each unlike the others."""
    grain = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 24).resize(SIZE)
    for index in range(number):
        shapes = Image.effect_noise((12, 8), 160).resize(SIZE, Image.Resampling.BICUBIC)
        light = Image.linear_gradient("L").resize(SIZE).rotate(180 * (index % 2))
        still = Image.merge("RGB", (shapes, Image.blend(shapes, light, 0.5), light))
        Image.blend(still, grain.convert("RGB"), 0.3).save(folder / f"{index:02}.jpg", quality=92)


def still_in(path: Path) -> MediaFile:
    """Return a still as a film would know it."""
    status, digest = path.stat(), hashlib.sha256(path.read_bytes()).hexdigest()
    return MediaFile(
        path=path,
        name=path.name,
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        size=status.st_size,
        sha256=digest,
        mtime_ns=status.st_mtime_ns,
        width=SIZE[0],
        height=SIZE[1],
    )


def ours(stills: list[MediaFile], folder: Path) -> None:
    """Make all renditions as the program does."""

    def report(picture: MediaFile, outcome: Outcome) -> None:
        if outcome.fault:
            raise SystemExit(f"{picture.name} {outcome.fault}")

    RenditionMaker(folder).make(stills, report)


def plain_loop(stills: list[MediaFile], folder: Path) -> None:
    """Make the same with Pillow alone, one after another."""
    folder.mkdir()
    for still in stills:
        with Image.open(still.path) as picture:
            picture.load()
            for rendition in renditions_of(still):
                made_as, width = rendition.format, rendition.width
                height = round(picture.height * width / picture.width)
                sized = picture.resize((width, height), Image.Resampling.LANCZOS)
                sized.save(
                    folder / f"{rendition.digest}.{made_as.extension}",
                    made_as.name,
                    quality=made_as.qualities[0],
                    **made_as.settings,
                )


CONTENDERS = {"microsite": ours, "plain loop": plain_loop}


def contend(name: str, stills: Path, folder: Path) -> None:
    """Be one of the contenders, in a process whose memory is its own, and print how it went."""
    files = [still_in(path) for path in sorted(stills.iterdir())]
    with Memory() as memory:
        began, before = time.perf_counter(), cpu_seconds()
        CONTENDERS[name](files, folder)
        seconds = time.perf_counter() - began
    # The encoders have nothing left to do, and their time counts once they have ended.
    while len([*family(os.getpid())]) > 1:
        time.sleep(PAUSE)
    cpu = (cpu_seconds() - before) / len(files)
    count = sum(1 for file in folder.rglob("*.*"))
    print(
        f"{name:<12}{len(files) / seconds:>7.2f} stills/s{cpu:>7.2f} s of CPU each"
        f"{memory.peak / 1e6:>7.0f} MB{count:>6} files in {seconds:.0f} s"
    )


def main(number: int) -> None:
    """Synthesise the stills, and let both make their renditions."""
    folder = Path(tempfile.mkdtemp(prefix="microsite-benchmark-"))
    try:
        stills = folder / "stills"
        stills.mkdir()
        synthesise(stills, number)
        weight = sum(still.stat().st_size for still in stills.iterdir())
        print(f"{number} stills of {SIZE[0]} × {SIZE[1]}, {weight / number / 1e6:.1f} MB each")
        for name in CONTENDERS:
            paths = str(stills), str(folder / name)
            command = [sys.executable, __file__, "--contend", name, *paths]
            subprocess.run(command, check=True)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--contend"]:
        contend(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else STILLS)
