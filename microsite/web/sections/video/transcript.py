"""What a trailer says in writing, for whoever cannot hear or see it, and for searching."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media.trailers import Track, Trailer
from microsite.films.text import Text
from microsite.web.sections.video.player import is_alike
from microsite.web.words.labels import N_

_SEEN_AND_HEARD = N_("What is seen and heard.")
_SEEN = N_("What is seen.")
_HEARD = N_("What is said and heard, from the captions.")
_SAID = N_("What is said, from the subtitles.")


@dataclass(frozen=True, slots=True)
class Line:
    """What one cue says; `is_seen` tells what is described from what is heard beside it."""

    text: Text
    is_seen: bool


@dataclass(frozen=True, slots=True)
class Transcript:
    """The lines of a trailer in order; `told` says what they tell, one of the interface's messages.

    `language` is a tag.
    """

    told: str
    language: str
    lines: tuple[Line, ...]


def transcript(trailer: Trailer, language: str) -> Transcript | None:
    """What the tracks of a language say, else those of the trailer's own; None without any.

    Descriptions and captions together tell most; for want of captions, subtitles tell what is said.
    """
    for wanted in dict.fromkeys((language, trailer.language)):
        own = [track for track in trailer.tracks if is_alike(track.language, wanted)]
        kinds = {track.kind: track for track in reversed(own)}
        seen = kinds.get("descriptions")
        heard = kinds.get("captions") or kinds.get("subtitles")
        if seen or heard:
            return Transcript(_told(seen, heard), own[0].language, _lines(seen, heard))
    return None


def _lines(seen: Track | None, heard: Track | None) -> tuple[Line, ...]:
    told = [
        (cue.starts, Line(Text(cue.text, track.language), is_seen=track is seen and bool(heard)))
        for track in (seen, heard)
        if track
        for cue in track.file.cues
    ]
    return tuple(line for _, line in sorted(told, key=lambda each: each[0]))


def _told(seen: Track | None, heard: Track | None) -> str:
    if seen:
        return _SEEN_AND_HEARD if heard else _SEEN
    return _HEARD if heard and heard.kind == "captions" else _SAID
