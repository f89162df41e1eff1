"""Versions of a trailer with a description, with signs or with captions in the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from microsite.films import language as languages
from microsite.films.access import OF_VIDEOS
from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.media.trailers import Version
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.track_name import JOINTS
from microsite.reading.keys import Values
from microsite.reading.values.access_words import access_kind, kind_called
from microsite.reading.values.entries import VIDEO, Entry
from microsite.reading.values.text import line, quoted


@dataclass(frozen=True, slots=True)
class VersionName:
    """What the name of a version's file says after that of its trailer; a language may be empty."""

    kind: str
    language: str


def version_name(name: str, trailer: str) -> VersionName | None:
    """Take `trailer.ad.de.mp4` apart, beside `trailer.mp4`; None for any other video."""
    stem, own = (PurePosixPath(each).with_suffix("").as_posix() for each in (name, trailer))
    rest = stem[len(own) :]
    if not stem.casefold().startswith(own.casefold()) or not JOINTS.match(rest):
        return None
    words = [word for word in JOINTS.split(rest) if word]
    for said, tag in ((words, ""), (words[:-1], words[-1]), (words[1:], words[0])):
        kind = kind_called("".join(said))
        language = languages.normalise(tag) if tag else ""
        if kind in OF_VIDEOS and language is not None:
            return VersionName(kind, language)
    return None


def versions_beside(
    trailer: Field, read: Callable[[Field, Desk], tuple[MediaFile, ...]], desk: Desk
) -> tuple[Version, ...]:
    """Find the versions that lie beside the video that a field names; `read` reads a video.

    In each language, `trailer.ad.mp4` has `trailer.ad.de.mp4` in its place, as every file has.
    """
    found: dict[VersionName, tuple[MediaFile, ...]] = {}
    for name in sorted(desk.shelf.names(MediaKind.VIDEO), key=len):
        parts = version_name(name, str(trailer.value))
        if parts is None or parts in found or VersionName(parts.kind, "") in found:
            continue
        if files := desk.take(trailer.saying(name), read):
            found[parts] = files
    return tuple(Version(files, parts.kind, parts.language) for parts, files in found.items())


def version_kind(field: Field, desk: Desk) -> str:
    """Read audio_description, sign_language or captions, by any of its names.

    Raises:
        ProblemError: for any other word.

    """
    kind = access_kind(field, desk)
    if kind not in OF_VIDEOS:
        seen = quoted(line(field, desk))
        raise field.problem(f"{seen} is no video; write one of {', '.join(OF_VIDEOS)}")
    return kind


def version_entry(left: Field, right: Field) -> Entry:
    """Read a kind and its file, `sign_language: trailer.dgs.mp4`, or its map, in either order."""
    if isinstance(right.value, dict):
        return {"kind": left, **right.value}
    for kind, file in ((left, right), (right, left)):
        if VIDEO.fullmatch(str(file.value).strip()) or kind_called(str(kind.value)):
            return {"kind": kind, "file": file}
    return {}


def complete_version(values: Values, field: Field, _: Desk) -> None:
    """Take kind and language from the file's name unless the author gives them.

    Raises:
        ProblemError: where neither tells the kind, or there is no file but an address.

    """
    if not values["sources"]:
        raise field.problem("a version is a video beside the film file; write the name of its file")
    name = PurePosixPath(values["sources"][0].name)
    told = version_name(name.as_posix(), name.with_name(JOINTS.split(name.name)[0]).as_posix())
    if told:
        values.setdefault("kind", told.kind)
        values.setdefault("language", told.language)
    if "kind" not in values:
        raise field.problem(f"kind is missing; write one of {', '.join(OF_VIDEOS)}")
