"""The trailer, 36 s at 24 frames a second: python tools/art/trailer.py [OUT]

Every shot is a painted scene whose layers drift apart as the camera moves (parallax).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import letters
import numpy as np
import scenes_sky as up
import scenes_steppe as down
from encode import RATE, write
from film import bloom, grade, grain, tone, vignette
from light import Array, Layer, encode, flat, linear
from scenes import Scene
from score import BAR, LENGTH, play
from stills import HERE

SCREEN = (1920, 1080)
SHEET = (2112, 1188)  # painted larger than the screen, so that the camera has room
FADE = 0.9  # seconds


@dataclass(frozen=True)
class Shot:
    """A scene from `start` to `end` (seconds) with a camera move over it.

    `pan` and `lift` are the way the nearest layer travels, in screen widths and heights; `zoom`
    how much closer it comes. Far layers move a tenth of that.
    """

    scene: Scene
    start: float
    end: float
    pan: float = 0.0
    lift: float = 0.0
    zoom: float = 0.04


SHOTS = [
    Shot(down.steppe, 0, 2 * BAR, 0.05),
    Shot(down.scrap, 2 * BAR, 4 * BAR, -0.06),
    Shot(down.village, 4 * BAR, 6 * BAR, 0.02, 0.03),
    Shot(up.launch, 6 * BAR, 8 * BAR, 0.02, 0.04),
    Shot(up.orbit, 8 * BAR, 10 * BAR, -0.04, 0, 0.03),
    Shot(up.descent, 10 * BAR, 12 * BAR, 0.03, -0.03),
    Shot(up.found, 12 * BAR, 14 * BAR - 1, -0.05),
]


def ease(t: float) -> float:
    """Slow start, slow end, never quite still."""
    return 0.7 * t + 0.3 * t * t * (3 - 2 * t)


def view(sheets: list[Array], depths: list[float], shot: Shot, t: float) -> Array:
    """The shot at `t` (0..1), in linear light."""
    picture = np.zeros((SCREEN[1], SCREEN[0], 3), np.float32)
    base = SCREEN[0] / SHEET[0]
    for sheet, depth in zip(sheets, depths, strict=True):
        near, k = 0.12 + 0.88 * depth, ease(t) - 0.5
        scale = base * (1.06 + shot.zoom * near * (k + 0.5))
        dx = SCREEN[0] / 2 - scale * SHEET[0] / 2 + shot.pan * near * k * SCREEN[0]
        dy = SCREEN[1] / 2 - scale * SHEET[1] / 2 + shot.lift * near * k * SCREEN[1]
        move = np.float32([[scale, 0, dx], [0, scale, dy]])
        seen = cv2.warpAffine(sheet, move, SCREEN, flags=cv2.INTER_LINEAR,
                              borderMode=cv2.BORDER_REPLICATE)
        picture = picture * (1 - seen[..., 3:]) + seen[..., :3]
    return picture


def gather(layers: list[Layer]) -> tuple[list[Array], list[float]]:
    """Sheets as (h, w, 4) arrays; neighbours of one depth become one."""
    sheets: list[Array] = []
    depths: list[float] = []
    for layer in layers:
        sheet = np.dstack([layer.colour, layer.alpha])
        if depths and abs(depths[-1] - layer.depth) < 0.011:
            under = sheets[-1]
            sheets[-1] = sheet + under * (1 - sheet[..., 3:])
        else:
            sheets.append(sheet)
            depths.append(layer.depth)
    return sheets, depths


def shots() -> Iterator[tuple[float, Array]]:
    """Every frame of the scenes, cross-faded, with its time in seconds."""
    held: dict[int, tuple[list[Array], list[float]]] = {}
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
            part = view(*held[i], shot, (now - a) / (b - a))
            picture += part * np.float32(weight * weight * (3 - 2 * weight))
        yield now, picture


def card(now: float, mark: Array, name: Array) -> Array:
    """Light of the title card at a time; it glows up out of black and goes."""
    rise = np.clip((now - 30.9) / 1.4, 0, 1) * np.clip((LENGTH - 0.25 - now) / 1.1, 0, 1)
    late = np.clip((now - 32.2) / 1.2, 0, 1) * np.clip((LENGTH - 0.25 - now) / 1.1, 0, 1)
    return (mark * rise + name * late)[..., None] * linear("#f6dfb8") * 0.95


def frames() -> Iterator[Array]:
    """Finished frames as 8-bit RGB."""
    mark = letters.title(SCREEN, 0.5, 0.58, 0.52)
    face = letters.font("oswald-latin-wght-normal.woff2", 34)
    name = letters.text(SCREEN, 0.5, 0.68, [("VEIT HELMER", face, 0.0)], 0.5)
    corners = vignette((SCREEN[1], SCREEN[0]), 0.35)
    plates = [grain((SCREEN[1], SCREEN[0]), 900 + i, 1.6) * 0.006 for i in range(6)]
    for number, (now, picture) in enumerate(shots()):
        light = bloom(picture) * corners + card(now, mark, name)
        signal = encode(grade(tone(light))) + plates[number % 6]
        yield (np.clip(signal, 0, 1) * 255 + 0.5).astype(np.uint8)


def main(out: Path) -> None:
    """Render, score and encode."""
    write(out, frames(), play())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
