"""The one-sheet: two faces, a rocket in the gap between them.

python -m tools.art.baikonur.onesheet [OUT]
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from tools.art.baikonur import title_mark
from tools.art.baikonur.scenes.aloft import plume
from tools.art.baikonur.stills import HERE
from tools.art.baikonur.world import faces, land, sky
from tools.art.craft import letters
from tools.art.craft.film import develop, save
from tools.art.craft.light import Array, Layer, Size, flat, flatten, glow, linear, ramp
from tools.art.craft.shapes import Place, rim

TALL: Size = (2000, 3000)
GOTHIC, LIGHT = "league-gothic-latin-400-normal.woff2", "oswald-latin-wght-normal.woff2"


def face(size: Size, mask: Array, toward: tuple[float, float], seed: int) -> list[Layer]:
    """A silhouette full of night sky, its profile edged by the launch."""
    rows = np.linspace(0, 1, size[1], dtype=np.float32)[:, None].repeat(size[0], 1)
    night = ramp([(0, "#02040c"), (0.35, "#06112c"), (0.6, "#040a1c"), (0.8, "#02040c")], rows)
    edge = linear("#ffab62") * (rim(mask, toward, size[1] * 0.004) * 0.8)[..., None]
    wide = linear("#ff7a30") * (rim(mask, toward, size[1] * 0.022) * 0.22)[..., None]
    inner = sky.stars(size, 0.72, seed, 2400, 0.1)
    inner.colour *= mask[..., None]
    milk = sky.river(size, 0.72, seed + 1, 0.18 if toward[0] > 0 else 0.85, 0.1, 0.10)
    milk.colour *= mask[..., None]
    return [flat(mask, night + edge + wide, 0.5), milk, inner]


def scene(size: Size) -> list[Layer]:
    """Without lettering."""
    him = faces.iskander(size, Place(0.440, 0.115, 0.42, flip=True))
    her = faces.julie(size, Place(0.565, 0.135, 0.42))
    path = [(0.505, 0.66), (0.506, 0.55), (0.508, 0.42), (0.506, 0.30), (0.505, 0.25)]
    return [
        sky.air(size, 0.66, sky.DAWN, 0.505, 0.5, 0.62),
        sky.stars(size, 0.66, 304, 900, 0.3),
        plume(size, path, 0.016, 0.003, 305),
        glow(size, 0.505, 0.247, 0.006, "#fff6e0", 4.0),
        glow(size, 0.505, 0.25, 0.05, "#ffb060", 0.7),
        glow(size, 0.505, 0.65, 0.05, "#ffb060", 0.8),
        land.ridge(size, 0.652, 0.004, 0.3, 306, "#50343c", "#6a3c30", 0.2, 0.03),
        *face(size, him, (1, 0.1), 311),
        *face(size, her, (-1, 0.1), 312),
        land.ridge(size, 0.70, 0.01, 0.5, 307, "#04060e", "#02030a", 0.8, 0.05),
    ]


def words(size: Size) -> Array:
    """All lettering as one mask."""
    w = size[0]
    big, small = letters.font(GOTHIC, int(w * 0.033)), letters.font(GOTHIC, int(w * 0.017))
    lead, head = letters.font(LIGHT, int(w * 0.026)), letters.font(GOTHIC, int(w * 0.038))
    up = w * 0.012

    def line(y: float, pairs: list[tuple[str, str]], track: float = 0.03) -> Array:
        runs = []
        for role, name in pairs:
            runs += [(f"{role} ", small, up), (name + "  ", big, 0.0)]
        runs[-1] = (runs[-1][0].rstrip(), big, 0.0)
        return letters.text(size, 0.5, y, runs, track)

    cast = "ALEXANDER ASOCHAKOV      MARIE DE VILLEPIN      SITORA FARMONOVA"
    parts = [
        title_mark.title(size, 0.5, 0.835, 0.86),
        letters.text(size, 0.5, 0.045, [(cast, head, 0.0)], 0.05),
        letters.text(size, 0.5, 0.862, [("LOVE HAS TO LAND SOMEWHERE", lead, 0.0)], 0.16),
        line(
            0.903,
            [
                ("A FILM BY", "VEIT HELMER"),
                ("WITH", "ALEXANDER ASOCHAKOV"),
                ("", "MARIE DE VILLEPIN"),
                ("", "SITORA FARMONOVA"),
            ],
        ),
        line(
            0.9245,
            [
                ("EDITED BY", "VINCENT ASSMANN"),
                ("MUSIC BY", "GORAN BREGOVIC"),
                ("CINEMATOGRAPHY BY", "KOLYA KANO"),
            ],
        ),
        line(0.946, [("SCREENPLAY BY", "SERGEJ ASHKENAZY"), ("DIRECTED BY", "VEIT HELMER")]),
        letters.text(
            size,
            0.5,
            0.971,
            [("GERMANY / KAZAKHSTAN / RUSSIA   2011   95 MINUTES", small, 0.0)],
            0.2,
        ),
    ]
    return np.maximum.reduce(parts)


def main(out: Path) -> None:
    """Paint and letter it."""
    ink = flat(words(TALL), "#f3dfc2", 1.0)
    ink.colour *= 0.9
    save(develop(flatten([*scene(TALL), ink]), 301, corners=0.2), out / "cinema-poster.jpg", 80)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
