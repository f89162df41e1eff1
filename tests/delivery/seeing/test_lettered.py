"""Words in pictures are seen, and pictures without words are not taken for lettered ones."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageDraw, ImageFont

from microsite.delivery.folders import STATIC
from microsite.delivery.seeing.eye import is_telling
from microsite.delivery.seeing.lettered import is_lettered

SAMPLES = Path(__file__).parents[3] / "content" / "films"
ONE_SHEETS = sorted(SAMPLES.glob("*/cinema-poster.jpg"))
KEY_ARTS = sorted(SAMPLES.glob("*/poster.jpg"))
SIZE = (1200, 800)


def painted(kind: str) -> Image.Image:
    """A ground with much to be seen in it and no words."""
    random, picture = Random(3), Image.new("RGB", SIZE, (40, 44, 60))
    draw = ImageDraw.Draw(picture)
    for _ in range({"stars": 900, "leaves": 4000, "plain": 0}[kind]):
        x, y = random.randrange(SIZE[0]), random.randrange(SIZE[1])
        if kind == "stars":
            size = random.uniform(0, 2)
            draw.ellipse((x, y, x + size, y + size), (220, 220, 230))
        else:
            end = (x + random.randint(-30, 30), y + random.randint(-30, 30))
            draw.line((x, y, *end), (30, random.randrange(60, 200), 50), 4)
    return picture


def with_words(picture: Image.Image, face: str, words: str, size: int) -> Image.Image:
    font = ImageFont.truetype(STATIC / "vendor" / f"{face}.woff2", size)
    font.set_variation_by_axes([600])
    ImageDraw.Draw(picture).text((80, 300), words, (245, 240, 230), font)
    return picture


@pytest.mark.parametrize("face", ["oswald-latin", "cormorant-latin", "montserrat-latin"])
@pytest.mark.parametrize("ground", ["stars", "leaves", "plain"])
@pytest.mark.parametrize("size", [44, 120])
def test_a_title_is_seen_in_each_of_our_faces(ground: str, face: str, size: int) -> None:
    assert is_lettered(with_words(painted(ground), face, "THE LAST SUMMER", size))


def test_cyrillic_letters_are_letters() -> None:
    assert is_lettered(with_words(painted("stars"), "oswald-cyrillic", "БАЙКОНУР", 150))


@pytest.mark.parametrize("ground", ["stars", "leaves", "plain"])
def test_what_has_no_words_is_not_lettered(ground: str) -> None:
    assert not is_lettered(painted(ground))


@pytest.mark.parametrize("path", ONE_SHEETS, ids=lambda path: path.parent.name)
def test_one_sheets_are_lettered(path: Path) -> None:
    with Image.open(path) as picture:
        assert is_lettered(picture)


@pytest.mark.parametrize("path", KEY_ARTS, ids=lambda path: path.parent.name)
def test_key_art_is_not(path: Path) -> None:
    with Image.open(path) as picture:
        assert not is_lettered(picture)


def test_black_and_plain_pictures_tell_nothing() -> None:
    assert not is_telling(Image.new("L", SIZE))
    assert not is_telling(Image.new("L", SIZE, 128))
    assert is_telling(painted("leaves").convert("L"))
