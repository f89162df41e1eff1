"""Caption and credit in an IPTC record, which JPEGs hold among Photoshop's resources.

Source: IPTC-IIM 4.2; Adobe Photoshop File Formats Specification, "Image Resources".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from microsite.delivery.credits.picture_credits import PictureCredits

_IPTC, _IPTC_DIGEST = 0x0404, 0x0425
_UTF_8 = b"\x1b%G"
"""How IIM says UTF-8 (dataset 1:90)."""
_BY_LINE, _CREDIT, _COPYRIGHT, _CAPTION = 80, 110, 116, 120
_LONGEST_FIELD = 8000
"""Bytes. IIM ends a credit after 32, which readers do not insist on; a credit must be whole."""


def photoshop_resources(old: bytes, words: PictureCredits, room: int) -> bytes:
    """Return Photoshop's resources with the words in their IPTC record.

    The other resources of `old` stay, unless all together would take more than `room` bytes.
    """
    found = dict(_parted(old))
    record = _record(found.pop(_IPTC, b""), words)
    found.pop(_IPTC_DIGEST, None)
    own = _resource(_IPTC, record)
    if len(own) > room:
        # Old fields may grow as they become UTF-8; what our words say must be there.
        own = _resource(_IPTC, _record(b"", words))
    kept = b"".join(_resource(number, data) for number, data in found.items())
    return kept + own if len(kept) + len(own) <= room else own


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


def _record(old: bytes, words: PictureCredits) -> bytes:
    """Return an IPTC record with our fields in place of the old ones, and the rest in UTF-8."""
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
    """Yield the texts of an IPTC record's second part by number, until one is no text."""
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
