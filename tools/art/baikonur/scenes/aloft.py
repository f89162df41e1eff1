"""Stills of the sky: launch, orbit, descent, landing."""

from __future__ import annotations

import numpy as np

from tools.art.baikonur.world import earth, faces, land, launch_site, riders, sky, vessel
from tools.art.baikonur.world.dusk import GRASS_DUSK, GRASS_NIGHT, dark
from tools.art.craft import figures
from tools.art.craft.light import Layer, Size, flat, glow, grid, join, linear, moving, ramp, soften
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place, rim, union


def plume(
    size: Size, path: list[tuple[float, float]], start: float, end: float, seed: int
) -> Layer:
    """A rocket's trail along `path` (widths, heights); `start`, `end`: half-widths in heights.

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
    path = [
        (0.640, 0.80),
        (0.641, 0.66),
        (0.637, 0.50),
        (0.622, 0.33),
        (0.600, 0.20),
        (0.590, 0.16),
    ]
    crowd = union(
        figures.person(size, Place(0.115, 0.905, 0.225), "brow", skirt=True, tilt=1),
        figures.person(size, Place(0.190, 0.910, 0.245), "point", hat=True, tilt=1),
        figures.person(size, Place(0.240, 0.905, 0.150), "down", tilt=1),
        figures.person(size, Place(0.320, 0.910, 0.235), "down", tilt=1),
    )
    site = launch_site.gantry(size, Place(0.645, 0.80, 0.05), with_rocket=False)
    head = [
        glow(size, 0.590, 0.150, 0.012, "#fff6e0", 4.0),
        glow(size, 0.590, 0.165, 0.06, "#ffb060", 0.8, 0.7),
    ]
    return [
        sky.air(size, 0.80, sky.DAWN, 0.64, 1.0, 1.1),
        sky.stars(size, 0.80, 55, 700, 0.34),
        sky.clouds(size, 0.80, 57, 0.42, "#ff9a5a", "#2a3050"),
        plume(size, path, 0.055, 0.008, 58),
        moving(join(head, 0.12), -0.006, -0.022),
        glow(size, 0.640, 0.79, 0.05, "#ffb060", 0.7, 1.4, 0.12),
        land.ridge(size, 0.797, 0.006, 0.3, 59, "#6a4448", "#b06c48", 0.15, 0.02),
        dark(site, (0, -1), 1, "#ffc080", 0.16, "#2a1c24"),
        land.plain(size, 0.80, GRASS_DUSK, 60, 0.64, "#ff9858", 0.7, water=sky.DAWN),
        land.tufts(size, 0.82, 2600, 63, 0.64),
        land.ridge(size, 0.895, 0.012, 0.6, 61, "#080b14", "#04060c", 0.6, 0.1),
        dark(crowd, (1, -0.4), h * 0.004, "#ffab64", 0.62),
        land.grass(size, 0.99, 0.09, 2400, 62, "#04060b", "#c0784a", 1.0, sun=0.64),
    ]


def orbit(size: Size) -> list[Layer]:
    """Julie at the porthole: beyond her the Earth's edge with its thin burning band of air."""
    ratio = size[0] / size[1]
    mask = faces.julie(size, Place(0.600, 0.150, 0.66, flip=True))
    lit = rim(mask, (1, 0.25), size[1] * 0.004) * 0.9 + rim(mask, (1, 0.3), size[1] * 0.022) * 0.22
    lit *= np.clip((np.linspace(0, 1, size[0], dtype=np.float32) - 0.40) / 0.10, 0, 1)[None, :]
    return [
        *earth.world(size, 0.64 * ratio, 0.47),
        earth.wall(size, 0.64 * ratio, 0.47, 0.40),
        flat(mask, linear("#04060e") + linear("#ff9a54") * lit[..., None], 0.9),
    ]


def descent(size: Size) -> list[Layer]:
    """The capsule falls out of the night under its great parachute."""
    h = size[1]
    man = riders.rider(size, Place(0.20, 0.918, 0.105))
    fall = join(
        [
            vessel.canopy(size, Place(0.60, 0.33, 0.225), 0.8, 0.3),
            vessel.capsule(
                size, Place(0.60, 0.748, 0.085), 1, "#ff9a54", "#141a2c", 0.3, "#ffcf80"
            ),
        ],
        0.3,
    )
    return [
        sky.air(size, 0.86, sky.DUSK, 0.80, 1.0, 0.95),
        sky.river(size, 0.86, 83, 0.18, 0.3, 0.06),
        sky.stars(size, 0.86, 85, 2400, 0.2),
        sky.clouds(size, 0.86, 87, 0.46),
        moving(fall, -0.012, 0.05),
        land.ridge(size, 0.855, 0.012, 0.35, 88, "#3a2c38", "#8a5038", 0.12, 0.02),
        land.plain(size, 0.862, GRASS_DUSK, 89, 0.80, water=sky.DUSK),
        land.tufts(size, 0.87, 2400, 92, 0.8),
        dark(man, (1, -0.3), h * 0.003, depth=0.62),
        land.grass(size, 0.995, 0.08, 2400, 91, "#03050a", "#c0703c", 1.0, sun=0.75),
    ]


def found(size: Size) -> list[Layer]:
    """The capsule has landed, wind still in its parachute; a man comes with a lantern."""
    h = size[1]
    man = figures.person(size, Place(0.545, 0.885, 0.230, flip=True), "reach")
    mount = riders.horse(size, Place(0.80, 0.875, 0.190, flip=True))
    lamp = [
        glow(size, 0.508, 0.748, 0.010, "#ffe0a0", 2.4),
        glow(size, 0.49, 0.87, 0.15, "#ff9440", 0.14, 2.4),
    ]
    return [
        sky.air(size, 0.76, sky.NIGHT, 0.20, 1.0, 1.2),
        sky.river(size, 0.76, 93, 0.78, -0.4, 0.09),
        sky.stars(size, 0.76, 94, 3000, 0.1),
        land.ridge(size, 0.745, 0.014, 0.4, 96, "#171d34", "#5a382e", 0.15, 0.03),
        land.plain(size, 0.76, GRASS_NIGHT, 97, 0.22),
        land.tufts(size, 0.77, 4600, 99, 0.4),
        vessel.canopy(size, Place(0.125, 0.765, 0.165, turn=-74), -0.6, 0.45, power=0.6, drop=2.0),
        vessel.capsule(
            size, Place(0.345, 0.885, 0.30, turn=7), -1, "#7a3a1c", "#0b1122", 0.5, "#ffc870"
        ),
        glow(size, 0.332, 0.728, 0.022, "#ffb050", 0.4, 1, 0.5),
        dark(mount, (-1, -0.15), h * 0.004, "#c07040", 0.52, power=0.7),
        dark(man, (-1, -0.05), h * 0.005, "#ffb060", 0.55),
        join(lamp, 0.55),
        land.grass(size, 0.985, 0.10, 2800, 98, "#03050a", "#9a6038", 1.0, sun=0.42),
    ]
