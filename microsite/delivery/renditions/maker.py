"""Makes the renditions that are missing, in a few processes of low priority."""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from microsite.delivery.renditions.encoder_process import DIED, EncoderProcess
from microsite.delivery.renditions.job import Job, Outcome
from microsite.delivery.renditions.rewrapped_video import REWRAPPED, rewrapped_in
from microsite.delivery.renditions.sizes import renditions_of
from microsite.delivery.renditions.wholeness import facts_if_whole
from microsite.films.media.files import MediaFile, MediaKind

if sys.platform != "win32":
    import fcntl

_LOG = logging.getLogger("microsite")

_LOOK_AGAIN = 5.0
"""Seconds after which the folder is looked at: whether it is still there, or can be used now."""
_REVIVALS = 2
"""How often a picture whose encoder died gets another one, when somebody asks for it."""
_LOCK = "lock"

Report = Callable[[MediaFile, Outcome], None]


class RenditionMaker:
    """Makes what is missing in `cache`, with at most `encoders` processes at once.

    Several makers may share a folder, in one process or in many: one works, the others wait for
    it and find the work done.
    """

    def __init__(self, cache: Path, encoders: int = 2) -> None:
        self._cache = cache
        self._encoders = encoders
        self._running: set[EncoderProcess] = set()
        self._stopped = False
        self._wanted: queue.SimpleQueue[tuple[MediaFile, ...]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._on_air: tuple[MediaFile, ...] = ()
        self._settled: set[str] = set()
        self._refused: set[str] = set()
        self._tries: Counter[str] = Counter()
        self._complaint = ""
        self.waiting = 0
        """How many pictures are not done yet of those that are being made."""

    def make(
        self,
        pictures: Iterable[MediaFile],
        report: Report,
        waiting: Callable[[], None] = lambda: None,
    ) -> None:
        """Make what is missing of `pictures`, and report on each that lacked something.

        `waiting` is called if another maker is at work already.

        Raises:
            OSError: the folder cannot be written to.
        """
        self._cache.mkdir(parents=True, exist_ok=True)
        with _alone(self._cache / _LOCK, waiting):
            # Whoever had the lock before may have made some of it.
            jobs = deque(self.missing(pictures))
            outcomes: queue.SimpleQueue[tuple[MediaFile, Outcome]] = queue.SimpleQueue()
            self.waiting = len(jobs)
            for _ in range(min(self._encoders, self.waiting)):
                # A daemon, for the program may end while an encoder is at work.
                threading.Thread(target=self._encode, args=(jobs, outcomes), daemon=True).start()
            while self.waiting:
                picture, outcome = outcomes.get()
                if self._stopped:
                    break
                report(picture, outcome)
                self.waiting -= 1

    def missing(self, pictures: Iterable[MediaFile]) -> Iterator[tuple[MediaFile, Job]]:
        """Yield each picture that lacks renditions, once, with the job of making them."""
        for picture in {picture.sha256: picture for picture in pictures}.values():
            wanted = [
                (each.width, each.format.extension, str(file))
                for each in renditions_of(picture)
                if facts_if_whole(file := each.file_in(self._cache)) is None
            ]
            is_video = picture.kind is MediaKind.VIDEO
            if wanted:
                yield picture, Job(str(picture.path), picture.sha256, wanted, is_video)
            if picture.is_rewrapped and not (file := rewrapped_in(self._cache, picture)).exists():
                copy = [(0, REWRAPPED, str(file))]
                yield picture, Job(str(picture.path), picture.sha256, copy, is_video)

    def keep_up(self, pictures: tuple[MediaFile, ...]) -> None:
        """Make what is missing of `pictures` in the background, after what is under way.

        What is lost later, or could not be kept, is made again.
        """
        self._on_air = pictures
        self._wanted.put(pictures)
        if self._thread is None:
            self._thread = threading.Thread(target=self._keep_up, name="renditions", daemon=True)
            self._thread.start()

    def missed(self, picture: MediaFile) -> None:
        """Look at a picture again, since one of its renditions was asked for and is not there."""
        if picture.sha256 in self._settled:
            self._settled.discard(picture.sha256)
            self._wanted.put((picture,))

    def stop(self) -> None:
        """End at once; what was being made is made another time."""
        self._stopped = True
        for encoder in tuple(self._running):
            encoder.terminate()

    def _keep_up(self) -> None:
        while not self._stopped:
            try:
                pictures = self._wanted.get(timeout=_LOOK_AGAIN)
            except queue.Empty:
                if not self._complaint and (self._cache / _LOCK).exists():
                    continue
                # The folder was deleted, or could not be written to a while ago.
                pictures = self._on_air
                self._settled.clear()
            done = self._settled | self._refused
            fresh = [picture for picture in pictures if picture.sha256 not in done]
            complaint, self._complaint = self._complaint, ""
            if complaint:
                # One tells whether they can be kept by now, and spares the work of the others.
                fresh = [picture for picture, _ in islice(self.missing(fresh), 1)]
            self._settled.update(picture.sha256 for picture in fresh)
            try:
                if next(self.missing(fresh), None):
                    self.make(fresh, self._log)
            except OSError as error:
                self._complaint = (
                    f"no renditions are made in {self._cache}: {error.strerror}; "
                    "make it writable, or choose another folder with MICROSITE_CACHE"
                )
            if self._complaint and self._complaint != complaint:
                _LOG.warning("%s", self._complaint)
            if complaint and not self._complaint:
                self._wanted.put(self._on_air)

    def _log(self, picture: MediaFile, outcome: Outcome) -> None:
        if outcome.passes:
            # One line for the machine's fault, and none for each picture.
            self._complaint = f"a picture {outcome.fault}"
        elif outcome.fault:
            self._tries[picture.sha256] += 1
            # An encoder that was killed may have been in somebody's way; all else will not pass.
            if outcome.fault != DIED or self._tries[picture.sha256] > _REVIVALS:
                self._refused.add(picture.sha256)
            _LOG.warning("%s %s", picture.path, outcome.fault)

    def _encode(
        self,
        jobs: deque[tuple[MediaFile, Job]],
        outcomes: queue.SimpleQueue[tuple[MediaFile, Outcome]],
    ) -> None:
        """Feed an encoder until no job is left."""
        encoder = EncoderProcess()
        self._running.add(encoder)
        while not self._stopped:
            try:
                picture, job = jobs.popleft()
            except IndexError:
                break
            outcomes.put((picture, encoder.encode(job)))
        encoder.finish()
        self._running.discard(encoder)


@contextmanager
def _alone(lock: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Keep others out, over all processes. The system lets go of the lock when one dies."""
    with lock.open("wb") as file:
        # Elsewhere two may work at once: every file is written whole, only some of them twice.
        if sys.platform != "win32":
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                waiting()
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
