"""What people of the steppe built, and what they drive: mast, houses, poles, fence, truck.

Silhouettes; origin on the ground, y grows downwards, one unit is the height of the thing.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Place, Point, lattice, limbs, outline, smooth, strokes, union


def mast(size: Size, place: Place) -> Array:
    """The village radio mast: lattice, guy wires, home-made aerials."""
    unit = place.scale * size[1]
    legs = lattice(-0.035, 0.035, 0, -0.92, 22, 0.45)
    wires: list[list[Point]] = [
        [(0, -h), (s * r, 0)] for h, r in ((0.88, 0.48), (0.55, 0.34)) for s in (-1, 1)
    ]
    boom: list[list[Point]] = [[(0, -0.92), (0, -1.0)], [(-0.20, -0.90), (0.17, -0.935)]]
    for i, k in enumerate(np.linspace(-0.19, 0.16, 6)):
        y, arm = -0.90 - (k + 0.20) * 0.095, 0.055 - 0.005 * i
        boom.append([(k - 0.004, y - arm), (k + 0.004, y + arm)])
    dish = smooth(
        [
            (-0.02, -0.70),
            (-0.07, -0.75),
            (-0.12, -0.74),
            (-0.13, -0.66),
            (-0.09, -0.62),
            (-0.03, -0.66),
        ]
    )
    return union(
        strokes(size, place, legs, max(1.0, unit * 0.0035)),
        strokes(size, place, wires, max(0.6, unit * 0.0015)),
        strokes(size, place, boom, max(1.0, unit * 0.005)),
        outline(size, place, dish),
    )


def house(
    size: Size, place: Place, wide: float = 2.2, roof: float = 0.45, pipe: float = 0.5
) -> Array:
    """A low village house; one unit is the height of its wall, `wide` its length."""
    h = wide / 2
    wall: list[Point] = [
        (-h, 0.05),
        (-h, -1),
        (-h - 0.12, -0.97),
        (-h * 0.72, -1 - roof),
        (h * 0.78, -1 - roof * 1.04),
        (h + 0.12, -0.97),
        (h, -1),
        (h, 0.05),
    ]
    x = h * pipe
    stack: list[Point] = [(x, -1), (x, -1.35 - roof), (x + 0.16, -1.35 - roof), (x + 0.16, -1)]
    return union(outline(size, place, wall), outline(size, place, stack))


def poles(size: Size, place: Place, count: int, gap: float, shrink: float) -> Array:
    """Telegraph poles marching off; `gap` to the next one in units, each smaller by `shrink`."""
    lines: list[list[Point]] = []
    wires, tops, x, k = [], [], 0.0, 1.0
    for _ in range(count):
        lines += [
            [(x, 0), (x + 0.01 * k, -k)],
            [(x - 0.13 * k, -0.9 * k), (x + 0.14 * k, -0.91 * k)],
        ]
        tops.append([(x + s * k, -0.91 * k) for s in (-0.12, 0.13)])
        x, k = x + gap * k, k * shrink
    for a, b in pairwise(tops):
        for p, q in zip(a, b, strict=True):
            sag = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + 0.09 * abs(q[0] - p[0]))
            wires.append(smooth([p, sag, q], 10, closed=False))
    unit = place.scale * size[1]
    return union(
        strokes(size, place, lines, max(1.0, unit * 0.014)),
        strokes(size, place, wires, max(0.6, unit * 0.003)),
    )


def fence(size: Size, place: Place, count: int) -> Array:
    """A crooked stake fence, `count` stakes long, with gaps; one unit is the height of a stake."""
    random = np.random.default_rng(14)
    lines: list[list[Point]] = []
    for i in range(count):
        x = i * 0.9 + random.normal(0, 0.05)
        if i % 17 < 14:
            lines.append([(x, 0.1), (x + random.normal(0, 0.08), -random.uniform(0.8, 1.05))])
            lines.append([(x, -0.62), (x + 0.9, -0.62 + random.normal(0, 0.03))])
    return strokes(size, place, lines, max(1.0, place.scale * size[1] * 0.06))


def truck(size: Size, place: Place) -> Array:
    """The scrap collectors' lorry; across its bed a spent booster with its engine bells."""
    cab = smooth(
        [
            (0.66, -0.30),
            (0.66, -0.30),
            (0.66, -0.95),
            (0.72, -1.03),
            (1.02, -1.03),
            (1.09, -0.98),
            (1.18, -0.70),
            (1.22, -0.67),
            (1.54, -0.64),
            (1.63, -0.58),
            (1.66, -0.45),
            (1.66, -0.30),
            (1.66, -0.30),
        ],
        6,
    )
    pane: list[Point] = [(0.80, -0.70), (0.80, -0.94), (1.00, -0.94), (1.09, -0.70)]
    arch = limbs(size, place, [(1.34, -0.20, 0.245, 1.35, -0.20, 0.245)], 0.0)
    body = np.clip(outline(size, place, cab) - outline(size, place, pane) - arch, 0, 1)
    bed: list[Point] = [(-1.32, -0.40), (-1.32, -0.64), (0.58, -0.64), (0.58, -0.40)]
    chassis: list[Point] = [(-1.25, -0.27), (-1.25, -0.40), (1.70, -0.40), (1.74, -0.27)]
    shell = smooth(
        [
            (-1.80, -0.66),
            (-1.80, -0.66),
            (-1.86, -1.06),
            (-1.86, -1.06),
            (-1.0, -1.12),
            (-0.1, -1.10),
            (0.34, -1.00),
            (0.60, -0.86),
            (0.60, -0.84),
            (0.34, -0.74),
            (-0.2, -0.66),
        ],
        8,
    )
    bells = [
        smooth(
            [
                (-1.80, y - 0.05),
                (-1.92, y - 0.055),
                (-2.02, y - 0.10),
                (-2.02, y - 0.10),
                (-2.02, y + 0.10),
                (-2.02, y + 0.10),
                (-1.92, y + 0.055),
                (-1.80, y + 0.05),
            ],
            6,
        )
        for y in (-0.97, -0.76)
    ]
    stakes: list[list[Point]] = [[(x, -0.60), (x, -0.84)] for x in np.linspace(-1.27, 0.53, 7)]
    stakes += [[(-1.27, -0.80), (0.53, -0.80)], [(0.66, -0.42), (0.50, -0.42)]]
    ropes: list[list[Point]] = [
        [(x, -0.62), (x + 0.06, -1.12), (x + 0.14, -0.62)] for x in (-1.0, -0.3)
    ]
    wheels = limbs(
        size, place, [(x, -0.20, 0.205, x + 0.01, -0.20, 0.205) for x in (-0.98, -0.50, 1.34)], 0.0
    )
    unit = place.scale * size[1]
    return union(
        *(outline(size, place, p) for p in (bed, chassis, shell, *bells)),
        body,
        wheels,
        strokes(size, place, stakes, max(1.0, unit * 0.03)),
        strokes(size, place, ropes, max(1.0, unit * 0.018)),
    )
