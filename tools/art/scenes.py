"""The eight stills, in the order of the story."""

from __future__ import annotations

import scenes_sky as up
import scenes_steppe as down
from camera import Scene
from light import Size

STILLS: list[tuple[str, Scene]] = [
    ("01", down.steppe),
    ("02", down.village),
    ("03", up.launch),
    ("04", up.orbit),
    ("05", up.descent),
    ("06", down.scrap),
    ("07", up.found),
    ("08", down.hearth),
]
WIDE: Size = (2400, 1350)
