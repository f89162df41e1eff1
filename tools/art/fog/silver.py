"""Black and white: fog between the sheets, and a print on silver paper."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tools.art.craft.film import grain, vignette
from tools.art.craft.light import Array, Layer, Size, encode, flat, grid, linear, soften
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Point, rim


def grey(level: float) -> str:
    """A grey as a colour code, `level` 0 to 1 as the eye sees it."""
    return "#" + f"{round(255 * level):02x}" * 3


def air(size: Size, top: float, horizon: float, low: float, level: float = 0.5) -> Layer:
    """Sky into water: three greys by height, `level` is where the horizon stands."""
    y = grid(size)[1]
    tone = np.interp(y, [0, level, 1], [top, horizon, low]).astype(np.float32)
    light = np.repeat((tone**2.2)[..., None], 3, 2)
    return Layer(light, np.ones(y.shape, np.float32), 0.0)


def bank(
    size: Size,
    level: float,
    thick: float,
    shade: float,
    seed: int,
    depth: float,
    amount: float = 0.9,
    cell: float = 0.35,
) -> Layer:
    """A bank of fog lying round `level` (heights), `thick` deep, torn at its upper edge."""
    y = grid(size)[1]
    wisp = cloud(size, cell, seed, 6, 3.0) - 0.5
    body = np.exp(-(((y - level + wisp * thick * 1.3) / thick) ** 2))
    body = body * np.clip(0.75 + 1.2 * (cloud(size, cell * 0.6, seed + 1, 5, 2.5) - 0.4), 0.2, 1.2)
    return flat(np.clip(body * amount, 0, 1).astype(np.float32), grey(shade), depth)


def veil(size: Size, shade: float, amount: float, seed: int, depth: float) -> Layer:
    """Fog all over, a little uneven."""
    body = amount * (0.75 + 0.6 * (cloud(size, 0.5, seed, 4, 2.0) - 0.3))
    return flat(np.clip(body, 0, 1).astype(np.float32), grey(shade), depth)


def water(size: Size, level: float, shade: float, light: float, x: float, seed: int) -> Layer:
    """Still harbour water below `level`, brighter under a light at `x` (widths)."""
    gx, gy = grid(size)
    ratio = size[0] / size[1]
    below = np.clip((gy - level) * size[1] / 2, 0, 1)
    far = np.clip((gy - level) / max(1e-3, 1 - level), 0, 1)
    ripple = cloud(size, 0.05, seed, 4, 9.0) * (1 - far) + cloud(size, 0.22, seed + 1, 5, 6.0) * far
    path = np.exp(-(((gx - x * ratio) / (0.10 + 0.5 * far)) ** 2))
    tone = shade * (1 - 0.55 * far) + light * path * (1 - 0.75 * far)
    tone = tone * (0.72 + 0.7 * (ripple - 0.3))
    colour = np.repeat((np.clip(tone, 0, 1) ** 2.2)[..., None], 3, 2).astype(np.float32)
    return flat(below.astype(np.float32), colour, 0.25)


def mirrored(mask: Array, level: float, seed: int, stretch: float = 1.0) -> Array:
    """A mask seen upside down in the water below `level`, broken by ripples."""
    h, w = mask.shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    edge = level * h
    away = np.maximum(y - edge, 0)
    shake = (cloud((w, h), 0.03, seed, 3, 8.0) - 0.5) * (0.005 * h + away * 0.045)
    seen = cv2.remap(
        mask, x + shake.astype(np.float32), edge - away / stretch, cv2.INTER_LINEAR
    ) * (y > edge)
    return soften(seen.astype(np.float32), h * 0.0012)


def shade(mask: Array, level: float, depth: float, seed: int = 0) -> Layer:
    """A silhouette in one grey, a breath of unevenness in it."""
    fill: str | Array = grey(level)
    if seed:
        rough = cloud(mask.shape[::-1], 0.03, seed, 4)
        fill = linear(grey(level)) * (0.7 + 0.6 * rough)[..., None]
    return flat(mask, fill, depth)


def lit(
    mask: Array, level: float, toward: Point, width: float, power: float, depth: float
) -> Layer:
    """A silhouette whose edge towards a lamp catches its light; `width` in pixels."""
    tone = np.full(mask.shape, level**2.2, np.float32)
    rows, columns = np.nonzero(mask.max(1) > 0)[0], np.nonzero(mask.max(0) > 0)[0]
    if len(rows):
        pad = int(width * 4) + 4
        part = (
            slice(max(0, rows[0] - pad), rows[-1] + pad),
            slice(max(0, columns[0] - pad), columns[-1] + pad),
        )
        near = mask[part]
        edge = rim(near, toward, width) + rim(near, toward, width * 3) * 0.10
        tone[part] = np.clip(tone[part] + edge * power * 0.5, 0, 1)
    return flat(mask, np.repeat(tone[..., None], 3, 2), depth)


def lamp(size: Size, x: float, y: float, power: float, reach: float, depth: float = 0.3) -> Layer:
    """A lamp in fog: a hard heart, a halo, and a far breath of light."""
    gx, gy = grid(size)
    away = np.hypot(gx - x * size[0] / size[1], gy - y)
    light = 2.2 * np.exp(-((away / (reach * 0.10)) ** 2))
    light = light + 0.55 / (1 + (away / (reach * 0.32)) ** 2) ** 2
    light = light + 0.16 / (1 + (away / reach) ** 2) ** 1.5
    colour = np.repeat((light * power)[..., None], 3, 2).astype(np.float32)
    return Layer(colour, np.zeros(gx.shape, np.float32), depth)


def toned(light: Array, exposure: float = 1.0) -> Array:
    """Paper's curve: deep blacks, a long grey, whites that never quite clip; 0..1, one channel."""
    tone = encode(np.clip(light[..., 1] * exposure, 0, 4) / (1 + 0.28 * light[..., 1] * exposure))
    return np.clip(tone + 0.085 * np.sin((tone - 0.5) * 2 * np.pi) - 0.012, 0, 1)


def develop(
    light: Array, seed: int, exposure: float = 1.0, corners: float = 0.4, grit: float = 0.030
) -> Image.Image:
    """The print: halation, the curve, silver grain heaviest in the middle greys."""
    height = light.shape[0]
    spill = np.clip(light - 0.5, 0, 4)
    light = light + 0.22 * soften(spill, height * 0.01) + 0.18 * soften(spill, height * 0.045)
    tone = toned(light * vignette(light.shape, corners), exposure)
    coarse = min(light.shape[:2]) / 1080
    plate = 0.85 * grain(light.shape, seed, 1.6 * coarse)[..., 0]
    plate = plate + 0.3 * grain(light.shape, seed + 1, 3.0 * coarse)[..., 0]
    tone = tone + plate * grit * (0.25 + 3.0 * tone * (1 - tone))
    return Image.fromarray((np.clip(tone, 0, 1) * 255 + 0.5).astype(np.uint8))


def save(picture: Image.Image, path: Path, quality: int = 72) -> None:
    """A JPEG of one channel, progressive."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, quality=quality, progressive=True, optimize=True)
    print(f"{path.name}: {picture.width}x{picture.height}, {path.stat().st_size / 1024:.0f} kB")
