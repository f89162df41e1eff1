"""Scenes on the bay: sails by day, lanterns by night."""

from __future__ import annotations

import numpy as np

from tools.art.craft import figures
from tools.art.craft.light import Array, Layer, Size, flat, grid
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place, outline, smooth, union
from tools.art.fog import crowd, harbour
from tools.art.fog.silver import air, bank, lamp, lit, mirrored, shade, water


def cloth(
    sail: Array, level: float, at: tuple[float, float, float], depth: float, seed: int
) -> Layer:
    """Sailcloth with its seams and its patches, light coming through towards the top."""
    size = (sail.shape[1], sail.shape[0])
    gx, gy = grid(size)
    rise = np.clip((at[1] - gy) / (at[2] * 1.7), 0, 1)
    seams = np.abs(((gx + gy * 0.12) / at[2] * 9) % 1 - 0.5) > 0.46
    tone = (
        level
        * (0.75 + 0.55 * rise)
        * (0.92 + 0.16 * cloud(size, 0.1, seed, 4))
        * (1 - 0.16 * seams)
    )
    light = np.repeat((np.clip(tone, 0, 1) ** 2.2)[..., None], 3, 2).astype(np.float32)
    return flat(sail * 0.95, light, depth)


def sails(size: Size) -> list[Layer]:
    """Lateen sails one behind the other, each a paler grey than the last."""
    level = 0.66
    layers = [
        air(size, 0.42, 0.74, 0.45, level),
        lamp(size, 0.30, 0.30, 0.55, 0.40, 0.05),
        bank(size, 0.30, 0.20, 0.74, 471, 0.05, 0.4),
        water(size, level, 0.66, 0.40, 0.30, 473),
        bank(size, level, 0.03, 0.74, 474, 0.1, 0.95),
    ]
    fleet = [
        (0.40, 0.664, 0.075, 0.66, False), (0.23, 0.668, 0.11, 0.59, True),
        (0.56, 0.685, 0.18, 0.44, False), (0.345, 0.70, 0.20, 0.34, True),
        (0.765, 0.80, 0.395, 0.045, False),
    ]  # fmt: skip
    for k, (x, y, s, tone, turned) in enumerate(fleet):
        hull, sail = harbour.lateen(size, Place(x, y, s, flip=turned))
        back = mirrored(union(hull, sail), y + s * 0.06, 475 + k, 0.8)
        layers.append(shade(back * 0.8, min(0.6, tone + 0.10), 0.2 + 0.12 * k))
        layers.append(cloth(sail, tone + 0.16 * (1 - tone), (x, y, s), 0.2 + 0.12 * k, 480 + k))
        layers.append(shade(hull, tone, 0.2 + 0.12 * k))
        layers.append(bank(size, y + 0.01, 0.03, 0.72, 490 + k, 0.22 + 0.12 * k, 0.55 - 0.09 * k))
    layers.append(bank(size, 1.0, 0.13, 0.06, 499, 0.9, 0.8))
    return layers


def night(size: Size) -> list[Layer]:
    """Forty lanterns round the bay, and every one of them twice."""
    level, ratio = 0.46, size[0] / size[1]
    hill = [(-0.1, 0.50), (0.2, 0.385), (0.5, 0.345), (0.9, 0.375), (1.3, 0.315), (1.6, 0.29),
            (1.9, 0.33), (1.9, 0.50)]  # fmt: skip
    gx, gy = grid(size)
    dark = np.zeros_like(gx)
    glow = np.zeros_like(gx)
    ripple = np.clip(cloud(size, 0.018, 620, 3, 10.0) * 2.4 - 0.75, 0, 1)
    random = np.random.default_rng(12)
    for k in range(40):
        t = k / 39
        x = (0.05 + 0.90 * t + random.uniform(-0.006, 0.006)) * ratio
        y = level + 0.015 + 0.30 * (2 * t - 1) ** 4 + 0.05 * np.sin(t * 7) ** 2
        near = 0.45 + 0.8 * (y - level) / 0.3
        away = np.hypot(gx - x, gy - y)
        heart = 3.0 * np.exp(-((away / (0.0046 * near)) ** 2))
        halo = 0.36 / (1 + (away / (0.014 * near)) ** 2) ** 1.6
        halo = halo + 0.07 / (1 + (away / 0.09) ** 2) ** 2
        below = np.clip((gy - y - 0.012) * 50, 0, 1)
        wide = 0.006 * near + 0.035 * np.maximum(gy - y, 0)
        drop = (
            np.exp(-(((gx - x) / wide) ** 2))
            * below
            * np.exp(-np.maximum(gy - y, 0) / (0.16 * near))
        )
        glow += heart + halo + 0.42 * drop * ripple
    sitter = union(
        crowd.shawl(size, Place(0.475, 1.12, 0.60)),
        figures.person(size, Place(0.565, 1.10, 0.46, flip=True), "down"),
    )
    return [
        air(size, 0.06, 0.26, 0.04, level),
        bank(size, 0.30, 0.20, 0.30, 501, 0.05, 0.5),
        shade(outline(size, Place(0, 0, 1), smooth(hill)), 0.10, 0.1),
        bank(size, 0.43, 0.05, 0.27, 504, 0.1, 0.6),
        water(size, level, 0.12, 0.10, 0.5, 503),
        Layer(np.repeat(glow[..., None], 3, 2).astype(np.float32), dark, 0.3),
        bank(size, 0.47, 0.05, 0.26, 505, 0.4, 0.35),
        lit(sitter, 0.008, (0, -1), size[1] * 0.003, 0.35, 0.8),
    ]
