"""Trailers and their page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.media import Cue
from microsite.films.text import Text
from microsite.web.contexts.handouts import TrailerHandout
from microsite.web.contexts.pictures import Picture


@dataclass(frozen=True, slots=True)
class Source:
    """A video file: its address and MIME type with codecs."""

    href: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A WebVTT track; `default` marks the one shown at once."""

    href: str
    kind: str
    language: str
    label: str
    default: bool


@dataclass(frozen=True, slots=True)
class Player:
    """A trailer that this site plays: `width` and `height` of the first source in pixels.

    `id` is "player" for a film's first, which begins to load with its page; `kind` is one of the
    interface's messages, `shape` upright, square or wide.
    """

    id: str
    kind: str
    title: Text | None
    sources: tuple[Source, ...]
    tracks: tuple[Subtitle, ...]
    poster: Picture | None
    width: int
    height: int
    shape: str


@dataclass(frozen=True, slots=True)
class TrailerTeaser:
    """The way to a trailer: our own player, or a page elsewhere.

    `fragment` and `host` exclude each other: with a host the link leads there. `poster` has the
    proportions of the player that takes its place; `seconds` is 0 where unknown. `more` is
    where the film's other trailers stand, empty where there are none.
    """

    href: str
    fragment: str
    host: str
    poster: Picture | None
    shape: str
    seconds: int
    more: str


@dataclass(frozen=True, slots=True)
class Clip:
    """One of a film's trailers, with the number by which its page finds it.

    `transcript` is what is seen and heard, in order, where somebody has described it.

    Either `player` or `teaser` is there. `kind` is one of the interface's messages; `language` is
    a tag or empty, `seconds` 0 where unknown.
    """

    number: int
    title: Text | None
    kind: str
    language: str
    seconds: int
    transcript: tuple[Cue, ...]
    player: Player | None
    teaser: TrailerTeaser | None


@dataclass(frozen=True, slots=True)
class TrailerPage:
    """All trailers, the main one first."""

    film: Film
    clips: tuple[Clip, ...]
    handouts: tuple[TrailerHandout, ...]
