"""Pictures as pages show them: which sizes a browser may choose from in which space."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.text import Text
from microsite.web.addresses.assets import Candidate
from microsite.web.microsite import Microsite

_FALLBACK = 1080
"""Pixels of width where nothing can be chosen: an old browser, or a video's poster frame."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a page: `width` and `height` in pixels; an empty `alt` means decoration.

    `avif` and `jpeg` are what a browser may choose from and `sizes` how wide the picture stands,
    as HTML's srcset and sizes; all are empty where the picture has one size only. `href` serves
    where nothing can be chosen.
    """

    href: str
    width: int
    height: int
    alt: Text | str = ""
    avif: str = ""
    jpeg: str = ""
    sizes: str = ""


class Owner(Protocol):
    """What a picture belongs to: a film's microsite, or a page of the site."""

    def media(self, file: MediaFile) -> str:
        """The address of one of its files."""

    def candidates(self, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of one of its pictures."""


@dataclass(frozen=True, slots=True)
class Space:
    """Where a picture stands: how wide, as in HTML's sizes, and the widest rendition of use."""

    sizes: str
    widest: int


# They follow static/css; a browser reads them before any stylesheet.
PLAYER = Space("(min-width: 111rem) 100rem, 90vw", 2560)
PLATE = Space("(min-width: 60rem) 22vw, 90vw", 1440)
STRIP = Space("(min-width: 48rem) 58vw, 100vw", 1440)
STRIP_PLATE = Space("12rem", 768)
CLIP = Space("(min-width: 60rem) 45vw, 90vw", 1440)
WALL = Space("(min-width: 60rem) 18vw, (min-width: 33rem) 27vw, 45vw", 768)
SMALL_WALL = Space("(min-width: 48rem) 30vw, 90vw", 1080)
SITE_PAGE = Space("(min-width: 48rem) 44rem, 90vw", 1440)
PORTRAIT = Space("14rem", 768)
PHOTO = Space("6rem", 320)
GALLERY = Space("100vw", 2560)
THUMBNAIL = Space("(min-width: 33rem) 18rem, 90vw", 768)
SHEET = Space("(min-width: 60rem) 24rem, 45vw", 1080)


def plate_space(width: int, height: int) -> Space:
    """The space of a picture that stands whole on the first screen, never wider than it is."""
    high = f"{round(78 * width / height, 1)}svh"
    beside = f"min({high}, 40vw)" if height > width else "50vw"
    return Space(f"(min-aspect-ratio: 1/1) min({beside}, {width}px), min(100vw, {width}px)", 2560)


def scene_space(width: int) -> Space:
    """The space of a picture that fills the first screen, as far as it goes."""
    return Space(f"min(100vw, {width}px)", 2560)


def still_space(wide: int, narrow: int) -> Space:
    """The space of a still that has so many of 24 columns on a wide and on a narrow screen."""
    across, narrowly = 100 * wide // 24 + 1, 100 * narrow // 24 + 1
    return Space(f"(min-width: 48rem) {across}vw, {narrowly}vw", 2560 if across > 40 else 1440)


def picture(
    microsite: Owner, file: MediaFile | None, space: Space | None, alt: Text | str = ""
) -> Picture | None:
    """A media file as a picture of a page.

    None where there is no file, or a video of which there are no frames.
    """
    if file is None or (file.kind is MediaKind.VIDEO and not microsite.candidates(file)):
        return None
    return shown_as(microsite, file, space, alt)


def shown_as(
    microsite: Owner, file: MediaFile, space: Space | None, alt: Text | str = ""
) -> Picture:
    """A media file as a picture of a page, a video as a frame of it; without a space, as it is.

    Logos are shown as they are: a browser without AVIF would lose their transparent ground. Where
    its author says what is to be seen in a picture, that takes the place of `alt`.
    """
    alt = file.words.alt or alt
    if not space and not file.is_shown:
        return sized(microsite, file, _FALLBACK)
    candidates = _up_to(space.widest, microsite.candidates(file)) if space else ()
    if not space or not candidates:
        return Picture(microsite.media(file), file.width, file.height, alt)
    jpegs = [each for each in candidates if each.media_type == "image/jpeg"]
    return Picture(
        href=_up_to(_FALLBACK, jpegs)[-1].path,
        width=file.width,
        height=file.height,
        alt=alt,
        avif=_srcset(each for each in candidates if each.media_type == "image/avif"),
        jpeg=_srcset(jpegs),
        sizes=space.sizes,
    )


def one_sheet(microsite: Microsite, space: Space) -> Picture:
    """The one-sheet, the key art, or a poster drawn for the film."""
    film = microsite.film
    if shown := picture(microsite, film.one_sheet or film.key_art, space):
        return shown
    drawn = microsite.drawn("poster")
    return Picture(drawn.path, drawn.width, drawn.height)


def sized(microsite: Owner, file: MediaFile, width: int = 1440) -> Picture:
    """A picture as one file for readers elsewhere: the widest JPEG up to `width` pixels.

    A picture without renditions is given as it is. `width` and `height` are the file's own.
    """
    jpegs = [each for each in microsite.candidates(file) if each.media_type == "image/jpeg"]
    if not jpegs:
        return Picture(microsite.media(file), file.width, file.height)
    chosen = _up_to(width, jpegs)[-1]
    return Picture(chosen.path, chosen.width, round(file.height * chosen.width / file.width))


def _up_to(width: int, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Leave out what is wider than `width`, but never the narrowest."""
    found = tuple(candidates)
    return tuple(each for each in found if each.width <= max(width, found[0].width))


def _srcset(candidates: Iterable[Candidate]) -> str:
    return ", ".join(f"{each.path} {each.width}w" for each in candidates)
