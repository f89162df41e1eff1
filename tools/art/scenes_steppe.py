"""Stills of the land: the steppe, the village, the scrap truck, the yurt."""

from __future__ import annotations

import figures
import land
import machines
import sky
import vessel
from light import Array, Layer, Size, flat, glow, join, linear
from shapes import Place, Point, rim, strokes, union

GRASS_DUSK = [(0.0, "#6a4436"), (0.05, "#3a3038"), (0.25, "#1a2036"), (1.0, "#060a16")]
GRASS_NIGHT = [(0.0, "#4a3534"), (0.05, "#232636"), (0.3, "#0f1729"), (1.0, "#04070f")]


def dark(mask: Array, toward: Point, width: float, edge: str = "#ff8a3c", depth: float = 0.5,
         body: str = "#04060d", power: float = 0.8) -> Layer:
    """A figure against the light: nearly black, its edge caught by the band."""
    paint = linear(body) + linear(edge) * (rim(mask, toward, width) * power)[..., None]
    return flat(mask, paint, depth)


def steppe(size: Size) -> list[Layer]:
    """The endless steppe at dusk, a rider, and the launch site small on the horizon."""
    h = size[1]
    site = machines.gantry(size, Place(0.70, 0.664, 0.085))
    hill = land.ridge(size, 0.80, 0.03, 0.7, 12, "#0a0d18", "#05070e", 0.6, 0.12)
    man = figures.rider(size, Place(0.27, 0.793, 0.095))
    return [
        sky.air(size, 0.665, sky.DUSK, 0.62), sky.river(size, 0.665, 3, 0.30, 0.3, 0.04),
        sky.stars(size, 0.665, 5, 2200), sky.clouds(size, 0.665, 21),
        glow(size, 0.70, 0.655, 0.03, "#ffd9a0", 0.5, 1.0, 0.1),
        land.ridge(size, 0.661, 0.008, 0.3, 8, "#4a3440", "#8a5038", 0.12, 0.02),
        dark(site, (-0.4, 0.2), 1.0, "#ffcf90", 0.14, "#1a1420"),
        *(glow(size, 0.70 + dx, 0.664 - dy, 0.003, "#fff0d0", 1.6, 1, 0.14)
          for dx, dy in ((-0.03, 0.10), (0.03, 0.10), (0.005, 0.05), (-0.008, 0.02))),
        land.plain(size, 0.667, GRASS_DUSK, 31, 0.62), hill,
        dark(man, (1, -0.25), h * 0.003, depth=0.62),
        land.grass(size, 0.97, 0.09, 2600, 9, "#03050a", "#5a3a28", 1.0),
    ]


def village(size: Size) -> list[Layer]:
    """The village by night: the radio operator's mast, one lit window, stars."""
    h = size[1]
    houses = union(*(machines.house(size, Place(x, y, s), w, r, p) for x, y, s, w, r, p in (
        (0.13, 0.795, 0.045, 3.0, 0.4, 0.4), (0.30, 0.80, 0.060, 2.4, 0.5, -0.5),
        (0.56, 0.81, 0.075, 2.6, 0.45, 0.5), (0.83, 0.80, 0.055, 2.8, 0.4, 0.3))))
    aerial = machines.mast(size, Place(0.44, 0.82, 0.56))
    line = machines.poles(size, Place(1.02, 0.82, 0.22), 7, -1.15, 0.80)
    man = figures.person(size, Place(0.475, 0.825, 0.095), "point")
    lamp = strokes(size, Place(0, 0, 1), [[(0.5655 * size[0] / h, 0.772),
                                           (0.5655 * size[0] / h, 0.795)]], h * 0.020)
    ground = land.ridge(size, 0.815, 0.008, 0.5, 17, "#0a0f1d", "#03050b", 0.5, 0.16)
    return [
        sky.air(size, 0.80, sky.NIGHT, 0.30, 1.1), sky.river(size, 0.80, 13, 0.62, 0.45, 0.11),
        sky.stars(size, 0.80, 15, 3600, 0.1),
        land.ridge(size, 0.785, 0.012, 0.4, 18, "#1a2138", "#2c2630", 0.15, 0.03),
        dark(line, (-1, 0), 1.5, "#a05a34", 0.3), dark(houses, (-1, -0.3), h * 0.003, depth=0.4),
        flat(lamp, "#ffc46a", 0.4), glow(size, 0.5655, 0.785, 0.03, "#ff9a40", 0.5, 1, 0.4),
        dark(aerial, (-1, 0), 2, "#c8703c", 0.42), glow(size, 0.44, 0.262, 0.006, "#ff3a20", 1.6),
        ground, dark(man, (1, -0.1), h * 0.003, "#ffb060", 0.5),
        land.grass(size, 0.965, 0.07, 2200, 19, "#03050a", "#2a2a34", 1.0),
    ]


def scrap(size: Size) -> list[Layer]:
    """The scrap collectors drive home with a rocket's remains, dust burning behind them."""
    h = size[1]
    lorry = machines.truck(size, Place(0.47, 0.775, 0.155))
    men = union(figures.person(size, Place(0.405, 0.70, 0.12), "point", hat=True),
                figures.person(size, Place(0.445, 0.685, 0.12), "down"))
    dust = [glow(size, x, y, r, c, p, q, 0.45) for x, y, r, c, p, q in (
        (0.30, 0.76, 0.09, "#ff9a50", 0.30, 1.8), (0.20, 0.75, 0.12, "#ff8a44", 0.26, 1.9),
        (0.07, 0.74, 0.16, "#e87838", 0.22, 2.0))]
    return [
        sky.air(size, 0.70, sky.DUSK, 0.30, 1.0, 1.15), sky.stars(size, 0.70, 25, 1200, 0.25),
        sky.clouds(size, 0.70, 27, 0.5),
        glow(size, 0.30, 0.70, 0.05, "#ffe0a0", 0.9, 1.0),
        land.ridge(size, 0.693, 0.012, 0.3, 28, "#5a3838", "#a05c38", 0.12, 0.02),
        land.plain(size, 0.70, GRASS_DUSK, 33, 0.30, "#ff9048", 0.8), *dust,
        dark(union(lorry, men), (-1, -0.35), h * 0.004, "#ffa050", 0.55, power=1.0),
        glow(size, 0.655, 0.715, 0.008, "#fff0c0", 1.8, 1, 0.55),
        glow(size, 0.71, 0.755, 0.05, "#ffcf80", 0.35, 2.6, 0.55),
        land.grass(size, 0.93, 0.12, 3400, 29, "#04060b", "#7a4a2a", 1.0),
    ]


def hearth(size: Size) -> list[Layer]:
    """A yurt under the stars, its door lit; two people stand before it."""
    h = size[1]
    two = union(figures.person(size, Place(0.462, 0.862, 0.145), "down"),
                figures.person(size, Place(0.497, 0.862, 0.135, True), "down", skirt=True))
    pool = join([glow(size, 0.42, 0.885, 0.10, "#ff9a40", 0.40, 2.6),
                 glow(size, 0.42, 0.87, 0.03, "#ffb45a", 0.5, 2.6)], 0.5)
    return [
        sky.air(size, 0.80, sky.NIGHT, 0.85, 0.9), sky.river(size, 0.80, 43, 0.45, 0.55, 0.10),
        sky.stars(size, 0.80, 45, 3200, 0.1),
        land.ridge(size, 0.775, 0.02, 0.5, 48, "#161d34", "#38282c", 0.15, 0.04),
        land.plain(size, 0.80, GRASS_NIGHT, 49, 0.85),
        vessel.yurt(size, Place(0.42, 0.86, 0.30), 0.5), pool,
        dark(two, (-1, -0.1), h * 0.004, "#ffb060", 0.55),
        land.grass(size, 0.97, 0.08, 2600, 50, "#03050a", "#3a2c26", 1.0),
    ]
