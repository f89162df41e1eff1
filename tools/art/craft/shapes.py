"""Masks (0..1) for silhouettes: limbs that melt into each other, smooth outlines, thin lines.

Figures are drawn in their own units and placed with `Place`. One unit is `scale` picture heights.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from tools.art.craft.light import Array, Size

Point = tuple[float, float]
Limb = tuple[float, float, float, float, float, float]  # x, y, radius to x, y, radius
FINE = 4  # bits below the pixel in OpenCV's drawing


@dataclass(frozen=True)
class Place:
    """Where a figure's origin stands: x in widths, y in heights; `turn` in degrees."""

    x: float
    y: float
    scale: float
    flip: bool = False
    turn: float = 0.0

    def pixels(self, size: Size, points: Array | list[Point]) -> Array:
        """Figure points as pixels of a picture."""
        spots = np.asarray(points, np.float32).reshape(-1, 2) * self.scale * size[1]
        if self.flip:
            spots = spots * np.array([-1, 1], np.float32)
        a = np.radians(self.turn)
        spin = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]], np.float32)
        return spots @ spin + np.array([self.x * size[0], self.y * size[1]], np.float32)


def limbs(size: Size, place: Place, parts: list[Limb], melt: float = 0.06) -> Array:
    """A body of tapered limbs; `melt` (figure units) rounds the joints between them."""
    a = place.pixels(size, [(p[0], p[1]) for p in parts])
    b = place.pixels(size, [(p[3], p[4]) for p in parts])
    unit = place.scale * size[1]
    pad = max(max(p[2], p[5]) for p in parts) * unit + melt * unit + 3
    spots = np.concatenate([a, b])
    left, top = np.maximum(np.floor(spots.min(0) - pad), 0).astype(int)
    right, bottom = np.minimum(np.ceil(spots.max(0) + pad), size).astype(int)
    mask = np.zeros((size[1], size[0]), np.float32)
    if right <= left or bottom <= top:
        return mask
    y, x = np.mgrid[top:bottom, left:right].astype(np.float32)
    distance, soft = np.full(x.shape, 1e6, np.float32), max(melt * unit, 1e-3)
    for part, p, q in zip(parts, a, b, strict=True):
        along = q - p
        t = ((x - p[0]) * along[0] + (y - p[1]) * along[1]) / max(float(along @ along), 1e-6)
        t = np.clip(t, 0, 1)
        away = np.hypot(x - p[0] - t * along[0], y - p[1] - t * along[1])
        d = away - (part[2] + (part[5] - part[2]) * t) * unit
        h = np.clip(0.5 + 0.5 * (distance - d) / soft, 0, 1)
        distance = distance * (1 - h) + d * h - soft * h * (1 - h)
    mask[top:bottom, left:right] = np.clip(0.5 - distance, 0, 1)
    return mask


def smooth(points: list[Point], steps: int = 12, *, closed: bool = True) -> Array:
    """A Catmull-Rom curve through the points; a point given twice stays a corner."""
    p = np.asarray(points, np.float32)
    ends = (p[-1:], p[:2]) if closed else (p[:1], p[-1:])
    p = np.concatenate([ends[0], p, ends[1]])
    t = np.linspace(0, 1, steps, endpoint=False, dtype=np.float32)[:, None]
    runs = [
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False)
    ]
    return np.concatenate([*runs, p[-2:-1]])


def outline(size: Size, place: Place, points: Array | list[Point]) -> Array:
    """A filled outline given in figure units."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    spots = np.round(place.pixels(size, points) * 2**FINE).astype(np.int32)
    cv2.fillPoly(mask, [spots], 255, cv2.LINE_AA, FINE)
    return mask.astype(np.float32) / 255


def strokes(size: Size, place: Place, lines: list[Array | list[Point]], width: float) -> Array:
    """Open lines, `width` in pixels; thinner than one pixel they get fainter instead."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    thick, shade = max(1, round(width)), int(255 * min(1.0, width))
    for points in lines:
        spots = np.round(place.pixels(size, points) * 2**FINE).astype(np.int32)
        cv2.polylines(
            mask,
            [spots],
            color=shade,
            thickness=thick,
            isClosed=False,
            lineType=cv2.LINE_AA,
            shift=FINE,
        )
    return mask.astype(np.float32) / 255


def union(*masks: Array) -> Array:
    """All masks together."""
    return np.maximum.reduce(masks)


def rim(mask: Array, toward: Point, width: float) -> Array:
    """The edge of a mask that faces the light; `toward` points at it, `width` in pixels."""
    soft = cv2.GaussianBlur(mask, (0, 0), max(width * 0.6, 0.5))
    dx, dy = np.asarray(toward, np.float32) / max(float(np.hypot(*toward)), 1e-6) * width
    shapes = [
        cv2.warpAffine(
            soft,
            np.array([[1, 0, s * dx], [0, 1, s * dy]], np.float32),
            mask.shape[::-1],
            borderMode=cv2.BORDER_REPLICATE,
        )
        for s in (-0.9, 0.9)
    ]
    return mask * np.clip((shapes[1] - shapes[0]) * 1.25, 0, 1)


def lock(root: Point, bend: Point, tip: Point, width: float) -> Array:
    """A tapered curl as an outline, from `root` over `bend` to a sharp `tip` (figure units)."""
    t = np.linspace(0, 1, 14, dtype=np.float32)[:, None]
    a, b, c = (np.asarray(p, np.float32) for p in (root, bend, tip))
    spine = (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t**2 * c
    slope = np.gradient(spine, axis=0)
    side = np.stack([-slope[:, 1], slope[:, 0]], -1)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-6)
    wide = side * width / 2 * (1 - t) ** 0.7
    return np.concatenate([spine + wide, (spine - wide)[::-1]])


def lattice(
    left: float, right: float, foot: float, top: float, bays: int, taper: float = 0.6
) -> list[list[Point]]:
    """Two legs, rungs and crossed braces between `foot` and `top`."""
    lines: list[list[Point]] = []
    middle = (left + right) / 2
    rows = []
    for i in range(bays + 1):
        t = i / bays
        y, k = foot + (top - foot) * t, 1 - (1 - taper) * t
        rows.append(((middle + (left - middle) * k, y), (middle + (right - middle) * k, y)))
    for (a, b), (c, d) in pairwise(rows):
        lines += [[a, c], [b, d], [a, d], [b, c], [c, d]]
    return lines
