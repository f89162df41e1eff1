"""The camera: a painted scene whose sheets drift apart as it moves (parallax)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from tools.art.craft.light import Array, Layer, Size

Scene = Callable[[Size], list[Layer]]


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


def ease(t: float) -> float:
    """Slow start, slow end, never quite still."""
    return 0.7 * t + 0.3 * t * t * (3 - 2 * t)


def view(sheets: list[Layer], shot: Shot, t: float, screen: Size) -> Array:
    """The shot at `t` (0..1), in linear light; sheets hold four channels in `colour`."""
    tall, wide = sheets[0].colour.shape[:2]
    picture = np.zeros((screen[1], screen[0], 3), np.float32)
    base, k = screen[0] / wide, ease(t) - 0.5
    for sheet in sheets:
        near = 0.12 + 0.88 * sheet.depth
        scale = base * (1.06 + shot.zoom * near * (k + 0.5))
        dx = screen[0] / 2 - scale * wide / 2 + (shot.pan * near + sheet.drift[0]) * k * screen[0]
        dy = screen[1] / 2 - scale * tall / 2 + (shot.lift * near + sheet.drift[1]) * k * screen[1]
        move = np.array([[scale, 0, dx], [0, scale, dy]], np.float32)
        seen = cv2.warpAffine(
            sheet.colour, move, screen, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        picture *= 1 - seen[..., 3:]
        picture += seen[..., :3]
    return picture


def gather(layers: list[Layer]) -> list[Layer]:
    """Sheets with alpha as their fourth channel; neighbours that move alike become one."""
    sheets: list[Layer] = []
    for layer in layers:
        sheet = np.dstack([layer.colour, layer.alpha])
        last = sheets[-1] if sheets else None
        if last and abs(last.depth - layer.depth) < 0.055 and last.drift == layer.drift:
            last.colour = sheet + last.colour * (1 - sheet[..., 3:])
        else:
            sheets.append(Layer(sheet, layer.alpha, layer.depth, layer.drift))
    return sheets
