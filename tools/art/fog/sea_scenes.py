"""Scenes at the pier: the forty who call, and a boat that heard them."""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array, Layer, Size, flat, grid, soften
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place, outline, union
from tools.art.fog import crowd, harbour
from tools.art.fog.silver import air, bank, grey, lamp, lit, mirrored, shade, veil, water


def mist(depth: float, near: float = 0.02, far: float = 0.60) -> float:
    """The grey of something black at a distance: `depth` 0 is here, 1 is gone."""
    return near + (far - near) * (1 - float(np.exp(-2.0 * depth)))


def planks(size: Size, vp: tuple[float, float], left: float, right: float, seed: int) -> Layer:
    """A wet wooden pier that runs to a vanishing point; `left`, `right` where it leaves below."""
    gx, gy = grid(size)
    ratio = size[0] / size[1]
    x0, y0 = vp[0] * ratio, vp[1]
    far = np.clip((gy - y0) / (1 - y0), 1e-3, None)
    side = (gx - x0) / far / ratio
    mask = np.clip((side - (left - vp[0])) * far * size[0] / 2, 0, 1)
    mask = mask * np.clip(((right - vp[0]) - side) * far * size[0] / 2, 0, 1) * (gy > y0)
    row = 1.35 / far
    board = np.floor(row * 5)
    seam = np.clip(1 - np.abs(row * 5 % 1 - 0.5) * 2, 0, 1)
    gap = np.clip(0.10 + far * 0.06 - seam, 0, 0.1) * 10 * np.clip(far * 3, 0, 1)
    tint = (
        np.random.default_rng(seed).random(400).astype(np.float32)[np.abs(board).astype(int) % 400]
    )
    wet = np.clip(cloud(size, 0.16, seed, 5, 3.0) - 0.30, 0, 1)
    shine = np.exp(-((side / (0.10 + 0.20 * (1 - far))) ** 2)) * (1 - 0.62 * far)
    tone = 0.03 + 0.13 * tint * (1 - 0.6 * far) + shine * (0.10 + 0.85 * wet) * (0.55 + 0.45 * tint)
    tone = tone + 0.34 * np.clip(1 - far * 4.5, 0, 1) ** 1.3
    tone = tone * (1 - 0.85 * gap)
    colour = np.repeat((np.clip(tone, 0, 1) ** 1.6)[..., None], 3, 2).astype(np.float32)
    return flat(mask.astype(np.float32), colour, 0.5)


def roll_call(size: Size) -> list[Layer]:
    """Key art: the town stands along its pier and calls; the last of them are already fog."""
    vp = (0.60, 0.405)
    layers = [
        air(size, 0.30, 0.60, 0.42, 0.42),
        bank(size, 0.30, 0.16, 0.66, 401, 0.05, 0.5),
        bank(size, 0.10, 0.10, 0.22, 402, 0.05, 0.6),
        lamp(size, vp[0], 0.262, 0.95, 0.30, 0.1),
        shade(harbour.tower(size, Place(vp[0], 0.418, 0.126)), 0.44, 0.12),
        lamp(size, vp[0], 0.280, 0.35, 0.05, 0.12),
        water(size, 0.412, 0.52, 0.5, vp[0], 403),
        bank(size, 0.415, 0.022, 0.66, 404, 0.15, 0.95),
        planks(size, vp, -0.62, 1.02, 405),
        bank(size, 0.425, 0.030, 0.64, 406, 0.2, 0.8),
    ]
    order = [0, 11, 6, 5, 4, 1, 9, 8, 13, 10, 7, 3, 2, 15, 12, 17, 16, 21, 20, 19, 14, 18]
    steps = [0.785**k for k in range(len(order))]
    casts = np.zeros((size[1], size[0]), np.float32)
    for k in range(7):
        s = steps[k]
        place = Place(vp[0] + (0.185 - vp[0]) * s, vp[1] + (0.765 - vp[1]) * s, 0.37 * s)
        cast = outline(size, place, [(-0.10, -0.03), (0.12, -0.03), (-0.30, 0.50), (-0.75, 0.50)])
        casts = union(casts, cast * 0.55 * s)
    layers.append(flat(soften(casts, size[1] * 0.005), grey(0.01), 0.3))
    for k in range(len(order) - 1, -1, -1):
        s = steps[k]
        x = vp[0] + (0.185 - vp[0]) * s + 0.012 * np.sin(k * 4.1) * s
        y = vp[1] + (0.765 - vp[1]) * s
        tall = 0.37 * s * (1 + 0.07 * np.sin(k * 2.7) - (0.34 if k in (3, 8) else 0))
        place = Place(float(x), float(y), tall)
        veiled = k in (1, 6, 11)
        body = crowd.shawl(size, place) if veiled else crowd.someone(size, place, order[k])
        tone = mist((1 - s) ** 1.35 * 1.15, 0.015, 0.60)
        layers.append(
            lit(body, tone, (1, -0.35), max(1.0, size[1] * 0.0022 * s), 0.55 * s, 0.3 + 0.6 * s)
        )
        if k % 3 == 2:
            layers.append(veil(size, 0.60, 0.05 * (1 - s), 410 + k, 0.3))
    layers.append(bank(size, 0.80, 0.10, 0.30, 431, 0.9, 0.18))
    fall = np.clip((grid(size)[1] - 0.74) / 0.26, 0, 1) * 0.75
    layers.append(flat(fall.astype(np.float32), grey(0.015), 0.95))
    return layers


def homecoming(size: Size) -> list[Layer]:
    """The trailer's frame: a boat straight out of the fog, its lamp lit."""
    level = 0.60
    far = harbour.bow(size, Place(0.285, level + 0.005, 0.085))
    near = harbour.bow(size, Place(0.515, level + 0.045, 0.265))
    third = harbour.bow(size, Place(0.735, level + 0.0, 0.065))
    return [
        air(size, 0.20, 0.60, 0.30, level),
        bank(size, 0.40, 0.22, 0.62, 441, 0.05, 0.5),
        bank(size, 0.08, 0.14, 0.14, 442, 0.05, 0.7),
        lamp(size, 0.515, 0.26, 0.50, 0.55, 0.08),
        water(size, level, 0.55, 0.55, 0.515, 443),
        bank(size, level, 0.035, 0.63, 444, 0.12, 0.95),
        shade(third, 0.54, 0.14),
        shade(mirrored(third, level, 451, 0.7), 0.48, 0.14),
        shade(far, 0.46, 0.16),
        shade(mirrored(far, level + 0.01, 452, 0.7), 0.40, 0.16),
        bank(size, level + 0.01, 0.045, 0.62, 445, 0.2, 0.75),
        shade(mirrored(near, level + 0.055, 453, 0.8), 0.10, 0.45),
        lit(near, 0.05, (0, -1), size[1] * 0.002, 0.5, 0.45),
        lamp(size, 0.515, level + 0.045 - 1.60 * 0.265, 1.2, 0.13, 0.45),
        bank(size, level + 0.075, 0.05, 0.50, 447, 0.6, 0.35),
        bank(size, 0.98, 0.16, 0.05, 448, 0.9, 0.7),
    ]


def forty(size: Size) -> list[Layer]:
    """The pier from the side: forty people between two skies, the last ones half dissolved."""
    level, ratio = 0.700, size[0] / size[1]
    random = np.random.default_rng(7)
    bodies = np.zeros((size[1], size[0]), np.float32)
    for k in range(40):
        x = 0.045 + 0.0232 * k + random.uniform(-0.004, 0.004)
        tall = 0.155 * (1 + random.uniform(-0.09, 0.08)) * (0.66 if k in (9, 22, 31) else 1)
        place = Place(x, 0.610, tall, flip=k % 7 == 3)
        one = crowd.shawl(size, place) if k % 6 == 4 else crowd.someone(size, place, k * 3 + k // 4)
        bodies = union(bodies, one)
    deck = outline(size, Place(0, 0, 1), [(-0.1, 0.606), (1.02 * ratio, 0.606),
                                          (1.02 * ratio, 0.622), (-0.1, 0.626)])  # fmt: skip
    posts = harbour.piles(size, [0.02 + 0.0605 * k for k in range(17)], 0.615, level + 0.004, 0.012)
    pier = union(bodies, deck, posts)
    gx = grid(size)[0] / ratio
    gone = np.clip((gx - 0.06) / 0.90, 0, 1) ** 1.15 * 0.985

    def into_fog(mask: Array, black: float, fog: float) -> Layer:
        tone = (black + (fog - black) * gone) ** 2.2
        return flat(mask, np.repeat(tone[..., None], 3, 2).astype(np.float32), 0.45)

    return [
        air(size, 0.34, 0.70, 0.42, level),
        lamp(size, 0.86, 0.44, 0.42, 0.60, 0.05),
        bank(size, 0.16, 0.16, 0.34, 461, 0.05, 0.6),
        bank(size, 0.52, 0.16, 0.70, 462, 0.08, 0.5),
        water(size, level, 0.64, 0.30, 0.80, 463),
        bank(size, level - 0.01, 0.03, 0.70, 464, 0.2, 0.8),
        into_fog(mirrored(pier, level, 465, 0.9) * 0.9, 0.10, 0.62),
        into_fog(pier, 0.02, 0.69),
        bank(size, 0.69, 0.05, 0.70, 466, 0.5, 0.40),
        bank(size, 0.99, 0.14, 0.08, 467, 0.9, 0.8),
    ]
