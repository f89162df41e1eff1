"""Fruit, boats, a cart, and the real sun."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from tools.art.craft.light import Array
from tools.art.lemon.paper import Collage, Spray, box, oval, turned
from tools.art.lemon.town import (
    BLUSH,
    BRICK,
    CORAL,
    CREAM,
    INK,
    LEAF,
    LEMON,
    PITH,
    ROSE,
    SPROUT,
    TANGERINE,
    ZEST,
    leaf,
)


def half_slice(
    c: Collage, x: float, y: float, r: float, turn: float, colours: tuple[str, str, str]
) -> None:
    """Half a slice of any round fruit, its cut edge through (x, y): rind, pith and pulp."""
    t = np.linspace(0, np.pi, 30)
    for part, colour, lift in ((1.0, colours[0], 0.6), (0.88, CREAM, 0.1), (0.79, colours[2], 0.1)):
        bow = [(x + r * part * np.cos(k), y + r * part * np.sin(k)) for k in t]
        spray = Spray(colours[0], (0.3, 1.0), 0.5) if part < 0.8 else None
        c.cut(turned(bow, (x, y), turn), colour, lift, spray, rough=0)
    for k in range(1, 6):
        a = np.pi * k / 6
        seam = [(x, y), (x + r * 0.8 * np.cos(a), y + r * 0.8 * np.sin(a))]
        c.strip(turned(seam, (x, y), turn), r * 0.045, colours[1], 0)


def melon(c: Collage, x: float, y: float, r: float, turn: float = 0.0) -> None:
    """A wedge of watermelon."""
    t = np.linspace(0, np.pi, 30)
    parts = ((1.0, LEAF, 0.6), (0.93, SPROUT, 0), (0.86, CREAM, 0), (0.78, CORAL, 0.1))
    for part, colour, lift in parts:
        bow = [(x + r * part * np.cos(k), y + r * part * np.sin(k)) for k in t]
        spray = Spray(BRICK, (0.0, -1.0), 0.5) if colour == CORAL else None
        c.cut(turned(bow, (x, y), turn), colour, lift, spray, rough=0)
    for k in range(5):
        a, far = np.pi * (k + 1) / 6, r * (0.42 + 0.14 * (k % 2))
        seed = turned([(x + far * np.cos(a), y + far * np.sin(a))], (x, y), turn)[0]
        c.cut(oval(float(seed[0]), float(seed[1]), r * 0.03, r * 0.055), INK, 0, rough=0)


def cherries(c: Collage, x: float, y: float, s: float) -> None:
    """Two on one stalk, hung from (x, y)."""
    for dx, dy in ((-0.28, 0.95), (0.32, 0.78)):
        stalk = [(x, y), (x + dx * s * 0.5, y + dy * s * 0.45), (x + dx * s, y + dy * s)]
        c.strip(stalk, s * 0.045, LEAF, 0.3, curved=True)
        c.cut(oval(x + dx * s, y + (dy + 0.2) * s, s * 0.27, s * 0.26), BRICK, 0.5,
              Spray(CORAL, (-0.6, -1.0), 0.9), rough=0)  # fmt: skip
        c.cut(oval(x + (dx - 0.09) * s, y + (dy + 0.1) * s, s * 0.05, s * 0.035), CREAM, 0, rough=0)
    leaf(c, x, y + s * 0.05, s * 0.6, 70, 0.3)


def pear(c: Collage, x: float, y: float, s: float) -> None:
    """A pear hung from (x, y)."""
    c.strip([(x, y), (x + s * 0.04, y + s * 0.25)], s * 0.05, LEAF, 0.2)
    half = [(0.0, 0.2), (0.16, 0.3), (0.2, 0.52), (0.38, 0.8), (0.36, 1.08), (0.18, 1.24)]
    body = half + [(0.0, 1.26)] + [(-a, b) for a, b in half[:0:-1]]
    c.cut([(x + a * s, y + b * s) for a, b in body], SPROUT, 0.6, Spray(LEMON, (-0.7, 0.6), 1.0),
          curved=True, rough=0)  # fmt: skip
    leaf(c, x, y + s * 0.12, s * 0.5, -60, 0.3)


def strawberry(c: Collage, x: float, y: float, s: float) -> None:
    """A strawberry hung from (x, y)."""
    body = [(0.0, 0.18), (0.34, 0.2), (0.46, 0.42), (0.3, 0.85), (0.0, 1.15)]
    full = body + [(-a, b) for a, b in body[3:0:-1]]
    c.cut([(x + a * s, y + b * s) for a, b in full], CORAL, 0.6, Spray(BRICK, (0.5, 1), 0.8),
          curved=True, rough=0)  # fmt: skip
    for k in range(9):
        dx, dy = ((k % 3) - 1) * 0.22 * (1 - 0.25 * (k // 3)), 0.42 + 0.2 * (k // 3)
        c.cut(oval(x + dx * s, y + dy * s, s * 0.025, s * 0.045), PITH, 0, rough=0)
    for k in range(-2, 3):
        tip = (x + k * 0.17 * s, y + (0.36 - 0.03 * k * k) * s)
        foot = [(x + (k * 0.1 + d) * s, y + 0.16 * s) for d in (-0.08, 0.08)]
        c.cut([foot[0], tip, foot[1]], LEAF, 0.2)
    c.strip([(x, y), (x, y + s * 0.18)], s * 0.06, LEAF, 0.1)


def boat(c: Collage, x: float, y: float, s: float, colours: tuple[str, str, str]) -> None:
    """A boat that sails under half a slice of fruit."""
    c.strip([(x, y), (x, y - s * 1.5)], s * 0.06, CREAM, 0.3)
    half_slice(c, x + s * 0.08, y - s * 0.85, s * 0.62, -90, colours)
    hull = [(x - s * 0.75, y - s * 0.12), (x + s * 0.85, y - s * 0.12), (x + s * 0.5, y + s * 0.25)]
    c.cut([*hull, (x - s * 0.5, y + s * 0.25)], CORAL, 0.4, Spray(BRICK, (0, 1), 0.6))
    c.cut([(x, y - s * 1.5), (x - s * 0.35, y - s * 1.42), (x, y - s * 1.32)], LEMON, 0.2)


def cart(c: Collage, x: float, y: float, s: float, turn: float) -> None:
    """The fire brigade's hand-cart, wheels at `y`."""

    def t(points: list[tuple[float, float]]) -> Array:
        return turned([(x + a * s, y + b * s) for a, b in points], (x, y), turn)

    c.cut(t([(-1.5, -0.85), (1.5, -0.85), (1.35, -0.5), (-1.35, -0.5)]), CORAL, 0.6,
          Spray(BRICK, (0, 1), 0.7))  # fmt: skip
    c.strip(t([(1.4, -0.68), (2.4, -0.75)]), s * 0.12, BRICK, 0.3)
    for k in (-0.95, 0.95):
        hub = t([(k, -0.38)])[0]
        cx, cy = float(hub[0]), float(hub[1])
        c.dot(cx, cy, s * 0.46, BRICK, 0.5)
        c.dot(cx, cy, s * 0.36, BLUSH, 0.1)
        for spoke in range(6):
            a = spoke * np.pi / 3 + 0.3
            end = (cx + s * 0.4 * np.cos(a), cy + s * 0.4 * np.sin(a))
            c.strip([(cx, cy), end], s * 0.06, BRICK, 0)
        c.dot(cx, cy, s * 0.1, LEMON, 0.1)


def sleepy_sun(c: Collage, x: float, y: float, r: float) -> None:
    """The sun in its nightcap, eyes all but shut, lips put out for a straw."""
    for k in range(26):
        a = np.pi * 2 * k / 26
        far = r * (1.22 if k % 2 else 1.34)
        ends = [(x + r * 0.9 * np.sin(a + d), y - r * 0.9 * np.cos(a + d)) for d in (-0.1, 0.1)]
        ray = [ends[0], (x + far * np.sin(a), y - far * np.cos(a)), ends[1]]
        c.cut(ray, TANGERINE if k % 2 else ZEST, 0.4)
    c.cut(oval(x, y, r, r), CORAL, 0.9, Spray(TANGERINE, (-0.6, -1.0), 0.95), rough=0.05)
    for eye in (-0.42, 0.22):
        lid = oval(x + eye * r, y - r * 0.18, r * 0.17, r * 0.17)
        c.cut(lid, CREAM, 0.15, rough=0)
        c.dot(x + (eye - 0.04) * r, y - r * 0.12, r * 0.07, INK, 0)
        half = [p for p in lid.tolist() if p[1] <= y - r * 0.15]
        c.cut(half, ROSE, 0.12, rough=0)
    for cheek in (-0.58, 0.42):
        c.dot(x + cheek * r, y + r * 0.16, r * 0.17, ROSE, 0)
    c.cut(oval(x - r * 0.14, y + r * 0.08, r * 0.10, r * 0.08), BRICK, 0.2, rough=0)
    c.dot(x - r * 0.16, y + r * 0.36, r * 0.10, BRICK, 0.25)
    c.dot(x - r * 0.17, y + r * 0.36, r * 0.045, INK, 0)
    cap = [(-0.86, -0.52), (-0.45, -0.98), (0.15, -1.32), (0.75, -1.22), (1.12, -0.86)]
    cap += [(0.98, -0.62), (0.84, -0.80), (0.80, -0.58)]
    c.cut(
        [(x + a * r, y + b * r) for a, b in cap], CREAM, 0.7, Spray(ROSE, (1, 0.4), 0.5), rough=0.05
    )
    for stripe in (((-0.42, -0.99), (0.0, -0.63)), ((0.0, -1.24), (0.42, -0.66))):
        c.strip([(x + p * r, y + q * r) for p, q in stripe], r * 0.13, CORAL, 0)
    brim = [(x + k * r, y - b * r) for k, b in ((-0.88, 0.50), (-0.05, 0.62), (0.86, 0.52))]
    c.strip(brim, r * 0.17, PITH, 0.3, curved=True)
    c.dot(x + r * 1.03, y - r * 0.62, r * 0.15, LEMON, 0.4)


def straw(c: Collage, path: list[tuple[float, float]], width: float) -> None:
    """A striped straw along a path."""
    c.strip(path, width, CREAM, 0.4)
    for a, b in pairwise(path):
        long = float(np.hypot(b[0] - a[0], b[1] - a[1]))
        steps = int(long / width / 1.6)
        for k in range(steps):
            ends = [(k + d) / steps for d in (0.25, 0.6)]
            band = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in ends]
            c.strip(band, width * 0.9, CORAL, 0)


def glass(c: Collage, x: float, y: float, s: float) -> None:
    """Lemonade, standing on `y`."""
    c.cut(
        [(x - s * 0.4, y - s), (x + s * 0.4, y - s), (x + s * 0.3, y), (x - s * 0.3, y)], CREAM, 0.4
    )
    c.cut([(x - s * 0.35, y - s * 0.78), (x + s * 0.35, y - s * 0.78), (x + s * 0.26, y - s * 0.06),
           (x - s * 0.26, y - s * 0.06)], LEMON, 0, Spray(TANGERINE, (0, 1), 0.5))  # fmt: skip
    for dx, dy in ((-0.1, 0.35), (0.12, 0.55), (0.05, 0.2)):
        c.cut(box(x + dx * s - s * 0.08, y - dy * s - s * 0.08, s * 0.15, s * 0.15), PITH, 0)
