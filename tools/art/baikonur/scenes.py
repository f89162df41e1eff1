"""The eight stills, in the order of the story."""

from __future__ import annotations

from tools.art.baikonur import scenes_sky as up
from tools.art.baikonur import scenes_steppe as down
from tools.art.means.camera import Scene
from tools.art.means.light import Size

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
