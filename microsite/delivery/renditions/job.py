"""What encoders are asked for, and what they answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """A picture, its SHA-256, and the width, extension and file of each rendition to be made.

    Of a video, one frame is taken for the picture; one REWRAPPED is copied whole.
    """

    original: str
    sha256: str
    wanted: list[tuple[int, str, str]]
    is_video: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many renditions were made, and what kept the others from it.

    A fault that `passes` is one of the machine's, and not of the picture: it may be tried again.
    """

    made: int
    fault: str = ""
    passes: bool = False
