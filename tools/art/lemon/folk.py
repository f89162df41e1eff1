"""The people of the lemon town, and one goat; every one stands on its feet at (x, y), `s` tall."""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array
from tools.art.craft.shapes import Point
from tools.art.lemon.paper import Collage, Spray, oval, turned
from tools.art.lemon.town import BRICK, CORAL, CREAM, INK, LEAF, PITH, ROSE, SEA, TANGERINE

SKINS = ("#f3b48a", "#c98058", "#ffd0ab", "#a9633f")
HAIR = "#c2493c"


def _points(x: float, y: float, s: float, way: float, raw: list[Point]) -> list[Point]:
    return [(x + a * s * way, y + b * s) for a, b in raw]


def face(c: Collage, x: float, y: float, r: float, way: float, *, asleep: bool = False) -> None:
    """Eyes, cheek, nose and a small smile on a head that is there already."""
    for k in (0.12, 0.52):
        if asleep:
            lid = [(x + (k + d) * r * way, y + e * r) for d, e in ((-0.13, 0), (0, 0.1), (0.13, 0))]
            c.strip(lid, r * 0.09, INK, 0, curved=True)
        else:
            c.dot(x + k * r * way, y - r * 0.02, r * 0.10, INK, 0)
    c.dot(x + 0.02 * r * way, y + r * 0.33, r * 0.17, ROSE, 0)
    c.dot(x + 0.36 * r * way, y + r * 0.18, r * 0.12, ROSE, 0.05)
    smile = [(x + a * r * way, y + b * r) for a, b in ((0.2, 0.45), (0.38, 0.58), (0.58, 0.45))]
    c.strip(smile, r * 0.08, INK, 0, curved=True)


def tilli(
    c: Collage, x: float, y: float, s: float, way: float = 1.0, *, pose: str = "climb"
) -> None:
    """The girl with the long scarf: on a ladder, on her feet, or sitting."""
    dress, skin = SEA, SKINS[0]

    def p(*raw: Point) -> list[Point]:
        return _points(x, y, s, way, list(raw))

    legs = {
        "climb": [((-0.06, -0.32), (-0.12, -0.16), (-0.05, -0.02)),
                  ((0.07, -0.34), (0.17, -0.26), (0.12, -0.13))],
        "stand": [((-0.06, -0.32), (-0.06, -0.16), (-0.06, -0.01)),
                  ((0.07, -0.32), (0.07, -0.16), (0.07, -0.01))],
        "sit": [((0.02, -0.10), (0.22, -0.12), (0.24, 0.10)),
                ((0.06, -0.09), (0.30, -0.11), (0.33, 0.11))],
    }[pose]  # fmt: skip
    drop = 0.22 if pose == "sit" else 0.0
    arms = {
        "climb": [((0.06, -0.60), (0.22, -0.66), (0.17, -0.98)),
                  ((-0.05, -0.60), (-0.22, -0.62), (-0.17, -0.82))],
        "stand": [((0.06, -0.58), (0.19, -0.64), (0.27, -0.78)),
                  ((-0.06, -0.58), (-0.16, -0.50), (-0.13, -0.40))],
        "sit": [((0.06, -0.58), (0.18, -0.50), (0.31, -0.54)),
                ((-0.06, -0.58), (-0.16, -0.44), (-0.16, -0.30))],
    }[pose]  # fmt: skip
    for k, leg in enumerate(legs):
        c.strip(p(*leg), s * 0.062, CREAM if k else PITH, 0.2, curved=True)
        foot = p(leg[2])[0]
        c.cut(oval(foot[0] + 0.03 * s * way, foot[1], s * 0.062, s * 0.036), BRICK, 0.2, rough=0)
    tail = [(-0.02, -0.64), (-0.24, -0.66), (-0.40, -0.58), (-0.58, -0.66), (-0.74, -0.60)]
    scarf = [(a, b + drop) for a, b in tail]
    c.strip(p(*scarf), s * 0.075, CORAL, 0.35, curved=True)
    gown: list[Point] = [(-0.07, -0.65), (0.07, -0.65), (0.16, -0.30), (0.0, -0.26), (-0.18, -0.31)]
    c.cut(p(*((a, b + drop) for a, b in gown)), dress, 0.3, Spray(LEAF, (0.4, 1.0), 0.5))
    for arm in arms:
        shifted = [(a, b + drop) for a, b in arm]
        c.strip(p(*shifted), s * 0.06, dress, 0.3, curved=True)
        c.dot(*p(shifted[2])[0], s * 0.042, skin, 0.2)
    hx, hy = p((0.01, -0.78 + drop))[0]
    for k in (-1, 1):  # plaits
        plait = [(hx + k * a * s, hy + b * s) for a, b in ((0.1, 0), (0.19, 0.03), (0.24, -0.05))]
        c.strip(plait, s * 0.055, HAIR, 0.25, curved=True)
    c.cut(oval(hx, hy, s * 0.128, s * 0.125), skin, 0.35, rough=0)
    face(c, hx, hy, s * 0.12, way)
    t = np.linspace(np.pi * 0.97, np.pi * 2.03, 20)
    fringe = [(hx + s * 0.135 * np.cos(k), hy + s * 0.135 * np.sin(k)) for k in t]
    c.cut([*fringe, (hx + s * 0.03, hy - s * 0.065)], HAIR, 0.15, rough=0)
    c.strip([(hx - s * 0.08, hy + s * 0.15), (hx + s * 0.08, hy + s * 0.15)], s * 0.07, CORAL, 0.2)


def goat(c: Collage, x: float, y: float, s: float, way: float = 1.0, turn: float = 0.0) -> None:
    """Herr Doktor, a goat of strong opinions; `turn` rears it up."""

    def p(*raw: Point) -> Array:
        return turned(_points(x, y, s, way, list(raw)), (x, y - s * 0.4), turn)

    for k, a in enumerate((-0.36, -0.24, 0.22, 0.34)):
        c.strip(p((a, -0.35), (a + 0.02 * (-1) ** k, -0.03)), s * 0.075, CREAM, 0.2)
        c.strip(p((a + 0.02 * (-1) ** k, -0.045), (a + 0.02 * (-1) ** k, -0.02)), s * 0.08, INK, 0)
    body: list[Point] = [(-0.46, -0.62), (-0.2, -0.72), (0.2, -0.70), (0.42, -0.78), (0.46, -0.50)]
    body += [(0.36, -0.32), (0.0, -0.27), (-0.38, -0.31), (-0.5, -0.45)]
    c.strip(p((-0.46, -0.60), (-0.57, -0.72)), s * 0.08, CREAM, 0.3)
    c.cut(p(*body), CREAM, 0.4, Spray(ROSE, (0.2, 1.0), 0.35), curved=True, rough=0)
    neck: list[Point] = [(0.24, -0.62), (0.42, -1.0), (0.62, -0.98), (0.47, -0.52)]
    c.cut(p(*neck), CREAM, 0.1, curved=True, rough=0)
    for back in (0.0, 0.10):
        horn = [(0.46 + back, -1.10), (0.42 + back, -1.26), (0.28 + back, -1.32)]
        c.strip(p(*horn), s * 0.055, TANGERINE, 0.25, curved=True)
    head: list[Point] = [(0.38, -1.06), (0.52, -1.16), (0.72, -1.06), (0.86, -0.90), (0.80, -0.80)]
    head += [(0.60, -0.84), (0.42, -0.92)]
    c.cut(p(*head), CREAM, 0.3, curved=True, rough=0)
    c.cut(p((0.40, -1.04), (0.22, -1.05), (0.28, -0.96)), ROSE, 0.2)
    c.cut(p((0.68, -0.83), (0.70, -0.62), (0.80, -0.81)), PITH, 0.2)
    eye = p((0.58, -1.02))[0]
    c.dot(float(eye[0]), float(eye[1]), s * 0.034, INK, 0)
    c.strip(p((0.74, -0.86), (0.81, -0.85)), s * 0.018, INK, 0)
    c.strip(p((0.30, -0.66), (0.49, -0.72)), s * 0.07, CORAL, 0.15)


def neighbour(
    c: Collage,
    x: float,
    y: float,
    s: float,
    coat: str,
    shade: str,
    hat: str,
    kind: int,
    way: float = 1.0,
    *,
    arm_up: bool = False,
) -> None:
    """A townsperson: `kind` chooses skin, girth and headgear."""
    skin, girth = SKINS[kind % 4], (0.17, 0.24, 0.20, 0.15)[kind % 4]

    def p(*raw: Point) -> list[Point]:
        return _points(x, y, s, way, list(raw))

    for a in (-0.07, 0.08):
        c.strip(p((a, -0.2), (a, -0.02)), s * 0.06, shade, 0.15)
        foot = p((a + 0.03, -0.015))[0]
        c.cut(oval(*foot, s * 0.06, s * 0.03), INK, 0.1, rough=0)
    bell: list[Point] = [(-0.06, -0.74), (0.06, -0.74), (girth, -0.42), (girth, -0.15)]
    bell += [(-girth, -0.15), (-girth, -0.42)]
    c.cut(p(*bell), coat, 0.35, Spray(shade, (0.5, 1.0), 0.7), curved=True, rough=0)
    end = (girth + 0.12, -0.88) if arm_up else (girth + 0.05, -0.42)
    c.strip(p((girth * 0.5, -0.60), (girth + 0.05, -0.58), end), s * 0.07, coat, 0.3, curved=True)
    c.dot(*p(end)[0], s * 0.045, skin, 0.15)
    hx, hy = p((0.01, -0.84))[0]
    r = s * 0.115
    c.cut(oval(hx, hy, r * 0.95, r * 1.05), skin, 0.3, rough=0)
    face(c, hx, hy + r * 0.1, r, way)
    if kind % 4 == 0:  # a helmet
        t = np.linspace(np.pi, 2 * np.pi, 16)
        dome = [(hx + r * 1.1 * np.cos(k), hy - r * 0.25 + r * 1.05 * np.sin(k)) for k in t]
        c.cut(dome, hat, 0.25, rough=0)
        c.strip([(hx - r * 1.3, hy - r * 0.3), (hx + r * 1.3, hy - r * 0.3)], r * 0.25, hat, 0.2)
    elif kind % 4 == 1:  # a baker's hat
        c.cut([(hx - r * 0.8, hy - r * 0.4), (hx + r * 0.8, hy - r * 0.4),
               (hx + r * 0.9, hy - r * 1.3), (hx - r * 0.9, hy - r * 1.3)], CREAM, 0.2)  # fmt: skip
        for k in (-0.7, 0.0, 0.7):
            c.dot(hx + k * r, hy - r * (1.45 + 0.15 * (k == 0)), r * 0.55, CREAM, 0.15)
    elif kind % 4 == 2:  # a bun
        c.dot(hx - r * 0.1 * way, hy - r * 1.25, r * 0.45, hat, 0.2)
        t = np.linspace(np.pi * 1.04, np.pi * 1.96, 18)
        c.cut([(hx + r * 1.05 * np.cos(k), hy + r * 1.1 * np.sin(k)) for k in t], hat, 0.2, rough=0)
    else:  # a cone for a party
        tip = (hx + r * 0.3 * way, hy - r * 2.4)
        c.cut([(hx - r * 0.95, hy - r * 0.45), tip, (hx + r * 0.95, hy - r * 0.45)], hat, 0.25)
        c.dot(*tip, r * 0.28, PITH, 0.15)
