"""What a trailer lacks for people who hear or see little: advice, and no fault."""

from __future__ import annotations

from pathlib import PurePosixPath

from microsite.films.media.trailers import Trailer

_TALK = "interview"
"""A kind of trailer of which there is little to describe."""


def missing_access(trailer: Trailer) -> str:
    """Say what WCAG 2.2 AA asks of a video and this one lacks; nothing where it lacks nothing.

    Source: WCAG 2.2, 1.2.1, 1.2.2 and 1.2.5; docs/film-file.md, "Access".

    """
    given = {track.kind for track in trailer.tracks}
    given |= {version.kind for version in trailer.versions}
    video = PurePosixPath(trailer.playable.name)
    tag = trailer.language or "en"
    # After the picture's codec comes that of the sound.
    has_sound = ", " in trailer.sources[0].codecs
    lacks = []
    if has_sound and "captions" not in given:
        lacks.append(f"captions, such as {video.with_suffix(f'.{tag}.cc.vtt').name}")
    if trailer.kind != _TALK and given.isdisjoint(("descriptions", "audio_description")):
        described = video.with_suffix(f".ad{video.suffix}").name
        written = video.with_suffix(f".{tag}.descriptions.vtt").name
        lacks.append(f"a description of what is seen, such as {described} or {written}")
    if not lacks:
        return ""
    return f"{video.name} is not yet for everybody (WCAG 2.2 AA); add {', and '.join(lacks)}"
