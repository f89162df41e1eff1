"""Opening what an author saved: only if it is a file, for a pipe or a device would never end."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO


def open_regular(path: Path) -> BinaryIO:
    """Return a regular file, open to be read; links are followed.

    Raises:
        OSError: where it is gone, may not be opened, or is a folder, a pipe or a device.

    """
    # Without waiting: a pipe that nobody writes to would hold the reader here for ever.
    flags = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, os.O_RDONLY | flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is no ordinary file", str(path))
    return os.fdopen(descriptor, "rb")
