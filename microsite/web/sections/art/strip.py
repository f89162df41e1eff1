"""The strip of art with which an inner page of a film opens."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import STRIP, STRIP_PLATE, Picture, picture

_WIDEST = 1500
"""Pixels that the strip has on the widest screens; no picture is made larger than it is."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A picture that runs out of the page, or, where `is_plate`, a poster that stands whole."""

    picture: Picture
    is_plate: bool


def strip(microsite: Microsite, number: int) -> Strip | None:
    """The strip of a film's page, by its number: each has another still, as far as they go.

    Without stills that fill it, the one-sheet or the key art; None without any.
    """
    film = microsite.film
    fitting = [still.file for still in film.stills if _fills(still.file)]
    if fitting and (shown := picture(microsite, fitting[number % len(fitting)], STRIP)):
        return Strip(shown, is_plate=False)
    shown = picture(microsite, _poster(film), STRIP_PLATE)
    return Strip(shown, is_plate=True) if shown else None


def _fills(file: MediaFile) -> bool:
    return file.width >= _WIDEST and 4 * file.height <= 3 * file.width


def _poster(film: Film) -> MediaFile | None:
    return film.one_sheet or film.key_art
