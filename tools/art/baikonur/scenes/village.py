"""Scenes among houses: the village by night, the yurt."""

from __future__ import annotations

import numpy as np

from tools.art.baikonur.world import land, riders, settlement, sky, vessel
from tools.art.baikonur.world.dusk import GRASS_NIGHT, dark
from tools.art.craft import figures
from tools.art.craft.light import (
    Layer,
    Size,
    flat,
    glow,
    join,
)
from tools.art.craft.shapes import Place, Point, outline, union


def windows(size: Size, spots: list[tuple[float, float, float]]) -> Layer:
    """Lit panes: x (widths), y and height (heights)."""
    mask = np.zeros((size[1], size[0]), np.float32)
    pane: list[Point] = [(-0.42, -0.5), (0.42, -0.5), (0.42, 0.5), (-0.42, 0.5)]
    for x, y, tall in spots:
        bars = union(
            outline(
                size, Place(x, y, tall), [(-0.05, -0.5), (0.05, -0.5), (0.05, 0.5), (-0.05, 0.5)]
            ),
            outline(
                size, Place(x, y, tall), [(-0.42, -0.2), (0.42, -0.2), (0.42, -0.1), (-0.42, -0.1)]
            ),
        )
        mask = union(mask, outline(size, Place(x, y, tall), pane) * (1 - 0.8 * bars))
    return flat(mask, "#ffbf62", 0.42)


def village(size: Size) -> list[Layer]:
    """The village by night: the radio operator's mast, lit windows, stars."""
    h = size[1]
    houses = union(
        *(
            settlement.house(size, Place(x, y, s), w, r, p)
            for x, y, s, w, r, p in (
                (0.11, 0.800, 0.045, 3.0, 0.4, 0.4),
                (0.27, 0.806, 0.062, 2.4, 0.5, -0.5),
                (0.58, 0.816, 0.086, 2.8, 0.45, 0.5),
                (0.83, 0.806, 0.055, 2.8, 0.4, 0.3),
            )
        )
    )
    aerial = settlement.mast(size, Place(0.44, 0.82, 0.60))
    line = settlement.poles(size, Place(1.02, 0.82, 0.24), 7, -1.15, 0.80)
    man = figures.person(size, Place(0.478, 0.828, 0.105), "point", tilt=1)
    fence = settlement.fence(size, Place(0.0, 0.83, 0.032), 64)
    lamps = windows(
        size,
        [
            (0.555, 0.775, 0.034),
            (0.598, 0.775, 0.034),
            (0.262, 0.778, 0.022),
            (0.838, 0.785, 0.018),
        ],
    )
    return [
        sky.air(size, 0.80, sky.NIGHT, 0.30, 1.1),
        sky.river(size, 0.80, 13, 0.62, 0.45, 0.10),
        sky.stars(size, 0.80, 15, 3600, 0.1),
        land.ridge(size, 0.785, 0.012, 0.4, 18, "#1a2138", "#2c2630", 0.15, 0.03),
        dark(line, (-1, 0), 1.5, "#a05a34", 0.3),
        dark(aerial, (-1, 0), 2, "#c8703c", 0.42),
        dark(houses, (-1, -0.5), h * 0.003, depth=0.42, body="#080b16"),
        lamps,
        join(
            [glow(size, x, 0.785, 0.035, "#ff9a40", p) for x, p in ((0.555, 0.3), (0.598, 0.3))],
            0.42,
        ),
        glow(size, 0.44, 0.221, 0.006, "#ff3a20", 1.6, 1, 0.42),
        land.ridge(size, 0.818, 0.008, 0.5, 17, "#0b1020", "#03050b", 0.5, 0.16),
        glow(size, 0.575, 0.85, 0.05, "#ff9a40", 0.10, 3.0, 0.5),
        dark(fence, (-1, -1), 1.2, depth=0.52),
        dark(man, (1, -0.1), h * 0.003, "#ffb060", 0.52),
        land.tufts(size, 0.815, 2600, 16, 0.5, tip="#4a3834"),
        land.grass(size, 0.985, 0.09, 2400, 19, "#03050a", "#5a4a48", 1.0, sun=0.5),
    ]


def hearth(size: Size) -> list[Layer]:
    """A yurt under the stars; she stands in the lit door, he outside with his horse."""
    h = size[1]
    her = figures.person(size, Place(0.418, 0.868, 0.150), "down", skirt=True)
    him = figures.person(size, Place(0.520, 0.885, 0.168, flip=True), "reach")
    mount = riders.horse(size, Place(0.69, 0.885, 0.150, flip=True))
    pool = join(
        [
            glow(size, 0.42, 0.91, 0.13, "#ff9a40", 0.30, 3.0),
            glow(size, 0.42, 0.875, 0.04, "#ffb45a", 0.45, 3.4),
        ],
        0.5,
    )
    return [
        sky.air(size, 0.80, sky.NIGHT, 0.85, 0.9),
        sky.river(size, 0.80, 43, 0.42, 0.55, 0.10),
        sky.stars(size, 0.80, 45, 3200, 0.1),
        land.ridge(size, 0.775, 0.02, 0.5, 48, "#161d34", "#38282c", 0.15, 0.04),
        land.plain(size, 0.80, GRASS_NIGHT, 49, 0.85),
        land.tufts(size, 0.81, 4200, 46, 0.45),
        vessel.yurt(size, Place(0.42, 0.87, 0.32), 0.5),
        pool,
        dark(her, (0.3, -1), h * 0.002, "#ffd08a", 0.5, power=0.6),
        dark(him, (-1, -0.1), h * 0.004, "#ffb060", 0.55),
        dark(mount, (-1, -0.15), h * 0.004, "#d88a4c", 0.55, power=0.7),
        land.grass(size, 0.985, 0.09, 2600, 50, "#03050a", "#8a5a38", 1.0, sun=0.42),
    ]
