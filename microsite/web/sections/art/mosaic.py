"""Pictures of any proportions in full rows, from edge to edge."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import log

COLUMNS = 24
"""Of the grid that the pictures share; static/css/sections/stills.css has as many."""
FLATTEST, STEEPEST = 2.4, 0.62
"""Width to height; what exceeds these is cropped to them, lest it squeeze its neighbours."""


def spans(ratios: Sequence[float], rows: Sequence[float]) -> tuple[int, ...]:
    """How many columns each picture takes, by their widths to heights, in the given order.

    The rows are as close as can be to `rows`, their widths to heights, which recur. Those of one
    row add up to COLUMNS.
    """
    kept = [min(max(ratio, STEEPEST), FLATTEST) for ratio in ratios]
    # The cheapest way to fill rows up to each picture, by how many rows that takes.
    ways: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {(0, 0): (0.0, (0,))}
    for end in range(1, len(kept) + 1):
        for (start, number), (cost, ends) in [*ways.items()]:
            if start < end <= start + 6:
                wish = rows[number % len(rows)]
                more = cost + log(sum(kept[start:end]) / wish) ** 2
                place = end, number + 1
                if place not in ways or more < ways[place][0]:
                    ways[place] = more, (*ends, end)
    _, ends = min(way for (end, _), way in ways.items() if end == len(kept))
    return tuple(span for start, end in pairwise(ends) for span in _shared(kept[start:end]))


def _shared(ratios: Sequence[float]) -> list[int]:
    """The columns of one row, in proportion, without a rest."""
    whole = sum(ratios)
    edges = [round(COLUMNS * sum(ratios[:number]) / whole) for number in range(len(ratios) + 1)]
    return [after - before for before, after in pairwise(edges)]
