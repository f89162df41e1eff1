"""What is learnt from a file's bytes, in the form that every inspection returns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from microsite.films.media.files import MediaFile, MediaKind


@dataclass(frozen=True, slots=True)
class Sample:
    """What one pass over a file gathers: its first 4 KiB (`head`) and last 64 KiB (`tail`).

    `size` is in bytes. `mtime_ns` is the time of change of the very bytes that `sha256` is the
    digest of, and `crc32` is their checksum as ZIP files have it.
    """

    path: Path
    head: bytes
    tail: bytes
    size: int
    sha256: str
    mtime_ns: int
    crc32: int

    def file(self, kind: MediaKind, media_type: str) -> MediaFile:
        """Return the file as one of a kind, of which nothing further is known yet."""
        return MediaFile(
            path=self.path,
            name=self.path.name,
            kind=kind,
            media_type=media_type,
            size=self.size,
            sha256=self.sha256,
            mtime_ns=self.mtime_ns,
            crc32=self.crc32,
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file was found to be; `file` is None if it is of no kind that films use.

    `label` names it in a sentence ("a JPEG picture"). `fault` says why it cannot be used and what
    to do, at `line` of it if it is text; `remarks` are faults that do not stop its use,
    each likewise with a line, which is 0 where the file has none.
    """

    label: str
    file: MediaFile | None = None
    fault: str = ""
    line: int = 0
    remarks: tuple[tuple[int, str], ...] = ()

    @property
    def media_type(self) -> str:
        """The file's MIME type, empty if it is of no kind that films use."""
        return self.file.media_type if self.file else ""

    def adding(self, **known: Any) -> Facts:  # noqa: ANN401 - a file's own attributes
        """Return these facts with more known of the file, by its attributes."""
        return replace(self, file=self.file and replace(self.file, **known))

    def faulty(self, fault: str, line: int = 0) -> Facts:
        """Return these facts with what is wrong with the file."""
        return replace(self, fault=fault, line=line)
