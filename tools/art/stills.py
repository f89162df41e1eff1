"""Paint the stills.

python tools/art/stills.py [OUT] [NUMBER …]
"""

from __future__ import annotations

import sys
from pathlib import Path

from film import develop, save
from light import flatten
from scenes import STILLS, WIDE

HERE = Path(__file__).resolve().parents[2] / "content/films/baikonur"


def main(out: Path, chosen: list[str]) -> None:
    """Paint all of them, or those whose numbers are given."""
    for number, (name, scene) in enumerate(STILLS):
        if not chosen or name in chosen:
            picture = develop(flatten(scene(WIDE)), 100 + number)
            save(picture, out / "stills" / f"{name}.jpg", 80)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
