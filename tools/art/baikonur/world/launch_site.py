"""The launch site: the rocket, its gantry, the masts around it.

Silhouettes; origin on the ground, y grows downwards, one unit is the height of the thing.
"""

from __future__ import annotations

from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Place, Point, lattice, outline, strokes, union


def rocket(size: Size, place: Place) -> Array:
    """A tall launcher with four tapered boosters."""
    core: list[Point] = [
        (-0.030, 0),
        (-0.036, -0.30),
        (-0.030, -0.42),
        (-0.030, -0.74),
        (-0.034, -0.76),
        (-0.034, -0.84),
        (-0.014, -0.91),
        (-0.007, -0.92),
        (-0.006, -0.98),
        (0, -1.0),
    ]
    core += [(-x, y) for x, y in reversed(core)]
    left: list[Point] = [
        (-0.098, 0.0),
        (-0.094, -0.16),
        (-0.036, -0.40),
        (-0.024, -0.38),
        (-0.036, 0.0),
    ]
    right = [(-x, y) for x, y in left]
    middle: list[Point] = [
        (-0.026, 0.01),
        (-0.026, -0.18),
        (0, -0.38),
        (0.026, -0.18),
        (0.026, 0.01),
    ]
    return union(*(outline(size, place, part) for part in (core, left, right, middle)))


def gantry(size: Size, place: Place, *, with_rocket: bool = True) -> Array:
    """The launch site from far: service tower, cable masts, lightning masts, the rocket."""
    unit = place.scale * size[1]
    thin, thick = max(0.5, unit * 0.005), max(1.0, unit * 0.012)
    tower = lattice(0.10, 0.24, 0, -1.08, 12, 0.75) + lattice(-0.20, -0.13, 0, -0.62, 8, 0.5)
    arms: list[list[Point]] = [[(0.12, y), (0.035, y + 0.02)] for y in (-0.35, -0.55, -0.72, -0.86)]
    arms += [[(-0.15, -0.55), (-0.035, -0.50)], [(-0.30, 0), (0.40, 0)]]
    poles: list[list[Point]] = [
        [(-0.62, 0), (-0.60, -1.25)],
        [(0.66, 0), (0.64, -1.25)],
        [(-0.95, 0), (-0.95, -0.55)],
        [(1.0, 0), (1.0, -0.55)],
    ]
    shed: list[Point] = [(0.36, 0), (0.36, -0.14), (0.60, -0.14), (0.60, 0)]
    masks = [
        strokes(size, place, tower, thin),
        strokes(size, place, arms, thick),
        strokes(size, place, poles, thick),
        outline(size, place, shed),
    ]
    return union(*masks, rocket(size, place)) if with_rocket else union(*masks)
