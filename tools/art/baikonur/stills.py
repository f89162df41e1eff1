"""Paint the stills.

python -m tools.art.baikonur.stills [OUT] [NUMBER …]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.baikonur.scenes import STILLS, WIDE
from tools.art.means.film import develop, save
from tools.art.means.light import flatten

HERE = Path(__file__).resolve().parents[3] / "content/films/baikonur"


def main(out: Path, chosen: list[str]) -> None:
    """Paint all of them, or those whose numbers are given."""
    for number, (name, scene) in enumerate(STILLS):
        if not chosen or name in chosen:
            picture = develop(flatten(scene(WIDE)), 100 + number)
            save(picture, out / "stills" / f"{name}.jpg", 80)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
