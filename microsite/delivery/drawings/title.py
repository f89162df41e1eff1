"""A film's title in a drawing: set in one of the site's faces, or as the film letters it."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageDraw

from microsite.delivery.colours.oklch import Rgb
from microsite.delivery.drawings.lettering import LEADING, Face, Lines, height_of, is_right_to_left


@dataclass(frozen=True, slots=True)
class SetTitle:
    """A title in lines of `face`."""

    face: Face
    lines: Lines
    colour: Rgb

    @property
    def height(self) -> int:
        """In pixels."""
        return height_of(self.lines)

    def draw(self, on: Image.Image, left: int, top: int, right: int) -> None:
        """Draw each line from the side where it begins, `left` or `right`."""
        draw = ImageDraw.Draw(on)
        for text, size in self.lines:
            top += round(size * LEADING)
            backwards = is_right_to_left(text)
            start = right - self.face.length(text) * size if backwards else left
            self.face.draw(draw, (start, top), text, size, self.colour)


@dataclass(frozen=True, slots=True)
class LetteredTitle:
    """A title that is a picture on nothing; `backwards` says that its language is."""

    picture: Image.Image
    backwards: bool

    @property
    def height(self) -> int:
        """In pixels, with as much room above as letters have."""
        return round(self.picture.height * LEADING)

    def draw(self, on: Image.Image, left: int, top: int, right: int) -> None:
        """Draw it at the side where lines begin."""
        start = right - self.picture.width if self.backwards else left
        on.paste(self.picture, (start, top + self.height - self.picture.height), self.picture)


Title = SetTitle | LetteredTitle
