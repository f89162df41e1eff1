"""Days and times of day as people write them, put as ISO 8601 puts them."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale

from microsite.reading.meaning.spelling import folded
from microsite.reading.values.moments.zones import offset_named

LANGUAGES = ("en", "de", "fr", "es", "ru", "pl", "kk", "it", "pt", "nl", "cs", "uk")
ISO_DAY = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
DOTTED_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
SLASHED_DAY = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
SPOKEN_DAY = re.compile(
    r"\b(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})\b"
)
AMERICAN_DAY = re.compile(r"\b([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
CLOCK = re.compile(r"\b([01]?\d|2[0-3])\s?[:.h]\s?([0-5]\d)(?::([0-5]\d))?(?!\d)", re.IGNORECASE)
HOUR = re.compile(r"\b([01]?\d|2[0-3])\s?(?=uhr|h\b|[ap]\.?m)", re.IGNORECASE)
HALF = re.compile(r"^\s*([ap])\.?\s?m\b\.?", re.IGNORECASE)
AFTER = re.compile(r"^\s*(?:uhr|h|o[’']clock)\b\.?", re.IGNORECASE)
OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?(?!\d)")
FILLERS = re.compile(
    r"\b(?:uhr|um|at|on|am|den|the|from|ab|h|o’clock|o'clock|à|le|el|a las|las|в|о|года|г|od|dnia|"
    r"godz|time|zeit)\b\.?",
    re.IGNORECASE,
)


def in_order(written: str) -> tuple[str, str, str]:
    """Return the day, the time of day and the offset in a text, and nothing where one is missing.

    They come as `2026-12-05`, `19:30` and `+01:00`. All three are empty where the text says
    anything else, or where it may be read in two ways.
    """
    day, time, offset, rest = apart(written)
    rest = FILLERS.sub("", rest)
    return ("", "", "") if re.search(r"\w", rest) else (day, time, offset)


def apart(written: str) -> tuple[str, str, str, str]:
    """Return day, time of day and offset as `in_order` does, and what else stands in the text."""
    day, rest = _day(written)
    if not day:
        return "", "", "", written
    time, rest = _time(rest)
    offset, rest = _offset(rest) if time else ("", rest)
    return day, time, offset, " ".join(word for word in rest.split() if not _is_weekday(word))


def _day(written: str) -> tuple[str, str]:
    if found := ISO_DAY.search(written):
        return _joined(found[1], found[2], found[3]), _without(written, found)
    if found := DOTTED_DAY.search(written):
        return _joined(found[3], found[2], found[1]), _without(written, found)
    if found := SLASHED_DAY.search(written):
        first, second = int(found[1]), int(found[2])
        if first > 12 or first == second:
            return _joined(found[3], found[2], found[1]), _without(written, found)
        if second > 12:
            return _joined(found[3], found[1], found[2]), _without(written, found)
        return "", written
    for form, (year, month, day) in ((SPOKEN_DAY, (3, 2, 1)), (AMERICAN_DAY, (3, 1, 2))):
        for found in form.finditer(written):
            if number := _months().get(folded(found[month])):
                return _joined(found[year], str(number), found[day]), _without(written, found)
    return "", written


def _time(rest: str) -> tuple[str, str]:
    found = CLOCK.search(rest) or HOUR.search(rest)
    if not found:
        return "", rest
    parts = found.groups()
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    left = rest[found.end() :]
    if half := HALF.match(left):
        if not 1 <= hour <= 12:
            return "", rest
        hour = hour % 12 + (12 if half[1].lower() == "p" else 0)
        left = left[half.end() :]
    left = AFTER.sub("", left)
    seconds = f":{parts[2]}" if len(parts) > 2 and parts[2] else ""
    return f"{hour:02}:{minute:02}{seconds}", f"{rest[: found.start()]} {left}"


def _offset(rest: str) -> tuple[str, str]:
    if found := OFFSET.search(rest):
        return f"{found[1]}{int(found[2]):02}:{found[3] or '00'}", _without(rest, found)
    for word in re.findall(r"[^\W\d_]+", rest):
        if offset := offset_named(word):
            return offset, re.sub(rf"\(?\b{word}\b\)?", " ", rest)
    return "", rest


def _joined(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _is_weekday(word: str) -> bool:
    return folded(word) in _weekdays()


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the number of every month's name; a name that means two months counts for none."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context].get(width, {}).items():
                    if found.setdefault(folded(name), number) != number:
                        found[folded(name)] = 0
    return found


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    return frozenset(
        folded(name)
        for language in LANGUAGES
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated", "short")
        for name in Locale(language).days[context].get(width, {}).values()
    )
