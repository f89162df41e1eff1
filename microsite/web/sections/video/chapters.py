"""The chapters of a trailer, each a link that plays from where it begins."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media.trailers import Track, Trailer
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.video.place import Place
from microsite.web.sections.video.player import is_alike


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a trailer from an instant on, in seconds."""

    title: Text
    starts: float
    href: str


def chapters(
    microsite: Microsite, trailer: Trailer, place: Place, version: str = ""
) -> tuple[Chapter, ...]:
    """The chapters in the page's language, else in the trailer's, else in any.

    `trailer` stands at `place`, and plays in the `version` of that name.
    """
    track = _track(microsite.film.language, trailer)
    if track is None:
        return ()
    return tuple(
        Chapter(Text(cue.text, track.language), cue.starts, place.href(int(cue.starts), version))
        for cue in sorted(track.file.cues, key=lambda cue: cue.starts)
    )


def _track(language: str, trailer: Trailer) -> Track | None:
    tracks = [track for track in trailer.tracks if track.kind == "chapters"]
    for wanted in (language, trailer.language):
        for track in tracks:
            if is_alike(track.language, wanted):
                return track
    return next(iter(tracks), None)
