"""Files that a film hands out."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text
from microsite.web.contexts.pictures import Picture


@dataclass(frozen=True, slots=True)
class Handout:
    """A file to download: `name` is what it is called then; `picture` shows it."""

    name: str
    href: str
    size: int
    width: int
    height: int
    ending: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class StillHandout:
    """A still with what must be printed beside it."""

    number: int
    file: Handout
    caption: Text | None
    credit: str
    copyright: str


@dataclass(frozen=True, slots=True)
class TrackHandout:
    """Subtitles or another track; `kind` is one of the interface's messages."""

    file: Handout
    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class TrailerHandout:
    """A trailer's files; `seconds` is 0 where unknown.

    `embed` is the absolute URL of the bare player, or empty; its width and height are in pixels.
    """

    number: int
    title: Text | None
    language: str
    seconds: int
    files: tuple[Handout, ...]
    tracks: tuple[TrackHandout, ...]
    embed: str
    embed_width: int
    embed_height: int
