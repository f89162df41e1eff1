"""The head of a JPEG, and how what must be printed beside it is put into it.

Only the head is written anew; the picture's data are not touched. Whatever else the head holds
stays: Exif, the colour profile, and every IPTC and XMP field that the words do not replace.
Source: ISO/IEC 10918-1, annex B; Adobe XMP Specification, part 3.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from microsite.delivery.credits.iptc_record import photoshop_resources
from microsite.delivery.credits.picture_credits import PictureCredits
from microsite.delivery.credits.xmp_packet import xmp_packet
from microsite.delivery.files.pieces import Piece, Slice
from microsite.delivery.files.stored_file import StoredFile

XMP = b"http://ns.adobe.com/xap/1.0/\0"
PHOTOSHOP = b"Photoshop 3.0\0"
_EXIF = b"Exif\0\0"
_APP0, _APP1, _APP13, _APP15, _COMMENT = 0xE0, 0xE1, 0xED, 0xEF, 0xFE
_LARGEST_SEGMENT = 65_533
_LONGEST_HEAD = 1024 * 1024
"""Bytes; a picture with a longer head is left as it is."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment of a JPEG's head: its marker's second byte, and what it holds."""

    marker: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The segments before a JPEG's picture data.

    `length` is the place of the picture data: how many bytes come before them.
    """

    segments: tuple[Segment, ...]
    length: int


def jpeg_pieces(source: StoredFile, words: PictureCredits) -> tuple[Piece, ...] | None:
    """Return a JPEG with the words in its head; None where its head cannot be read.

    Raises:
        OSError: the file has vanished or changed.
    """
    head = head_of(source.read(range(min(source.size, _LONGEST_HEAD))))
    if head is None:
        return None
    return with_words(head, words), Slice(source, range(head.length, source.size))


def head_of(beginning: bytes) -> Head | None:
    """Return the head of a JPEG from the first bytes of the file.

    Returns None where the file is no JPEG, or its head is longer than `beginning`.
    """
    if not beginning.startswith(b"\xff\xd8"):
        return None
    segments: list[Segment] = []
    place = 2
    while place + 4 <= len(beginning):
        if beginning[place] != 0xFF:
            return None
        marker, length = struct.unpack_from(">BH", beginning, place + 1)
        if not (_APP0 <= marker <= _APP15 or marker == _COMMENT):
            return Head(tuple(segments), place)
        if length < 2:
            return None
        end = place + 2 + length
        segments.append(Segment(marker, beginning[place + 4 : end]))
        place = end
    return None


def with_words(head: Head, words: PictureCredits) -> bytes:
    """Return the bytes of a head that carries the words, up to where the picture data begin."""
    photoshop = [each for each in head.segments if _is(each, _APP13, PHOTOSHOP)]
    xmp = [each for each in head.segments if _is(each, _APP1, XMP)]
    others = [each for each in head.segments if each not in photoshop and each not in xmp]
    # JFIF must be the first segment and Exif next to it.
    first = [each for each in others if each.marker == _APP0 or _is(each, _APP1, _EXIF)]
    rest = [each for each in others if each not in first]
    packet = xmp_packet(words, xmp[0].payload[len(XMP) :] if xmp else b"")
    old = b"".join(each.payload[len(PHOTOSHOP) :] for each in photoshop)
    resources = photoshop_resources(old, words, _LARGEST_SEGMENT - len(PHOTOSHOP))
    added = [Segment(_APP1, XMP + packet), Segment(_APP13, PHOTOSHOP + resources)]
    return b"\xff\xd8" + b"".join(map(_bytes, [*first, *added, *rest]))


def _is(segment: Segment, marker: int, beginning: bytes) -> bool:
    return segment.marker == marker and segment.payload.startswith(beginning)


def _bytes(segment: Segment) -> bytes:
    return struct.pack(">BBH", 0xFF, segment.marker, len(segment.payload) + 2) + segment.payload
