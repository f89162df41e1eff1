"""Pictures drawn for films that lack them: a typographic poster, a share card, an icon.

Where a film has a picture of its own, poster and card stand on it; else on its shape.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from microsite.delivery.colours.palette import Palette
from microsite.delivery.drawings.backdrop import draw_shape, fade
from microsite.delivery.drawings.lettering import (
    TEXT,
    Face,
    Lines,
    even,
    filling,
    is_right_to_left,
)
from microsite.delivery.drawings.title import LetteredTitle, SetTitle, Title
from microsite.delivery.seeing.glimpse import glimpse, letters


@dataclass(frozen=True, slots=True)
class Subject:
    """What is painted: `line` stands small below the title, which is set in `face`.

    `lettering` is the title as the film letters it, which takes the place of the set one.
    `picture` is one of the film's own, shown `whole` or cropped; `shape` takes its place where
    there is none (see films.pictures.shape).
    """

    shape: str
    title: str
    face: Face
    line: str
    palette: Palette
    picture: Path | None
    whole: bool = False
    lettering: Path | None = None


@dataclass(frozen=True, slots=True)
class DrawingKind:
    """A kind of drawing: its size in pixels, how it is saved, and what paints it."""

    width: int
    height: int
    extension: str
    media_type: str
    paint: Callable[[Image.Image, Subject], None]


@dataclass(frozen=True, slots=True)
class _Block:
    """The words of a drawing: its title, how far from the edges, the small line's size."""

    title: Title
    edge: int
    small: int


def painted(subject: Subject, kind: DrawingKind) -> bytes:
    """The picture as a file of its kind.

    Raises:
        OSError: the film's own picture is gone.
        ApartError: it cannot be decoded.
    """
    picture = Image.new("RGB", (kind.width, kind.height), subject.palette.ground)
    kind.paint(picture, subject)
    file = io.BytesIO()
    if kind.extension == "png":
        picture.save(file, "PNG", optimize=True)
    else:
        picture.save(file, "JPEG", quality=84, progressive=True, subsampling="4:4:4")
    return file.getvalue()


def _poster(on: Image.Image, subject: Subject) -> None:
    """Picture or shape above; below, every line of the title as wide as the poster allows."""
    width, height = on.size
    edge = width // 14
    room = width - 2 * edge, round(height * 0.42)
    title = _title(subject, room, width // 3, filling)
    _compose(on, subject, _Block(title, edge, width // 27))


def _card(on: Image.Image, subject: Subject) -> None:
    """The film's picture from edge to edge, and its title as large as half of that allows."""
    width, height = on.size
    if subject.picture and subject.whole:
        _card_with_plate(on, subject, subject.picture)
        return
    room = round(width * 0.8), height // 2
    title = _title(subject, room, height // 4, even)
    _compose(on, subject, _Block(title, width // 17, height // 20))


def _card_with_plate(on: Image.Image, subject: Subject, picture: Path) -> None:
    """The film's poster, whole, where lines end, and its title in what is left beside it."""
    width, height = on.size
    edge = width // 22
    plate = glimpse(picture, width // 2, height - 2 * edge)
    backwards = is_right_to_left(subject.title)
    left = edge if backwards else width - edge - plate.width
    on.paste(plate, (left, (height - plate.height) // 2))
    room = width - 3 * edge - plate.width
    start = width - edge - room if backwards else edge
    tall = round(height * 0.6)
    title = _title(subject, (room, tall), height // 4, even)
    small = height // 20
    while small > 12 and TEXT.length(subject.line) * small > room:
        small -= 1
    top = (height - title.height - (2 * small if subject.line else 0)) // 2
    bar = width // 12
    at = start + room - bar if backwards else start
    draw = ImageDraw.Draw(on)
    draw.rectangle((at, top - 20, at + bar, top - 12), subject.palette.accent)
    title.draw(on, start, top, start + room)
    indent = room - TEXT.length(subject.line) * small if backwards else 0
    begin = (start + indent, top + title.height + 2 * small)
    TEXT.draw(draw, begin, subject.line, small, subject.palette.text)


def _icon(on: Image.Image, subject: Subject) -> None:
    """The first letter of the title on the accent."""
    side = on.width
    on.paste(subject.palette.accent, (0, 0, side, side))
    letter = next((letter for letter in subject.title if letter.isalnum()), "")
    mask = Image.new("L", (2 * side, 2 * side))
    subject.face.draw(ImageDraw.Draw(mask), (side // 2, side), letter, round(side * 0.72), 255)
    # The ink is centred, not the line: some letters hang below that.
    if ink := mask.getbbox():
        shape = mask.crop(ink)
        corner = ((side - shape.width) // 2, (side - shape.height) // 2)
        on.paste(subject.palette.on_accent, corner, shape)


POSTER = DrawingKind(800, 1200, "jpg", "image/jpeg", _poster)
CARD = DrawingKind(1200, 630, "jpg", "image/jpeg", _card)
ICON = DrawingKind(192, 192, "png", "image/png", _icon)
KINDS = {"poster": POSTER, "card": CARD, "icon": ICON}


def _compose(on: Image.Image, subject: Subject, block: _Block) -> None:
    """Picture or shape, faded where the words begin, and the words at the lower edge."""
    width, height = on.size
    last = height - block.edge
    baseline = last - (2 * block.small if subject.line else 0)
    top = baseline - block.title.height
    _ground(on, subject)
    fade(on, subject.palette.ground, top - height // 4, top + height // 6)
    block.title.draw(on, block.edge, top, width - block.edge)
    draw = ImageDraw.Draw(on)
    bar = width // 12
    left = width - block.edge - bar if is_right_to_left(subject.title) else block.edge
    draw.rectangle((left, top - 8, left + bar, top), subject.palette.accent)
    start = float(block.edge)
    if is_right_to_left(subject.line):
        start = width - block.edge - TEXT.length(subject.line) * block.small
    TEXT.draw(draw, (start, last), subject.line, block.small, subject.palette.text)


def _title(
    subject: Subject,
    room: tuple[int, int],
    largest: int,
    setting: Callable[[Face, str, int, int, int], Lines],
) -> Title:
    """The title within that many pixels, as the film letters it, else in lines that are set."""
    if subject.lettering:
        return LetteredTitle(letters(subject.lettering, *room), is_right_to_left(subject.title))
    lines = setting(subject.face, subject.title, *room, largest)
    return SetTitle(subject.face, lines, subject.palette.text)


def _ground(on: Image.Image, subject: Subject) -> None:
    if not subject.picture:
        backwards = is_right_to_left(subject.title)
        draw_shape(on, subject.shape, subject.palette, mirrored=backwards)
        return
    on.paste(glimpse(subject.picture, *on.size, fitted=True))
