"""Key art of the bright short: a slice of lemon for a clock, a ladder for its hand at half past.

python -m tools.art.lemon.poster [OUT]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.craft.film import save
from tools.art.craft.light import Size
from tools.art.lemon import folk
from tools.art.lemon import town as a
from tools.art.lemon.paper import Collage, Spray, box, oval

HERE = Path(__file__).resolve().parents[3] / "content/films/half-past-lemon"
TALL: Size = (2000, 3000)
WIDE: Size = (1920, 1080)


def town(c: Collage, foot: float, s: float, x: float) -> None:
    """Houses up a hill, the tower with its clock that has lost its hands among them; `s` scales."""
    rows = [
        (-19, -9.5, 6.0, 9, a.BLUSH, a.CORAL, a.ROSE, True),
        (-12, -11.5, 5.4, 10, a.PITH, a.TANGERINE, a.LEMON, True),
        (10, -11.5, 5.6, 10, a.ROSE, a.BRICK, a.CORAL, True),
        (17, -9.5, 6.4, 8, a.PITH, a.CORAL, a.LEMON, False),
        (-25, -4.0, 7.0, 11, a.TANGERINE, a.CREAM, a.CORAL, False),
        (-17, -4.5, 6.4, 10, a.CREAM, a.SEA, a.MINT, True),
        (13.5, -4.5, 6.6, 11, a.CREAM, a.SEA, a.MINT, True),
        (21, -3.0, 7.0, 10, a.BLUSH, a.CORAL, a.ROSE, True),
        (-30, 2.0, 8.0, 11, a.ROSE, a.BRICK, a.CORAL, True),
        (-21, 2.5, 7.0, 9, a.PITH, a.CORAL, a.LEMON, True),
        (16, 2.5, 7.4, 9, a.TANGERINE, a.BRICK, a.CORAL, True),
        (24.5, 3.0, 8.0, 11, a.CREAM, a.LEAF, a.MINT, True),
    ]
    for dx, dy, w, h, wall, roof, shade, gable in rows:
        size = (w * s, h * s)
        a.house(c, x + dx * s, foot + dy * s, *size, wall, roof, shade, gable=gable)


def tower(c: Collage, x: float, foot: float, s: float) -> None:
    """The town's clock: a face with twelve dots and no hands."""
    c.cut(box(x - 3 * s, foot - 20 * s, 6 * s, 20 * s), a.BLUSH, 0.6, Spray(a.ROSE, (0.6, 1), 0.7))
    roof = [(x - 3.6 * s, foot - 20 * s), (x, foot - 27 * s), (x + 3.6 * s, foot - 20 * s)]
    c.cut(roof, a.CORAL, 0.5, Spray(a.BRICK, (1, 0.4), 0.6))
    c.dot(x, foot - 16.2 * s, 2.2 * s, a.CREAM, 0.3)
    for hour in range(12):
        spot = oval(x, foot - 16.2 * s, 1.7 * s, 1.7 * s)[hour * 6]
        c.dot(float(spot[0]), float(spot[1]), 0.22 * s, a.CORAL, 0)
    c.dot(x, foot - 16.2 * s, 0.35 * s, a.CORAL, 0.1)
    for k in (0, 1):
        c.cut(oval(x, foot - (10 - 4.5 * k) * s, 0.9 * s, 1.5 * s), a.CREAM, 0.1, rough=0)


def key_art(size: Size) -> Collage:
    """She climbs, the goat climbs after her, and it is half past lemon."""
    c = Collage(size, a.MINT, 11)
    x, y, r = 35.5, 29.5, 22.5
    a.rays(c, x, y, 95, "#cdf5e4", 28)
    c.cut(oval(x, y, r * 1.32, r * 1.32), "#e4fae9", 0.5, rough=0.1)
    c.cut(oval(x, y, r * 1.16, r * 1.16), a.PITH, 0.6, rough=0.1)
    a.slice_of_lemon(c, x, y, r, 2.2)
    a.puff(c, 6.5, 47, 6.5)
    a.puff(c, 62, 12, 5.0)
    a.puff(c, 60, 55.5, 7.5)
    a.puff(c, 9, 8.5, 3.6)
    hill = [(-3, 70), (8, 66.5), (22, 64), (36, 63.2), (50, 64.2), (60, 67), (70, 70), (70, 104)]
    c.cut([*hill, (-3, 104)], a.SPROUT, 0.8, Spray(a.LEAF, (0.1, 1), 0.8), curved=True, rough=0)
    town(c, 80, 1.0, 33)
    tower(c, 52.0, 77.5, 0.72)
    square = [(-3, 84.5), (18, 81.0), (36, 80.0), (54, 81.0), (70, 84.5), (70, 104), (-3, 104)]
    c.cut(square, a.PITH, 0.7, Spray(a.LEMON, (0, 1), 0.5), curved=True, rough=0)
    a.ladder(c, (x - 0.5, 84.0), (x, y), 4.6, 2.6)
    a.leaf(c, x, y, r * 0.66, 285)
    c.dot(x, y, 1.7, a.CORAL, 0.7)
    c.dot(x - 0.35, y - 0.4, 0.45, a.ROSE, 0)
    folk.goat(c, x - 0.7, 62.5, 7.0, 1, -58)
    folk.tilli(c, x - 0.2, 45.6, 12.6)
    people = [
        (12, 86.2, 6.6, a.CORAL, a.BRICK, a.LEMON, 0, 1.0, True),
        (19, 85.2, 6.2, a.CREAM, a.BLUSH, a.CREAM, 1, 1.0, False),
        (25.5, 84.8, 5.8, a.TANGERINE, a.CORAL, a.BRICK, 2, 1.0, True),
        (46, 84.8, 6.0, a.SEA, a.LEAF, a.CORAL, 3, -1.0, True),
        (52.5, 85.4, 6.4, a.ROSE, a.CORAL, a.BRICK, 2, -1.0, False),
    ]
    for px, py, s, coat, shade, hat, kind, way, up in people:
        folk.neighbour(c, px, py, s, coat, shade, hat, kind, way, arm_up=up)
    a.waves(c, 90.5, a.POOL, 6.0, 0.0)
    a.waves(c, 93.5, "#6ad3c0", 6.0, 3.0)
    a.waves(c, 96.8, a.SEA, 6.0, 1.2)
    return c


def main(out: Path) -> None:
    """Cut, glue and photograph it."""
    save(key_art(TALL).photograph(21), out / "poster.jpg", 78)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
