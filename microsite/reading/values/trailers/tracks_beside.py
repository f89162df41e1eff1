"""Subtitles that lie beside a video and that no key names."""

from __future__ import annotations

import posixpath
from contextlib import suppress
from dataclasses import replace
from pathlib import PurePosixPath

from microsite.films import language as languages
from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.media.trailers import Track
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.mended_track import moved
from microsite.reading.files.probes.track_probe import cues_of
from microsite.reading.files.track_name import WORDS, TrackName, track_name, words_of
from microsite.reading.values.trailers.versions import version_name

TRAILER = frozenset({"trailer"})


def tracks_beside(
    video: Field, named: tuple[Track, ...], spoken: str, desk: Desk
) -> tuple[Track, ...]:
    """Find the subtitles of the video that a field names, unless a track has them already.

    They are called like the video, `trailer.de.vtt`; if the folder has one video, the language
    alone will do, and so will the film's name. A file that names no language is in the one that is
    `spoken`.
    """
    found: list[Track] = []
    taken = {track.file.name for track in named}
    known = {(track.language, track.kind) for track in named}
    for name, parts in _candidates(video, desk):
        tag = parts.language or spoken
        if name in taken or (tag, parts.kind) in known:
            continue
        file = desk.take(video.saying(name), _track)
        if file is None:
            continue
        if not parts.language:
            advised = PurePosixPath(name).with_suffix(f".{tag}.vtt").name
            message = f"{name} names no language and was taken for {tag}; call it {advised}"
            desk.warn(video, message)
        known.add((tag, parts.kind))
        found.append(Track(file, parts.kind, tag, languages.autonym(tag)))
    return tuple(found)


def on_time(track: Track, length: float, field: Field, desk: Desk) -> Track:
    """Return a track that begins when its video does, `length` seconds long, as far as is clear.

    Subtitles from a cinema's reel begin at 01:00:00; all of them are moved by that hour.
    """
    cues = track.file.cues
    if not cues or not length:
        return track
    first, last = min(cue.starts for cue in cues), max(cue.starts for cue in cues)
    hours = int(first // 3600)
    name = track.file.name
    if hours and last - hours * 3600 <= length:
        with suppress(OSError, UnicodeDecodeError):
            text = track.file.webvtt or track.file.path.read_text("utf-8-sig")
            early = moved(text, hours)
            file = replace(track.file, cues=tuple(cues_of(early)), webvtt=early)
            seen = f"{name} begins at {hours:02}:00:00, as reels do"
            desk.warn(field, f"{seen}; it was moved to the beginning of the video")
            return replace(track, file=file)
    elif last > length:
        seen = f"{name} goes on {_minutes(last - length)} after the end of the video"
        desk.warn(field, f"{seen}, which lasts {_minutes(length)}; is it meant for another one?")
    return track


def _minutes(seconds: float) -> str:
    return f"{int(seconds // 60)}:{int(seconds % 60):02}"


def _candidates(video: Field, desk: Desk) -> list[tuple[str, TrackName]]:
    """Return what belongs to the video, whole subtitles before those for foreign words alone."""
    own = PurePosixPath(str(video.value))
    videos = {
        str(PurePosixPath(name).with_suffix(""))
        for name in desk.shelf.names(MediaKind.VIDEO)
        if not version_name(name, str(own))
    }
    is_only = len(videos) == 1
    stem = words_of(own.stem)
    also = stem | TRAILER | words_of(desk.slug) if is_only else stem
    found = []
    for name in desk.shelf.names(MediaKind.TEXT_TRACK):
        place = posixpath.dirname(name)
        parts = track_name(PurePosixPath(name).stem, also)
        is_beside = place == posixpath.dirname(own.as_posix()) or place.casefold() in WORDS
        if is_beside and parts.rest <= also and (is_only or stem <= parts.rest):
            found.append((name, parts))
    # WebVTT comes before SRT, since it can say more.
    return sorted(found, key=lambda each: (each[1].is_forced, not each[0].lower().endswith(".vtt")))


def _track(field: Field, desk: Desk) -> MediaFile:
    file, remarks = desk.shelf.find(field, str(field.value), MediaKind.TEXT_TRACK, "")
    desk.problems.extend(remarks)
    return file
