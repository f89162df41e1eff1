"""Two profiles, facing left: Julie and Iskander. One unit is crown to chin, the crown at y = 0."""

from __future__ import annotations

import numpy as np

from tools.art.craft.light import Array, Size
from tools.art.craft.shapes import Place, Point, limbs, lock, outline, smooth, strokes, union

# fmt: off
JULIE: list[Point] = [
    (0.50, -0.02), (0.34, 0.03), (0.21, 0.13), (0.150, 0.25), (0.130, 0.34), (0.138, 0.415),
    (0.122, 0.470), (0.082, 0.540), (0.030, 0.606), (0.024, 0.626), (0.048, 0.648),
    (0.090, 0.656), (0.086, 0.684), (0.060, 0.708), (0.064, 0.727), (0.088, 0.740),
    (0.068, 0.761), (0.078, 0.790), (0.108, 0.812), (0.103, 0.850), (0.110, 0.898),
    (0.145, 0.942), (0.205, 0.958), (0.290, 0.942), (0.362, 0.948), (0.392, 1.000),
    (0.405, 1.130), (0.418, 1.270), (0.400, 1.380), (0.330, 1.475), (0.220, 1.600),
    (0.140, 1.80), (0.10, 2.2), (1.6, 2.2), (1.55, 1.80), (1.42, 1.56), (1.15, 1.42),
    (0.90, 1.32), (0.77, 1.18), (0.75, 1.02), (0.84, 0.86), (0.95, 0.70), (0.98, 0.50),
    (0.93, 0.25), (0.78, 0.06),
]
KNOT: list[Point] = [
    (0.185, 0.185), (0.24, 0.075), (0.37, -0.025), (0.54, -0.075), (0.73, -0.055), (0.90, 0.055),
    (1.00, 0.22), (1.03, 0.40), (1.10, 0.44), (1.20, 0.49), (1.26, 0.59), (1.235, 0.71),
    (1.14, 0.785), (1.03, 0.775), (0.95, 0.83), (0.86, 0.92), (0.79, 1.00), (0.74, 0.90),
    (0.60, 0.60), (0.40, 0.30),
]
JULIE_LOCKS = [  # root, bend, tip, width
    ((0.84, 0.86), (0.90, 1.02), (0.82, 1.17), 0.035),
    ((0.90, 0.80), (1.00, 0.97), (0.97, 1.10), 0.02),
    ((1.16, 0.72), (1.24, 0.86), (1.20, 0.97), 0.025),
    ((1.20, 0.52), (1.33, 0.52), (1.36, 0.62), 0.03),
    ((0.62, -0.06), (0.78, -0.085), (0.88, -0.015), 0.03),
    ((1.00, 0.30), (1.10, 0.26), (1.15, 0.33), 0.02),
]
ISKANDER: list[Point] = [
    (0.50, -0.02), (0.33, 0.02), (0.20, 0.11), (0.148, 0.22), (0.140, 0.31), (0.112, 0.378),
    (0.108, 0.415), (0.132, 0.452), (0.118, 0.500), (0.074, 0.570), (0.034, 0.626),
    (0.036, 0.652), (0.068, 0.670), (0.100, 0.678), (0.098, 0.702), (0.076, 0.722),
    (0.080, 0.738), (0.104, 0.750), (0.084, 0.772), (0.092, 0.798), (0.118, 0.820),
    (0.100, 0.858), (0.096, 0.910), (0.122, 0.962), (0.185, 0.988), (0.275, 0.978),
    (0.345, 0.992), (0.364, 1.050), (0.357, 1.115), (0.368, 1.180), (0.376, 1.290),
    (0.345, 1.390), (0.250, 1.490), (0.120, 1.610), (0.030, 1.82), (0.00, 2.2), (1.80, 2.2),
    (1.74, 1.80), (1.58, 1.54), (1.25, 1.40), (1.00, 1.28), (0.90, 1.12), (0.90, 0.96),
    (0.93, 0.78), (0.965, 0.55), (0.92, 0.27), (0.77, 0.07),
]
MOP: list[Point] = [
    (0.180, 0.190), (0.155, 0.120), (0.20, 0.06), (0.27, -0.01), (0.40, -0.065), (0.56, -0.085),
    (0.74, -0.06), (0.90, 0.04), (1.00, 0.20), (1.035, 0.42), (1.01, 0.62), (0.97, 0.80),
    (0.92, 0.93), (0.86, 0.90), (0.60, 0.60), (0.40, 0.30),
]
# fmt: on


def julie(size: Size, place: Place) -> Array:
    """Her profile, hair knotted loosely at the neck, a few strands free."""
    free = [outline(size, place, lock(*curl)) for curl in JULIE_LOCKS]
    return union(outline(size, place, smooth(JULIE)), outline(size, place, smooth(KNOT)), *free)


def iskander(size: Size, place: Place, *, headphones: bool = False) -> Array:
    """His profile, hair tousled by wind; with the radio operator's headphones if asked."""
    random = np.random.default_rng(5)
    edge = smooth(MOP[:13], 6, closed=False)
    curls = []
    for i in range(13, len(edge) - 2, 2):
        (x, y), along = edge[i], edge[i + 1] - edge[i - 1]
        along = along / np.linalg.norm(along)
        out = np.array([along[1], -along[0]])
        long = random.uniform(0.05, 0.12)
        bend = (x, y) + along * long * 0.5 + out * long * 0.45
        tip = (x, y) + along * long * 1.1 + out * long * random.uniform(0.15, 0.55)
        root = (x, y) - along * 0.02 - out * 0.03
        curls.append(outline(size, place, lock(tuple(root), tuple(bend), tuple(tip), 0.075)))
    masks = [outline(size, place, smooth(ISKANDER)), outline(size, place, smooth(MOP)), *curls]
    if headphones:
        band = smooth(
            [(0.60, 0.48), (0.54, 0.2), (0.54, -0.09), (0.58, -0.13), (0.64, -0.09)],
            8,
            closed=False,
        )
        masks.append(strokes(size, place, [band], place.scale * size[1] * 0.04))
        masks.append(limbs(size, place, [(0.55, 0.44, 0.10, 0.56, 0.58, 0.10)]))
    return union(*masks)
