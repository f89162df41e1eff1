"""The chunks of a WebP, and how an XMP packet is put behind them.

Source: WebP Container Specification; RFC 6386, section 9.1; RFC 9649, section 3.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from microsite.delivery.credits.picture_credits import PictureCredits
from microsite.delivery.credits.xmp_packet import LARGEST, xmp_packet
from microsite.delivery.files.pieces import Piece, Slice, length
from microsite.delivery.files.stored_file import StoredFile

_ALPHA, _XMP = 0x10, 0x04
_MOST = 1000
"""Chunks; a moving picture with more is left as it is."""


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A chunk: what it is, and where its data lie."""

    kind: bytes
    data: range


def webp_pieces(source: StoredFile, words: PictureCredits) -> tuple[Piece, ...] | None:
    """Return a WebP with the words in it; None where its chunks cannot be read.

    Raises:
        OSError: the file has vanished or changed.
    """
    chunks = [*_chunks(source)]
    if not chunks or len(chunks) > _MOST:
        return None
    extended = _extended(source, chunks[0])
    if extended is None:
        return None
    kept = [each for each in chunks if each.kind not in (b"VP8X", b"XMP ")]
    old = next((each.data for each in chunks if each.kind == b"XMP "), range(0))
    packet = xmp_packet(words, source.read(old[:LARGEST]))
    pieces: list[Piece] = [
        _written(b"VP8X", extended),
        *(Slice(source, range(each.data.start - 8, _padded(each.data.stop))) for each in kept),
        _written(b"XMP ", packet),
    ]
    return b"RIFF" + struct.pack("<I", 4 + sum(map(length, pieces))) + b"WEBP", *pieces


def _chunks(source: StoredFile) -> Iterator[_Chunk]:
    riff = source.read(range(12))
    if riff[:4] != b"RIFF" or riff[8:] != b"WEBP":
        return
    place = 12
    for _ in range(_MOST + 1):
        if place + 8 > source.size:
            return
        kind, size = struct.unpack("<4sI", source.read(range(place, place + 8)))
        data = range(place + 8, place + 8 + size)
        if _padded(data.stop) > source.size:
            return
        yield _Chunk(kind, data)
        place = _padded(data.stop)


def _extended(source: StoredFile, first: _Chunk) -> bytes | None:
    """Return the data of the chunk VP8X: that of the file, or what its picture says."""
    data = source.read(first.data[:10])
    match first.kind:
        case b"VP8X":
            return bytes([data[0] | _XMP]) + data[1:]
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 1)
            alpha = _ALPHA if bits >> 28 & 1 else 0
            return _canvas(_XMP | alpha, bits & 0x3FFF, bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 6)
            return _canvas(_XMP, (width & 0x3FFF) - 1, (height & 0x3FFF) - 1)
    return None


def _canvas(flags: int, width: int, height: int) -> bytes:
    """Return flags and size of a canvas; `width` and `height` are one less than its pixels."""
    return struct.pack("<I", flags) + width.to_bytes(3, "little") + height.to_bytes(3, "little")


def _written(kind: bytes, data: bytes) -> bytes:
    return struct.pack("<4sI", kind, len(data)) + data + b"\0" * (len(data) % 2)


def _padded(end: int) -> int:
    return end + end % 2
