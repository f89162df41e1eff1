"""The steppe: far ridges in haze, grassland that mirrors the sky a little, grass up close."""

from __future__ import annotations

import cv2
import numpy as np

from tools.art.craft.light import Array, Layer, Size, flat, linear, ramp
from tools.art.craft.noise import cloud, line


def profile(size: Size, y: float, swing: float, cell: float, seed: int) -> Array:
    """The top of a ridge per column, in picture heights from the top."""
    return (y + swing * line(size[0], cell, seed)).astype(np.float32)


def below(size: Size, top: Array) -> Array:
    """Mask of everything under a ridge line."""
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    return np.clip(rows - top[None, :] * size[1] + 0.5, 0, 1)


def ridge(
    size: Size,
    y: float,
    swing: float,
    cell: float,
    seed: int,
    near: str,
    haze: str,
    depth: float,
    mist: float = 0.05,
) -> Layer:
    """A far rise of land; `haze` lies at its foot, `mist` heights thick."""
    top = profile(size, y, swing, cell, seed)
    rows = np.arange(size[1], dtype=np.float32)[:, None] / size[1]
    colour = ramp([(0, near), (1, haze)], np.clip((rows - top[None, :]) / mist, 0, 1))
    return flat(below(size, top), colour, depth)


def plain(
    size: Size,
    horizon: float,
    stops: list[tuple[float, str]],
    seed: int,
    sun: float = 0.5,
    sheen: str = "#d8743a",
    shine: float = 0.5,
    depth: float = 0.35,
    swing: float = 0.002,
    water: list[tuple[float, str]] | None = None,
) -> Layer:
    """Grassland from the horizon to the bottom edge, in perspective.

    `stops` run from the horizon (0) to the bottom edge (1); `sheen` is the light of the band
    lying on the grass under `sun` (widths); `water` is the sky that pools on it mirror.
    """
    width, height = size
    top = profile(size, horizon, swing, 0.4, seed)
    rows = np.arange(height, dtype=np.float32)[:, None] / height
    down = np.clip((rows - top[None, :]) / (1 - horizon), 1e-3, 1)
    rough = _perspective(cloud(size, 0.3, seed + 1, 7, 5.0), horizon)
    colour = ramp(stops, np.clip(down + (rough - 0.5) * 0.3 * np.sqrt(down), 0, 1))
    columns = np.arange(width, dtype=np.float32)[None, :] / height
    off = (columns - sun * width / height) / (0.35 + 0.5 * down)
    near = np.exp(-(off**2))
    light = np.exp(-down * 7) * near * shine * np.clip(rough * 2.2 - 0.5, 0, 1.6)
    colour = colour * (0.45 + 1.1 * rough[..., None]) + linear(sheen) * light[..., None]
    if water:
        pools = _perspective(cloud(size, 0.22, seed + 5, 4, 3.0), horizon)
        wet = np.clip((pools - 0.56) * 26, 0, 1) * np.clip(down * 40 - 1, 0, 1)
        wet = wet * np.clip((0.62 - down) * 8, 0, 1)
        mirror = ramp(water, down * 0.30) * (0.35 + 0.5 * near)[..., None]
        colour = colour * (1 - wet[..., None]) + mirror * wet[..., None]
    return flat(below(size, top), colour, depth)


def tufts(
    size: Size,
    horizon: float,
    count: int,
    seed: int,
    sun: float,
    colour: str = "#0a0d18",
    tip: str = "#a8603a",
    depth: float = 0.4,
) -> Layer:
    """Clumps of grass all over the plain, smaller towards the horizon, lit along the top."""
    width, height = size
    random = np.random.default_rng(seed)
    body = np.zeros((height, width), np.uint8)
    crest = np.zeros((height, width), np.uint8)
    for _ in range(count):
        down = random.random() ** 1.7 * 0.96 + 0.03
        x, y = random.random() * width, (horizon + down * (1 - horizon)) * height
        tall = down * height * random.uniform(0.02, 0.055)
        for _ in range(6):
            lean = random.normal(0.25, 0.45) * tall
            foot = x + random.normal(0, 0.55) * tall
            points = np.array(
                [
                    [foot, y],
                    [foot + lean * 0.3, y - tall * 0.6],
                    [foot + lean, y - tall * random.uniform(0.7, 1.1)],
                ]
            )
            fixed = np.round(points * 16).astype(np.int32)
            cv2.polylines(body, [fixed], isClosed=False, color=190, lineType=cv2.LINE_AA, shift=4)
            cv2.polylines(
                crest, [fixed[1:]], isClosed=False, color=160, lineType=cv2.LINE_AA, shift=4
            )
    rows = np.clip((np.arange(height) / height - horizon) / (1 - horizon), 0, 1)[:, None]
    columns = np.arange(width, dtype=np.float32)[None, :] / width - sun
    glow = np.exp(-rows * 3.2) * np.exp(-((columns / 0.35) ** 2))
    paint = linear(colour) + linear(tip) * (crest / 255 * glow)[..., None]
    return flat(body.astype(np.float32) / 255 * 0.85, paint.astype(np.float32), depth)


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


def grass(
    size: Size,
    y: float,
    tall: float,
    count: int,
    seed: int,
    colour: str,
    tip: str,
    depth: float,
    wind: float = 0.4,
    spread: float = 0.03,
    sun: float = 0.5,
) -> Layer:
    """A fringe of feather grass close to the lens: `tall` and `spread` in heights.

    Drawn twice as large and shrunk, so that blades can be finer than a pixel; soft, as things
    near the lens are. The ears catch the light under `sun` (widths).
    """
    width, height = size[0] * 2, size[1] * 2
    random = np.random.default_rng(seed)
    base = profile((width, height), y, 0.016, 0.3, seed)
    clump = np.clip(line(width, 0.08, seed + 1) * 0.8 + 0.7, 0.10, 1.6)
    shade, t = np.zeros((height, width), np.uint8), np.linspace(0, 1, 10)
    for _ in range(int(count * 1.4)):
        x = random.random() * width
        foot = base[int(x)] * height + random.random() * spread * height
        long = tall * height * random.uniform(0.3, 1.0) * clump[int(x)]
        bend = wind * long * random.uniform(0.1, 1.5) + random.normal(0, 0.15) * long
        px, py = x + bend * t**2.2, foot - long * (t - 0.22 * abs(bend) / (long + 1) * t**3)
        points = np.round(np.stack([px, py], -1) * 16).astype(np.int32)
        cv2.polylines(shade, [points], isClosed=False, color=215, lineType=cv2.LINE_AA, shift=4)
        if random.random() < 0.22:  # an ear of feather grass
            thick = max(2, height // 700)
            ear = points[6:]
            cv2.polylines(shade, [ear], isClosed=False, color=255, thickness=thick, shift=4)
    small = cv2.resize(shade, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    foot = base[::2][None, :]
    blades = cv2.GaussianBlur(small, (0, 0), size[1] * 0.0007)
    mask = np.maximum(np.clip(blades * 1.25, 0, 1), below(size, foot[0] + spread * 0.7))
    rows = np.arange(size[1], dtype=np.float32)[:, None] / size[1]
    columns = np.arange(size[0], dtype=np.float32)[None, :] / size[0] - sun
    rise = np.clip((foot - rows) / tall, 0, 1) ** 1.8
    paint = (
        linear(colour) + linear(tip) * (rise * np.exp(-((columns / 0.4) ** 2)))[..., None] * 0.32
    )
    return flat(mask, paint.astype(np.float32), depth)
