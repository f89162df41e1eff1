"""The lemon that stands in for the sun, its ladder, and the town that lives by it."""

from __future__ import annotations

import numpy as np

from tools.art.lemon.paper import Collage, Spray, box, oval, turned

LEMON, PULP, PITH, ZEST = "#ffd21f", "#ffe45c", "#fff6cc", "#ffbf0d"
MINT, POOL, SEA = "#b9efd9", "#86ddc6", "#45c3b6"
CORAL, ROSE, BLUSH, TANGERINE = "#ff6b55", "#ff9d8b", "#ffd3c2", "#ff9a3a"
CREAM, LEAF, SPROUT, BRICK, INK = "#fffaea", "#37ab6b", "#7fd07e", "#e5503f", "#8a3b4a"


def slice_of_lemon(c: Collage, x: float, y: float, r: float, lift: float = 1.6) -> None:
    """Twelve segments, as many as a clock has hours."""
    c.cut(oval(x, y, r, r), ZEST, lift, Spray(TANGERINE, (0.6, 1.0), 0.7), rough=0.03)
    c.cut(oval(x, y, r * 0.925, r * 0.925), PITH, 0.2, rough=0.03)
    for hour in range(12):
        a = np.radians(hour * 30 + 15)
        inner, outer, wide = r * 0.13, r * 0.85, np.radians(12.6)
        arc = [
            (x + outer * np.sin(a + k), y - outer * np.cos(a + k))
            for k in np.linspace(-wide, wide, 9)
        ]
        tip = (x + inner * np.sin(a), y - inner * np.cos(a))
        shoulder = [
            (x + r * 0.78 * np.sin(a + k), y - r * 0.78 * np.cos(a + k))
            for k in (wide * 1.04, -wide * 1.04)
        ]
        shape = np.asarray([tip, shoulder[1], *arc, shoulder[0]], np.float32)
        c.cut(shape, PULP, 0.22, Spray(ZEST, (-np.sin(a), np.cos(a)), 0.75), rough=0.03)
        for k, far in ((-0.09, 0.62), (0.08, 0.48), (0.02, 0.72)):  # drops of juice
            spot = (x + r * far * np.sin(a + k), y - r * far * np.cos(a + k))
            c.cut(oval(*spot, r * 0.008, r * 0.03, hour * -30 - 15), PITH, 0, rough=0)


def leaf(c: Collage, x: float, y: float, long: float, turn: float, lift: float = 0.8) -> None:
    """A leaf on its stem; `turn` is clockwise from straight up."""
    blade = [
        (x, y - long * 0.24),
        (x - long * 0.17, y - long * 0.48),
        (x - long * 0.13, y - long * 0.78),
        (x, y - long),
        (x + long * 0.13, y - long * 0.78),
        (x + long * 0.17, y - long * 0.48),
    ]
    c.strip(turned([(x, y), (x, y - long * 0.3)], (x, y), turn), long * 0.045, LEAF, lift)
    c.cut(turned(blade, (x, y), turn), LEAF, lift, Spray(SPROUT, (-1.0, -0.3), 0.9), curved=True)
    vein = [(x, y - long * 0.26), (x, y - long * 0.9)]
    c.strip(turned(vein, (x, y), turn), long * 0.018, SPROUT, 0)


def whole_lemon(c: Collage, x: float, y: float, r: float, turn: float = 0.0) -> None:
    """A lemon in one piece, with its two tips."""
    body = [
        (x - r * 1.52, y),
        (x - r * 1.28, y - r * 0.24),
        (x - r * 0.75, y - r * 0.82),
        (x, y - r),
        (x + r * 0.75, y - r * 0.82),
        (x + r * 1.25, y - r * 0.30),
        (x + r * 1.58, y - r * 0.18),
        (x + r * 1.58, y + r * 0.18),
        (x + r * 1.25, y + r * 0.30),
        (x + r * 0.75, y + r * 0.82),
        (x, y + r),
        (x - r * 0.75, y + r * 0.82),
        (x - r * 1.28, y + r * 0.24),
    ]
    shape = turned(body, (x, y), turn)
    c.cut(shape, LEMON, 1.0, Spray(TANGERINE, (0.5, 1.0), 0.75), curved=True, rough=0)
    for k in range(26):  # pores
        a, far = k * 2.4, 0.25 + 0.55 * ((k * 0.618) % 1)
        spot = (x + r * 1.1 * far * np.cos(a), y + r * 0.85 * far * np.sin(a))
        c.cut(oval(*spot, r * 0.025, r * 0.02), ZEST, 0, rough=0)
    shine = turned(oval(x - r * 0.45, y - r * 0.45, r * 0.36, r * 0.13, 28), (x, y), turn)
    c.cut(shine, PITH, 0, rough=0)


def ladder(
    c: Collage, foot: tuple[float, float], top: tuple[float, float], wide: float, narrow: float
) -> None:
    """A fire brigade's ladder, longer than it has any right to be."""
    a, b = np.asarray(foot), np.asarray(top)
    along = (b - a) / np.hypot(*(b - a))
    side = np.array([-along[1], along[0]])
    at, step = 0.0, wide * 0.55
    length = float(np.hypot(*(b - a)))
    while at < length - step * 0.4:
        part = at / length
        half = (wide + (narrow - wide) * part) / 2
        middle = a + along * at
        c.strip([tuple(middle - side * half), tuple(middle + side * half)], half * 0.22, ROSE, 0.25)
        at += step * (half * 2 / wide)
    for sign in (-1, 1):
        ends = [tuple(a + side * sign * wide / 2), tuple(b + side * sign * narrow / 2)]
        c.strip(ends, narrow * 0.17, CORAL, 0.45)


def rays(c: Collage, x: float, y: float, reach: float, colour: str, count: int = 24) -> None:
    """Light as paper: wedges from a point, each a little off."""
    for k in range(count):
        a = 2 * np.pi * (k + 0.15 * np.sin(k * 5.0)) / count
        half = np.pi / count * 0.52
        ends = [(x + reach * np.sin(a + s), y - reach * np.cos(a + s)) for s in (-half, half)]
        c.cut([(x, y), *ends], colour, 0.18)


def puff(c: Collage, x: float, y: float, s: float, colour: str = CREAM, lift: float = 0.9) -> None:
    """A cloud with a flat sole."""
    lumps = [(-1.5, 0.0), (-1.45, -0.35), (-1.05, -0.5), (-0.75, -0.85), (-0.2, -0.95)]
    lumps += [(0.15, -0.72), (0.55, -0.8), (0.95, -0.55), (1.05, -0.3), (1.5, -0.22), (1.55, 0.0)]
    shape = [(x + a * s, y + b * s) for a, b in lumps]
    c.cut(shape, colour, lift, Spray(MINT, (0.2, 1.0), 0.55), curved=True, rough=0)


def house(
    c: Collage,
    x: float,
    foot: float,
    w: float,
    h: float,
    wall: str,
    roof: str,
    shade: str,
    *,
    gable: bool = True,
    panes: tuple[int, int] = (2, 2),
) -> None:
    """A narrow house with shutters; `x` is its left edge."""
    c.cut(box(x, foot - h, w, h), wall, 0.55, Spray(shade, (0.3, 1.0), 0.6))
    if gable:
        ridge = [(x - w * 0.09, foot - h + 0.1), (x + w / 2, foot - h - w * 0.55)]
        c.cut([*ridge, (x + w * 1.09, foot - h + 0.1)], roof, 0.5, Spray(shade, (1.0, 0.3), 0.4))
    else:
        c.cut(box(x - w * 0.06, foot - h - w * 0.12, w * 1.12, w * 0.22), roof, 0.5)
    columns, rows = panes
    for i in range(columns):
        for j in range(rows):
            gx = x + w * (i + 1) / (columns + 1)
            gy = foot - h * (0.86 - 0.56 * j / max(1, rows - 1 + (rows == 1)))
            pw, ph = w * 0.17 / columns, h * 0.3 / max(rows, 2)
            c.cut(box(gx - pw, gy - ph / 2, pw * 2, ph), CREAM if (i + j) % 3 else PULP, 0.1)
            for sign in (-1, 1):
                c.cut(box(gx + sign * pw * 1.45 - pw * 0.35, gy - ph / 2, pw * 0.7, ph), roof, 0.18)
    c.cut(box(x + w * 0.40, foot - h * 0.17, w * 0.2, h * 0.17), shade, 0.1)


def waves(c: Collage, y: float, colour: str, size: float, shift: float, lift: float = 0.5) -> None:
    """One sheet of sea with scallops along its upper edge."""
    edge = [
        (float(x), y - abs(float(np.sin((x + shift) / size * np.pi))) * size * 0.30)
        for x in np.arange(-2 * size, c.wide + 2 * size, size / 8)
    ]
    c.cut([*edge, (c.wide + 3, 104.0), (-3, 104.0)], colour, lift, rough=0)
