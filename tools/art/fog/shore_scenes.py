"""Scenes on land: the nets, the window, the silent horn."""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array, Layer, Size, flat, grid, soften
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Limb, Place, Point, limbs, outline, smooth, strokes, union
from tools.art.fog import harbour, profiles
from tools.art.fog.silver import air, bank, grey, lamp, lit, shade, veil

# fmt: off
MENDER: list[Limb] = [  # sitting on a crate, a needle in the hand
    (0.0, -0.46, 0.14, 0.03, -0.78, 0.13), (0.05, -0.86, 0.06, 0.08, -0.95, 0.05),
    (0.10, -1.05, 0.085, 0.125, -1.02, 0.078), (0.16, -1.02, 0.03, 0.20, -1.00, 0.02),
    (0.02, -0.42, 0.11, 0.38, -0.44, 0.085), (0.38, -0.44, 0.075, 0.40, -0.06, 0.05),
    (0.40, -0.04, 0.045, 0.54, -0.025, 0.03), (0.05, -0.76, 0.075, 0.26, -0.62, 0.055),
    (0.26, -0.62, 0.05, 0.47, -0.80, 0.034), (0.47, -0.80, 0.03, 0.52, -0.845, 0.016),
    (0.01, -1.115, 0.05, 0.19, -1.10, 0.03), (0.08, -1.15, 0.07, 0.13, -1.14, 0.06),
]
# fmt: on


def nets(size: Size) -> list[Layer]:
    """Nets hung out like curtains; behind them, against the light, a man mends one."""
    w = size[1] / 1080
    poles = harbour.piles(size, [0.055, 0.36, 0.665, 0.965], 0.05, 0.93, 0.016)
    man = limbs(size, Place(0.455, 0.880, 0.50), MENDER, 0.03)
    seat: list[Point] = [(-0.2, -0.33), (0.2, -0.33), (0.2, 0.0), (-0.2, 0.0)]
    crate = outline(size, Place(0.455, 0.880, 0.50), seat)
    ground = outline(
        size,
        Place(0, 0, 1),
        smooth(
            [
                (-0.1, 0.90),
                (0.5, 0.872),
                (0.9, 0.884),
                (1.4, 0.868),
                (1.9, 0.90),
                (1.9, 1.2),
                (-0.1, 1.2),
            ]
        ),
    )
    hung = [
        ((0.36, 0.115), (0.51, 0.20), (0.665, 0.11)), ((0.34, 0.80), (0.50, 0.86), (0.68, 0.80)),
        ((0.055, 0.09), (0.20, 0.22), (0.36, 0.10)), ((0.02, 0.88), (0.17, 0.93), (0.385, 0.86)),
        ((0.665, 0.10), (0.82, 0.24), (0.965, 0.09)), ((0.56, 0.85), (0.83, 0.95), (1.02, 0.87)),
        ((-0.05, -0.05), (0.10, 0.12), (0.24, -0.06)), ((-0.1, 0.62), (0.02, 0.70), (0.10, 0.55)),
    ]  # fmt: skip
    made = [
        ((30, 26), 0.9, 0.014, 5),
        ((22, 22), 1.6, 0.022, 2),
        ((20, 20), 1.7, 0.026, 3),
        ((9, 12), 4.2, 0.03, 9),
    ]
    back, left, right, front = (
        harbour.net(size, list(hung[2 * k]), list(hung[2 * k + 1]), cells, thick * w, fold, seed)
        for k, (cells, thick, fold, seed) in enumerate(made)
    )
    corks = [(0.10, 0.15), (0.15, 0.195), (0.20, 0.215), (0.25, 0.20), (0.30, 0.16)]
    corks += [(0.71, 0.15), (0.76, 0.205), (0.82, 0.235), (0.88, 0.21), (0.93, 0.155)]
    floats = union(*(outline(size, Place(x, y, 1), ellipse(0, 0, 0.011, 0.013)) for x, y in corks))
    return [
        air(size, 0.46, 0.82, 0.60, 0.62),
        lamp(size, 0.56, 0.40, 0.55, 0.50, 0.05),
        bank(size, 0.20, 0.20, 0.52, 521, 0.05, 0.5),
        shade(ground, 0.16, 0.3, 522),
        bank(size, 0.86, 0.05, 0.74, 523, 0.3, 0.7),
        shade(back, 0.34, 0.35),
        lit(union(man, crate), 0.03, (0.6, -1), size[1] * 0.003, 0.8, 0.45),
        shade(poles, 0.05, 0.55, 524),
        shade(union(left, right), 0.05, 0.6),
        shade(floats, 0.03, 0.6),
        veil(size, 0.70, 0.05, 526, 0.65),
        shade(soften(front, 2.2 * w), 0.0, 1.0),
        bank(size, 1.0, 0.10, 0.03, 527, 0.9, 0.8),
    ]


def window(size: Size) -> list[Layer]:
    """A woman at a window white with fog, listening."""
    w = size[1] / 1080
    ratio = size[0] / size[1]
    wall = np.ones((size[1], size[0]), np.float32)
    corners = ((0.10, 0.06), (0.585, 0.06), (0.585, 0.90), (0.10, 0.90))
    pane = outline(size, Place(0, 0, 1), [(x * ratio, y) for x, y in corners])
    cross = [((0.342, 0.0), (0.342, 1.0)), ((0.08, 0.40), (0.62, 0.40))]
    lines: list[Array | list[Point]] = [[(x * ratio, y) for x, y in bar] for bar in cross]
    bars = strokes(size, Place(0, 0, 1), lines, 20 * w)
    hole = pane * (1 - bars)
    gx, gy = grid(size)
    runs = np.clip((cloud(size, 0.5, 542, 5, 0.05) - 0.66) * 6, 0, 1) * np.clip(gy - 0.2, 0, 1)
    frost = 0.66 + 0.2 * cloud(size, 0.35, 543, 5) - 0.22 * runs - 0.16 * np.clip(gy - 0.5, 0, 1)
    light = np.repeat((np.clip(frost, 0, 1) ** 2.0)[..., None], 3, 2).astype(np.float32)
    spill = soften(hole, size[1] * 0.05) * 0.030 + soften(hole, size[1] * 0.16) * 0.035
    plaster = 0.010 + spill * (0.6 + 0.8 * cloud(size, 0.05, 544, 5))
    room = np.repeat(plaster[..., None], 3, 2).astype(np.float32)
    her = profiles.listener(size, Place(0.435, 0.215, 0.545))
    boat = harbour.bow(size, Place(0.225, 0.70, 0.085))
    return [
        flat(wall, room, 0.1),
        flat(hole, light, 0.05),
        flat(boat * hole, grey(0.52), 0.05),
        flat(hole * np.clip(1 - np.abs(gy - 0.70) * 9, 0, 1) * 0.4, grey(0.74), 0.06),
        lit(her, 0.006, (-1, -0.15), size[1] * 0.0035, 0.55, 0.7),
        Layer(
            np.repeat((0.05 * soften(hole, size[1] * 0.1))[..., None], 3, 2), np.zeros_like(gx), 0.8
        ),
    ]


def ellipse(x: float, y: float, rx: float, ry: float) -> list[Point]:
    """An ellipse as points."""
    t = np.linspace(0, 2 * np.pi, 90)
    return [(x + rx * float(np.cos(k)), y + ry * float(np.sin(k))) for k in t]


def horn(size: Size) -> list[Layer]:
    """The fog horn has been silent for years. It makes a good seat."""
    place = Place(0.0, 0.0, 1.0)
    x, y, rx, ry = 1.13, 0.455, 0.250, 0.330
    throat = [(x, y - ry), (0.80, 0.30), (0.50, 0.375), (0.20, 0.405), (-0.1, 0.41),
              (-0.1, 0.53), (0.20, 0.525), (0.50, 0.55), (0.80, 0.62), (x, y + ry)]  # fmt: skip
    cone = union(
        outline(size, place, smooth(throat, 10, closed=False)),
        outline(size, place, ellipse(x, y, rx, ry)),
    )
    mouth = outline(size, place, ellipse(x + 0.008, y, rx * 0.90, ry * 0.93))
    gx, gy = grid(size)
    deep = np.clip(np.hypot((gx - x + 0.10) / rx, (gy - y) / ry), 0, 1.25)
    inside = (0.012 + 0.26 * np.clip(deep - 0.42, 0, 1) ** 1.6) * (
        0.75 + 0.5 * cloud(size, 0.05, 561, 5)
    )
    rings = 1 - 0.10 * (np.abs((deep * 9) % 1 - 0.5) > 0.44)
    metal = 0.03 + 0.10 * np.exp(-(((gy - 0.36 + 0.11 * (gx - 0.6)) / 0.05) ** 2))
    metal = metal * (0.5 + 1.0 * cloud(size, 0.04, 562, 6))
    base = outline(size, place, [(0.34, 0.52), (0.60, 0.54), (0.66, 1.1), (0.28, 1.1)])
    edge = outline(size, place, ellipse(x, y, rx, ry)) - mouth
    boy_at = Place(1.19 * size[1] / size[0], 0.735, 0.36)
    boy: list[Limb] = [
        (0.0, -0.10, 0.085, -0.03, -0.42, 0.075), (-0.02, -0.50, 0.035, 0.0, -0.57, 0.03),
        (0.01, -0.66, 0.080, 0.03, -0.64, 0.074), (0.01, -0.08, 0.075, 0.22, -0.10, 0.058),
        (0.22, -0.10, 0.052, 0.25, 0.16, 0.036), (0.25, 0.18, 0.034, 0.33, 0.20, 0.024),
        (0.0, -0.06, 0.075, 0.16, -0.07, 0.055), (0.16, -0.07, 0.05, 0.15, 0.20, 0.034),
        (0.15, 0.21, 0.034, 0.23, 0.23, 0.024), (-0.02, -0.42, 0.05, 0.13, -0.36, 0.036),
        (0.13, -0.36, 0.034, 0.125, -0.58, 0.02), (0.09, -0.64, 0.02, 0.115, -0.63, 0.012),
    ]  # fmt: skip
    wings: list[Point] = [(-1, -0.35), (-0.45, -0.5), (0, 0), (0.45, -0.5), (1, -0.35)]
    flock = [(0.86, 0.20, 0.030, 8), (0.93, 0.29, 0.020, -10), (0.80, 0.12, 0.018, 4)]
    gulls = union(*(
        strokes(size, Place(px, py, s, turn=t), [smooth(wings, 8, closed=False)], size[1] / 318)
        for px, py, s, t in flock))  # fmt: skip
    return [
        air(size, 0.50, 0.74, 0.62, 0.60),
        lamp(size, 0.92, 0.62, 0.30, 0.60, 0.05),
        bank(size, 0.30, 0.20, 0.60, 563, 0.05, 0.5),
        shade(harbour.tower(size, Place(0.885, 0.80, 0.26)), 0.60, 0.1),
        bank(size, 0.80, 0.12, 0.74, 564, 0.15, 0.95),
        shade(gulls, 0.30, 0.2),
        shade(base, 0.03, 0.5, 565),
        flat(cone, np.repeat(metal[..., None], 3, 2).astype(np.float32), 0.5),
        flat(
            edge.clip(0, 1),
            np.repeat((0.10 + 0.30 * np.clip((gx - 1.0) * 1.5, 0, 1))[..., None], 3, 2).astype(
                np.float32
            ),
            0.5,
        ),
        flat(mouth, np.repeat((inside * rings)[..., None], 3, 2).astype(np.float32), 0.5),
        lit(limbs(size, boy_at, boy, 0.03), 0.01, (1, -0.2), size[1] * 0.003, 0.6, 0.6),
        bank(size, 1.0, 0.10, 0.30, 566, 0.8, 0.5),
    ]
