"""What stands in the harbour: boats, nets, piles, the tower and its horn."""

from __future__ import annotations

import numpy as np

from tools.art.craft import figures
from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Place, Point, outline, smooth, strokes, union

# fmt: off
SAIL: list[Point] = [(-0.62, -0.30), (-0.40, -0.62), (-0.02, -1.12), (0.46, -1.72), (0.46, -1.72),
                     (0.52, -1.20), (0.44, -0.70), (0.30, -0.26), (0.30, -0.26), (-0.1, -0.24)]
HULL: list[Point] = [(-0.86, -0.34), (-0.86, -0.34), (-0.62, -0.16), (-0.2, -0.11), (0.3, -0.12),
                     (0.66, -0.20), (0.94, -0.42), (0.94, -0.42), (0.80, -0.06), (0.5, 0.07),
                     (0.0, 0.10), (-0.5, 0.06), (-0.74, -0.06)]
# fmt: on


def bow(size: Size, place: Place) -> Array:
    """A fishing boat that comes straight at you: hull, wheelhouse, mast, a man at the stem."""
    hull = smooth(
        [
            (0.0, -0.62),
            (0.0, -0.62),
            (-0.22, -0.50),
            (-0.46, -0.44),
            (-0.46, -0.44),
            (-0.40, -0.18),
            (-0.24, 0.0),
            (0.0, 0.05),
            (0.24, 0.0),
            (0.40, -0.18),
            (0.46, -0.44),
            (0.46, -0.44),
            (0.22, -0.50),
        ],
        8,
    )
    house = [(-0.24, -0.45), (-0.21, -0.92), (0.21, -0.92), (0.24, -0.45)]
    roof = [(-0.27, -0.92), (-0.25, -0.97), (0.25, -0.97), (0.27, -0.92)]
    unit = place.scale * size[1]
    lines: list[Array | list[Point]] = [
        [(0.0, -0.9), (0.0, -1.85)],
        [(-0.10, -0.92), (-0.86, -1.52)],
        [(0.10, -0.92), (0.86, -1.52)],
    ]
    stays: list[Array | list[Point]] = [
        [(0.0, -1.80), (-0.86, -1.52)],
        [(0.0, -1.80), (0.86, -1.52)],
        [(0.0, -1.62), (-0.45, -0.46)],
        [(0.0, -1.62), (0.45, -0.46)],
        *(
            smooth(
                [(k * a, -1.46), (k * a * 0.93, -0.9), (k * a * 0.97, -0.3), (k * a * 0.8, 0.0)],
                8,
                closed=False,
            )
            for k in (-1, 1)
            for a in (0.80, 0.66)
        ),
    ]
    return union(
        outline(size, place, hull),
        outline(size, place, house),
        outline(size, place, roof),
        strokes(size, place, lines, unit * 0.022),
        strokes(size, place, stays, unit * 0.007),
    )


def lateen(size: Size, place: Place) -> tuple[Array, Array]:
    """A boat under one slanting sail, and its sail alone, which light comes through."""
    unit = place.scale * size[1]
    spars: list[Array | list[Point]] = [
        [(0.02, -0.1), (0.0, -1.22)],
        [(-0.66, -0.26), (0.50, -1.80)],
    ]
    deck = place.pixels(size, [(-0.66, -0.13)])[0]
    stand = Place(
        float(deck[0]) / size[0], float(deck[1]) / size[1], place.scale * 0.52, place.flip
    )
    hull = union(
        outline(size, place, smooth(HULL, 8)),
        strokes(size, place, spars, max(1.0, unit * 0.02)),
        figures.person(size, stand, "reach", hat=True),
    )
    return hull, outline(size, place, smooth(SAIL, 8))


def piles(size: Size, xs: list[float], top: float, foot: float, wide: float) -> Array:
    """Posts under a pier, from `top` to `foot` (heights), `wide` in heights; none is straight."""
    ratio = size[0] / size[1]
    masks = [
        outline(
            size,
            Place(0, 0, 1),
            [
                (x * ratio - wide / 2, top),
                (x * ratio + wide / 2, top),
                (x * ratio + wide * (0.55 + 0.3 * np.sin(k * 2.3)), foot),
                (x * ratio - wide * (0.55 - 0.3 * np.sin(k * 2.3)), foot),
            ],
        )
        for k, x in enumerate(xs)
    ]
    return union(*masks)


def net(
    size: Size,
    upper: list[Point],
    lower: list[Point],
    cells: tuple[int, int],
    width: float,
    fold: float = 0.01,
    seed: int = 1,
) -> Array:
    """A net between two edges (widths, heights), `cells` diamonds across and down, in folds."""
    ratio = size[0] / size[1]
    random = np.random.default_rng(seed)
    phase = random.uniform(0, 6, 3)
    top = np.asarray(smooth(upper, 20, closed=False))
    low = np.asarray(smooth(lower, 20, closed=False))

    def spot(u: Array, v: Array) -> Array:
        def edge(curve: Array) -> tuple[Array, Array]:
            at = np.linspace(0, 1, len(curve))
            return np.interp(u, at, curve[:, 0]), np.interp(u, at, curve[:, 1])

        (ax, ay), (bx, by) = edge(top), edge(low)
        x, y = ax + (bx - ax) * v, ay + (by - ay) * v
        hang = np.sin(np.pi * v)
        x = x + fold * hang * (np.sin(u * 21 + phase[0] + 3 * v) + 0.5 * np.sin(u * 47 + phase[1]))
        y = y + fold * 0.8 * hang * np.sin(u * 17 + phase[2])
        return np.stack([x * ratio, y], -1).astype(np.float32)

    across, down = cells
    slant = down / across
    lines: list[Array | list[Point]] = []
    v = np.linspace(0, 1, 60, dtype=np.float32)
    for k in range(-down, across + down + 1):
        for way in (1, -1):
            u = k / across + way * v * slant
            inside = (u >= 0) & (u <= 1)
            if inside.sum() > 1:
                lines.append(spot(u[inside], v[inside]))
    u = np.linspace(0, 1, 80, dtype=np.float32)
    ropes: list[Array | list[Point]] = [spot(u, np.zeros_like(u)), spot(u, np.ones_like(u))]
    return union(
        strokes(size, Place(0, 0, 1), lines, width), strokes(size, Place(0, 0, 1), ropes, width * 3)
    )


def tower(size: Size, place: Place) -> Array:
    """The light tower: one unit to the gallery, lantern above it."""
    wall = [(-0.13, 0.0), (-0.085, -1.0), (0.085, -1.0), (0.13, 0.0)]
    gallery = [(-0.13, -1.0), (-0.13, -1.035), (0.13, -1.035), (0.13, -1.0)]
    room = [(-0.065, -1.03), (-0.065, -1.17), (0.065, -1.17), (0.065, -1.03)]
    dome = smooth([(-0.085, -1.165), (-0.085, -1.165), (-0.05, -1.235), (0.0, -1.265),
                   (0.05, -1.235), (0.085, -1.165), (0.085, -1.165)], 8)  # fmt: skip
    return union(*(outline(size, place, part) for part in (wall, gallery, room, dome)))
