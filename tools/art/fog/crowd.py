"""The forty on the pier: callers in coats and skirts, and a woman in a shawl."""

from __future__ import annotations

from tools.art.craft import figures
from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Limb, Place, limbs, outline, smooth, union

# fmt: off
CUPPED: list[Limb] = [  # a hand at the mouth
    (0.0, -0.79, 0.042, 0.120, -0.745, 0.033), (0.120, -0.745, 0.030, 0.085, -0.885, 0.020),
    (0.085, -0.885, 0.018, 0.075, -0.915, 0.014),
]
# fmt: on


def someone(size: Size, place: Place, kind: int) -> Array:
    """One of the forty: coat or skirt, hat or shawl, some calling, some small."""
    arm = ("down", "brow", "down", "point", "down")[kind % 5]
    calls = kind % 3 == 0
    body = figures.person(
        size,
        place,
        "down" if calls else arm,
        skirt=kind % 2 == 1,
        hat=kind % 4 == 0,
        tilt=0.7 if calls else 0.2,
    )
    if calls:
        body = union(body, limbs(size, place, CUPPED, 0.02))
    return body


def shawl(size: Size, place: Place) -> Array:
    """A woman in a long shawl, seen from behind or before; nobody could say."""
    robe = smooth(
        [
            (0.0, -1.0),
            (-0.062, -0.965),
            (-0.075, -0.88),
            (-0.125, -0.79),
            (-0.14, -0.60),
            (-0.125, -0.30),
            (-0.16, -0.02),
            (0.0, 0.0),
            (0.16, -0.02),
            (0.125, -0.30),
            (0.14, -0.60),
            (0.125, -0.79),
            (0.075, -0.88),
            (0.062, -0.965),
        ],
        8,
    )
    return outline(size, place, robe)
