"""The morning that does not come: a house front full of sleepers, and one window awake."""

from __future__ import annotations

from tools.art.lemon import folk
from tools.art.lemon import town as a
from tools.art.lemon.paper import Collage, Spray, box, oval
from tools.art.lemon.poster import WIDE


def window(c: Collage, x: float, y: float, sleeper: int) -> None:
    """An open window and whoever is in it: 0 to 3 asleep, 4 Tilli, 5 nobody, 6 the cock."""
    w, h = 15.0, 17.5
    c.cut(box(x - w / 2 - 1, y - h / 2 - 1, w + 2, h + 2), a.CREAM, 0.5)
    lit = a.LEMON if sleeper == 4 else (a.POOL, "#6ad3c0")[int(x + y) % 2]
    c.cut(box(x - w / 2, y - h / 2, w, h), lit, 0, Spray(a.SEA, (0, -1), 0.5))
    if sleeper == 4:
        folk.tilli(c, x + 0.5, y + h * 0.5, 14.5, pose="stand")
    elif sleeper < 4:
        skin = folk.SKINS[sleeper]
        cap = (a.CORAL, a.LEMON, a.ROSE, a.TANGERINE)[sleeper]
        robe = [p for p in oval(x, y + h * 0.52, 5.6, 5.0).tolist() if p[1] < y + h * 0.52]
        c.cut(robe, (a.ROSE, a.CREAM, a.TANGERINE, a.BLUSH)[sleeper], 0.4, rough=0)
        c.cut(oval(x, y + 1.2, 3.7, 3.9), skin, 0.4, rough=0)
        folk.face(c, x - 0.6, y + 1.6, 3.6, 1.0 if sleeper % 2 else -1.0, asleep=True)
        way = 1 if sleeper % 2 else -1
        peak = [(-4.0, -0.9), (-2.4, -4.4), (0.6, -6.4), (4.0, -5.4), (6.9, -0.6), (4.4, -3.0)]
        shape = [(x + p * way, y + q) for p, q in [*peak, (3.9, -0.9)]]
        c.cut(shape, cap, 0.4, Spray(a.BRICK, (0, 1), 0.4))
        c.strip([(x - 3.9, y - 0.9), (x + 3.9, y - 0.9)], 1.7, a.CREAM, 0.3)
        c.dot(x + 7.2 * way, y - 0.1, 1.3, a.CREAM, 0.3)
    elif sleeper == 6:
        body = [(-3, 6), (-4.6, 1), (-3, 0), (0, 2), (2.2, -3.4), (4.4, -3.2), (4.4, 2), (3, 6)]
        c.cut([(x + p, y + q + 2) for p, q in body], a.CREAM, 0.5, Spray(a.TANGERINE, (-1, 1), 0.7),
              curved=True)  # fmt: skip
        for k in range(3):
            c.dot(x + 2.2 + k * 0.9, y - 2.2 - 0.4 * (k == 1), 0.9, a.BRICK, 0.2)
        c.cut([(x + 4.3, y - 0.6), (x + 6.6, y + 0.4), (x + 4.3, y + 1.0)], a.LEMON, 0.2)
        c.strip([(x + 2.6, y), (x + 3.1, y + 0.3), (x + 3.6, y)], 0.35, a.INK, 0, curved=True)
        c.dot(x - 4.6, y + 5.6, 2.6, a.CORAL, 0.4)
        c.dot(x - 4.6, y + 5.6, 2.0, a.CREAM, 0)
        for ends in ((-4.6, 4.2), (-3.6, 5.6)):
            c.strip([(x - 4.6, y + 5.6), (x + ends[0], y + ends[1])], 0.35, a.INK, 0)
    else:
        for k in (-1, 1):
            drape = [(x + k * w / 2, y - h / 2), (x + k * 0.6, y - h / 2), (x + k * 5.6, y + h / 2)]
            c.cut([*drape, (x + k * w / 2, y + h / 2)], a.ROSE, 0.3, Spray(a.CORAL, (0, 1), 0.5))
    c.cut(
        box(x - w / 2 - 2, y + h / 2 - 0.2, w + 4, 2.6), a.CREAM, 0.6, Spray(a.BLUSH, (1, 0), 0.6)
    )
    for k in (-1, 1):
        c.cut(
            box(x + k * 11.3 - 2.3, y - h / 2 - 0.5, 4.6, h + 1),
            a.SEA,
            0.5,
            Spray(a.LEAF, (0, 1), 0.4),
        )
        for j in range(6):
            c.cut(box(x + k * 11.3 - 1.5, y - h / 2 + 1.4 + j * 2.7, 3.0, 0.8), a.POOL, 0)
    if sleeper in (1, 4, 5):
        for k in range(-3, 4):
            a.leaf(c, x + k * 2.1, y + h / 2 + 2.0, 3.6, k * 16, 0.3)
            c.dot(x + k * 2.3, y + h / 2 - 0.6 - (k % 2), 1.0, (a.CORAL, a.LEMON)[k % 2], 0.3)


def late() -> Collage:
    """It ought to be morning. One window is awake."""
    c = Collage(WIDE, a.BLUSH, 41)
    c.cut(box(-3, -3, 184, 107), a.BLUSH, 0, Spray(a.ROSE, (0.3, 1.0), 0.85))
    who = [[0, 1, 5, 2], [6, 2, 4, 3], [1, 0, 3, 5]]
    for row, people in enumerate(who):
        for column, sleeper in enumerate(people):
            window(c, 25 + column * 42.6, 13 + row * 36.5, sleeper)
    for y in (30.5, 67.0):
        c.strip([(-3, y), (181, y)], 1.2, a.CREAM, 0.3)
    return c
