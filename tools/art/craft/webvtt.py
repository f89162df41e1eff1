"""Subtitles as WebVTT."""

from __future__ import annotations


def track(cues: list[tuple[float, float]], lines: list[str]) -> str:
    """A file of one language: a line for each cue, which is its start and end in seconds."""
    written = [
        f"{n}\n{_stamp(a)} --> {_stamp(b)}\n{line}\n"
        for n, ((a, b), line) in enumerate(zip(cues, lines, strict=True), 1)
    ]
    return "\n".join(["WEBVTT\n", *written])


def _stamp(seconds: float) -> str:
    return f"00:{int(seconds // 60):02d}:{seconds % 60:06.3f}"
