"""The six stills of the documentary.

python -m tools.art.fog.prints [OUT] [NUMBER …]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.craft.light import Size, flatten
from tools.art.fog import bay_scenes as bay
from tools.art.fog import sea_scenes as sea
from tools.art.fog import shore_scenes as shore
from tools.art.fog.key_art import HERE
from tools.art.fog.silver import develop, save

STILLS = {
    "01": sea.forty,
    "02": shore.nets,
    "03": shore.window,
    "04": bay.sails,
    "05": shore.horn,
    "06": bay.night,
}
WIDE: Size = (1920, 1080)


def main(out: Path, chosen: list[str]) -> None:
    """Print all of them, or those whose numbers are given."""
    for name, scene in STILLS.items():
        if not chosen or name in chosen:
            picture = develop(flatten(scene(WIDE)), 720 + int(name))
            save(picture, out / "stills" / f"{name}.jpg", 66)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
