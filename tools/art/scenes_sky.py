"""Stills of the sky: launch, orbit, descent, landing."""

from __future__ import annotations

import faces
import figures
import land
import machines
import numpy as np
import sky
import vessel
from light import Array, Layer, Size, flat, glow, grid, linear, ramp, soften
from noise import cloud
from scenes_steppe import GRASS_DUSK, GRASS_NIGHT, dark
from shapes import Place, rim, union


def plume(size: Size, path: list[tuple[float, float]], start: float, end: float,
          seed: int) -> Layer:
    """A rocket's trail along `path` (widths, heights), `start` and `end` its half-widths in heights.

    The path begins at the ground; the trail is widest and dimmest there.
    """
    x, y = grid(size)
    ratio = size[0] / size[1]
    rows = np.array([p[1] for p in path][::-1], np.float32)
    places = np.array([p[0] * ratio for p in path][::-1], np.float32)
    middle = np.interp(y[:, 0], rows, places)[:, None]
    part = np.clip((y - rows[0]) / (rows[-1] - rows[0]), 0, 1)
    billow = cloud(size, 0.10, seed, 6) - 0.5
    wide = end + (start - end) * part**0.8
    across = (x - middle + billow * wide * 1.5) / wide
    body = np.exp(-(across**2)) * ((y >= rows[0]) & (y <= rows[-1]))
    body = body * (0.55 + 0.9 * cloud(size, 0.06, seed + 1, 5))
    colour = ramp([(0, "#fff2d8"), (0.25, "#ffc68a"), (0.6, "#e88a5c"), (1, "#8a5a64")], part)
    side = np.clip(0.65 - across * 0.35, 0.15, 1.2)
    mask = soften(np.clip(body, 0, 1) * (0.95 - 0.35 * part), size[1] * 0.001)
    return flat(mask, colour * side[..., None], 0.12)


def launch(size: Size) -> list[Layer]:
    """Dawn: a rocket climbs out of the steppe, its trail catching the sun; people look up."""
    h = size[1]
    path = [(0.640, 0.80), (0.641, 0.66), (0.637, 0.50), (0.622, 0.33), (0.600, 0.20),
            (0.590, 0.16)]
    crowd = union(figures.person(size, Place(0.13, 0.90, 0.185), "brow", skirt=True),
                  figures.person(size, Place(0.20, 0.905, 0.20), "point", hat=True),
                  figures.person(size, Place(0.255, 0.90, 0.125), "down"),
                  figures.person(size, Place(0.32, 0.905, 0.19), "down", hat=True))
    site = machines.gantry(size, Place(0.645, 0.80, 0.05), False)
    return [
        sky.air(size, 0.80, sky.DAWN, 0.64, 1.0, 1.1), sky.stars(size, 0.80, 55, 700, 0.34),
        sky.clouds(size, 0.80, 57, 0.42, "#ff9a5a", "#2a3050"), plume(size, path, 0.055, 0.008, 58),
        glow(size, 0.590, 0.150, 0.012, "#fff6e0", 4.0, 1, 0.12),
        glow(size, 0.590, 0.165, 0.06, "#ffb060", 0.8, 0.7, 0.12),
        glow(size, 0.640, 0.79, 0.05, "#ffb060", 0.7, 1.4, 0.12),
        land.ridge(size, 0.797, 0.006, 0.3, 59, "#6a4448", "#b06c48", 0.15, 0.02),
        dark(site, (0, -1), 1, "#ffc080", 0.16, "#2a1c24"),
        land.plain(size, 0.80, GRASS_DUSK, 60, 0.64, "#ff9858", 0.7),
        land.ridge(size, 0.895, 0.012, 0.6, 61, "#080b14", "#04060c", 0.6, 0.1),
        dark(crowd, (1, -0.4), h * 0.004, "#ffab64", 0.62),
        land.grass(size, 0.985, 0.08, 2400, 62, "#04060b", "#6a4430", 1.0),
    ]


def orbit(size: Size) -> list[Layer]:
    """Julie at the porthole: below her the Earth's edge with its thin burning band of air."""
    x, y = grid(size)
    ratio = size[0] / size[1]
    cx, cy, radius = 0.60 * ratio, 0.47, 0.40
    away = np.hypot(x - cx, y - cy)
    earth = np.hypot(x - 1.62 * ratio, y - 1.95) - 1.80
    air = ramp([(0, "#fff0c8"), (0.012, "#ffb04a"), (0.03, "#e8702c"), (0.055, "#7a4a5a"),
                (0.09, "#1f4a8c"), (0.16, "#0a1c48"), (0.4, "#020614")], np.clip(earth, 0, 1))
    ground = ramp([(0, "#3a5a8a"), (0.06, "#163463"), (0.3, "#081a3a")], np.clip(-earth, 0, 1))
    swirl = np.clip((cloud(size, 0.12, 71, 6, 2.5) - 0.45) * 2.4, 0, 1)
    ground = ground + linear("#6a86b0") * (swirl * np.exp(np.clip(earth, -1, 0) * 6) * 0.7)[..., None]
    world = np.where(earth[..., None] > 0, air, ground).astype(np.float32)
    view = Layer(world, np.ones(x.shape, np.float32), 0.0)
    heaven = sky.stars(size, 1.4, 72, 2600, 0.05)
    heaven.colour *= np.clip((earth - 0.07) * 20, 0, 1)[..., None]
    wall = np.clip((away - radius) * size[1], 0, 1)
    lean = np.clip(1 - (away - radius) / 0.07, 0, 1) * (away > radius)
    facing = np.clip(((x - cx) * 0.25 - (y - cy) * -0.9) / np.maximum(away, 1e-3), 0, 1)
    paint = linear("#070a14") + linear("#6a88b8") * (0.05 * np.exp(-(away - radius) * 6))[..., None]
    paint = paint + linear("#ff9a50") * (lean**2 * facing * 0.55)[..., None]
    paint = paint * (0.7 + 0.6 * cloud(size, 0.2, 73, 5))[..., None]
    for i in range(12):
        a = np.radians(i * 30 + 8)
        bolt = np.hypot(x - cx - np.cos(a) * 0.475, y - cy - np.sin(a) * 0.475)
        paint = paint * (1 - 0.6 * np.clip((0.013 - bolt) * size[1], 0, 1))[..., None]
    mask = faces.julie(size, Place(0.425, 0.20, 0.60, True))
    edge = linear("#ff9a54") * (rim(mask, (0.7, 0.5), size[1] * 0.008) * 0.9)[..., None]
    return [view, heaven, flat(wall, paint.astype(np.float32), 0.5),
            flat(mask, linear("#03050c") + edge, 0.9)]


def descent(size: Size) -> list[Layer]:
    """The capsule falls out of the night under its great parachute."""
    h = size[1]
    man = figures.rider(size, Place(0.17, 0.895, 0.060, False))
    return [
        sky.air(size, 0.86, sky.DUSK, 0.80, 1.0, 0.95), sky.river(size, 0.86, 83, 0.18, 0.3, 0.05),
        sky.stars(size, 0.86, 85, 2400, 0.2), sky.clouds(size, 0.86, 87, 0.46),
        vessel.canopy(size, Place(0.60, 0.36, 0.225), 0.8, 0.3),
        vessel.capsule(size, Place(0.60, 0.742, 0.062), 1, "#ff9a54", "#141a2c", 0.3, "#ffcf80"),
        land.ridge(size, 0.855, 0.012, 0.35, 88, "#3a2c38", "#8a5038", 0.12, 0.02),
        land.plain(size, 0.862, GRASS_DUSK, 89, 0.80),
        land.ridge(size, 0.90, 0.014, 0.5, 90, "#070a13", "#04060c", 0.6, 0.1),
        dark(man, (1, -0.3), h * 0.0025, depth=0.62),
        land.grass(size, 0.985, 0.06, 2000, 91, "#03050a", "#5a3a28", 1.0),
    ]


def drape(size: Size, place: Place, seed: int) -> Array:
    """The parachute collapsed over the grass: height of its cloth above the ground, as a mask."""
    points = [(-2.2, 0.05), (-1.9, -0.10), (-1.4, -0.22), (-1.0, -0.14), (-0.6, -0.32),
              (-0.2, -0.26), (0.2, -0.12), (0.6, -0.18), (1.0, -0.05), (1.2, 0.06), (0.4, 0.12),
              (-0.8, 0.14), (-1.8, 0.12)]
    from shapes import outline, smooth
    return outline(size, place, smooth(points)) * (0.6 + 0.8 * cloud(size, 0.05, seed, 5, 0.5))


def found(size: Size) -> list[Layer]:
    """The capsule has landed; its parachute lies in the grass, a man kneels with a lantern."""
    h = size[1]
    cloth = drape(size, Place(0.40, 0.80, 0.17), 95)
    man = figures.person(size, Place(0.53, 0.87, 0.22, True), "point")
    mount = figures.horse(size, Place(0.83, 0.86, 0.17, True))
    return [
        sky.air(size, 0.76, sky.NIGHT, 0.25, 1.0, 1.1), sky.river(size, 0.76, 93, 0.75, -0.4, 0.09),
        sky.stars(size, 0.76, 94, 3000, 0.1),
        land.ridge(size, 0.745, 0.014, 0.4, 96, "#171d34", "#5a382e", 0.15, 0.03),
        land.plain(size, 0.76, GRASS_NIGHT, 97, 0.25),
        flat(np.clip(cloth * 2, 0, 1), linear("#7a3a20") * cloth[..., None] * 0.6, 0.45),
        vessel.capsule(size, Place(0.36, 0.86, 0.28, turn=9), -1, "#c86a38", "#121829", 0.5,
                       "#ffc870"),
        glow(size, 0.345, 0.72, 0.02, "#ffb050", 0.5, 1, 0.5),
        dark(mount, (-1, -0.1), h * 0.003, "#c07040", 0.5),
        dark(man, (-1, -0.1), h * 0.004, "#ffb060", 0.55),
        glow(size, 0.495, 0.66, 0.012, "#ffe0a0", 2.2, 1, 0.55),
        glow(size, 0.48, 0.80, 0.16, "#ff9440", 0.12, 1.6, 0.55),
        land.grass(size, 0.965, 0.09, 2600, 98, "#03050a", "#4a3226", 1.0),
    ]
