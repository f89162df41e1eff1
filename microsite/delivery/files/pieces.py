"""Bytes in memory and parts of files, in a row: to be sent like one file."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from microsite.delivery.files.stored_file import IMMUTABLE, StoredFile


@dataclass(frozen=True, slots=True)
class Slice:
    """Part of a file."""

    file: StoredFile
    part: range


Piece = bytes | Slice


class JoinedPieces:
    """Pieces in a row, to be read like one file; `etag` follows from all of them."""

    kept_as = ""

    def __init__(self, pieces: Iterable[Piece], media_type: str, caching: str = IMMUTABLE) -> None:
        self.pieces = tuple(filter(length, pieces))
        self.media_type = media_type
        self.caching = caching
        *self._starts, self.size = accumulate(map(length, self.pieces), initial=0)
        self._files = {piece.file for piece in self.pieces if isinstance(piece, Slice)}
        digest = hashlib.sha256()
        for piece in self.pieces:
            digest.update(piece if isinstance(piece, bytes) else _identity(piece))
        self.etag = f'"{digest.hexdigest()[:32]}"'

    def is_as_recorded(self) -> bool:
        """Tell whether every file is still there with its size and time of change."""
        return all(file.is_as_recorded() for file in self._files)

    def read(self, part: range) -> bytes:
        """Return the bytes of `part` from its start on: at least one, unless it is empty.

        Raises:
            OSError: a file has vanished or changed.
        """
        block = bytearray()
        while len(block) < len(part):
            wanted = part[len(block) :]
            number = bisect_right(self._starts, wanted.start) - 1
            piece, start = self.pieces[number], wanted.start - self._starts[number]
            if isinstance(piece, bytes):
                block += piece[start : start + len(wanted)]
                continue
            asked = piece.part[start : start + len(wanted)]
            block += (read := piece.file.read(asked))
            if len(read) < len(asked):
                break
        return bytes(block)


def length(piece: Piece) -> int:
    """Return how many bytes a piece has."""
    return len(piece) if isinstance(piece, bytes) else len(piece.part)


def _identity(piece: Slice) -> bytes:
    return f"{piece.file.etag} {piece.part}".encode()
