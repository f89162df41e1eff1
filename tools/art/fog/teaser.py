"""The documentary's teaser, 15 s at 24 frames a second, and its subtitles.

python -m tools.art.fog.teaser [OUT]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.art.craft import letters
from tools.art.craft.camera import Shot, gather, view
from tools.art.craft.encode import RATE, Form, write
from tools.art.craft.film import grain, vignette
from tools.art.craft.light import Array, Layer, Size, soften
from tools.art.craft.webvtt import track
from tools.art.fog import sea_scenes as sea
from tools.art.fog import shore_scenes as shore
from tools.art.fog.key_art import GOTHIC, HERE, RUQAA, arabic, script
from tools.art.fog.score import LENGTH, play
from tools.art.fog.silver import toned

SCREEN: Size = (1280, 720)
SHEET: Size = (1408, 792)
FADE = 0.8  # seconds
TITLE = 11.8
SHOTS = [
    Shot(shore.horn, 0.0, 3.0, 0.03, 0.0, 0.05),
    Shot(shore.window, 3.0, 5.9, -0.03, 0.0, 0.04),
    Shot(sea.forty, 5.9, 9.0, -0.05, 0.0, 0.05),
    Shot(sea.homecoming, 9.0, 12.2, 0.0, 0.02, 0.22),
]
FORMS: dict[str, Form] = {
    "trailer.mp4": (
        "libx264",
        {"crf": "27", "preset": "slow", "profile": "high", "maxrate": "420k", "bufsize": "900k"},
        "aac",
        72_000,
    ),
    "trailer.webm": ("libsvtav1", {"crf": "46", "preset": "8"}, "libopus", 56_000),
}
CUES = [(0.6, 2.9), (3.3, 5.6), (6.1, 8.8), (9.3, 11.7)]
LINES = {
    "ar": [
        "سكت البوق منذ تسع سنوات.",
        "من يومها ونحن نناديهم بأسمائهم.",
        "لكلّ واحد منّا اسم للضباب.",
        "ولكلّ غائب فيه اسم.",
    ],
    "en": [
        "The horn has been silent for nine years.",
        "Ever since, we have called them by their names.",
        "Each of us has a name for the fog.",
        "And everyone lost in it has a name.",
    ],
}
# Nobody is heard to say these lines: what is heard stands in brackets above them.
CAPTION_CUES = [*CUES, (11.9, 14.6)]
HEARD = [
    "[Sea and wind. Far off, a foghorn.]",
    "[Somebody calls a name across the water.]",
    "[Others answer.]",
    "[More and more voices call.]",
    "[The voices die away. A horn, softly.]",
]


def shots() -> Iterator[tuple[float, Array]]:
    """Every frame of the scenes, cross-faded, with its time in seconds."""
    held: dict[int, list[Layer]] = {}
    for number in range(int(LENGTH * RATE)):
        now = number / RATE
        picture = np.zeros((SCREEN[1], SCREEN[0], 3), np.float32)
        for i, shot in enumerate(SHOTS):
            a, b = shot.start - FADE / 2, shot.end + FADE / 2
            if not a <= now < b:
                held.pop(i, None)
                continue
            if i not in held:
                held[i] = gather(shot.scene(SHEET))
            weight = min(1.0, (now - a) / FADE, (b - now) / FADE)
            picture += view(held[i], shot, (now - a) / (b - a), SCREEN) * np.float32(weight)
        yield now, picture


def frames() -> Iterator[NDArray[np.uint8]]:
    """Finished frames as 8-bit RGB, the title at the end."""
    title = arabic(SCREEN, 0.5, 0.55, "أربعون اسمًا للضباب", script(RUQAA, 118))
    below = letters.text(
        SCREEN, 0.5, 0.68, [("FORTY NAMES FOR FOG", letters.font(GOTHIC, 40), 0.0)], 0.3
    )
    corners = vignette((SCREEN[1], SCREEN[0]), 0.4)
    plates = [grain((SCREEN[1], SCREEN[0]), 950 + i, 2.0)[..., 0] * 0.012 for i in range(4)]
    for number, (now, picture) in enumerate(shots()):
        end = np.clip((LENGTH - 0.3 - now) / 0.9, 0, 1)
        early, late = (np.clip((now - TITLE - d) / 0.9, 0, 1) * end for d in (0.2, 0.8))
        light = picture * corners
        light += (title * early + below * late * 0.8)[..., None].astype(np.float32) * 0.8
        small = np.clip(light[::4, ::4] - 0.5, 0, 4)
        spill = soften(small, 9.0) * 0.22
        light += spill.repeat(4, 0).repeat(4, 1)
        tone = toned(light)
        tone = tone + plates[number // 2 % 4] * (0.2 + 2.4 * tone * (1 - tone))
        grey = (np.clip(tone, 0, 1) * 255 + 0.5).astype(np.uint8)
        yield np.repeat(grey[..., None], 3, 2)


def main(out: Path) -> None:
    """Render, score, encode and subtitle."""
    write(out, frames(), play(), SCREEN, FORMS)
    for language, lines in LINES.items():
        (out / f"trailer.{language}.vtt").write_text(track(CUES, lines), "utf-8")
    said = [*LINES["en"], ""]
    captions = [f"{heard}\n{line}".strip() for heard, line in zip(HEARD, said, strict=True)]
    (out / "trailer.en.cc.vtt").write_text(track(CAPTION_CUES, captions), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
