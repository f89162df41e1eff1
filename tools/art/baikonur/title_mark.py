"""The title mark of Baikonur, half Cyrillic, drawn as polygons.

Б and И are Cyrillic, R and U Latin, A K O both: the title stands between two alphabets. The A is a
parachute with its capsule, the O a planet.
"""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Place, Point, limbs, outline, union

TALL = 1.5  # height of a capital in mark units
BAR = 0.19  # weight of a stem


def _box(x: float, y: float, w: float, h: float) -> list[Point]:
    return [(x, -y), (x, -y - h), (x + w, -y - h), (x + w, -y)]


def _ring(size: Size, place: Place, x: float, y: float, w: float, h: float, bar: float) -> Array:
    """A bowl: a rounded frame, w by h, cut from `bar` thick."""

    def shape(inset: float) -> Array:
        r = max(w / 2 - inset, 0.01)
        a, b = -y - inset - r, -y - h + inset + r
        t = np.linspace(0, np.pi, 40)
        low = [(x + w / 2 + r * np.cos(k), max(a, b) + r * np.sin(k)) for k in t]
        top = [(x + w / 2 - r * np.cos(k), min(a, b) - r * np.sin(k)) for k in t]
        return outline(size, place, low + top)

    return np.clip(shape(0) - shape(bar), 0, 1)


def _bowl(size: Size, place: Place, x: float, y: float, w: float, h: float) -> Array:
    """The right-hand bowl of Б and R: straight on the left, round on the right."""

    def shape(i: float) -> Array:
        r = min(h / 2, w * 0.7) - i
        t = np.linspace(-np.pi / 2, np.pi / 2, 30)
        right = x + w - i - r
        arc = [
            (right + r * np.cos(k), -y - h / 2 + (h / 2 - i - r) * np.sign(k) + r * np.sin(k))
            for k in t
        ]
        return outline(size, place, [(x + i, -y - h + i), *arc, (x + i, -y - i)])

    return np.clip(shape(0) - shape(BAR), 0, 1)


def _letter(size: Size, place: Place, sign: str, x: float) -> tuple[Array, float]:
    """One letter of the mark at `x` mark units, and its width."""

    def fill(points: list[Point]) -> Array:
        return outline(size, place, points)

    h, b = TALL, BAR
    if sign == "Б":
        w = 0.60
        return union(
            fill(_box(x, 0, b, h)),
            fill(_box(x, h - b, w - 0.04, b)),
            _bowl(size, place, x, 0, w, h * 0.58),
        ), w
    if sign == "A":
        w, m = 0.78, 0.39
        legs: list[Point] = [
            (x, 0),
            (x + m - b * 0.55, -h),
            (x + m + b * 0.55, -h),
            (x + w, 0),
            (x + w - b * 1.04, 0),
            (x + m, -h + b * 1.3),
            (x + b * 1.04, 0),
        ]
        pod = limbs(size, place, [(x + m, -0.36, 0.045, x + m, -0.20, 0.095)], 0.0)
        return union(fill(legs), pod), w
    if sign == "I":
        return fill(_box(x, 0, b, h)), b
    if sign == "K":
        w = 0.66
        arm: list[Point] = [
            (x + b * 0.9, -h * 0.40),
            (x + w - b * 1.12, -h),
            (x + w, -h),
            (x + b * 0.9, -h * 0.40 + b * 1.5),
        ]
        leg: list[Point] = [
            (x + b * 1.35, -h * 0.56),
            (x + b * 2.25, -h * 0.70),
            (x + w + 0.02, 0),
            (x + w - b * 1.12, 0),
        ]
        return union(fill(_box(x, 0, b, h)), fill(arm), fill(leg)), w
    if sign == "O":
        w = 0.74
        return _ring(size, place, x, 0, w, h, b), w
    if sign == "И":
        w = 0.66
        slope: list[Point] = [
            (x + b * 0.5, 0),
            (x + b * 0.5, -b * 1.9),
            (x + w - b * 0.5, -h),
            (x + w - b * 0.5, -h + b * 1.9),
        ]
        return union(fill(_box(x, 0, b, h)), fill(_box(x + w - b, 0, b, h)), fill(slope)), w
    if sign == "U":
        w = 0.64
        cup = _ring(size, place, x, 0, w, h * 1.4, b) * fill(_box(x - 0.1, -0.1, w + 0.2, h + 0.1))
        return cup, w
    w = 0.62
    leg = [
        (x + b * 1.2, -h * 0.45),
        (x + b * 2.15, -h * 0.45),
        (x + w + 0.03, 0),
        (x + w - b * 1.06, 0),
    ]
    return union(fill(_box(x, 0, b, h)), _bowl(size, place, x, h * 0.40, w, h * 0.60), fill(leg)), w


def title(size: Size, x: float, y: float, width: float, gap: float = 0.13) -> Array:
    """The mark centred at `x` (widths), its foot at `y` (heights), `width` wide (widths)."""
    signs = "БAIKOИUR"
    probe = (64, 64)
    widths = [_letter(probe, Place(0, 0, 0.1), s, 0)[1] for s in signs]
    total = sum(widths) + gap * (len(signs) - 1)
    scale = width * size[0] / size[1] / total
    place, at, mask = Place(x - width / 2, y, scale), 0.0, np.zeros((size[1], size[0]), np.float32)
    for sign in signs:
        part, wide = _letter(size, place, sign, at)
        mask, at = union(mask, part), at + wide + gap
    return mask
