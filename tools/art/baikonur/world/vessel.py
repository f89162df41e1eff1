"""The capsule and its parachute, and the yurt: the things that need shading, not just outlines."""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array, Layer, Size, flat, linear, ramp
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place, Point, outline, smooth, strokes

# fmt: off
BELL: list[Point] = [(-0.50, 0.0), (-0.515, -0.08), (-0.47, -0.36), (-0.37, -0.70), (-0.24, -0.90),
                     (-0.13, -0.97), (0.13, -0.97), (0.24, -0.90), (0.37, -0.70), (0.47, -0.36),
                     (0.515, -0.08), (0.50, 0.0), (0.30, 0.05), (0.0, 0.07), (-0.30, 0.05)]
# fmt: on


def _local(size: Size, place: Place) -> tuple[Array, Array]:
    """Every pixel in figure units."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    unit = place.scale * size[1]
    x, y = (x - place.x * size[0]) / unit, (y - place.y * size[1]) / unit
    a = np.radians(place.turn)
    u, v = x * np.cos(a) + y * np.sin(a), y * np.cos(a) - x * np.sin(a)
    return (-u if place.flip else u), v


def capsule(
    size: Size,
    place: Place,
    light: float,
    key: str,
    shade: str,
    depth: float,
    window: str | None = None,
) -> Layer:
    """The descent capsule, 1 unit tall, on its heat shield; `light` is -1 left, 1 right."""
    mask = outline(size, place, smooth(BELL, 8))
    u, v = _local(size, place)
    half = np.interp(-v, [0, 0.08, 0.36, 0.70, 0.90, 1.0], [0.5, 0.515, 0.47, 0.37, 0.24, 0.12])
    turn = np.clip(u / np.maximum(half, 0.05), -1, 1)
    facing = np.clip(turn * light * 0.75 + 0.05 + 0.25 * np.sqrt(1 - turn**2), 0, 1) ** 1.6
    scorch = cloud(size, max(place.scale * 0.5, 0.01), 41, 5)
    burnt = np.clip(1.15 - scorch * 0.9 - np.clip(v + 0.35, 0, 1) * 0.7, 0.12, 1)
    colour = linear(shade) * (0.6 + 0.5 * burnt[..., None])
    colour = colour + linear(key) * (facing * burnt)[..., None] * 0.95
    for seam in (-0.36, -0.70, -0.88):
        colour = colour * (1 - 0.5 * np.exp(-(((v - seam) / 0.012) ** 2)))[..., None]
    if window:
        port = np.clip(
            (0.095 - np.hypot((u + 0.12) * 1.08, v + 0.53)) * place.scale * size[1], 0, 1
        )
        ring = np.clip((0.13 - np.hypot((u + 0.12) * 1.08, v + 0.53)) * place.scale * size[1], 0, 1)
        colour = colour * (1 - 0.7 * ring[..., None]) + linear(window) * port[..., None] * 1.2
    return flat(mask, colour.astype(np.float32), depth)


def canopy(
    size: Size,
    place: Place,
    light: float,
    depth: float,
    gores: int = 22,
    cloth: tuple[str, str] = ("#ff7a26", "#f4e6d2"),
    power: float = 1.0,
    drop: float = 1.5,
) -> Layer:
    """The parachute, 1 unit half-wide, origin at the rim's centre; lines run down `drop` units."""
    u, v = _local(size, place)
    tall, lip = 0.74, 0.13
    edge = np.sqrt(np.clip(1 - u**2, 0, 1))
    bulge = np.sqrt(np.clip(1 - np.clip(-v / tall, 0, 1) ** 2, 0, 1))
    turn = np.arcsin(np.clip(u / np.maximum(bulge, 0.02), -1, 1))
    part = (turn / np.pi + 0.5) * gores
    scallop = 0.028 * np.abs(np.sin(np.pi * (np.arcsin(np.clip(u, -1, 1)) / np.pi + 0.5) * gores))
    pixel = place.scale * size[1]
    front = np.clip((lip * edge - scallop - v) * pixel, 0, 1)
    mask = np.clip((v + tall * edge) * pixel + 0.5, 0, 1) * front * (np.abs(u) < 1)
    inner = np.clip(1 - (u / 0.97) ** 2 - ((v - 0.005) / (lip * 0.9)) ** 2, 0, 1)
    inside = np.clip(inner * 14, 0, 1)
    rise = np.clip(-v / tall, 0, 1)
    stripe = (np.floor(part) % 2 == 0) ^ (np.abs(rise - 0.56) < 0.12)
    paint = np.where(stripe[..., None], linear(cloth[0]), linear(cloth[1]))
    puff = 0.72 + 0.28 * np.abs(np.sin(np.pi * part))
    lit = np.clip(0.30 + 0.55 * np.sin(turn) * light + 0.22 * (1 - rise), 0.05, 1.1)
    folds = 0.82 + 0.36 * cloud(size, max(place.scale * 0.3, 0.01), 61, 5)
    lit = lit * folds
    colour = paint * (puff * lit * power)[..., None]
    cave = paint * (0.16 + 0.34 * np.clip(0.5 - u * light * 0.5, 0, 1))[..., None] * power
    colour = colour * (1 - inside[..., None]) + cave * inside[..., None]
    ends = np.linspace(-0.985, 0.985, 25)
    cords = [
        [(x, lip * s * np.sqrt(1 - x * x) * 0.9), (x * 0.012, drop - 0.12), (0, drop)]
        for s in (1, -0.6)
        for x in ends
    ]
    rope = strokes(size, place, cords, max(0.4, pixel * 0.003)) * 0.45 * (v > 0)
    rope = rope * (1 - mask)
    alpha = np.maximum(mask, rope)
    tint = linear("#c98a62") * power * 0.5
    return Layer(
        (colour * mask[..., None] + tint * rope[..., None]).astype(np.float32),
        alpha.astype(np.float32),
        depth,
    )


def yurt(
    size: Size,
    place: Place,
    depth: float,
    wall: str = "#1c2438",
    edge: str = "#7d4a38",
    lamp: str = "#ffb458",
    light: float = 1.0,
) -> Layer:
    """A felt yurt, 1 unit tall, its door lit from within; the band lights the `light` side."""
    shell = smooth(
        [
            (-0.92, 0.02),
            (-0.92, 0.02),
            (-0.94, -0.30),
            (-0.90, -0.52),
            (-0.90, -0.52),
            (-0.62, -0.80),
            (-0.30, -0.97),
            (-0.14, -1.01),
            (0.14, -1.01),
            (0.30, -0.97),
            (0.62, -0.80),
            (0.90, -0.52),
            (0.90, -0.52),
            (0.95, -0.30),
            (0.92, 0.02),
            (0.92, 0.02),
        ],
        8,
    )
    mask = outline(size, place, shell)
    crown = outline(
        size, place, smooth([(-0.16, -0.99), (-0.12, -1.06), (0.12, -1.06), (0.16, -0.99)], 8)
    )
    u, v = _local(size, place)
    felt = cloud(size, max(place.scale * 0.35, 0.01), 51, 5)
    round_ = np.clip(u / np.interp(-v, [0, 0.52, 1], [0.95, 0.9, 0.3]), -1, 1)
    side = np.clip(round_ * light, 0, 1) ** 2.2
    colour = linear(wall) * (0.55 + 0.9 * felt)[..., None]
    colour = colour + linear(edge) * (side * (0.5 + 0.6 * felt))[..., None]
    for rope in (-0.50, -0.30, -0.12):
        sag = rope + 0.03 * round_**2
        colour = colour * (1 - 0.45 * np.exp(-(((v - sag) / 0.010) ** 2)))[..., None]
    colour = (
        colour
        + linear("#c9532d")
        * (
            0.12
            * (np.abs(v + 0.455 - 0.03 * round_**2) < 0.028)
            * (0.6 + 0.4 * np.sign(np.sin(u * 60)))
        )[..., None]
    )
    door = np.clip((0.17 - np.abs(u)) * place.scale * size[1], 0, 1)
    door = door * np.clip((v + 0.56) * place.scale * size[1], 0, 1) * (v < 0.01)
    inner = ramp(
        [(0, "#fff0c0"), (0.5, lamp), (1, "#c25a1c")],
        np.clip(np.hypot(u * 2.2, v + 0.33) * 2.1, 0, 1),
    )
    frame = np.clip((0.215 - np.abs(u)) * place.scale * size[1], 0, 1) * (v > -0.60)
    colour = colour * (1 - 0.6 * frame[..., None])
    colour = colour * (1 - door[..., None]) + inner * 1.5 * door[..., None]
    mask = mask * (np.abs(u) < 0.955)
    return flat(np.maximum(mask, crown), colour.astype(np.float32), depth)
