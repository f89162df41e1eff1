"""iCalendar, the format of calendar files, as far as screenings need it.

Source: RFC 5545, sections 3.1 (lines), 3.3.11 (text) and 3.6.5 (time zones).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

MEDIA_TYPE = "text/calendar; charset=utf-8"
_LOCAL = "%Y%m%dT%H%M%S"
_LINE = 75
_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)


def calendar_file(lines: Iterable[str]) -> bytes:
    """Content lines as a file: each folded at 75 octets and ended as the format wants it."""
    return b"".join(_folded(line) for line in lines)


def text(words: str) -> str:
    """Words as a value of the type TEXT."""
    for plain in ("\\", ";", ","):
        words = words.replace(plain, "\\" + plain)
    return words.replace("\n", "\\n")


def utc(moment: datetime) -> str:
    """An aware moment as a value in UTC."""
    return moment.astimezone(UTC).strftime(f"{_LOCAL}Z")


def local(moment: datetime) -> str:
    """What the clocks show at a moment, in its own zone."""
    return moment.strftime(_LOCAL)


def time_zone(name: str, first: datetime, last: datetime) -> Iterator[str]:
    """The lines that say how the clocks of a zone are set in the years of two aware moments."""
    zone = ZoneInfo(name)
    begin = datetime((first.astimezone(UTC) - _DAY).year, 1, 1, tzinfo=UTC)
    end = datetime((last.astimezone(UTC) + _DAY).year + 1, 1, 1, tzinfo=UTC)
    yield from ("BEGIN:VTIMEZONE", f"TZID:{name}")
    yield from _observance(zone, begin, _offset(zone, begin))
    for onset in _turns(zone, begin, end):
        yield from _observance(zone, onset, _offset(zone, onset - _SECOND))
    yield "END:VTIMEZONE"


def _observance(zone: ZoneInfo, onset: datetime, before: timedelta) -> Iterator[str]:
    after = onset.astimezone(zone)
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    # The onset is told by the clocks as they were set before it.
    yield f"DTSTART:{(onset + before).strftime(_LOCAL)}"
    yield f"TZOFFSETFROM:{_signed(before)}"
    yield f"TZOFFSETTO:{_signed(_offset(zone, onset))}"
    yield f"TZNAME:{text(after.tzname() or zone.key)}"
    yield f"END:{kind}"


def _turns(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The instants within two others (UTC) at which the clocks of a zone are set."""
    day = begin
    while day < end:
        left, right = day, day + _DAY
        if _offset(zone, left) != _offset(zone, right):
            while right - left > _SECOND:
                middle = left + (right - left) // 2
                middle -= timedelta(microseconds=middle.microsecond)
                if _offset(zone, middle) == _offset(zone, left):
                    left = middle
                else:
                    right = middle
            yield right
        day += _DAY


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _signed(offset: timedelta) -> str:
    seconds = abs(int(offset.total_seconds()))
    sign = "-" if offset < timedelta() else "+"
    rest = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{rest}"


def _folded(line: str) -> bytes:
    if len(line) <= _LINE and line.isascii() and line.isprintable():
        # So are nearly all, and a programme has thousands.
        return line.encode() + b"\r\n"
    # Whatever an author wrote, a line of the file is one line to every reader.
    whole = "".join(" " if unicodedata.category(sign) in _BREAKS else sign for sign in line)
    pieces, room = [b""], _LINE
    for sign in whole:
        octets = sign.encode()
        if len(pieces[-1]) + len(octets) > room:
            # What follows begins with a space, which counts.
            pieces.append(b"")
            room = _LINE - 1
        pieces[-1] += octets
    return b"\r\n ".join(pieces) + b"\r\n"


_BREAKS = ("Cc", "Zl", "Zp")
"""Control characters and separators of lines and paragraphs, by their category in Unicode."""
