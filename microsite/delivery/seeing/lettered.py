"""Whether a picture bears lettering, told by rows of shapes that are alike as letters are.

Letters are lighter or darker than what lies round them, as high as their neighbours, and stand
close together on one line. What only looks so (a fence, lit windows in a row) is taken for letters
too: a page that shows such a picture whole is calm, words over words are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

_SIDES = (130, 220, 400, 720)
"""Pixels of the longer side at which a picture is looked at: for titles, for lines, for credits."""
_BLUR = 6
"""Pixels; a stroke is told from its ground, which is the picture blurred so far."""
_CONTRAST = 30
"""Greys, of 255, between a stroke and its ground."""
_LOWEST, _HIGHEST = 6, 60
"""Pixels that a letter may be high."""
_ROW = 5
"""Shapes of a row; fewer are chance."""
_ENOUGH = 5
"""Shapes in rows, at one size, by which a picture is lettered."""

_RUN = re.compile(rb"\xff+")


@dataclass(slots=True)
class _Shape:
    """A patch that hangs together: its box in pixels, and how many of them it covers."""

    left: int
    top: int
    right: int
    bottom: int
    area: int

    def join(self, other: _Shape) -> None:
        self.left, self.top = min(self.left, other.left), min(self.top, other.top)
        self.right, self.bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        self.area += other.area

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


def is_lettered(picture: Image.Image) -> bool:
    """Whether there are words in a picture, of any mode."""
    return letters(picture) >= _ENOUGH


def letters(picture: Image.Image) -> int:
    """How many shapes stand in rows as letters do, at the size where they are most."""
    grey = picture.convert("L")
    most = 0
    for side in _SIDES:
        small = grey.copy()
        small.thumbnail((side, side), Image.Resampling.BOX)
        ground = small.filter(ImageFilter.GaussianBlur(_BLUR))
        for strokes in (ImageChops.subtract(small, ground), ImageChops.subtract(ground, small)):
            mask = strokes.point(lambda value: 255 if value > _CONTRAST else 0)
            most = max(most, _in_rows([shape for shape in _shapes(mask) if _could_be(shape)]))
    return most


def _could_be(shape: _Shape) -> bool:
    """Whether one shape by itself has the measures of a letter, a thin one too."""
    if not _LOWEST <= shape.height <= _HIGHEST or shape.width > 1.7 * shape.height:
        return False
    covered = shape.area / (shape.width * shape.height)
    return 0.2 <= covered <= 0.95 or shape.width <= shape.height / 2


def _shapes(mask: Image.Image) -> Iterator[_Shape]:
    """Yield the patches of a mask; those that touch at corners are one."""
    pixels, width = mask.tobytes(), mask.width
    shapes: list[_Shape] = []
    same: list[int] = []

    def first(at: int) -> int:
        while same[at] != at:
            same[at] = same[same[at]]
            at = same[at]
        return at

    above: list[tuple[int, int, int]] = []
    for y in range(mask.height):
        here: list[tuple[int, int, int]] = []
        start = 0
        for run in _RUN.finditer(pixels[y * width : (y + 1) * width]):
            left, right = run.span()
            at = len(shapes)
            shapes.append(_Shape(left, y, right, y + 1, right - left))
            same.append(at)
            while start < len(above) and above[start][1] < left:
                start += 1
            for other_left, _, other in above[start:]:
                if other_left > right:
                    break
                one, two = sorted((first(at), first(other)))
                if one != two:
                    same[two] = one
                    shapes[one].join(shapes[two])
            here.append((left, right, at))
        above = here
    yield from (shape for at, shape in enumerate(shapes) if same[at] == at)


def _in_rows(shapes: list[_Shape]) -> int:
    """How many of the shapes have so many neighbours on one line that they are letters."""
    left = sorted(shapes, key=lambda shape: shape.left)
    counted = 0
    while left:
        row = [left.pop(0)]
        for shape in tuple(left):
            if shape.left - row[-1].right > 0.9 * row[-1].height:
                break
            if _stands_beside(row[-1], shape):
                row.append(shape)
                left.remove(shape)
        if len(row) >= _ROW and _is_even(row):
            counted += len(row)
    return counted


def _stands_beside(one: _Shape, other: _Shape) -> bool:
    """Whether two shapes stand on one line, as high as each other, and not one over the other."""
    high = max(one.height, other.height)
    return (
        min(one.height, other.height) >= 0.58 * high
        and abs(one.bottom - other.bottom) <= max(1.5, 0.14 * high)
        and other.left >= one.right - 0.2 * high
    )


def _is_even(row: list[_Shape]) -> bool:
    """Whether most of a row is of one height: that of capitals, or that of small letters."""
    heights = sorted(shape.height for shape in row)
    return any(
        sum(abs(height - common) <= max(1, 0.12 * common) for height in heights) >= 0.6 * len(row)
        for common in heights
    )
