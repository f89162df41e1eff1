"""The first chunks of a PNG, and how an XMP packet is put among them.

Source: W3C PNG Specification, sections 5 and 11.3.3; Adobe XMP Specification, part 3.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from microsite.delivery.credits.picture_credits import PictureCredits
from microsite.delivery.credits.xmp_packet import LARGEST, xmp_packet
from microsite.delivery.files.pieces import Piece, Slice
from microsite.delivery.files.stored_file import StoredFile

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 33
"""Where the chunk ends that must be the first."""
_KEYWORD = b"XML:com.adobe.xmp\0"
_LONGEST_HEAD = 1024 * 1024
"""Bytes; a picture whose data begin later is left as it is."""


def png_pieces(source: StoredFile, words: PictureCredits) -> tuple[Piece, ...] | None:
    """Return a PNG with the words in it; None where its chunks cannot be read.

    Raises:
        OSError: the file has vanished or changed.
    """
    beginning = source.read(range(min(source.size, _LONGEST_HEAD)))
    if not beginning.startswith(_SIGNATURE):
        return None
    old, kept, place = b"", b"", _HEADER_END
    for kind, data, end in _chunks(beginning):
        if kind == b"IDAT":
            packet = _chunk(_KEYWORD + bytes(4) + xmp_packet(words, old))
            head = beginning[:_HEADER_END] + packet + kept
            return head, Slice(source, range(place, source.size))
        if kind == b"iTXt" and data.startswith(_KEYWORD):
            old = _text(data)
        else:
            kept += beginning[place:end]
        place = end
    return None


def _chunks(beginning: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield kind, data and end of each chunk after the header."""
    place = _HEADER_END
    while place + 8 <= len(beginning):
        size, kind = struct.unpack_from(">I4s", beginning, place)
        end = place + 12 + size
        yield kind, beginning[place + 8 : end - 4], end
        place = end


def _text(data: bytes) -> bytes:
    """Return the text of an iTXt chunk."""
    is_compressed = data[len(_KEYWORD)]
    _, _, text = data[len(_KEYWORD) + 2 :].split(b"\0", 2)
    return zlib.decompressobj().decompress(text, LARGEST) if is_compressed else text


def _chunk(data: bytes) -> bytes:
    named = b"iTXt" + data
    return struct.pack(">I", len(data)) + named + struct.pack(">I", zlib.crc32(named))
