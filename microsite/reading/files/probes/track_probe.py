"""Subtitles: what they say, and whether browsers can read them as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from itertools import takewhile

from microsite.films.media.files import Cue
from microsite.reading.files.inspection import Facts, Sample
from microsite.reading.files.mended_track import mended

MAX_BYTES = 4 << 20
TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
CUE = re.compile(rf"\s*{TIME}\s+-->\s+{TIME}(?:\s.*)?")
# Neither looks beyond the next sign that opens a tag, or a page of those would take for ever.
VOICE = re.compile(r"<v(?:\.[^ <>]*)? +([^ <>][^<>]*)>")
TAG = re.compile(r"<[^<>]*>")
LONGEST = 10_000
"""Letters of one cue that are read."""


def inspect_track(sample: Sample, facts: Facts) -> Facts:
    """Add what the file says, and itself as WebVTT where it has to be mended for browsers."""
    if sample.size > MAX_BYTES:
        return facts.faulty("is larger than 4 MiB, too much for subtitles")
    data = sample.path.read_bytes()
    track = mended(data, sample.path.stem)
    cues = tuple(cues_of(track.text))
    if not cues and track.remarks:
        line, fault = track.remarks[-1]
        return facts.faulty(fault, line=line)
    is_as_written = track.text.encode() == data.removeprefix(b"\xef\xbb\xbf")
    found = facts.adding(cues=cues, webvtt="" if is_as_written else track.text)
    return replace(found, remarks=track.remarks)


def cues_of(text: str) -> Iterator[Cue]:
    """Yield what a WebVTT text says, one cue a line; who says it stands before a colon."""
    rest = iter(text.splitlines())
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


def _seconds(time: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in time)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
