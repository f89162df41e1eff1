"""Stills of the land: the steppe, the village, the scrap truck, the yurt."""

from __future__ import annotations

import numpy as np

from tools.art.baikonur import land, machines, sky, vessel
from tools.art.means import figures
from tools.art.means.light import (
    Array,
    Layer,
    Size,
    flat,
    glow,
    grid,
    join,
    linear,
    moving,
    ramp,
    soften,
)
from tools.art.means.noise import cloud
from tools.art.means.shapes import Place, Point, outline, rim, union

GRASS_DUSK = [
    (0.0, "#7a4a34"),
    (0.04, "#40303a"),
    (0.2, "#1c2238"),
    (0.5, "#0c1122"),
    (1, "#04070f"),
]
GRASS_NIGHT = [
    (0.0, "#543a34"),
    (0.04, "#262838"),
    (0.25, "#10182c"),
    (0.6, "#080d1a"),
    (1, "#03060d"),
]


def dark(
    mask: Array,
    toward: Point,
    width: float,
    edge: str = "#ff8a3c",
    depth: float = 0.5,
    body: str = "#05070f",
    power: float = 0.9,
) -> Layer:
    """A figure against the light: nearly black, its edge caught by the band, `width` in pixels."""
    lit = rim(mask, toward, width * 0.6) * power + rim(mask, toward, width * 1.6) * power * 0.10
    return flat(mask, linear(body) + linear(edge) * lit[..., None], depth)


def steppe(size: Size) -> list[Layer]:
    """The endless steppe at dusk, a rider, and the launch site small on the horizon."""
    h = size[1]
    site = machines.gantry(size, Place(0.70, 0.664, 0.100))
    man = figures.rider(size, Place(0.25, 0.836, 0.150), walking=True)
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
            machines.house(size, Place(x, y, s), w, r, p)
            for x, y, s, w, r, p in (
                (0.11, 0.800, 0.045, 3.0, 0.4, 0.4),
                (0.27, 0.806, 0.062, 2.4, 0.5, -0.5),
                (0.58, 0.816, 0.086, 2.8, 0.45, 0.5),
                (0.83, 0.806, 0.055, 2.8, 0.4, 0.3),
            )
        )
    )
    aerial = machines.mast(size, Place(0.44, 0.82, 0.60))
    line = machines.poles(size, Place(1.02, 0.82, 0.24), 7, -1.15, 0.80)
    man = figures.person(size, Place(0.478, 0.828, 0.105), "point", tilt=1)
    fence = machines.fence(size, Place(0.0, 0.83, 0.032), 64)
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
    lorry = machines.truck(size, Place(0.57, 0.835, 0.200))
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


def hearth(size: Size) -> list[Layer]:
    """A yurt under the stars; she stands in the lit door, he outside with his horse."""
    h = size[1]
    her = figures.person(size, Place(0.418, 0.868, 0.150), "down", skirt=True)
    him = figures.person(size, Place(0.520, 0.885, 0.168, flip=True), "reach")
    mount = figures.horse(size, Place(0.69, 0.885, 0.150, flip=True))
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
