"""A picture encoder in a process of its own, as seen by those who give it work."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from typing import IO

from microsite.delivery.renditions import picture_encoder
from microsite.delivery.renditions.job import Job, Outcome

DIED = "ended its encoder, which may have lacked memory"
"""The fault of a picture whose encoder was killed, or crashed over it."""


class EncoderProcess:
    """Runs from its first job until it is ended; where it dies, the next job revives it.

    One thread gives it work; any may terminate it.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def encode(self, job: Job) -> Outcome:
        """Do a job; whatever goes wrong stands in its outcome."""
        try:
            process = self._process = self._process or _started()
        except OSError as error:
            fault = f"has no encoder, since none can be started: {error.strerror}"
            return Outcome(0, fault, passes=True)
        try:
            _pipe(process.stdin).write(json.dumps(asdict(job)) + "\n")
            _pipe(process.stdin).flush()
            return Outcome(**json.loads(_pipe(process.stdout).readline()))
        except (OSError, ValueError):
            process.kill()
            self.finish()
            return Outcome(0, DIED)

    def finish(self) -> None:
        """Give it no more work, and wait until it has ended."""
        if self._process:
            self._process.communicate()
            self._process = None

    def terminate(self) -> None:
        """End it at once; a job under way is lost."""
        if process := self._process:
            process.terminate()


def _started() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", picture_encoder.__name__]
    return subprocess.Popen(  # noqa: S603 - our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _pipe(end: IO[str] | None) -> IO[str]:
    if end is None:
        raise ValueError("a pipe that was asked for is not there")
    return end
