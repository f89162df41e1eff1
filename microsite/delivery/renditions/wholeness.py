"""Whether a rendition in the cache is whole: a disk may fill up, and power fail, while one is kept.

What is served under its name is kept by browsers for a year.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

_KEPT = 65_536
"""How many files are known to be whole, or not, until they change."""
_JPEG, _JPEG_END = b"\xff\xd8", b"\xff\xd9"


def whole(file: Path) -> os.stat_result | None:
    """Return what the system knows of a rendition; None where it is not there, or not whole."""
    try:
        status = file.stat()
        is_whole = _is_whole(file, status.st_size, status.st_mtime_ns)
    except OSError:
        return None
    return status if is_whole else None


@lru_cache(_KEPT)
def _is_whole(file: Path, size: int, _mtime_ns: int) -> bool:
    with file.open("rb") as opened:
        if file.suffix == ".jpg":
            begins = opened.read(2) == _JPEG
            opened.seek(max(0, size - 2))
            return begins and opened.read(2) == _JPEG_END
        # The boxes of an AVIF end where the file does, and its data are no zeros.
        place, name = 0, b"ftyp"
        while place < size:
            opened.seek(place)
            head = opened.read(8)
            if place == 0 and head[4:] != name:
                return False
            if (length := int.from_bytes(head[:4], "big")) < 8:
                return False
            place += length
        opened.seek(max(0, size - 64))
        return size > 0 and place == size and any(opened.read(64))
