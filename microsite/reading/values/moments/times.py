"""Readers of years, days, moments and time zones."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from microsite.films.film import Year
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded
from microsite.reading.values.moments.calendar_words import apart, in_order
from microsite.reading.values.moments.zones import zone_named
from microsite.reading.values.text import line, quoted

FIRST_YEAR = 1870
# Nothing here reads the clock; a later year is taken for a typing error.
LAST_YEAR = 2045
LAST_MOMENT = 2500
ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
OF_BUILDERS = frozenset({"pubdate", "publisheddate", "datepublished", "publicationdate"})
YEARS = re.compile(r"(\d{4})(?:\s*[-–—/]\s*(\d{4}|\d{2}))?(?:\([^)]*\)|-\d\d-\d\d)?")


def year(field: Field, desk: Desk) -> Year:
    """Read a year or a span of years.

    Raises:
        ProblemError: where it is not a year from 1870 to 2045.

    """
    seen = line(field, desk)
    found = YEARS.fullmatch(seen)
    if not found:
        years = re.findall(r"(?<!\d)\d{4}(?!\d)", seen)
        if len(years) != 1:
            raise field.problem(f'{quoted(seen)} is not a year; write for example "2011"')
        desk.warn(field, f"{quoted(seen)} was taken as {years[0]}; write the year alone")
        found = YEARS.fullmatch(years[0])
    first = int(found[1]) if found else 0
    last = int(found[2] or found[1]) if found else 0
    if last < 100:
        last += first // 100 * 100
    if not FIRST_YEAR <= first <= last <= LAST_YEAR:
        raise field.problem(
            f'{quoted(seen)} cannot be the year of a film; write for example "2011"'
        )
    return Year(first, last)


def single_year(field: Field, desk: Desk) -> int:
    """Read a year, or the first one of a span."""
    return year(field, desk).first


def day(field: Field, desk: Desk) -> date:
    """Read a date such as 2027-02-14.

    Raises:
        ProblemError: where it is not a date.

    """
    seen = line(field, desk)
    found = _parsed(seen)
    if found is None:
        raise field.problem(f'{quoted(seen)} is not a date; write for example "2027-02-14"')
    return found.date()


def moment(field: Field, desk: Desk) -> datetime:
    """Read a moment with its offset, such as 2027-02-14T18:00+01:00.

    Raises:
        ProblemError: where it is not a moment, or has no offset.

    """
    found = _datetime(field, desk)
    if found.tzinfo is None:
        raise field.problem(
            f"{quoted(line(field, desk))} does not say in which time zone; write for example "
            f'"{found:%Y-%m-%dT%H:%M}+01:00"'
        )
    return found


def beginning(field: Field, desk: Desk) -> datetime:
    """Read a moment with its offset; of a builder's key also a day that has begun everywhere.

    Builders write their posts' days without a zone, and it is a post's day that has long been.
    """
    found = _datetime(field, desk)
    if found.tzinfo or folded(field.key) not in OF_BUILDERS:
        return moment(field, desk)
    everywhere = found.replace(tzinfo=UTC) + timedelta(hours=12)
    message = (
        f"no time zone is given, so the film appears when it is {found:%Y-%m-%d %H:%M} everywhere"
    )
    desk.warn(
        field, f"{message}; write publish_date: {everywhere:%Y-%m-%dT%H:%MZ}, or delete the line"
    )
    return everywhere


def opening(field: Field, desk: Desk) -> datetime:
    """Read the beginning of an offer: a moment, or a day from its first instant (UTC)."""
    found = _datetime(field, desk)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def closing(field: Field, desk: Desk) -> datetime:
    """Read the end of an offer: a moment, or a day to its last instant (UTC)."""
    whole_day = not has_time(line(field, desk))
    return opening(field, desk) + timedelta(days=1 if whole_day else 0)


def local_time(field: Field, desk: Desk) -> datetime:
    """Read a date and a time of day, with an offset or without.

    Raises:
        ProblemError: where it is not a date, or has no time of day.

    """
    found = _datetime(field, desk)
    if not has_time(line(field, desk)):
        raise field.problem("the time of day is missing; write for example 2027-02-14 19:30")
    return found


def clock(field: Field, desk: Desk) -> time | datetime:
    """Read a time of day such as 19:00, or a whole date and time.

    Raises:
        ProblemError: where there is no time of day.

    """
    seen = line(field, desk)
    if _parsed(seen):
        return local_time(field, desk)
    _, alone, _ = in_order(f"{FIRST_YEAR}-01-01 {seen}")
    if not alone:
        raise field.problem(f'{quoted(seen)} is not a time of day; write for example "19:00"')
    return time.fromisoformat(alone)


def zone(field: Field, desk: Desk) -> str:
    """Read the IANA name of a time zone.

    Raises:
        ProblemError: where there is no zone of that name.

    """
    seen = line(field, desk)
    # "CET" is a name of the database too, but one without a place.
    if meant := zone_named(re.sub(r"\s*(?:time|zeit)$", "", seen, flags=re.IGNORECASE)):
        return meant
    try:
        ZoneInfo(seen)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise field.problem(
            f'{quoted(seen)} is not a time zone; write for example "Europe/Berlin"'
        ) from None
    return seen


def has_time(seen: str) -> bool:
    """Whether a text says a time of day, and not a day alone."""
    return ISO_TIME.search(seen) is not None or bool(in_order(seen)[1])


def found_in(written: str) -> tuple[str, str]:
    """Return the day and time that stand anywhere in a text, as ISO 8601, and the rest of it."""
    day, time, offset, rest = apart(written)
    return (f"{day} {time}{offset}".strip(), rest) if day else ("", written)


def _datetime(field: Field, desk: Desk) -> datetime:
    seen = line(field, desk)
    found = _parsed(seen)
    # At either end of the calendar, a time zone would lead out of it.
    if found is None or not FIRST_YEAR <= found.year <= LAST_MOMENT:
        raise field.problem(
            f'{quoted(seen)} is not a date and time; write for example "2027-02-14T19:30+01:00"'
        )
    return found


def _parsed(seen: str) -> datetime | None:
    plain = re.sub(r"\s+(?=[+-]\d\d:?\d\d$|Z$)", "", seen)
    if not ISO.fullmatch(plain):
        day, time, offset = in_order(seen)
        plain = f"{day}T{time}{offset}" if time else day or plain
    # Python takes "19.30" for nineteen hours.
    if "." in plain and ":" not in plain:
        return None
    try:
        return datetime.fromisoformat(plain)
    except ValueError:
        return None
