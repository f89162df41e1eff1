"""How people who hear or see little follow a film, a trailer or a screening."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from microsite.films.media.trailers import Trailer, Version
from microsite.films.text import Text

KINDS = ("captions", "audio_description", "sign_language", "app")
"""Captions for the deaf, description for the blind, an interpreter, and an app that has such."""

OF_VIDEOS = ("audio_description", "sign_language", "captions")
"""The kinds that a version of a trailer can be of."""
_AS_LONG = 2
"""Seconds by which a version may differ from its trailer and still keep its times."""


@dataclass(frozen=True, slots=True)
class Access:
    """One of `KINDS`, and what its author adds: a language, the name of an app."""

    kind: str
    remark: Text | None = None
    embargo: datetime | None = None


def versions_by_name(trailer: Trailer) -> dict[str, Version]:
    """Return the versions of a trailer by what they are called in addresses and names of files.

    The first of a kind is called by it alone, another by its language too.
    """
    named: dict[str, Version] = {}
    for each in trailer.versions:
        kind = each.kind.replace("_", "-")
        names = (kind, f"{kind}-{each.language}", f"{kind}-{len(named) + 1}")
        named[next(name for name in names if name not in named)] = each
    return named


def in_version(trailer: Trailer, version: Version) -> Trailer:
    """Return a trailer as it plays in one of its versions.

    Its tracks go along where it is as long. Where captions stand in the picture, nothing is to be
    read over them.
    """
    length = version.sources[0].duration
    is_as_long = abs(length - trailer.seconds) < _AS_LONG
    legible = () if version.kind == "captions" else ("subtitles", "captions")
    heard = version.language if version.kind == "audio_description" else ""
    return replace(
        trailer,
        sources=version.sources,
        poster=trailer.poster or trailer.sources[0],
        duration=length,
        language=heard or trailer.language,
        tracks=tuple(
            track
            for track in trailer.tracks
            if is_as_long and track.kind in (*legible, "descriptions", "chapters")
        ),
    )
