"""The view from orbit: the Earth's edge before sunrise, and the porthole it is seen through."""

from __future__ import annotations

import numpy as np

from tools.art.baikonur.world import sky
from tools.art.craft.light import Layer, Size, flat, glow, grid, linear, ramp
from tools.art.craft.noise import cloud

# fmt: off
AIR = [(0, "#fff4d8"), (0.006, "#ffc468"), (0.016, "#ff8a2e"), (0.030, "#c2552e"),
       (0.044, "#4a4a70"),
       (0.066, "#1f4f9c"), (0.10, "#0c2a66"), (0.17, "#040e2c"), (0.35, "#01030c")]
GROUND = [(0, "#5a4a50"), (0.012, "#23406e"), (0.06, "#10274e"), (0.25, "#050e22"),
          (0.6, "#02050e")]
# fmt: on


def world(size: Size, cx: float, cy: float) -> list[Layer]:
    """Earth at the lower right of (cx, cy) heights; the sun is about to rise over its edge."""
    x, y = grid(size)
    ex, ey, radius = cx + 0.95, cy + 1.42, 1.66
    off = np.hypot(x - ex, y - ey) - radius
    angle = np.arctan2(y - ey, x - ex) - np.arctan2(cy - 0.02 - ey, cx + 0.17 - ex)
    near = np.exp(-((angle * radius / 0.30) ** 2))
    high = ramp(AIR, np.clip(off, 0, 1) / (0.45 + 0.75 * near)) * (0.12 + 1.1 * near)[..., None]
    low = ramp(GROUND, np.clip(-off, 0, 1)) * (0.25 + 0.9 * near)[..., None]
    swirl = np.clip((cloud(size, 0.10, 71, 7, 2.0) - 0.50) * 3.2, 0, 1)
    low = (
        low + linear("#7d8fb4") * (swirl * np.exp(np.clip(off, -1, 0) * 7) * 0.35 * near)[..., None]
    )
    towns = sky.stars(size, 1.5, 75, 5200, 0.05).colour.max(-1) * np.clip(-off * 5 - 0.2, 0, 1)
    towns = towns * np.clip(cloud(size, 0.16, 76, 5) * 5 - 2.4, 0, 1)
    low = low + linear("#ffa04a") * (towns * 0.9)[..., None]
    limb = np.clip(off * size[1] + 0.5, 0, 1)[..., None]
    view = Layer((low * (1 - limb) + high * limb).astype(np.float32), np.ones_like(x), 0.0)
    stars = sky.stars(size, 1.5, 72, 3600, 0.05)
    stars.colour *= (np.clip((off - 0.07) * 14, 0, 1) * (1 - 0.5 * near))[..., None]
    reach = np.float32([cx + 0.17 - ex, cy - 0.02 - ey])
    spot = np.float32([ex, ey]) + reach / np.linalg.norm(reach) * radius
    ratio = size[0] / size[1]
    return [
        view,
        stars,
        glow(size, spot[0] / ratio, spot[1], 0.014, "#fff2d0", 2.6),
        glow(size, spot[0] / ratio, spot[1], 0.09, "#ff9a40", 0.32),
    ]


def wall(size: Size, cx: float, cy: float, radius: float) -> Layer:
    """The cabin wall around the round window, its rim catching the sunrise."""
    x, y = grid(size)
    away = np.hypot(x - cx, y - cy)
    mask = np.clip((away - radius) * size[1], 0, 1)
    ring = away - radius
    facing = ((x - cx) * -0.85 + (y - cy) * -0.35) / np.maximum(away, 1e-3)
    paint = linear("#060914") + linear("#5878a8") * (0.035 * np.exp(-ring * 5))[..., None]
    bevel = np.clip(1 - ring / 0.045, 0, 1) * np.clip(ring * 300, 0, 1)
    paint = (
        paint + linear("#ff9a50") * (bevel**1.5 * np.clip(facing + 0.25, 0, 1) * 0.55)[..., None]
    )
    paint = paint + linear("#4a78c0") * (bevel * np.clip(-facing, 0, 1) * 0.10)[..., None]
    for at in (0.048, 0.118):
        paint = paint * (1 - 0.75 * np.exp(-(((ring - at) / 0.003) ** 2)))[..., None]
    paint = paint * (0.75 + 0.5 * cloud(size, 0.2, 73, 5))[..., None]
    for i in range(16):
        a = np.radians(i * 22.5 + 8)
        bx, by = cx + np.cos(a) * (radius + 0.083), cy + np.sin(a) * (radius + 0.083)
        bolt = np.hypot(x - bx, y - by)
        paint = paint * (1 - 0.7 * np.clip((0.012 - bolt) * size[1], 0, 1))[..., None]
        glint = np.clip((0.009 - np.hypot(x - bx - 0.002, y - by - 0.001)) * size[1], 0, 1)
        paint = paint + linear("#8a93ac") * (glint * 0.05)[..., None]
    return flat(mask, paint.astype(np.float32), 0.5)
