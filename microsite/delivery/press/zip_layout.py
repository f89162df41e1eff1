"""A ZIP that is never made: where each of its bytes lies, in memory or in a file.

Files go in as they are (method "stored"), so the size of the whole and the place of every byte are
known before the first is read. Source: PKWARE APPNOTE 6.3.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from microsite.delivery.files.pieces import JoinedPieces, Piece, length
from microsite.web.rendering import REVALIDATED

LARGEST = 0xFFFF_FFFF
"""Bytes of the largest ZIP that every reader opens; beyond, it needs Zip64."""
EPOCH = datetime(1980, 1, 1)  # noqa: DTZ001 - a ZIP's dates have no zone
"""The earliest date that a ZIP can hold; it stands where there is none."""
DOOMSDAY = datetime(2107, 12, 31, 23, 59, 58)  # noqa: DTZ001
"""The latest one, which stands for all beyond."""

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_MADE_BY, _NEEDED = 3 << 8 | 20, 20
_UTF_8 = 0x800
_PLAIN_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the ZIP: its name with slashes, its pieces in a row, and their checksum."""

    name: str
    pieces: tuple[Piece, ...]
    crc32: int

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(map(length, self.pieces))


def written(name: str, text: str) -> Entry:
    """Return an entry that holds a text as UTF-8."""
    content = text.encode()
    return Entry(name, (content,), zlib.crc32(content))


class ZipLayout(JoinedPieces):
    """The bytes of a ZIP, to be read like those of a file.

    Raises:
        ValueError: it would be larger than LARGEST.
    """

    def __init__(self, entries: Iterable[Entry], dated: datetime = EPOCH) -> None:
        self.entries = tuple(entries)
        laid_out = _laid_out(self.entries, min(max(dated, EPOCH), DOOMSDAY))
        super().__init__(laid_out, "application/zip", REVALIDATED)
        if self.size > LARGEST:
            raise ValueError(f"a ZIP of {self.size} bytes is too large")


def _laid_out(entries: tuple[Entry, ...], dated: datetime) -> Iterable[Piece]:
    """Yield each entry behind its header, then the directory."""
    directory, offset = bytearray(), 0
    time = dated.hour << 11 | dated.minute << 5 | dated.second // 2
    day = (dated.year - EPOCH.year) << 9 | dated.month << 5 | dated.day
    for entry in entries:
        name = entry.name.encode()
        flags = 0 if entry.name.isascii() else _UTF_8
        facts = (flags, 0, time, day, entry.crc32, entry.size, entry.size, len(name))
        header = _LOCAL.pack(b"PK\3\4", _NEEDED, *facts, 0) + name
        yield header
        yield from entry.pieces
        central = (*facts, 0, 0, 0, 0, _PLAIN_FILE, offset)
        directory += _CENTRAL.pack(b"PK\1\2", _MADE_BY, _NEEDED, *central) + name
        offset += len(header) + entry.size
    count = len(entries)
    yield bytes(directory) + _END.pack(
        b"PK\5\6", 0, 0, count, count, len(directory), min(offset, LARGEST), 0
    )
