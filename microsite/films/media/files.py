"""Pictures, videos, tracks, documents: the files of a film, and what is said of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from microsite.films.text import Text

# How the names of a type may end; the first is the one we advise.
ENDINGS = {
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    "image/avif": (".avif",),
    "image/tiff": (".tif", ".tiff"),
    "image/heic": (".heic", ".heif"),
    "image/svg+xml": (".svg",),
    "video/mp4": (".mp4", ".m4v"),
    "video/quicktime": (".mov", ".qt"),
    "video/webm": (".webm",),
    "video/x-matroska": (".mkv",),
    "audio/mp4": (".m4a", ".m4b"),
    "audio/mpeg": (".mp3",),
    "audio/ogg": (".ogg", ".oga", ".opus"),
    "audio/flac": (".flac",),
    "audio/wav": (".wav",),
    "text/vtt": (".vtt",),
    "application/x-subrip": (".srt",),
    "application/pdf": (".pdf",),
}


_HOLDERS: dict[type, tuple[str, ...]] = {}


class MediaKind(StrEnum):
    """What a file is by its first bytes, whatever its name says."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT_TRACK = "text track"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Cue:
    """What a WebVTT track says from an instant on, in seconds."""

    starts: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWords:
    """What a film says of a picture, and what the press must print beside it.

    `usage` are the terms on which it may be used; empty means those of the film.
    """

    caption: Text | None = None
    alt: Text | None = None
    creator: str = ""
    credit: str = ""
    copyright: str = ""
    usage: Text | None = None

    @property
    def printed_credit(self) -> str:
        """What stands beside the picture wherever it is shown."""
        return self.credit or self.creator or self.copyright

    @property
    def further_copyright(self) -> str:
        """The copyright, unless it is the printed credit already."""
        return self.copyright if self.credit or self.creator else ""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file that a film refers to and that was found to be what its name says.

    `name` is its path inside the film's folder, with forward slashes. `size` is in bytes,
    `width` and `height` in pixels (0 where the kind has none), `duration` in seconds (0 likewise).
    `sha256` is the hexadecimal digest of its bytes, `crc32` their checksum as ZIP files have it and
    `mtime_ns` when they were last changed, in nanoseconds since 1970; `media_type` is its MIME
    type. Pixels are those shown, after any rotation; `codecs` are names as in RFC 6381, joined
    by ", "; `cues` is what a text track says and
    `webvtt` its text as pages play it, empty where the file itself is fit for that. A video that
    `is_rewrapped` is played from a copy in an MP4 that begins at once. A document has `pages`, 0
    where unknown.

    `words` are said of a picture other than a still, and before its `embargo` (aware) nobody sees
    it but the press; the file is the same one whatever is said of it.
    """

    path: Path
    name: str
    kind: MediaKind
    media_type: str
    size: int
    sha256: str
    mtime_ns: int
    width: int = 0
    height: int = 0
    duration: float = 0.0
    codecs: str = ""
    crc32: int = 0
    cues: tuple[Cue, ...] = ()
    webvtt: str = ""
    is_rewrapped: bool = False
    pages: int = 0
    words: PictureWords = field(default=PictureWords(), compare=False)
    embargo: datetime | None = field(default=None, compare=False)

    @property
    def is_shown(self) -> bool:
        """Whether browsers show the file itself as a picture."""
        return self.kind is MediaKind.IMAGE and self.media_type not in ("image/tiff", "image/heic")

    @property
    def played_type(self) -> str:
        """The MIME type of what pages play."""
        if self.kind is MediaKind.TEXT_TRACK:
            return "text/vtt"
        return "video/mp4" if self.is_rewrapped else self.media_type


@dataclass(frozen=True, slots=True)
class TitleTreatment:
    """The film's title as it is lettered: on any ground, on dark ones, and on light ones."""

    file: MediaFile | None = None
    dark: MediaFile | None = None
    light: MediaFile | None = None

    def on(self, scheme: str) -> Iterator[MediaFile]:
        """Yield the files that may suit a "dark" or a "light" ground, the likeliest first.

        The one for the other ground comes last: some call dark what is itself dark.
        """
        own, other = (self.dark, self.light) if scheme == "dark" else (self.light, self.dark)
        yield from (file for file in (own, self.file, other) if file)


@dataclass(frozen=True, slots=True)
class Still(PictureWords):
    """A picture from the film with what the press must print beside it.

    Before its `embargo` (aware) nobody sees it but the press; a public one has none, and so it is
    with whatever else has an embargo.
    """

    file: MediaFile
    embargo: datetime | None = None


def media_of(film: object) -> tuple[MediaFile, ...]:
    """Return every file that a film, or a part of one, refers to.

    Each comes once, in the order of the attributes.
    """
    return tuple(dict.fromkeys(_media_within(film)))


def _media_within(value: object) -> Iterator[MediaFile]:
    if isinstance(value, MediaFile):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _media_within(item)
    else:
        for name in _holders(type(value)):
            yield from _media_within(getattr(value, name))


def _holders(of: type) -> tuple[str, ...]:
    """Return the attributes of a film, or of a part, that may hold a file, by their types."""
    if of not in _HOLDERS:
        hints = get_type_hints(of) if dataclasses.is_dataclass(of) else {}
        _HOLDERS[of] = tuple(name for name, hint in hints.items() if _may_hold(hint))
    return _HOLDERS[of]


def _may_hold(hint: Any) -> bool:  # noqa: ANN401 - whatever stands in an annotation
    if inner := get_args(hint):
        return any(map(_may_hold, inner))
    return hint is MediaFile or (isinstance(hint, type) and bool(_holders(hint)))
