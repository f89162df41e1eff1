"""What is learnt from a file's bytes, in the shape that every inspection returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from microsite.films.media import Cue, MediaKind


@dataclass(frozen=True, slots=True)
class Sample:
    """The first 4 KiB and the last 64 KiB of a file, with its length in bytes."""

    path: Path
    head: bytes
    tail: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file was found to be.

    `label` names it in a sentence ("a JPEG picture"). `fault` says why it cannot be used and what
    to do, at `line` of it where it is text; `remarks` are faults that do not stop its use.
    `mtime_ns` is the time of change of the very bytes that `sha256` is the digest of, and `crc32`
    their checksum as ZIP files have it.
    Width and height are in pixels as shown, after any rotation; `duration` is in seconds.
    """

    label: str
    kind: MediaKind | None = None
    media_type: str = ""
    width: int = 0
    height: int = 0
    duration: float = 0.0
    codecs: str = ""
    size: int = 0
    sha256: str = ""
    mtime_ns: int = 0
    crc32: int = 0
    fault: str = ""
    line: int = 0
    remarks: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
