"""The trailer, 36 s at 24 frames a second.

python -m tools.art.baikonur.trailer [OUT]

Every shot is a painted scene whose layers drift apart as the camera moves (parallax).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tools.art.baikonur import title_mark
from tools.art.baikonur.scenes import aloft, steppe, village
from tools.art.baikonur.score import BAR, LENGTH, play
from tools.art.baikonur.stills import HERE
from tools.art.craft import letters
from tools.art.craft.camera import Shot, gather, view
from tools.art.craft.encode import RATE, write
from tools.art.craft.film import grain, quick, vignette
from tools.art.craft.light import Array, Layer, linear

SCREEN = (1920, 1080)
SHEET = (2112, 1188)  # painted larger than the screen, so that the camera has room
FADE = 0.9  # seconds


SHOTS = [
    Shot(steppe.steppe, 0, 2 * BAR, 0.05),
    Shot(steppe.scrap, 2 * BAR, 4 * BAR, -0.06),
    Shot(village.village, 4 * BAR, 5.5 * BAR, 0.02, 0.03),
    Shot(aloft.launch, 5.5 * BAR, 7.5 * BAR, 0.02, 0.04),
    Shot(aloft.orbit, 7.5 * BAR, 9.2 * BAR, -0.04, 0, 0.03),
    Shot(aloft.descent, 9.2 * BAR, 11 * BAR, 0.03, -0.03),
    Shot(aloft.found, 11 * BAR, 12.5 * BAR, -0.05),
    Shot(village.hearth, 12.5 * BAR, 13.9 * BAR, 0.02, 0.0, 0.08),
]


def shots() -> Iterator[tuple[float, Array]]:
    """Every frame of the scenes, cross-faded, with its time in seconds."""
    held: dict[int, list[Layer]] = {}
    for number in range(int(LENGTH * RATE)):
        now = number / RATE
        picture = np.zeros((SCREEN[1], SCREEN[0], 3), np.float32)
        for i, shot in enumerate(SHOTS):
            a, b = shot.start - FADE / 2, shot.end + FADE / 2
            if not a <= now < b:
                held.pop(i, None)
                continue
            if i not in held:
                held[i] = gather(shot.scene(SHEET))
            weight = min(1.0, (now - a) / FADE, (b - now) / FADE)
            if i == 0:
                weight = min(1.0, now / 1.6, (b - now) / FADE)
            part = view(held[i], shot, (now - a) / (b - a), SCREEN)
            picture += part * np.float32(weight * weight * (3 - 2 * weight))
        yield now, picture


def card(now: float, mark: Array, name: Array) -> Array:
    """Light of the title card at a time; it glows up out of black and goes."""
    rise = np.clip((now - 31.5) / 1.2, 0, 1) * np.clip((LENGTH - 0.25 - now) / 1.1, 0, 1)
    late = np.clip((now - 32.6) / 1.0, 0, 1) * np.clip((LENGTH - 0.25 - now) / 1.1, 0, 1)
    return (mark * rise + name * late)[..., None] * linear("#f6dfb8") * 0.95


def frames() -> Iterator[Array]:
    """Finished frames as 8-bit RGB."""
    mark = title_mark.title(SCREEN, 0.5, 0.58, 0.52)
    face = letters.font("oswald-latin-wght-normal.woff2", 34)
    name = letters.text(SCREEN, 0.5, 0.68, [("VEIT HELMER", face, 0.0)], 0.5)
    corners = vignette((SCREEN[1], SCREEN[0]), 0.35)
    plates = [grain((SCREEN[1], SCREEN[0]), 900 + i, 1.6) * 0.006 for i in range(6)]
    for number, (now, picture) in enumerate(shots()):
        light = picture * corners
        if now > 31:
            light += card(now, mark, name)
        yield quick(light, plates[number % 6])


def main(out: Path) -> None:
    """Render, score and encode."""
    write(out, frames(), play())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
