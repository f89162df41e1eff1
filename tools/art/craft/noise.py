"""Seeded noise: everything irregular in the pictures comes from here."""

from __future__ import annotations

import cv2
import numpy as np

from tools.art.craft.light import Array, Size


def cloud(size: Size, cell: float, seed: int, octaves: int = 5, stretch: float = 1.0) -> Array:
    """Fractal noise about 0..1; `cell` is the largest blob in picture heights.

    `stretch` above 1 draws the blobs out sideways.
    """
    width, height = size
    random = np.random.default_rng(seed)
    total, weight, part = np.zeros((height, width), np.float32), 0.0, 1.0
    for _ in range(octaves):
        rows = max(2, int(1 / cell) + 2)
        columns = max(2, int(width / height / cell / stretch) + 2)
        if rows > height or columns > width:
            break
        small = random.random((rows, columns), dtype=np.float32)
        total += part * cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        weight, part, cell = weight + part, part * 0.52, cell * 0.48
    return np.clip((total / weight - 0.5) * 1.5 + 0.5, 0, 1)


def line(count: int, cell: float, seed: int, octaves: int = 5) -> Array:
    """Fractal noise along a line of `count` pixels, about -1..1; `cell` as a part of the line."""
    random = np.random.default_rng(seed)
    total, part = np.zeros(count, np.float32), 1.0
    for _ in range(octaves):
        knots = int(1 / cell) + 3
        if knots > count:
            break
        row = random.uniform(-1, 1, (1, knots)).astype(np.float32)
        total += part * cv2.resize(row, (count, 1), interpolation=cv2.INTER_CUBIC)[0]
        part, cell = part * 0.5, cell * 0.45
    return total / 1.6
