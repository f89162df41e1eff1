"""Caption and credit inside a JPEG, where picture desks look for them: IPTC-IIM and XMP.

Only the head of the file is written anew; the picture's data are not touched. What else the head
holds stays: Exif, colour profile, and those IPTC and XMP fields of which we say nothing.
Source: IPTC-IIM 4.2; Adobe XMP Specification, part 3; ISO/IEC 10918-1, annex B.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from microsite.delivery.press.xmp import xmp_packet

XMP = b"http://ns.adobe.com/xap/1.0/\0"
PHOTOSHOP = b"Photoshop 3.0\0"
_EXIF = b"Exif\0\0"
_APP0, _APP1, _APP13, _APP15, _COMMENT = 0xE0, 0xE1, 0xED, 0xEF, 0xFE
_LARGEST_SEGMENT = 65_533
_IPTC, _IPTC_DIGEST = 0x0404, 0x0425
_UTF_8 = b"\x1b%G"
"""How IIM says UTF-8 (dataset 1:90)."""
_BY_LINE, _CREDIT, _COPYRIGHT, _CAPTION = 80, 110, 116, 120
_LONGEST_FIELD = 8000
"""Bytes. IIM ends a credit after 32, which readers do not insist on; a credit must be whole."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What is to be printed beside a picture; each may be empty."""

    caption: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""

    def __bool__(self) -> bool:
        return any((self.caption, self.credit, self.creator, self.copyright))


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment of a JPEG's head: its marker's second byte, and what it holds."""

    marker: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The segments before a JPEG's picture data, and how many bytes they take with the start."""

    segments: tuple[Segment, ...]
    length: int


def head_of(beginning: bytes) -> Head | None:
    """Return the head of a JPEG that begins so; None where it is none, or does not end there."""
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
        end = place + 2 + length
        segments.append(Segment(marker, beginning[place + 4 : end]))
        place = end
    return None


def with_words(head: Head, words: PictureWords) -> bytes:
    """Return a JPEG's head that bears the words, from its first byte to its picture data."""
    photoshop = [each for each in head.segments if _is(each, _APP13, PHOTOSHOP)]
    xmp = [each for each in head.segments if _is(each, _APP1, XMP)]
    others = [each for each in head.segments if each not in photoshop and each not in xmp]
    # JFIF must be the first segment and Exif next to it.
    first = [each for each in others if each.marker == _APP0 or _is(each, _APP1, _EXIF)]
    rest = [each for each in others if each not in first]
    packet = xmp_packet(words, xmp[0].payload[len(XMP) :] if xmp else b"")
    added = [Segment(_APP1, XMP + packet), Segment(_APP13, _resources(photoshop, words))]
    return b"\xff\xd8" + b"".join(map(_bytes, [*first, *added, *rest]))


def _resources(segments: Iterable[Segment], words: PictureWords) -> bytes:
    """The Photoshop resources with the IPTC record among them anew."""
    old = b"".join(segment.payload[len(PHOTOSHOP) :] for segment in segments)
    found = dict(_parted(old))
    record = _record(found.pop(_IPTC, b""), words)
    found.pop(_IPTC_DIGEST, None)
    own = _resource(_IPTC, record)
    kept = b"".join(_resource(number, data) for number, data in found.items())
    fits = len(PHOTOSHOP) + len(kept) + len(own) <= _LARGEST_SEGMENT
    return PHOTOSHOP + (kept if fits else b"") + own


def _parted(resources: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield number and data of each Photoshop resource, up to the first that is malformed."""
    place = 0
    while resources[place : place + 4] == b"8BIM" and place + 12 <= len(resources):
        (number, name) = struct.unpack_from(">HB", resources, place + 4)
        place += 6 + (name + 2) // 2 * 2
        size = int.from_bytes(resources[place : place + 4], "big")
        data = resources[place + 4 : place + 4 + size]
        if len(data) < size:
            return
        yield number, data
        place += 4 + (size + 1) // 2 * 2


def _resource(number: int, data: bytes) -> bytes:
    return struct.pack(">4sHHI", b"8BIM", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


def _record(old: bytes, words: PictureWords) -> bytes:
    """The IPTC record with our fields in place of its own, and the others as UTF-8."""
    given = (
        (_BY_LINE, words.creator),
        (_CREDIT, words.credit),
        (_COPYRIGHT, words.copyright),
        (_CAPTION, words.caption),
    )
    ours = [(number, text) for number, text in given if text]
    taken = {number for number, _ in ours}
    fields = [(number, text) for number, text in _fields(old) if number not in taken] + ours
    # A stable sort: a field may stand several times, as keywords do.
    fields.sort(key=lambda field: field[0])
    datasets = [_dataset(2, number, _cut(text)) for number, text in fields]
    return _dataset(1, 90, _UTF_8) + _dataset(2, 0, b"\0\4") + b"".join(datasets)


def _fields(record: bytes) -> Iterator[tuple[int, str]]:
    """Yield the texts of an IPTC record's second part by number, up to what is no text."""
    place = 0
    while record[place : place + 1] == b"\x1c" and place + 5 <= len(record):
        part, number, size = struct.unpack_from(">BBH", record, place + 1)
        if size > 0x7FFF:
            return
        data = record[place + 5 : place + 5 + size]
        if part == 2 and 0 < number < 200:
            try:
                yield number, data.decode()
            except UnicodeDecodeError:
                yield number, data.decode("latin-1")
        place += 5 + size


def _dataset(part: int, number: int, data: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, part, number, len(data)) + data


def _cut(text: str) -> bytes:
    return text.encode()[:_LONGEST_FIELD].decode(errors="ignore").encode()


def _is(segment: Segment, marker: int, beginning: bytes) -> bool:
    return segment.marker == marker and segment.payload.startswith(beginning)


def _bytes(segment: Segment) -> bytes:
    return struct.pack(">BBH", 0xFF, segment.marker, len(segment.payload) + 2) + segment.payload
