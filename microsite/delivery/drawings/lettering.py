"""Text in the site's own faces: whether it can be set, how wide it is, and how it is drawn.

Each face lies in several files, one for each script, as browsers fetch them; a text is set from
whichever has its letters, and shaped by raqm, so that Arabic joins and marks find their place.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageDraw, ImageFont

from microsite.delivery.colours.oklch import Rgb
from microsite.delivery.folders import STATIC

_ABSENT = "\U0010ffff"
"""No face has this letter: what is drawn for it is drawn for every letter that is missing."""
LEADING = 1.12
"""From one baseline to the next, as a multiple of the letters' size."""
Lines = list[tuple[str, int]]
"""Lines of a block from the first on, each with the size of its letters in pixels."""
_CLINGING = ("Zs", "Cf", "Mn")
"""Spaces, signs without a shape, and marks (Unicode's general categories)."""
_SIZE = 100
"""Pixels; lengths grow with the size, so they are measured once at this one."""


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface: its files in the order of preference, and the weight of those that vary."""

    files: tuple[Path, ...]
    weight: int

    def has(self, text: str) -> bool:
        """Whether every letter of `text` can be drawn."""
        return all(self._file(letter) for letter in text)

    def length(self, text: str) -> float:
        """How wide `text` is, as a multiple of its size."""
        direction = _direction(text)
        runs = self._runs(text)
        fonts = ((_font(file, self.weight, _SIZE), run) for file, run in runs)
        return sum(font.getlength(run, direction=direction) for font, run in fonts) / _SIZE

    def draw(
        self,
        on: ImageDraw.ImageDraw,
        start: tuple[float, float],
        text: str,
        size: int,
        colour: Rgb | int,
    ) -> None:
        """Draw a line of `text` with the left end of its baseline at `start`, `size` in pixels."""
        x, y = start
        for file, run in self._runs(text):
            font = _font(file, self.weight, size)
            on.text((x, y), run, colour, font, anchor="ls", direction=_direction(text))
            x += font.getlength(run, direction=_direction(text))

    def _runs(self, text: str) -> Iterator[tuple[Path, str]]:
        """Yield the parts that come from one file each, from left to right.

        A part in another direction than the text is shaped by itself; that is enough for a title.
        """
        runs: list[tuple[Path, str]] = []
        for letter in text:
            file = self._file(letter)
            # Spaces and marks go with the letter before them.
            if runs and (file == runs[-1][0] or unicodedata.category(letter) in _CLINGING):
                runs[-1] = (runs[-1][0], runs[-1][1] + letter)
            elif file:
                runs.append((file, letter))
        return reversed(runs) if is_right_to_left(text) else iter(runs)

    def _file(self, letter: str) -> Path | None:
        return next((file for file in self.files if _has(file, self.weight, letter)), None)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction says so (Unicode, UAX 9, rules P2 and P3)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def filling(face: Face, text: str, width: int, height: int, largest: int) -> Lines:
    """Break a text into lines that are each as large as `width` allows; the tallest block wins."""
    found: Lines = []
    for lines in _broken(text):
        sized = [(line, min(largest, _fitting(face, line, width))) for line in lines]
        if height_of(found) < height_of(sized) <= height:
            found = sized
    return found or even(face, text, width, height, largest)


def even(face: Face, text: str, width: int, height: int, largest: int) -> Lines:
    """Break a text into lines of one size, the largest at which they fit."""
    found: Lines = []
    for lines in _broken(text):
        size = min(largest, int(height / LEADING / len(lines)))
        size = min(size, *(_fitting(face, line, width) for line in lines))
        if not found or size > found[0][1]:
            found = [(line, size) for line in lines]
    return found


def height_of(lines: Lines) -> int:
    """How many pixels a block of lines takes from above the first to below the last."""
    return sum(round(size * LEADING) for _, size in lines)


def _fitting(face: Face, line: str, width: int) -> int:
    """The size in pixels at which a line is as wide as `width`; at least one."""
    return max(1, int(width / max(face.length(line), 0.01)))


def _broken(text: str) -> Iterator[list[str]]:
    """Yield `text` in one line, in two, and so on, each about as long as the next."""
    words = text.split()
    for count in range(1, min(len(words), 8) + 1):
        lines = [""]
        target = len(text) / count
        for word in words:
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and len(lines) < count and len(longer) > target + len(word) / 2:
                lines.append(word)
            else:
                lines[-1] = longer
        yield lines


def _direction(text: str) -> str:
    return "rtl" if is_right_to_left(text) else "ltr"


@lru_cache(maxsize=128)
def _font(file: Path, weight: int, size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.RAQM)
    try:
        font.set_variation_by_axes([weight])
    except OSError:
        # The face has one weight only.
        return font
    return font


@lru_cache(maxsize=4096)
def _has(file: Path, weight: int, letter: str) -> bool:
    if unicodedata.category(letter) in _CLINGING:
        return True
    if unicodedata.category(letter).startswith("C") or letter.isspace():
        # Raqm refuses line ends and what controls devices.
        return False
    font = _font(file, weight, _SIZE)
    return bytes(font.getmask(letter)) != bytes(font.getmask(_ABSENT))


def _files(*names: str) -> tuple[Path, ...]:
    return tuple(STATIC / "vendor" / f"{name}.woff2" for name in names)


def face(family: str, weight: int) -> Face:
    """One of the site's families, with the letters of every script that we have."""
    scripts = ("latin", "latin-ext", "cyrillic", "cyrillic-ext")
    return Face(_files(*(f"{family}-{script}" for script in scripts), "kufi-arabic"), weight)


TEXT = face("onest", 500)
