"""Looks at pictures, each once: equal bytes give equal answers, on every replica."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageFilter, ImageOps, ImageStat

from microsite.delivery.seeing.glimpse import glimpse
from microsite.delivery.seeing.lettered import is_lettered
from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.pictures import Look
from microsite.reading.files.apart import ApartError

_SIDE = 720
"""Pixels of the longer side at which a picture is looked at."""
_SMALL = 96
"""Likewise where only masses count, not strokes."""
_KEPT = 16384
"""Answers kept in memory, about 200 bytes each."""
_CROP = 0.6
"""The part of a wide picture's width, or of an upright one's height, that a phone shows."""
_DARK, _FLAT, _BLURRED = 26, 14, 1.6
"""Greys of 255: a mean, a deviation and a mean difference between neighbours; less is dull."""
_ALIKE = 0.8
"""A side with more than this part of the other's detail is no emptier than that."""


def look(file: MediaFile) -> Look | None:
    """What is seen in a picture; None of a video, or where the picture cannot be decoded."""
    if file.kind is not MediaKind.IMAGE:
        return None
    return _look(file.path, file.sha256)


@lru_cache(maxsize=_KEPT)
def _look(path: Path, _: str) -> Look | None:
    try:
        grey = glimpse(path, _SIDE, _SIDE).convert("L")
    except (OSError, ApartError):
        return None
    columns, rows, emptier = _detail(grey)
    return Look(
        lettered=is_lettered(grey),
        telling=is_telling(grey),
        # What matters in a picture is more often above its middle than below.
        subject=(_best_window(columns, _CROP), min(35, _best_window(rows, _CROP))),
        emptier=emptier,
        light=ImageStat.Stat(_under_words(grey, emptier)).mean[0] / 255,
    )


def _under_words(grey: Image.Image, side: str) -> Image.Image:
    """The part of a picture that words cover: its emptier side, but not the top of it."""
    width, height = grey.size
    left, right = (width // 2 if side == "right" else 0), (width // 2 if side == "left" else width)
    return grey.crop((left, height // 4, max(right, left + 1), height))


def is_telling(grey: Image.Image) -> bool:
    """Whether a picture, in greys, is neither dark nor flat nor blurred."""
    small = grey.resize((320, max(1, round(320 * grey.height / grey.width))))
    light = ImageStat.Stat(small)
    inner = (2, 2, small.width - 2, max(3, small.height - 2))
    edges = ImageStat.Stat(small.filter(ImageFilter.FIND_EDGES).crop(inner))
    return light.mean[0] >= _DARK and light.stddev[0] >= _FLAT and edges.mean[0] >= _BLURRED


def _detail(grey: Image.Image) -> tuple[list[int], list[int], str]:
    """How much is to be seen in each column and in each row, and the emptier side."""
    small = grey.copy()
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.BOX)
    # A frame of one pixel has no neighbours to differ from.
    edges = ImageOps.expand(
        ImageOps.crop(small.filter(ImageFilter.FIND_EDGES), 1), border=1, fill=0
    ).filter(ImageFilter.GaussianBlur(1))
    columns = [*edges.resize((edges.width, 1), Image.Resampling.BOX).convert("I").tobytes()[::4]]
    rows = [*edges.resize((1, edges.height), Image.Resampling.BOX).convert("I").tobytes()[::4]]
    half = round(0.45 * len(columns))
    left, right = sum(columns[:half]), sum(columns[-half:])
    if left < _ALIKE * right:
        return columns, rows, "left"
    return columns, rows, "right" if right < _ALIKE * left else ""


def _best_window(amounts: list[int], part: float) -> int:
    """Where a window of that part of the length sees most, in percent of its way; 50 if alike."""
    size = max(1, round(part * len(amounts)))
    sums = [sum(amounts[at : at + size]) for at in range(len(amounts) - size + 1)]
    middle = sums[len(sums) // 2]
    best = max(range(len(sums)), key=lambda at: (sums[at], -abs(at - len(sums) // 2)))
    if len(sums) < 2 or sums[best] < 1.08 * middle:
        return 50
    return round(100 * best / (len(sums) - 1))
