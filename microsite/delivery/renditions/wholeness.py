"""Whether a rendition in the cache is there to its last byte.

A disk that is full, a copy that was stopped or a loss of power leaves files that are empty, cut,
or zeros from some point on. Served as what keeps its bytes for a year, they would stay so.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

_JPEG = b"\xff\xd8", b"\xff\xd9"
_BOX_HEADER = 8
_MOST_BOXES = 32


def facts_if_whole(path: Path) -> os.stat_result | None:
    """Return what the system says of a rendition; None where it is missing, cut or empty."""
    try:
        status = path.stat()
        whole = _is_whole(path, status.st_size, status.st_mtime_ns, status.st_ino)
    except OSError:
        return None
    return status if whole else None


@lru_cache(maxsize=8192)
def _is_whole(path: Path, size: int, _mtime_ns: int, _inode: int) -> bool:
    with path.open("rb") as file:
        if path.suffix == ".jpg":
            begins = file.read(2)
            file.seek(max(0, size - 2))
            return (begins, file.read(2)) == _JPEG
        # An AVIF is a row of boxes, each of which says how long it is (ISO/IEC 14496-12, 4.2).
        position = 0
        for _ in range(_MOST_BOXES):
            file.seek(position)
            header = file.read(_BOX_HEADER)
            length = int.from_bytes(header[:4], "big")
            if len(header) < _BOX_HEADER or length < _BOX_HEADER:
                return False
            position += length
            if position == size:
                # Where the end was never written, it is read as zeros.
                file.seek(-min(length - _BOX_HEADER, 64), os.SEEK_END)
                return any(file.read())
        return False


def write_whole(file: Path, content: bytes) -> None:
    """Put a file in its place whole, so that nobody ever reads a part of one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    with unfinished.open("wb") as written:
        written.write(content)
        written.flush()
        # Where power fails, a name must not come before its bytes.
        os.fsync(written.fileno())
    unfinished.replace(file)
