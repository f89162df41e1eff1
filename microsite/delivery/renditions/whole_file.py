"""Files that appear under their names whole, so that nobody ever reads a part of one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
"""Of a file that cannot be written: faults that are the disk's own."""


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Yield a path to write to; what is there in the end takes the file's name.

    Raises:
        OSError: the folder cannot be made or written to.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        yield unfinished
        with unfinished.open("rb+") as written:
            # Where power fails, a name must not come before its bytes.
            os.fsync(written.fileno())
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
