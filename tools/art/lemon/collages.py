"""The five stills of the bright short.

python -m tools.art.lemon.collages [OUT] [NUMBER …]
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from tools.art.craft.film import save
from tools.art.lemon import folk, things, windows
from tools.art.lemon import town as a
from tools.art.lemon.paper import Collage, Spray, box, oval, turned
from tools.art.lemon.poster import HERE, WIDE, tower

ORANGE = (a.TANGERINE, a.PITH, "#ffb45e")
LIME = (a.LEAF, a.PITH, a.SPROUT)
PINK = (a.CORAL, a.BLUSH, a.ROSE)


def bay() -> Collage:
    """Half past nine: seen from the water, the lemon hangs over the town."""
    c = Collage(WIDE, a.MINT, 31)
    x, y, r = 122.0, 40.0, 24.0
    a.rays(c, x, y, 150, "#cdf5e4", 30)
    c.cut(oval(x, y, r * 1.30, r * 1.30), "#e4fae9", 0.5)
    c.cut(oval(x, y, r * 1.15, r * 1.15), a.PITH, 0.6)
    a.slice_of_lemon(c, x, y, r, 2.0)
    for px, py, s in ((28, 22, 8.0), (72, 36, 5.0), (168, 24, 7.0), (56, 9, 3.5)):
        a.puff(c, px, py, s)
    far = [(-3, 78), (20, 73), (45, 75), (70, 72), (100, 68), (130, 68), (160, 71), (181, 69)]
    c.cut([*far, (181, 104), (-3, 104)], a.SPROUT, 0.8, Spray(a.LEAF, (0.1, 1), 0.8), curved=True)
    walls = [
        (86, 77, 8, 13, a.BLUSH, a.CORAL, a.ROSE), (97, 75, 8, 10, a.CREAM, a.SEA, a.MINT),
        (133, 75, 8, 12, a.PITH, a.TANGERINE, a.LEMON), (150, 76, 9, 11, a.CREAM, a.SEA, a.MINT),
        (164, 76, 10, 14, a.ROSE, a.BRICK, a.CORAL), (77, 82, 9, 11, a.TANGERINE, a.BRICK, a.CORAL),
        (104, 83, 8, 11, a.ROSE, a.BRICK, a.CORAL), (131, 84, 9, 11, a.BLUSH, a.CORAL, a.ROSE),
        (157, 84, 9, 10, a.PITH, a.CORAL, a.LEMON), (170, 86, 9, 12, a.CREAM, a.LEAF, a.MINT),
        (92, 85, 8, 9, a.PITH, a.LEAF, a.LEMON),
    ]  # fmt: skip
    for hx, foot, w, h, wall, roof, shade in walls[:5]:
        a.house(c, hx, foot, w, h, wall, roof, shade)
    tower(c, 146, 85, 1.0)
    for hx, foot, w, h, wall, roof, shade in walls[5:]:
        a.house(c, hx, foot, w, h, wall, roof, shade)
    a.ladder(c, (x - 0.6, 89), (x, y), 5.2, 3.0)
    a.leaf(c, x, y, r * 0.64, 285)
    c.dot(x, y, 2.0, a.CORAL, 0.7)
    folk.goat(c, x - 0.9, 72.2, 7.6, 1, -58)
    folk.tilli(c, x + 2.0, y - r + 1.2, 13.5, pose="sit")
    a.waves(c, 87, a.POOL, 9.0, 0.0)
    things.boat(c, 64, 88.5, 9, ORANGE)
    a.waves(c, 91.5, "#6ad3c0", 9.0, 4.0)
    things.boat(c, 25, 92.5, 12, LIME)
    things.boat(c, 95, 94.5, 10, PINK)
    a.waves(c, 96.5, a.SEA, 9.0, 2.0)
    return c


def haul() -> Collage:
    """The biggest lemon of the year goes up the hill."""
    c = Collage(WIDE, "#ffdccb", 51)
    a.rays(c, 178, 12, 230, "#ffe8d9", 34)
    for px, py, s in ((26, 20, 8.0), (120, 15, 6.0), (64, 10, 4)):
        a.puff(c, px, py, s)
    back = [(-3, 72), (30, 60), (70, 66), (110, 50), (150, 42), (181, 26), (181, 104), (-3, 104)]
    c.cut(back, a.POOL, 0.7, Spray(a.SEA, (0, 1), 0.6), curved=True)
    hill = [(-3, 95), (40, 88), (90, 76), (140, 60), (181, 43), (181, 104), (-3, 104)]
    c.cut(hill, a.SPROUT, 0.9, Spray(a.LEAF, (0.1, 1), 0.85), curved=True)

    def ground(x: float) -> float:
        return float(np.interp(x, [p[0] for p in hill[:5]], [p[1] for p in hill[:5]]))

    c.strip([(78, ground(78) - 6), (112, ground(112) - 8), (140, ground(140) - 6.5),
             (168, ground(168) - 6.5)], 0.7, a.CREAM, 0.3)  # fmt: skip
    tilt = float(np.degrees(np.arctan2(ground(80) - ground(40), 40)))
    things.cart(c, 62, ground(62) + 0.6, 12.5, tilt)
    middle = turned([(62, ground(62) - 24.5)], (62, ground(62)), tilt)[0]
    a.whole_lemon(c, float(middle[0]), float(middle[1]), 16.5, tilt - 6)
    for k in (-9, 9):
        strap = [
            (62 + k * 0.8, ground(62) - 8.5),
            (62 + k * 1.1, ground(62) - 25),
            (62 + k * 0.75, ground(62) - 40.2),
        ]
        c.strip(turned(strap, (62, ground(62)), tilt), 1.5, a.CORAL, 0.2, curved=True)
    folk.goat(c, 61, ground(62) - 40.0, 10, 1, -8)
    crew = [
        (102, 0, a.CORAL, a.BRICK, a.LEMON), (116, 1, a.CREAM, a.BLUSH, a.CREAM),
        (130, 2, a.TANGERINE, a.CORAL, a.BRICK), (144, 3, a.SEA, a.LEAF, a.CORAL),
    ]  # fmt: skip
    for x, kind, coat, shade, hat in crew:
        folk.neighbour(c, x, ground(x) + 1.2, 19 - (x - 102) * 0.04, coat, shade, hat, kind)
    folk.tilli(c, 162, ground(162) + 1.0, 18, pose="stand")
    folk.neighbour(c, 24, ground(24) + 1.5, 19, a.ROSE, a.CORAL, a.BRICK, 2)
    for k in range(26):
        x = 4 + k * 6.9
        y = ground(x) + 7 + (k * 7) % 22
        a.leaf(c, x, y, 3.0, -18, 0.2)
        a.leaf(c, x, y, 3.0, 16, 0.2)
        if k % 3 == 0:
            c.dot(x, y - 3.0, 0.9, (a.LEMON, a.CORAL)[k % 2], 0.2)
    return c


def laundry() -> Collage:
    """Now every hour has its fruit, hung out where all can read it."""
    c = Collage(WIDE, "#ffe98a", 61)
    a.rays(c, 89, -20, 200, "#fff1ad", 36)
    a.puff(c, 60, 58, 5)
    a.puff(c, 126, 64, 6)
    a.house(c, -14, 104, 34, 84, a.CORAL, a.CREAM, a.BRICK, gable=False, panes=(2, 3))
    a.house(c, 158, 104, 34, 92, a.BLUSH, a.SEA, a.ROSE, gable=False, panes=(2, 3))
    for top, sag, fruit in ((18, 10, "csmlp"), (46, 9, "plcom")):
        xs = np.linspace(20, 158, 40)
        ys = top + sag * (1 - ((xs - 89) / 69) ** 2)
        c.strip(list(zip(xs.tolist(), ys.tolist(), strict=True)), 0.55, a.CREAM, 0.5)
        for k, kind in enumerate(fruit):
            x = 34 + k * 27.5
            y = float(np.interp(x, xs, ys))
            if kind == "c":
                things.cherries(c, x, y, 12)
            elif kind == "s":
                things.strawberry(c, x, y, 13)
            elif kind == "m":
                things.melon(c, x, y + 0.6, 10)
            elif kind == "p":
                things.pear(c, x, y, 12)
            elif kind == "o":
                things.half_slice(c, x, y + 0.6, 9.5, 0, ORANGE)
            else:
                things.half_slice(c, x, y + 0.6, 9.5, 0, (a.ZEST, a.PITH, a.PULP))
            for peg in (-1.6, 1.6):
                c.cut(box(x + peg - 0.5, y - 1.6, 1.0, 3.2), a.SEA, 0.3)
    floor = [(-3, 94), (60, 91.5), (120, 91.5), (181, 94), (181, 104), (-3, 104)]
    c.cut(floor, a.CREAM, 0.6, Spray(a.TANGERINE, (0, 1), 0.4), curved=True)
    folk.neighbour(c, 36, 98, 22, a.ROSE, a.CORAL, a.BRICK, 2, arm_up=True)
    folk.neighbour(c, 56, 97, 23, a.CREAM, a.BLUSH, a.CREAM, 1)
    folk.tilli(c, 84, 97, 20, pose="stand")
    folk.goat(c, 108, 97.5, 14, -1)
    folk.neighbour(c, 130, 97, 22, a.SEA, a.LEAF, a.CORAL, 3, -1, arm_up=True)
    folk.neighbour(c, 146, 98, 23, a.CORAL, a.BRICK, a.LEMON, 0, -1)
    return c


def peace() -> Collage:
    """The sun wakes up after all. Tilli has kept a glass for it."""
    c = Collage(WIDE, a.PITH, 71)
    x, y, r = 124.0, 60.0, 34.0
    a.rays(c, x, y, 190, "#ffeb9c", 34)
    c.cut(oval(x, y, r * 1.62, r * 1.62), "#ffe27a", 0.5)
    for px, py, s in ((24, 26, 8.0), (62, 16, 5.0), (166, 16, 5)):
        a.puff(c, px, py, s)
    things.sleepy_sun(c, x, y, r)
    a.waves(c, 82, a.POOL, 9.0, 0.0, 0.8)
    a.waves(c, 87.5, "#6ad3c0", 9.0, 4.0, 0.6)
    for k in (8, 30, 52):
        c.cut(box(k, 84, 3.2, 20), a.CORAL, 0.4, Spray(a.BRICK, (0, 1), 0.8))
    a.waves(c, 94.5, a.SEA, 9.0, 2.0)
    c.cut(box(-3, 81, 68, 4.2), a.ROSE, 0.9, Spray(a.CORAL, (0, 1), 0.7))
    for k in range(8):
        c.strip([(5 + k * 8, 81.4), (5 + k * 8, 84.8)], 0.3, a.CORAL, 0)
    folk.goat(c, 17, 81.4, 15, 1)
    folk.tilli(c, 44, 83.4, 25, pose="sit")
    things.glass(c, 61, 81, 8.5)
    things.straw(c, [(61, 77), (67, 56), (92, 62), (x - r * 0.17, y + r * 0.36)], 1.5)
    return c


STILLS = {"01": bay, "02": windows.late, "03": haul, "04": laundry, "05": peace}


def main(out: Path, chosen: list[str]) -> None:
    """Make all of them, or those whose numbers are given."""
    for name, scene in STILLS.items():
        if not chosen or name in chosen:
            save(scene().photograph(100 + int(name)), out / "stills" / f"{name}.jpg", 76)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
