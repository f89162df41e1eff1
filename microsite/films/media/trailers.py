"""Trailers, with their tracks and their versions for people who hear or see little."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from microsite.films.media.files import MediaFile
from microsite.films.text import Text


@dataclass(frozen=True, slots=True)
class Track:
    """A WebVTT or SRT file; `kind` is subtitles, captions, descriptions or chapters."""

    file: MediaFile
    kind: str
    language: str
    label: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A trailer once more, for people who hear or see little; its files in order of preference.

    `kind` is audio_description, sign_language, or captions where they are part of the picture;
    `language` is theirs, empty where unknown. Before its `embargo` (aware) nobody sees it but the
    press; a public one has none.
    """

    sources: tuple[MediaFile, ...]
    kind: str
    language: str = ""
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Trailer:
    """Files of our own in order of preference, or a page elsewhere.

    Either `sources` holds at least one video or `url` names a page that shows it.
    `kind` is trailer, teaser, clip, interview or making_of; `duration` is in seconds, 0 where
    unknown; `language` is what is spoken, empty where unknown.
    """

    sources: tuple[MediaFile, ...] = ()
    url: str = ""
    kind: str = "trailer"
    title: Text | None = None
    poster: MediaFile | None = None
    duration: float = 0.0
    uploaded: date | None = None
    language: str = ""
    tracks: tuple[Track, ...] = ()
    versions: tuple[Version, ...] = ()
    embargo: datetime | None = None

    @property
    def playable(self) -> MediaFile:
        """The source that most players elsewhere can play: MP4 where there is one.

        Raises:
            IndexError: the trailer has no sources.
        """
        files = (file for file in self.sources if file.played_type == "video/mp4")
        return next(files, self.sources[0])

    @property
    def seconds(self) -> int:
        """Its length in whole seconds, as written or else as its file tells; 0 where unknown."""
        told = self.duration or next((file.duration for file in self.sources), 0.0)
        return round(told)
