"""The program's first line: `microsite`, and `python -m microsite`."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType


def main() -> None:
    """Run a command; SIGTERM ends it at once, with 143, until it has a better idea."""
    # The system drops signals to process 1, as in a container, that nothing handles, and all
    # that follows takes a second or more to load and to read.
    signal.signal(signal.SIGTERM, _end)
    for stream in (sys.stdout, sys.stderr):
        # Where a locale knows no Unicode, a film's title must not end the program.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")

    from microsite.cli import main as commands

    commands()


def _end(number: int, _frame: FrameType | None) -> None:
    # An exception could be caught on its way, or get lost where Python lets none through.
    os._exit(128 + number)


if __name__ == "__main__":
    main()
