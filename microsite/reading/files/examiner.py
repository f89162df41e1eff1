"""Looks into one file after another, in a process that may crash, hang or run out of memory.

It reads a task and its arguments in JSON from each line of its input, and answers each with a map
in JSON. It ends by itself where a task takes too long, where its input ends, and when nothing has
been asked for a while.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from microsite.reading.files.glance import glance, ink, lettering
from microsite.reading.files.inspection import Sample
from microsite.reading.files.signatures import HEAD, TAIL, recognised
from microsite.reading.regular_file import open_regular

if sys.platform != "win32":
    import resource

_MEMORY = 2 << 30
"""Bytes. A picture at the limit of size takes 160 MB, a frame of an 8K video 200."""
_PROBING = 2
"""Seconds that a look at a file may compute."""
_DECODING = 10
"""Seconds that a look at a picture's every pixel may compute."""
_REST = 60.0
"""Seconds without a question after which it ends."""


def recognise(path: str) -> dict[str, Any]:
    """Tell what a file is by its own bytes."""
    with open_regular(Path(path)) as file:
        head = file.read(HEAD)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - TAIL))
        tail = file.read(TAIL)
    facts = recognised(Sample(Path(path), head, tail, size, "", 0, 0))
    told: dict[str, Any] = {"label": facts.label, "fault": facts.fault, "line": facts.line}
    if not (file_found := facts.file):
        return told | {"kind": ""}
    known = {
        "width": file_found.width,
        "height": file_found.height,
        "duration": file_found.duration,
        "codecs": file_found.codecs,
        "cues": [(cue.starts, cue.text) for cue in file_found.cues],
        "webvtt": file_found.webvtt,
        "is_rewrapped": file_found.is_rewrapped,
        "pages": file_found.pages,
    }
    kind, media_type = file_found.kind.value, file_found.media_type
    of_file = {"kind": kind, "media_type": media_type, "remarks": facts.remarks, "known": known}
    return told | of_file


def look(path: str, width: int, height: int, fitted: int) -> dict[str, Any]:
    """Tell how a picture looks when it is this small; see glance."""
    picture = glance(Path(path), width, height, fitted=bool(fitted))
    pixels = b64encode(picture.tobytes()).decode()
    return {"width": picture.width, "height": picture.height, "pixels": pixels}


def letter(path: str, width: int, height: int) -> dict[str, Any]:
    """Tell how a title on nothing looks in that frame; see lettering."""
    picture = lettering(Path(path), width, height)
    pixels = b64encode(picture.tobytes()).decode()
    return {"width": picture.width, "height": picture.height, "pixels": pixels}


def solid_ink(path: str) -> dict[str, Any]:
    """Tell which colours a picture on nothing is drawn in; see ink."""
    return {"ink": ink(Path(path))}


Task = Callable[..., dict[str, Any]]
TASKS: dict[str, tuple[Task, float]] = {
    "recognise": (recognise, _PROBING),
    "look": (look, _DECODING),
    "letter": (letter, _DECODING),
    "ink": (solid_ink, _DECODING),
}
"""Each with the seconds that it may compute."""


def _answered(task: Task, arguments: list[Any]) -> dict[str, Any]:
    try:
        return task(*arguments)
    except MemoryError:
        return {"error": "takes too much memory to be looked into; export it again"}
    except OSError as error:
        # Pillow and PyAV say so of files that are broken, the system of files that are gone.
        return {"error": "is broken and cannot be opened; export it again", "errno": error.errno}
    except Exception as error:  # noqa: BLE001 - whatever a file brings about is a fault of it
        seen = type(error).__name__
        return {"error": f"is broken and cannot be read ({seen}); export it again"}


def main() -> None:
    """Answer until the input ends, or nothing has come for a minute."""
    # A terminal's Ctrl-C reaches this process too; whoever started it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Libraries that print must not speak among the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if sys.platform != "win32":
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for line in iter(_next_line, ""):
        name, *arguments = json.loads(line)
        task, seconds = TASKS[name]
        if hasattr(signal, "setitimer"):
            # Time that is computed, so that a busy machine makes no difference. It ends us even
            # within a library, which no exception of ours could reach.
            signal.setitimer(signal.ITIMER_PROF, seconds)
        answer = json.dumps(_answered(task, arguments))
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)
        answers.write(answer + "\n")
        answers.flush()


def _next_line() -> str:
    rest = threading.Timer(_REST, os._exit, (0,))
    rest.daemon = True
    rest.start()
    try:
        return sys.stdin.readline()
    finally:
        rest.cancel()


if __name__ == "__main__":
    main()
