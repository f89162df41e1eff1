"""Subtitles: whether a WebVTT file is one that browsers read, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from itertools import takewhile

from microsite.films.media import Cue
from microsite.reading.files.inspection import Facts, Sample

MAX_BYTES = 4 << 20
TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
CUE = re.compile(rf"\s*{TIME}\s+-->\s+{TIME}(?:\s.*)?")
# Neither looks beyond the next sign that opens a tag, or a page of those would take for ever.
VOICE = re.compile(r"<v(?:\.[^ <>]*)? +([^ <>][^<>]*)>")
TAG = re.compile(r"<[^<>]*>")
LONGEST = 10_000
"""Letters of one cue that are read."""
WITH_COMMAS = re.compile(r"\s*[\d:]+,\d{3}\s+-->")


def inspect_track(sample: Sample, facts: Facts) -> Facts:
    """Add what the file says; or a fault, with its line, where times are not as WebVTT wants them.

    Source: W3C WebVTT, section 4.1, "WebVTT file structure".
    """
    if sample.size > MAX_BYTES:
        return facts.faulty("is larger than 4 MiB, too much for subtitles")
    try:
        text = sample.path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return facts.faulty("is not UTF-8; save it as UTF-8")
    lines = text.splitlines() or [""]
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        return facts.faulty('must begin with a line "WEBVTT"', line=1)
    if len(lines) > 1 and "-->" in lines[1]:
        return facts.faulty("needs a blank line below WEBVTT", line=2)
    for number, line in enumerate(lines[1:], 2):
        if "-->" in line and (fault := _cue_fault(line)):
            return facts.faulty(fault, line=number)
    return facts.adding(cues=tuple(_cues(lines)))


def _cues(lines: Iterable[str]) -> Iterator[Cue]:
    """Yield what is said, one cue a line; who says it stands before a colon."""
    rest = iter(lines)
    for line in rest:
        if found := CUE.fullmatch(line):
            said = " ".join(takewhile(str.strip, rest))[:LONGEST]
            words = _plain(TAG.sub("", VOICE.sub(r"\1: ", said))).split()
            if words:
                yield Cue(_seconds(found.groups()[:4]), " ".join(words))


def _plain(said: str) -> str:
    try:
        return unescape(said)
    except ValueError:
        # A number of more digits than Python reads stands for no letter.
        return said


def _cue_fault(line: str) -> str:
    if WITH_COMMAS.match(line):
        return f'"{line.strip()[:60]}" has commas; WebVTT writes 00:01.000 with a point'
    cue = CUE.fullmatch(line)
    if not cue:
        return f'"{line.strip()[:60]}" is not a time; write for example 00:01.000 --> 00:04.500'
    start, end = (_seconds(time) for time in (cue.groups()[:4], cue.groups()[4:]))
    return "" if start < end else f'"{line.strip()[:60]}" ends before it begins'


def _seconds(time: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in time)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
