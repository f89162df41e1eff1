"""What a page needs to know of files: their public addresses. The floor above provides it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.pictures import Opening
from microsite.films.press.files import PressFile


@dataclass(frozen=True, slots=True)
class Light:
    """A film's colours: the path of their stylesheet, and what a head says of them.

    `scheme` is "dark" or "light", `ground` a colour as CSS writes it, `face` the family of titles.
    """

    href: str
    scheme: str
    ground: str
    face: str = "oswald"


SITE_LIGHT = Light(href="", scheme="dark", ground="#080f1f")
"""Where no film is in hand: the colours of static/css/foundation/tokens.css."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One size and format of a picture for browsers to choose from: `width` is in pixels."""

    path: str
    width: int
    media_type: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is drawn for a film: `width` and `height` are in pixels."""

    path: str
    width: int
    height: int
    media_type: str


@dataclass(frozen=True, slots=True)
class PressKit:
    """A ZIP for the press: its size in bytes, and the names of the files in it."""

    size: int
    names: tuple[str, ...]


class Assets(Protocol):
    """The paths of static and media files, without the site's prefix."""

    def static(self, name: str) -> str:
        """The path of a static file by its plain name, such as "site.css"."""

    def media(self, slug: str, file: MediaFile) -> str:
        """The path of a media file of the film called `slug`."""

    def handed_out(self, film: Film, each: PressFile) -> str:
        """The path of a file of a film as the press downloads it: with its words inside."""

    def played(self, slug: str, file: MediaFile) -> str:
        """The path of what pages play of a video or a track, which may be a copy fit for it."""

    def light(self, slug: str) -> Light:
        """The colours of the film called `slug`."""

    def tone(self, file: MediaFile) -> str:
        """Whether a logo without a ground is "dark" or "light"; empty where it is neither."""

    def drawn(self, film: Film, kind: str) -> Drawn:
        """What is drawn for a film in its language: a "poster", a share "card" or an "icon"."""

    def opening(self, film: Film) -> Opening:
        """What the film's first screen shows."""

    def lettering(self, film: Film) -> MediaFile | None:
        """The film's title as it is lettered, where that can be read on the film's ground."""

    def press_kit(self, film: Film) -> PressKit:
        """What the press kit of a film in its language weighs and holds."""

    def candidates(self, slug: str, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of a picture by width; none where it is only served as it is."""
