"""Grass in the last light, and figures against it."""

from __future__ import annotations

from tools.art.craft.light import (
    Array,
    Layer,
    flat,
    linear,
)
from tools.art.craft.shapes import Point, rim

GRASS_DUSK = [
    (0.0, "#7a4a34"),
    (0.04, "#40303a"),
    (0.2, "#1c2238"),
    (0.5, "#0c1122"),
    (1, "#04070f"),
]
GRASS_NIGHT = [
    (0.0, "#543a34"),
    (0.04, "#262838"),
    (0.25, "#10182c"),
    (0.6, "#080d1a"),
    (1, "#03060d"),
]


def dark(
    mask: Array,
    toward: Point,
    width: float,
    edge: str = "#ff8a3c",
    depth: float = 0.5,
    body: str = "#05070f",
    power: float = 0.9,
) -> Layer:
    """A figure against the light: nearly black, its edge caught by the band, `width` in pixels."""
    lit = rim(mask, toward, width * 0.6) * power + rim(mask, toward, width * 1.6) * power * 0.10
    return flat(mask, linear(body) + linear(edge) * lit[..., None], depth)
