"""Cut paper: coloured shapes laid one over another, each throwing a soft shadow on those below.

Everything is measured in hundredths of the picture's height, x from the left edge, y from the top.
Light falls from the upper left; edges wander a little, as scissors do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from tools.art.craft.film import grain, vignette
from tools.art.craft.light import Array, Size, encode, linear, soften
from tools.art.craft.noise import cloud, line
from tools.art.craft.shapes import FINE, Point, smooth

LIGHT = (-0.6, -0.8)  # where the light comes from


@dataclass(frozen=True)
class Spray:
    """A second colour, stippled over a shape: none at one end of `way`, `most` at the other."""

    colour: str
    way: tuple[float, float] = (0.4, 1.0)
    most: float = 0.8


def turned(points: Array | Sequence[Point], about: Point, degrees: float) -> Array:
    """Points turned clockwise round another."""
    a = np.radians(degrees)
    spin = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]], np.float32)
    middle = np.asarray(about, np.float32)
    return (np.asarray(points, np.float32) - middle) @ spin + middle


def oval(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> Array:
    """An ellipse as points."""
    t = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    ring = np.stack([x + rx * np.cos(t), y + ry * np.sin(t)], -1).astype(np.float32)
    return turned(ring, (x, y), turn)


def box(x: float, y: float, w: float, h: float) -> list[Point]:
    """A rectangle from its upper left corner."""
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]


class Collage:
    """The sheet that everything is glued to."""

    def __init__(self, size: Size, ground: str, seed: int) -> None:
        self.size = size
        self.unit = size[1] / 100
        self.wide = size[0] / self.unit
        self.random = np.random.default_rng(seed)
        self.picture = np.broadcast_to(linear(ground), (size[1], size[0], 3)).copy()
        self.stipple = np.random.default_rng(seed + 1).random((size[1], size[0]), np.float32)
        self.stipple = cv2.GaussianBlur(self.stipple, (0, 0), 0.8)
        self.stipple = np.clip((self.stipple - 0.5) * 2.4 + 0.5, 0, 1)

    def cut(
        self,
        points: Array | Sequence[Point],
        colour: str,
        lift: float = 0.5,
        spray: Spray | None = None,
        *,
        curved: bool = False,
        rough: float = 0.05,
    ) -> None:
        """Glue a shape on; `lift` is how high it stands off the sheet, `rough` how it was cut."""
        edge = smooth([(float(a), float(b)) for a, b in points], 10) if curved else points
        spots = np.asarray(edge, np.float32)
        if rough:
            spots = self._scissors(spots, rough)
        self._glue(spots * self.unit, None, colour, lift, spray)

    def strip(
        self,
        points: Array | Sequence[Point],
        width: float,
        colour: str,
        lift: float = 0.3,
        *,
        curved: bool = False,
        spray: Spray | None = None,
    ) -> None:
        """A line of paper with round ends."""
        edge = (
            smooth([(float(a), float(b)) for a, b in points], 10, closed=False)
            if curved
            else points
        )
        self._glue(np.asarray(edge, np.float32) * self.unit, width * self.unit, colour, lift, spray)

    def dot(self, x: float, y: float, r: float, colour: str, lift: float = 0.3) -> None:
        """A disc."""
        self.cut(oval(x, y, r, r), colour, lift, rough=0)

    def _scissors(self, spots: Array, rough: float) -> Array:
        """The outline with a hand's slow tremor."""
        ends = np.roll(spots, -1, 0)
        parts = []
        for a, b in zip(spots, ends, strict=True):
            steps = max(1, int(np.hypot(*(b - a)) / 1.2))
            t = np.linspace(0, 1, steps, endpoint=False, dtype=np.float32)[:, None]
            parts.append(a + (b - a) * t)
        full = np.concatenate(parts)
        if len(full) < 12:
            return full
        seeds = self.random.integers(0, 2**31, 2)
        shake = np.stack([line(len(full), 0.08, int(s), 3) for s in seeds], -1)
        fade = np.minimum(np.linspace(0, 12, len(full)), np.linspace(12, 0, len(full)))
        return full + shake * rough * np.clip(fade, 0, 1)[:, None].astype(np.float32) * 3

    def _glue(
        self, spots: Array, width: float | None, colour: str, lift: float, spray: Spray | None
    ) -> None:
        height = lift * self.unit
        pad = int(height * 3 + (width or 0) + 6)
        w, h = self.size
        left, top = np.clip(np.floor(spots.min(0)).astype(int) - pad, 0, (w, h))
        right, low = np.clip(np.ceil(spots.max(0)).astype(int) + pad, 0, (w, h))
        if right - left < 2 or low - top < 2:
            return
        ink = np.zeros((low - top, right - left), np.uint8)
        fixed = np.round((spots - np.array([left, top], np.float32)) * 2**FINE).astype(np.int32)
        if width is None:
            cv2.fillPoly(ink, [fixed], 255, cv2.LINE_AA, FINE)
        else:
            thick = max(1, round(width))
            cv2.polylines(
                ink,
                [fixed],
                isClosed=False,
                color=255,
                thickness=thick,
                lineType=cv2.LINE_AA,
                shift=FINE,
            )
        mask = ink.astype(np.float32) / 255
        here = self.picture[top:low, left:right]
        if lift > 0:
            here *= 1 - (self._shadow(mask, height) * (1 - mask))[..., None] * linear("#b8cfd6")
        paint = np.broadcast_to(linear(colour), (*mask.shape, 3))
        if spray:
            paint = self._sprayed(paint, spray, (left, top), mask)
        thin = max(self.unit * 0.07, 0.8)
        lit = mask - self._moved(mask, -LIGHT[0] * thin, -LIGHT[1] * thin)
        paint = paint * (1 + 0.22 * np.clip(lit, 0, 1) - 0.14 * np.clip(-lit, 0, 1))[..., None]
        here[:] = here * (1 - mask[..., None]) + paint * mask[..., None]

    def _shadow(self, mask: Array, height: float) -> Array:
        near = self._moved(mask, -LIGHT[0] * height * 0.5, -LIGHT[1] * height * 0.5)
        far = self._moved(mask, -LIGHT[0] * height, -LIGHT[1] * height)
        return 0.26 * soften(near, height * 0.25) + 0.22 * soften(far, height * 0.8)

    @staticmethod
    def _moved(mask: Array, dx: float, dy: float) -> Array:
        move = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
        return cv2.warpAffine(mask, move, mask.shape[::-1])

    def _sprayed(self, paint: Array, spray: Spray, at: tuple[int, int], mask: Array) -> Array:
        rows, columns = np.nonzero(mask > 0.5)
        if not len(rows):
            return paint
        y, x = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]].astype(np.float32)
        way = x * spray.way[0] + y * spray.way[1]
        ends = way[rows, columns]
        part = np.clip((way - ends.min()) / max(float(np.ptp(ends)), 1.0), 0, 1) ** 1.6 * spray.most
        dots = self.stipple[at[1] : at[1] + mask.shape[0], at[0] : at[0] + mask.shape[1]]
        part = np.clip((part - dots) * 2.2 + 0.5, 0, 1) * np.clip(part * 6, 0, 1)
        return paint * (1 - part[..., None]) + linear(spray.colour) * part[..., None]

    def photograph(self, seed: int) -> Image.Image:
        """The sheet under the rostrum camera: fibres of the paper, a soft lamp, little grain."""
        fibre = cloud(self.size, 0.02, seed, 3, 0.5) - 0.5
        lamp = vignette(self.picture.shape, 0.10)
        signal = encode(self.picture * lamp * (1 + 0.035 * fibre[..., None]))
        signal = signal + grain(self.picture.shape, seed + 1) * 0.006
        return Image.fromarray((np.clip(signal, 0, 1) * 255 + 0.5).astype(np.uint8))
