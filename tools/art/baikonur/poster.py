"""Key art (no lettering), and the trailer's poster frame.

python -m tools.art.baikonur.poster [OUT]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.baikonur.stills import HERE
from tools.art.baikonur.world import land, launch_site, riders, sky, vessel
from tools.art.baikonur.world.dusk import GRASS_DUSK, dark
from tools.art.craft.film import develop, save
from tools.art.craft.light import Layer, Size, flatten, glow
from tools.art.craft.shapes import Place

TALL: Size = (2000, 3000)


def key_art(size: Size) -> list[Layer]:
    """She falls out of the night; he waits on the rise; the land below stays calm for the title."""
    h = size[1]
    man = riders.rider(size, Place(0.27, 0.7395, 0.072))
    site = launch_site.gantry(size, Place(0.82, 0.681, 0.034))
    fall = [
        vessel.canopy(size, Place(0.575, 0.270, 0.150), 0.8, 0.3, drop=1.6),
        vessel.capsule(size, Place(0.575, 0.561, 0.054), 1, "#ff9a54", "#141a2c", 0.3, "#ffcf80"),
    ]
    return [
        sky.air(size, 0.68, sky.DUSK, 0.66, 0.5, 0.78),
        sky.river(size, 0.68, 203, 0.30, 0.32, 0.10),
        sky.stars(size, 0.68, 205, 4200, 0.2),
        sky.clouds(size, 0.68, 207, 0.47, band=(0.01, 0.2)),
        *fall,
        land.ridge(size, 0.677, 0.006, 0.35, 208, "#3a2c38", "#8a5038", 0.12, 0.012),
        dark(site, (-0.4, 0.2), 1.0, "#ffcf90", 0.14, "#1a1420"),
        *(
            glow(size, 0.82 + dx, 0.681 - dy, 0.0016, "#fff0d0", 1.6, 1, 0.14)
            for dx, dy in ((-0.031, 0.042), (0.033, 0.042), (0.005, 0.022))
        ),
        land.plain(size, 0.681, GRASS_DUSK, 209, 0.66, water=sky.DUSK),
        land.tufts(size, 0.685, 1500, 213, 0.66),
        land.ridge(size, 0.742, 0.012, 0.6, 210, "#080b15", "#03050a", 0.6, 0.08),
        dark(man, (1, -0.25), h * 0.0016, depth=0.62),
        land.grass(
            size, 0.752, 0.016, 2600, 212, "#04060c", "#8a5234", 0.7, sun=0.66, spread=0.008
        ),
        land.grass(size, 0.992, 0.05, 3000, 211, "#03050a", "#5a3a2a", 1.0),
    ]


def frame(size: Size) -> list[Layer]:
    """The poster frame of the trailer: the descent, the launch site behind."""
    from tools.art.baikonur.scenes.aloft import descent

    return descent(size)


def main(out: Path) -> None:
    """Paint both."""
    save(develop(flatten(key_art(TALL)), 201), out / "poster.jpg", 80)
    save(develop(flatten(frame((1920, 1080))), 202), out / "trailer.jpg", 80)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
