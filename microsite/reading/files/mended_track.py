"""Subtitles as they are delivered, to WebVTT as every browser reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from microsite.films import language as languages
from microsite.reading.files.track_name import track_name

STAMP = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?"
TIMES = re.compile(rf"\s*{STAMP}\s*-+>\s*{STAMP}(\s.*)?")
KEPT = re.compile(r"</?[biu]>", re.IGNORECASE)
TAGS = re.compile(r"<(?:/?(?:[biu]|font|c|v|lang|ruby|rt)\b[^<>]*)>", re.IGNORECASE)
# Positions of SubStation Alpha, which players of SRT heed: 1 to 9 as on a keyboard’s number pad.
POSITION = re.compile(r"\{\\an?([1-9])\}")
BRACED = re.compile(r"\{\\?/?([biu])([01]?)\}", re.IGNORECASE)
OTHER_BRACES = re.compile(r"\{\\[^{}]*\}")
LINES = {"7": " line:0", "8": " line:0", "9": " line:0", "4": " line:50%", "5": " line:50%"}
LINES["6"] = LINES["5"]
ALIGNED = {**dict.fromkeys("147", " align:start"), **dict.fromkeys("369", " align:end")}
CODE_PAGES = {
    **dict.fromkeys(("pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq"), "cp1250"),
    **dict.fromkeys(("et", "lv", "lt"), "cp1257"),
    "el": "cp1253",
    "tr": "cp1254",
    "he": "cp1255",
    "ar": "cp1256",
}


@dataclass(frozen=True, slots=True)
class MendedTrack:
    """A track as WebVTT, and what had to be mended: each with its line, or 0 for the file."""

    text: str
    remarks: tuple[tuple[int, str], ...]


def mended(data: bytes, stem: str) -> MendedTrack:
    """Read a track, WebVTT or SRT, in whatever encoding; `stem` may tell its language.

    A cue whose times cannot be read is left out, as browsers do, and said.

    Source: W3C WebVTT, section 6.1, "WebVTT file parsing".
    """
    text, remark = _decoded(data, stem)
    remarks = [(0, remark)] if remark else []
    lines = text.splitlines()
    is_webvtt = re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]) is not None if lines else False
    if is_webvtt:
        kept = list(_webvtt(lines, remarks))
    else:
        kept = ["WEBVTT", "", *_from_srt(lines, remarks)]
    same = is_webvtt and kept == lines
    return MendedTrack(text if same else "\n".join(kept) + "\n", tuple(remarks))


def moved(text: str, hours: int) -> str:
    """Return a track whose every cue begins so many hours earlier."""

    def earlier(found: re.Match[str]) -> str:
        return f"{int(found[1]) - hours:02}:{found[2]}"

    return "\n".join(
        re.sub(r"(\d{2,}):(\d\d:\d\d\.\d{3})", earlier, line) if "-->" in line else line
        for line in text.splitlines()
    )


def _decoded(data: bytes, stem: str) -> tuple[str, str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        tag = track_name(stem, {"trailer", "teaser"}).language
        is_cyrillic = languages.script(tag) == "Cyrl" if tag else _looks_cyrillic(data)
        page = "cp1251" if is_cyrillic else CODE_PAGES.get(tag.split("-")[0], "cp1252")
        remark = f"is not UTF-8 and was read as Windows-{page[2:]}; save it as UTF-8"
        return data.decode(page, "replace"), remark


def _looks_cyrillic(data: bytes) -> bool:
    """Whether letters beyond ASCII are the rule rather than the exception."""
    return sum(byte >= 0xC0 for byte in data) > sum(chr(byte).isalpha() for byte in data[:0x7F]) / 2


def _webvtt(lines: list[str], remarks: list[tuple[int, str]]) -> Iterator[str]:
    yield lines[0]
    if len(lines) > 1 and lines[1].strip() and ("-->" in lines[1] or lines[1].strip().isdigit()):
        yield ""
    skipped = False
    for number, line in enumerate(lines[1:], 2):
        skipped = skipped and bool(line.strip())
        if "-->" in line:
            times = _times(line, number, remarks)
            skipped = times is None
            line = times or ""
        if not skipped:
            yield line


def _from_srt(lines: list[str], remarks: list[tuple[int, str]]) -> Iterator[str]:
    said: list[str] | None = None
    times = ""
    for number, line in enumerate([*lines, ""], 1):
        ends = number > len(lines) or "-->" in line
        if ends and said is not None:
            # The number above the next cue is no part of this one.
            if number <= len(lines) and said and said[-1].strip().isdigit():
                said.pop()
            yield from _cue(times, said)
        if "-->" in line:
            found = _times(line, number, remarks, srt=True)
            said, times = ([], found) if found else (None, "")
        elif said is not None:
            said.append(line)


def _cue(times: str, said: list[str]) -> Iterator[str]:
    words = "\n".join(line for line in said if line.strip())
    if words:
        place = POSITION.search(words)
        at = place[1] if place else ""
        yield times + LINES.get(at, "") + ALIGNED.get(at, "")
        yield _formatted(words)
        yield ""


def _formatted(words: str) -> str:
    """Return the words of an SRT cue, with bold, italics and underlining, and nothing else."""
    words = BRACED.sub(lambda tag: f"<{'/' * (tag[2] == '0' or '/' in tag[0])}{tag[1]}>", words)
    words = OTHER_BRACES.sub("", words)
    parts, last = [], 0
    for tag in TAGS.finditer(words):
        parts.append(escape(words[last : tag.start()], quote=False))
        parts.append(tag[0].lower() if KEPT.fullmatch(tag[0]) else "")
        last = tag.end()
    return "".join([*parts, escape(words[last:], quote=False)])


def _times(
    line: str, number: int, remarks: list[tuple[int, str]], *, srt: bool = False
) -> str | None:
    """Return a cue's times as WebVTT writes them; None, and a remark, where they are none."""
    found = TIMES.fullmatch(line)
    if not found or any(int(found[group] or 0) > 59 for group in (2, 3, 6, 7)):
        example = "00:00:01,000 --> 00:00:04,500" if srt else "00:01.000 --> 00:04.500"
        seen = line.strip()[:60]
        remarks.append((number, f'"{seen}" is not a time; write for example {example}'))
        return None
    groups = found.groups()
    start, end = _milliseconds(groups[:4]), _milliseconds(groups[4:8])
    if start >= end:
        remarks.append((number, f'"{line.strip()[:60]}" ends before it begins'))
        return None
    settings = "" if srt else (found[9] or "").rstrip()
    exact = re.fullmatch(r"\s*(?:\d\d+:)?\d\d:\d\d\.\d{3} --> (?:\d\d+:)?\d\d:\d\d\.\d{3}.*", line)
    return line if exact and not srt else f"{_stamp(start)} --> {_stamp(end)}{settings}"


def _milliseconds(groups: tuple[str | None, ...]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in groups[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((groups[3] or "0").ljust(3, "0"))


def _stamp(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
