"""What a trailer says in writing, for whoever cannot hear or see it, and for searching."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media import Track, Trailer
from microsite.films.text import Text
from microsite.web.sections.video.player import is_alike
from microsite.web.words.labels import N_

_SEEN_AND_HEARD = N_("What is seen and heard.")
_SEEN = N_("What is seen.")
_HEARD = N_("What is said and heard, from the captions.")
_SAID = N_("What is said, from the subtitles.")


@dataclass(frozen=True, slots=True)
class Transcript:
    """The lines of a trailer in order; `told` says what they tell, one of the interface's messages.

    `language` is a tag.
    """

    told: str
    language: str
    lines: tuple[Text, ...]


def transcript(trailer: Trailer, language: str) -> Transcript | None:
    """What the tracks of a language say, else those of the trailer's own; None without any.

    Descriptions and captions together tell most; for want of captions, subtitles tell what is said.
    """
    for wanted in dict.fromkeys((language, trailer.language)):
        own = [track for track in trailer.tracks if is_alike(track.language, wanted)]
        kinds = {track.kind: track for track in reversed(own)}
        seen = kinds.get("descriptions")
        heard = kinds.get("captions") or kinds.get("subtitles")
        if tracks := [track for track in (seen, heard) if track]:
            return _of(tracks, _told(seen, heard))
    return None


def _of(tracks: list[Track], told: str) -> Transcript:
    cues = (cue for track in tracks for cue in track.file.cues)
    language = tracks[0].language
    lines = tuple(Text(cue.text, language) for cue in sorted(cues, key=lambda cue: cue.starts))
    return Transcript(told, language, lines)


def _told(seen: Track | None, heard: Track | None) -> str:
    if seen:
        return _SEEN_AND_HEARD if heard else _SEEN
    return _HEARD if heard and heard.kind == "captions" else _SAID
