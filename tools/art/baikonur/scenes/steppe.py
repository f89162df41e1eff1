"""Scenes of the open steppe: the rider, the scrap truck."""

from __future__ import annotations

import numpy as np

from tools.art.baikonur.world import land, launch_site, riders, settlement, sky
from tools.art.baikonur.world.dusk import GRASS_DUSK, dark
from tools.art.craft import figures
from tools.art.craft.light import (
    Layer,
    Size,
    flat,
    glow,
    grid,
    join,
    moving,
    ramp,
    soften,
)
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place, union


def steppe(size: Size) -> list[Layer]:
    """The endless steppe at dusk, a rider, and the launch site small on the horizon."""
    h = size[1]
    site = launch_site.gantry(size, Place(0.70, 0.664, 0.100))
    man = riders.rider(size, Place(0.25, 0.836, 0.150), walking=True)
    lamps = [
        glow(size, 0.70 + dx, 0.664 - dy, 0.003, "#fff0d0", 1.5, 1, 0.14)
        for dx, dy in ((-0.034, 0.12), (0.036, 0.12), (0.005, 0.06), (-0.008, 0.02))
    ]
    return [
        sky.air(size, 0.665, sky.DUSK, 0.64),
        sky.river(size, 0.665, 3, 0.30, 0.3, 0.05),
        sky.stars(size, 0.665, 5, 2400),
        sky.clouds(size, 0.665, 21),
        glow(size, 0.70, 0.655, 0.04, "#ffd9a0", 0.45, 1.0, 0.1),
        land.ridge(size, 0.661, 0.008, 0.3, 8, "#4a3440", "#8a5038", 0.12, 0.02),
        dark(site, (-0.4, 0.2), 1.0, "#ffcf90", 0.14, "#1a1420"),
        join(lamps, 0.14),
        land.plain(size, 0.667, GRASS_DUSK, 31, 0.64, water=sky.DUSK),
        land.tufts(size, 0.69, 5200, 32, 0.64),
        dark(man, (1, -0.25), h * 0.003, depth=0.6),
        land.grass(size, 0.985, 0.11, 2600, 9, "#03050a", "#c0703c", 1.0, sun=0.64),
    ]


def dust(size: Size, x: float, y: float, long: float, seed: int) -> Layer:
    """A cloud of dust thrown up at (x widths, y heights), blown `long` heights to the left."""
    gx, gy = grid(size)
    back = np.clip((x * size[0] / size[1] - gx) / long, 0, 2)
    tall = 0.025 + 0.15 * back**0.8
    puff = cloud(size, 0.10, seed, 6, 1.4)
    up = (y - gy) / tall
    body = np.exp(-((up - 0.35) ** 2) * 2.2) * (back > 0) * np.clip(1.5 - back * 0.9, 0, 1)
    mask = soften(
        np.clip(body * (puff * 2.6 - 0.75), 0, 0.85) * np.clip(back * 12, 0, 1), size[1] * 0.003
    )
    paint = ramp(
        [(0, "#5a3630"), (0.5, "#c06a38"), (1, "#ffbe78")], np.clip(up * 0.6 + puff * 0.5, 0, 1)
    )
    return flat(mask, paint, 0.5)


def scrap(size: Size) -> list[Layer]:
    """The scrap collectors drive home with a rocket's remains, dust burning behind them."""
    h = size[1]
    lorry = settlement.truck(size, Place(0.57, 0.835, 0.200))
    men = union(
        figures.person(size, Place(0.615, 0.712, 0.170), "down", hat=True),
        figures.person(size, Place(0.475, 0.655, 0.150), "point"),
    )
    gx, gy = grid(size)
    shade = np.exp(-(((gx - 0.58 * size[0] / h) / 0.34) ** 4) - ((gy - 0.838) / 0.014) ** 2) * 0.9
    shadow = flat(shade.astype(np.float32), "#020308", 0.55)
    return [
        sky.air(size, 0.70, sky.DUSK, 0.28, 1.0, 1.15),
        sky.stars(size, 0.70, 25, 1400, 0.25),
        sky.clouds(size, 0.70, 27, 0.5),
        glow(size, 0.28, 0.698, 0.05, "#ffe0a0", 0.9, 1.0),
        land.ridge(size, 0.693, 0.012, 0.3, 28, "#5a3838", "#a05c38", 0.12, 0.02),
        land.plain(size, 0.70, GRASS_DUSK, 33, 0.28, "#ff9048", 0.8),
        land.tufts(size, 0.72, 4200, 34, 0.28),
        moving(dust(size, 0.45, 0.835, 0.62, 35), 0.012, 0),
        moving(shadow, 0.03, 0),
        moving(
            dark(union(lorry, men), (-1, -0.35), h * 0.004, "#ffa050", 0.55, power=1.0), 0.03, 0
        ),
        moving(
            join(
                [
                    glow(size, 0.766, 0.748, 0.007, "#fff0c0", 1.8),
                    glow(size, 0.85, 0.825, 0.07, "#ffcf80", 0.22, 3.4),
                ],
                0.55,
            ),
            0.03,
            0,
        ),
        land.grass(size, 0.985, 0.12, 3000, 29, "#04060b", "#d07a3c", 1.0, sun=0.28),
    ]
