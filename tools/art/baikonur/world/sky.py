"""The sky over the steppe: deep blue, one orange band, stars."""

from __future__ import annotations

import cv2
import numpy as np

from tools.art.craft.light import Array, Layer, Size, grid, linear, ramp, soften
from tools.art.craft.noise import cloud

# fmt: off
DUSK = [  # height above the horizon in picture heights, colour
    (0.0, "#ffb45a"), (0.018, "#f98a2e"), (0.05, "#d8672f"), (0.085, "#9c5548"),
    (0.13, "#5d5468"), (0.20, "#2f4a78"), (0.33, "#173567"), (0.52, "#0b2149"), (1.0, "#040b20"),
]
NIGHT = [
    (0.0, "#e8863a"), (0.012, "#b9612f"), (0.035, "#74483f"), (0.07, "#3a3f5a"),
    (0.15, "#1b3261"), (0.32, "#0d2148"), (0.6, "#071531"), (1.0, "#030817"),
]
DAWN = [
    (0.0, "#ffd9a0"), (0.03, "#ffae5c"), (0.075, "#ee7f45"), (0.13, "#b5686a"),
    (0.2, "#6d6590"), (0.32, "#36568f"), (0.5, "#1a3a72"), (0.75, "#0d2350"), (1.0, "#071536"),
]
# fmt: on


def air(
    size: Size,
    horizon: float,
    stops: list[tuple[float, str]],
    sun: float = 0.5,
    spread: float = 0.9,
    reach: float = 1.0,
    seed: int = 1,
) -> Layer:
    """The bare sky down to the bottom edge; the band is brightest at `sun` (in widths).

    `spread` is how far along the horizon the band stays bright (picture heights), `reach`
    stretches the ramp upwards.
    """
    x, y = grid(size)
    ratio = size[0] / size[1]
    height = np.maximum(horizon - y, 0) / reach
    off = (x - sun * ratio) / spread
    warm = 1 / (1 + off**2)
    lift = (cloud(size, 0.5, seed, 4, 4.0) - 0.5) * 0.03 * np.clip(height * 6, 0, 1)
    colour = ramp(stops, np.clip(height / (0.45 + 0.55 * warm) + lift, 0, 1))
    side = np.clip(0.42 + 0.58 * warm, 0, 1) ** (1.2 * np.exp(-height * 4))
    return Layer(colour * side[..., None], np.ones(x.shape, np.float32), 0.0)


def clouds(
    size: Size,
    horizon: float,
    seed: int,
    cover: float = 0.45,
    lit: str = "#ff7a2e",
    dark: str = "#101c3c",
    band: tuple[float, float] = (0.02, 0.3),
) -> Layer:
    """Long flat clouds; their undersides catch the band, their backs are night."""
    _, y = grid(size)
    height = np.maximum(horizon - y, 1e-4)
    body = cloud(size, 0.16, seed, 6, 9.0) * 0.75 + cloud(size, 0.05, seed + 1, 4, 14.0) * 0.25
    window = np.clip((height - band[0]) / 0.05, 0, 1) * np.clip((band[1] - height) / 0.12, 0, 1)
    mask = np.clip((body - (1 - cover)) * 5, 0, 1) * window * (y < horizon)
    mask = cv2.GaussianBlur(mask, (0, 0), size[1] * 0.0015)
    above = cv2.warpAffine(mask, np.float32([[1, 0, 0], [0, 1, -size[1] * 0.012]]), size)
    under = np.clip(mask - soften(above, size[1] * 0.004) * 0.8, 0, 1)
    glow = np.exp(-height * 7)
    colour = linear(dark) * mask[..., None] * 0.8
    colour = colour + linear(lit) * (under * glow * 1.2)[..., None]
    return Layer(colour.astype(np.float32), mask * 0.8, 0.03)


def stars(size: Size, horizon: float, seed: int, count: int = 1600, low: float = 0.16) -> Layer:
    """Stars, each its own brightness and colour, drowned by the glow below `low` heights."""
    width, height = size
    random = np.random.default_rng(seed)
    canvas = np.zeros((height, width, 3), np.float32)
    tints = np.stack([linear(c) for c in ("#cfe0ff", "#ffffff", "#ffe9cf", "#b9d2ff")])
    scale = height / 1350
    for _ in range(count):
        x, y = random.random() * width, random.random() * horizon * height
        rise = np.clip((horizon - y / height - low * 0.4) / low, 0, 1)
        power = min(random.pareto(1.5) * 0.14 + 0.05, 2.6) * rise**2
        radius = (0.45 + 0.5 * min(power, 1.6)) * scale
        reach = int(np.ceil(radius * 3))
        x0, y0 = int(x) - reach, int(y) - reach
        if power < 0.02 or x0 < 0 or y0 < 0 or x0 + 2 * reach >= width or y0 + 2 * reach >= height:
            continue
        gy, gx = np.mgrid[y0 : y0 + 2 * reach + 1, x0 : x0 + 2 * reach + 1]
        spot = np.exp(-((gx - x) ** 2 + (gy - y) ** 2) / (2 * radius**2))
        tint = tints[random.integers(4)] * power
        canvas[y0 : y0 + 2 * reach + 1, x0 : x0 + 2 * reach + 1] += spot[..., None] * tint
    return Layer(canvas, np.zeros((height, width), np.float32), 0.02)


def river(
    size: Size, horizon: float, seed: int, x: float = 0.6, lean: float = 0.35, power: float = 0.05
) -> Layer:
    """The Milky Way: a soft leaning river of light with dark islands."""
    gx, gy = grid(size)
    ratio = size[0] / size[1]
    across = (gx - x * ratio) - (horizon - gy) * lean
    across = across + (cloud(size, 0.3, seed, 3) - 0.5) * 0.12
    core = np.exp(-((across / 0.13) ** 2)) + 0.4 * np.exp(-((across / 0.3) ** 2))
    dust = cloud(size, 0.2, seed + 1, 6)
    isles = np.clip((cloud(size, 0.14, seed + 2, 6) - 0.5) * 4, 0, 1)
    isles = isles * np.exp(-((across / 0.06) ** 2))
    light = core * (0.35 + dust) * (1 - 0.75 * isles) * np.clip((horizon - gy - 0.08) * 3, 0, 1)
    colour = ramp([(0, "#6f8fd0"), (0.5, "#93a6d8"), (1, "#e8cfc0")], dust)
    return Layer(
        (colour * light[..., None] * power).astype(np.float32), np.zeros(gx.shape, np.float32), 0.01
    )


def night_glow(layer: Layer, horizon: float) -> Array:
    """How much light the sky throws on the land: its mean colour just over the horizon."""
    height = layer.colour.shape[0]
    row = int(np.clip(horizon * height - height * 0.04, 0, height - 1))
    return layer.colour[row].mean(0)
