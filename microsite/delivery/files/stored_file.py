"""A file on disk, as it was when it was read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

IMMUTABLE = "public, max-age=31536000, immutable"
"""Cache-Control of what keeps its bytes as long as its address: for a year."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file whose bytes never change under its address.

    `etag` is a strong validator with its quotes, `size` is in bytes. A file whose size or
    `mtime_ns` differs is another file, and none of it is read. What browsers shall keep instead of
    showing it has the name that it is `kept_as`.
    """

    path: Path
    media_type: str
    etag: str
    size: int
    mtime_ns: int
    caching: str = IMMUTABLE
    kept_as: str = ""

    def is_as_recorded(self) -> bool:
        """Tell whether the file is still there with its size and time of change."""
        try:
            return self._describes(self.path.stat())
        except OSError:
            return False

    def read(self, part: range) -> bytes:
        """Return the bytes of `part` from its start on: at least one, unless it is empty.

        Raises:
            OSError: the file has vanished or changed.
        """
        if not part:
            return b""
        with self.path.open("rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            file.seek(part.start)
            block: bytes = file.read(len(part))
        # An empty block would make waitress ask again for ever.
        if not block or not self._describes(status):
            raise OSError(f"{self.path} changed while it was sent")
        return block

    def _describes(self, status: os.stat_result) -> bool:
        return (status.st_size, status.st_mtime_ns) == (self.size, self.mtime_ns)
