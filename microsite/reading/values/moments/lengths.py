"""Readers of lengths: how long a film or a trailer runs, in the many ways that people write it."""

from __future__ import annotations

import re

from microsite.films.lore import ABOUT, HOURS, JOINERS, MINUTES, SECONDS, any_of
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.text import line, quoted

LONGEST = 1_200

HOUR = any_of({"h", *HOURS})
MINUTE = any_of({"m", "min", "'", "’", "′", *MINUTES})
SECOND = any_of({"s", '"', "″", "''", *SECONDS})
CLOCK = re.compile(rf"(\d+):([0-5]\d)(?::([0-5]\d))?\s*({MINUTE}|{HOUR})?\.?", re.IGNORECASE)
SPOKEN = re.compile(
    rf"(?:(\d+)\s*(?:{HOUR})\.?\s*)?(?:(?:{any_of(JOINERS)})\s+)?"
    # After hours, the last number is minutes even where it does not say so: "1h35".
    rf"(?:(\d+)\s*(?:(?:{MINUTE})\.?\s*|$))?(?:(\d+)\s*(?:{SECOND})\.?)?",
    re.IGNORECASE,
)
ISO = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?", re.IGNORECASE)
REMARK = re.compile(r"(?<=\S)\s*[(\[][^()\[\]]*[)\]]$")
NOT_EXACT = re.compile(rf"^(?:{any_of(ABOUT)})\.?\s+")


def running_time(field: Field, desk: Desk) -> int:
    """Read a running time in whole minutes, 1 to 1,200; a bare number is minutes.

    Raises:
        ProblemError: at the field's line and column.

    Source: docs/film-file.md, "duration".

    """
    seen = line(field, desk)
    seconds = _seconds(seen, unit=60)
    clock = CLOCK.fullmatch(_bare(seen))
    if clock and not clock[3]:
        first, second = int(clock[1][:9]), int(clock[2])
        if clock[4] and re.fullmatch(MINUTE, clock[4], re.IGNORECASE):
            seconds = first * 60 + second
        elif not clock[4]:
            seconds = first * 3600 + second * 60 if first <= 5 else first * 60 + second
            taken = "hours and minutes" if first <= 5 else "minutes and seconds"
            desk.warn(
                field,
                f"{quoted(seen)} was taken as {taken}; write for example "
                f'"{max(1, round(seconds / 60))} minutes"',
            )
    # Python rounds halves to even; we round them up, as people do.
    minutes = max(1, int(seconds / 60 + 0.5)) if seconds else 0
    if not 1 <= minutes <= LONGEST:
        raise field.problem(f'{quoted(seen)} is not a running time; write for example "95 minutes"')
    return minutes


def clip_length(field: Field, desk: Desk) -> float:
    """Read the length of a trailer in seconds; a bare number is seconds, 1:35 minutes and seconds.

    Raises:
        ProblemError: where it is not a length.

    """
    seen = line(field, desk)
    clock = CLOCK.fullmatch(_bare(seen))
    if clock:
        parts = [int(part[:9]) for part in clock.groups()[:3] if part]
        return float(sum(part * 60**power for power, part in enumerate(reversed(parts))))
    if seconds := _seconds(seen, unit=1):
        return float(seconds)
    raise field.problem(f'{quoted(seen)} is not a length; write for example "1:35" or "95 s"')


def _bare(seen: str) -> str:
    """Return a length without brackets, a remark in them at its end, and a leading "ca."."""
    plain = REMARK.sub("", seen.strip())
    return NOT_EXACT.sub("", plain.strip("()").strip())


def _seconds(seen: str, unit: int) -> int:
    """Return a length in seconds, 0 if it is not one; a bare number counts `unit` seconds."""
    bare = _bare(seen)
    if bare.isdecimal():
        return int(bare[:9]) * unit
    for form in (CLOCK, ISO, SPOKEN):
        if found := form.fullmatch(bare):
            hours, minutes, seconds = (int((part or "0")[:9]) for part in found.groups()[:3])
            return hours * 3600 + minutes * 60 + seconds
    return 0
