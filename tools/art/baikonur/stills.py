"""Paint the stills.

python -m tools.art.baikonur.stills [OUT] [NUMBER …]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.baikonur.scenes import aloft, steppe, village
from tools.art.craft.camera import Scene
from tools.art.craft.film import develop, save
from tools.art.craft.light import Size, flatten

HERE = Path(__file__).resolve().parents[3] / "content/films/baikonur"
WIDE: Size = (2400, 1350)
STILLS: list[tuple[str, Scene]] = [  # in the order of the story
    ("01", steppe.steppe),
    ("02", village.village),
    ("03", aloft.launch),
    ("04", aloft.orbit),
    ("05", aloft.descent),
    ("06", steppe.scrap),
    ("07", aloft.found),
    ("08", village.hearth),
]


def main(out: Path, chosen: list[str]) -> None:
    """Paint all of them, or those whose numbers are given."""
    for number, (name, scene) in enumerate(STILLS):
        if not chosen or name in chosen:
            picture = develop(flatten(scene(WIDE)), 100 + number)
            save(picture, out / "stills" / f"{name}.jpg", 80)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
