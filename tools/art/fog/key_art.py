"""Key art of the documentary, its trailer's poster frame, and the lettered one-sheet.

python -m tools.art.fog.key_art [OUT] [poster | frame | onesheet …]
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from tools.art.craft import letters
from tools.art.craft.light import Array, Layer, Size, flatten, grid
from tools.art.craft.noise import cloud
from tools.art.craft.shapes import Place
from tools.art.fog import harbour, profiles
from tools.art.fog.sea_scenes import homecoming, roll_call
from tools.art.fog.silver import air, bank, develop, lamp, lit, save, shade

HERE = Path(__file__).resolve().parents[3] / "content/films/forty-names-for-fog"
TALL: Size = (2000, 3000)
RUQAA, AMIRI = "aref-ruqaa-arabic-700-normal.woff2", "amiri-arabic-700-normal.woff2"
GOTHIC = "league-gothic-latin-400-normal.woff2"


def script(name: str, height: int) -> ImageFont.FreeTypeFont:
    """A font whose letters join, which needs Raqm."""
    file = io.BytesIO()
    loaded = TTFont(next(letters.FONTS.rglob(name)))
    loaded.flavor = None
    loaded.save(file)
    file.seek(0)
    return ImageFont.truetype(file, height, layout_engine=ImageFont.Layout.RAQM)


def arabic(size: Size, x: float, y: float, words: str, face: ImageFont.FreeTypeFont) -> Array:
    """One centred line that runs from right to left, `y` its baseline in heights."""
    picture = Image.new("L", size, 0)
    ImageDraw.Draw(picture).text(
        (x * size[0], y * size[1]), words, 255, face, anchor="ms", direction="rtl", language="ar"
    )
    return np.asarray(picture, np.float32) / 255


def breath(size: Size, mouth: tuple[float, float], end: float, seed: int) -> Layer:
    """What leaves the mouth (widths, heights) is fog; it widens towards `end`."""
    gx, gy = grid(size)
    ratio = size[0] / size[1]
    along = (mouth[0] * ratio - gx) / ((mouth[0] - end) * ratio)
    along = along + (cloud(size, 0.16, seed, 5) - 0.5) * 0.16
    wide = 0.010 + 0.135 * np.clip(along, 0, 1.3) ** 0.75
    middle = mouth[1] - 0.035 * along + (cloud(size, 0.22, seed + 1, 4) - 0.5) * 0.10 * along
    across = (gy - middle) / wide + (cloud(size, 0.09, seed + 2, 6) - 0.5) * 1.5
    body = np.exp(-(np.abs(across) ** 2.4)) * np.clip(along * 14, 0, 1)
    body = (
        body
        * (0.45 + 0.85 * cloud(size, 0.07, seed + 3, 6, 1.6))
        * np.clip(1.35 - along * 0.55, 0, 1)
    )
    light = np.repeat((0.86 * body)[..., None], 3, 2)
    return Layer(light.astype(np.float32), np.clip(body, 0, 1).astype(np.float32) * 0.9, 0.4)


def calling(size: Size) -> list[Layer]:
    """He calls, and his call is the fog that a boat comes home in."""
    place = Place(0.445, 0.165, 0.375)
    mouth = (0.445 + 0.10 * 0.375 * 1.5, 0.165 + 0.79 * 0.375)
    hull, sail = harbour.lateen(size, Place(0.185, 0.478, 0.066))
    return [
        air(size, 0.10, 0.36, 0.03, 0.46),
        lamp(size, 0.04, 0.42, 0.16, 0.75, 0.05),
        bank(size, 0.16, 0.12, 0.16, 801, 0.05, 0.6),
        bank(size, 0.60, 0.10, 0.24, 802, 0.1, 0.5),
        breath(size, mouth, -0.05, 803),
        shade(sail * 0.92, 0.40, 0.45),
        shade(hull, 0.13, 0.45),
        bank(size, 0.492, 0.012, 0.80, 808, 0.5, 0.30),
        lit(profiles.caller(size, place), 0.006, (-1, 0.05), size[1] * 0.0030, 0.75, 0.6),
        bank(size, 0.86, 0.22, 0.0, 809, 0.9, 1.0),
        bank(size, 1.0, 0.25, 0.0, 810, 0.9, 1.0),
    ]


def words(size: Size) -> Array:
    """All lettering as one mask."""
    w = size[0]
    title = script(RUQAA, int(w * 0.158))
    lead, fine = script(RUQAA, int(w * 0.052)), script(AMIRI, int(w * 0.030))
    gothic, small = letters.font(GOTHIC, int(w * 0.042)), letters.font(GOTHIC, int(w * 0.024))
    space = " " * 8
    first = ("فيلم لريحانة السُّديمي", "تصوير نديم الغمّار", "مونتاج هالة القُطربي")
    second = ("صوت يونس الصدى", "موسيقى فرح المَوجي", "إنتاج دار المنارة")
    foot = "A FILM BY RAYHANA AL-SUDAYMI      84 MINUTES      2026"
    return np.maximum.reduce(
        [
            arabic(size, 0.5, 0.070, "مَن لا نراه نناديه", lead),
            arabic(size, 0.5, 0.728, "أربعون اسمًا", title),
            arabic(size, 0.5, 0.806, "للضباب", title),
            letters.text(size, 0.5, 0.872, [("FORTY NAMES FOR FOG", gothic, 0.0)], 0.30),
            arabic(size, 0.5, 0.912, space.join(first), fine),
            arabic(size, 0.5, 0.935, space.join(second), fine),
            letters.text(size, 0.5, 0.965, [(foot, small, 0.0)], 0.16),
        ]
    )


def onesheet(size: Size) -> list[Layer]:
    """The calling man, lettered."""
    ink = words(size)
    return [*calling(size), Layer(np.repeat((ink * 0.92)[..., None], 3, 2), ink, 1.0)]


def main(out: Path, chosen: list[str]) -> None:
    """Print all three, or those that are named."""
    if not chosen or "poster" in chosen:
        save(develop(flatten(roll_call(TALL)), 701), out / "poster.jpg", 66)
    if not chosen or "frame" in chosen:
        save(develop(flatten(homecoming((1920, 1080))), 702), out / "trailer.jpg", 66)
    if not chosen or "onesheet" in chosen:
        save(develop(flatten(onesheet(TALL)), 703, corners=0.2), out / "cinema-poster.jpg", 66)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, sys.argv[2:])
