"""Pictures, trailers and PDFs as a producer has them, each from a seed."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

from tools.art.awkward_films import lettered, video


def picture(path: Path, title: str, width: int, *, upright: bool, seed: int) -> None:
    """Write a picture so many pixels wide, 2:3 or 16:9, with a title across it if there is one."""
    image = _painted(seed, width, width * 3 // 2 if upright else width * 9 // 16)
    if title:
        lettered(image, title, 0.7, 0.17)
    image.save(path, quality=88)


def trailer(path: Path, seed: int) -> None:
    """Write a video that begins in black, as most do, and shows three pictures."""
    scenes = [Image.new("RGB", (640, 360)), *(_painted(seed + i, 640, 360) for i in range(3))]
    video(path, scenes, frames=3, rate=2)


def document(path: Path, title: str, pages: int) -> None:
    """Write a PDF of so many pages."""
    sheets = [Image.new("RGB", (620, 877)) for _ in range(pages)]
    for number, sheet in enumerate(sheets):
        lettered(sheet, f"{title} {number + 1}", 0.1, 0.17)
    sheets[0].save(path, save_all=True, append_images=sheets[1:], resolution=75)


def _painted(seed: int, width: int, height: int) -> Image.Image:
    """A dusk with hills and a moon, or something like it."""
    chance = random.Random(seed)
    above, below = ([chance.randrange(20, 230) for _ in "rgb"] for _ in range(2))
    small = Image.new("RGB", (1, 2))
    small.putdata([tuple(above), tuple(below)])
    image = small.resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(image)
    x, y, r = (chance.uniform(0.1, 0.9) * side for side in (width, height * 0.6, width * 0.2))
    draw.ellipse((x - r, y - r, x + r, y + r), tuple(chance.randrange(120, 256) for _ in "rgb"))
    for hill in range(3):
        top = height * (0.6 + 0.12 * hill)
        points = [(width * i / 8, top + chance.uniform(0, height * 0.12)) for i in range(9)]
        colour = tuple(channel // (2 + hill) for channel in below)
        draw.polygon([(0, height), *points, (width, height)], colour)
    return image.filter(ImageFilter.GaussianBlur(width / 900))
