"""The steppe: far ridges in haze, grassland that mirrors the sky a little, grass up close."""

from __future__ import annotations

import cv2
import numpy as np
from light import Array, Layer, Size, flat, linear, ramp
from noise import cloud, line


def profile(size: Size, y: float, swing: float, cell: float, seed: int) -> Array:
    """The top of a ridge per column, in picture heights from the top."""
    return (y + swing * line(size[0], cell, seed)).astype(np.float32)


def below(size: Size, top: Array) -> Array:
    """Mask of everything under a ridge line."""
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    return np.clip(rows - top[None, :] * size[1] + 0.5, 0, 1)


def ridge(size: Size, y: float, swing: float, cell: float, seed: int, near: str, haze: str,
          depth: float, mist: float = 0.05) -> Layer:
    """A far rise of land; `haze` lies at its foot, `mist` heights thick."""
    top = profile(size, y, swing, cell, seed)
    rows = np.arange(size[1], dtype=np.float32)[:, None] / size[1]
    colour = ramp([(0, near), (1, haze)], np.clip((rows - top[None, :]) / mist, 0, 1))
    return flat(below(size, top), colour, depth)


def plain(size: Size, horizon: float, stops: list[tuple[float, str]], seed: int, sun: float = 0.5,
          sheen: str = "#d8743a", shine: float = 0.5, depth: float = 0.35,
          swing: float = 0.003) -> Layer:
    """Grassland from the horizon to the bottom edge, in perspective.

    `stops` run from the horizon (0) to the bottom edge (1); `sheen` is the light of the band
    lying on the grass under `sun` (widths).
    """
    width, height = size
    top = profile(size, horizon, swing, 0.4, seed)
    rows = np.arange(height, dtype=np.float32)[:, None] / height
    down = np.clip((rows - top[None, :]) / (1 - horizon), 1e-3, 1)
    far = cloud(size, 0.3, seed + 1, 6, 6.0)
    rough = _perspective(far, horizon)
    colour = ramp(stops, np.clip(down + (rough - 0.5) * 0.25 * np.sqrt(down), 0, 1))
    columns = np.arange(width, dtype=np.float32)[None, :] / height
    off = (columns - sun * width / height) / (0.35 + 0.5 * down)
    light = np.exp(-down * 5.5) * np.exp(-(off**2)) * shine * np.clip(rough * 1.9 - 0.35, 0, 1.4)
    colour = colour * (0.62 + 0.76 * rough[..., None]) + linear(sheen) * light[..., None]
    return flat(below(size, top), colour, depth)


def _perspective(texture: Array, horizon: float) -> Array:
    """A texture laid flat on the ground, fine at the horizon and coarse at our feet."""
    height, width = texture.shape
    rows = (np.arange(height, dtype=np.float32) / height - horizon) / (1 - horizon)
    rows = np.clip(rows, 0.004, 1)[:, None]
    columns = np.linspace(-0.5, 0.5, width, dtype=np.float32)[None, :]
    u = (columns / (rows * 0.9 + 0.1) * 0.4 + 0.5) * width
    v = np.repeat(0.16 / (rows + 0.05) * height, width, 1)
    u, v = np.abs(u) % (2 * width), v % (2 * height)
    u = np.where(u >= width, 2 * width - 1 - u, u).astype(np.float32)
    v = np.where(v >= height, 2 * height - 1 - v, v).astype(np.float32)
    return cv2.remap(texture, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)


def grass(size: Size, y: float, tall: float, count: int, seed: int, colour: str, tip: str,
          depth: float, wind: float = 0.4, spread: float = 0.03) -> Layer:
    """A fringe of feather grass against the light: `tall` and `spread` in heights."""
    width, height = size
    random = np.random.default_rng(seed)
    base = profile(size, y, 0.02, 0.3, seed)
    shade = np.zeros((height, width), np.uint8)
    ears = np.zeros((height, width), np.uint8)
    clump = np.clip(line(width, 0.08, seed + 1) * 0.6 + 0.75, 0.12, 1.5)
    t = np.linspace(0, 1, 9)
    for _ in range(count):
        x = random.random() * width
        foot = base[int(x)] * height + random.random() * spread * height
        size_ = tall * height * random.uniform(0.35, 1.0) * clump[int(x)]
        bend = wind * size_ * random.uniform(0.3, 1.3) + random.normal(0, 0.12) * size_
        px, py = x + bend * t**2, foot - size_ * (t - 0.18 * wind * t**3)
        points = np.round(np.stack([px, py], -1) * 16).astype(np.int32)
        thick = 1 if random.random() < 0.75 else max(1, round(height / 900))
        cv2.polylines(shade, [points], False, 255, thick, cv2.LINE_AA, 4)
        if random.random() < 0.5:
            cv2.polylines(ears, [points[5:]], False, 200, thick, cv2.LINE_AA, 4)
    mask = np.maximum(shade.astype(np.float32) / 255, below(size, base + spread * 0.6))
    paint = linear(colour) + linear(tip) * (ears.astype(np.float32) / 255)[..., None]
    return flat(mask, paint, depth)
