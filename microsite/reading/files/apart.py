"""Files looked into by a process of its own, which a file may crash, hang or fill.

The libraries that decode pictures and videos are written in C, and meet here whatever authors
save. One such process serves all who ask; a file that ends it costs that file alone.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Any

LONGEST_WAIT = 30.0
"""Seconds by the clock; an examiner ends itself sooner, by the time that it has computed."""

_MODULE = f"{__package__}.examiner"
_TOO_MUCH = "takes too long or too much memory to be looked into; export it again"
_CRASHES = "stops the program that looks into it; export it again"
_KILLED = -9


class ApartError(Exception):
    """A file could not be looked into; says why, in words that follow the file's name."""


class _Examiner:
    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._of_parent: list[subprocess.Popen[str] | None] = []

    def ask(self, task: str, arguments: tuple[Any, ...]) -> dict[str, Any]:
        line = json.dumps([task, *arguments]) + "\n"
        with self._asking:
            # One that has rested for long has ended by itself; then the next one is asked.
            for _ in range(2):
                process = self._process = self._process or _started()
                if answer := _answer(process, line):
                    break
                self._process = None
                if status := _end(process):
                    raise ApartError(_TOO_MUCH if status in _ends_of_the_slow() else _CRASHES)
            else:
                raise ApartError(_CRASHES)
        if number := answer.get("errno"):
            raise OSError(number, os.strerror(number))
        if "error" in answer:
            raise ApartError(answer["error"])
        return answer

    def close(self) -> None:
        with self._asking:
            process, self._process = self._process, None
        if process:
            _end(process)

    def forget(self) -> None:
        """Leave the process to the parent, since this one is a fork and shares its pipes."""
        self._asking = threading.Lock()
        self._of_parent.append(self._process)
        self._process = None


def _started() -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", _MODULE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Each of glibc's arenas takes from the memory that it is allowed.
        env={**os.environ, "MALLOC_ARENA_MAX": "2"},
    )


def _answer(process: subprocess.Popen[str], line: str) -> dict[str, Any]:
    """Return an answer; an empty one if the process ended before it gave any."""
    watchdog = threading.Timer(LONGEST_WAIT, process.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        assert process.stdin and process.stdout  # noqa: S101, PT018 - they are pipes
        process.stdin.write(line)
        process.stdin.flush()
        told: dict[str, Any] = json.loads(process.stdout.readline() or "{}")
    except (OSError, ValueError):
        return {}
    finally:
        watchdog.cancel()
    return told


def _end(process: subprocess.Popen[str]) -> int:
    """End a process that answers no more, and return its exit status."""
    with suppress(OSError, ValueError, subprocess.TimeoutExpired):
        # Closing its input tells it to end; what is left to be written may find nobody.
        process.communicate(timeout=1)
    process.kill()
    return process.wait()


def _ends_of_the_slow() -> tuple[int, ...]:
    profiling = getattr(signal, "SIGPROF", None)
    return (_KILLED, -profiling) if profiling else (_KILLED,)


_EXAMINER = _Examiner()
atexit.register(_EXAMINER.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_EXAMINER.forget)


def ask(task: str, *arguments: str | int) -> dict[str, Any]:
    """Return what an examiner's task (see examiner.TASKS) tells of a file.

    Raises:
        ApartError: the file crashed the task, or kept it too long.
        OSError: the file is gone or may not be opened, or no process can be started.
    """
    return _EXAMINER.ask(task, arguments)
