"""The first screen over pictures of every kind: what can be read on it, and what is left of it.

FIRST_SCREEN_PICTURES says how many random pictures are measured; a thousand take half an hour.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat
from playwright.sync_api import Browser, Page

from microsite.delivery.colours.oklch import Rgb, contrast
from tests.site.serving import served

PICTURES = int(os.environ.get("FIRST_SCREEN_PICTURES", "4"))
SCREENS = ((390, 844), (844, 390), (1440, 900), (2560, 1440))
NEEDED = {"tagline": 4.5, "h1": 3.0, "by": 4.5, "logline": 7.0, "line": 4.5}
FILM = """---
title: {title}
language: en
tagline: Somebody has to look.
director: Jane Doe
release_year: 2024
duration: 91 minutes
countries: [DE, FR]
description: A woman finds a house that nobody has entered for forty years, and in it a letter.
hero: a.jpg
trailer_video: https://video.example/1
---
"""
WORDS_GONE = ".hero-words *, .bar * { color: transparent !important } .action { opacity: 0 }"
PICTURE_ALONE = """
  .hero-words, .bar { visibility: hidden !important }
  .hero-picture::before { display: none !important }
  .hero-picture { mask: none !important }
"""
RECTANGLES = """() => Object.fromEntries(['tagline', 'h1', 'by', 'logline', 'line'].map(name => {
  const element = document.querySelector(name == 'h1' ? '.hero h1' : '.hero .' + name)
  const range = document.createRange()
  range.selectNodeContents(element)
  const boxes = [...range.getClientRects()].map(box => [box.left, box.top, box.right, box.bottom])
  const colour = getComputedStyle(element).color.match(/\\d+/g).slice(0, 3).map(Number)
  return [name, {boxes, colour}]
}))"""

BROKEN = """() => {
  const text = document.querySelector('.hero h1').firstChild
  return [...text.data.matchAll(/\\S+/g)].filter(word => {
    const range = document.createRange()
    range.setStart(text, word.index)
    range.setEnd(text, word.index + word[0].length)
    return range.getClientRects().length > 1
  }).map(word => word[0])
}"""


def random_picture(seed: int) -> Image.Image:
    """A few large soft shapes of random colours, more of them on one side; some very light."""
    random = Random(seed)

    def colour() -> tuple[int, int, int]:
        light = random.randrange(20, 236)
        red, green, blue = (min(255, max(0, light + random.randrange(-60, 60))) for _ in range(3))
        return red, green, blue

    picture = Image.new("RGB", (2600, 1500), colour())
    draw = ImageDraw.Draw(picture)
    for _ in range(9):
        x, y, size = (
            random.randrange(1300, 2600),
            random.randrange(1400),
            random.randrange(100, 900),
        )
        draw.ellipse((x, y, x + size, y + size * random.uniform(0.4, 1)), colour())
    for _ in range(3):
        x, y = random.randrange(1300), random.randrange(1500)
        draw.rectangle((x, y, x + 700, y + 400), colour())
    soft = picture.resize((650, 375)).filter(ImageFilter.GaussianBlur(1)).resize(picture.size)
    grain = Image.effect_noise(picture.size, 30).convert("RGB")
    return Image.blend(soft, grain, 0.1)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    content = tmp_path_factory.mktemp("content")
    for number in range(PICTURES):
        folder = content / "films" / f"film-{number}"
        folder.mkdir(parents=True)
        (folder / "index_en.md").write_text(FILM.format(title=f"Nine Letters {number}"))
        random_picture(number).save(folder / "a.jpg", quality=90)
    with served(content) as port:
        yield f"http://127.0.0.1:{port}"


def shot(page: Page, style: str) -> Image.Image:
    tag = page.add_style_tag(content=style)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    tag.evaluate("element => element.remove()")
    return picture


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def screen(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    width, height = request.param
    context = chromium.new_context(
        viewport={"width": width, "height": height}, bypass_csp=True, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def test_words_can_be_read_and_most_of_the_picture_is_left(screen: Page, films: str) -> None:
    left = []
    for number in range(PICTURES):
        screen.goto(f"{films}/en/film-{number}/microsite/", wait_until="load")
        words = screen.evaluate(RECTANGLES)
        behind = shot(screen, WORDS_GONE)
        for name, found in words.items():
            for box in found["boxes"]:
                if box[3] > behind.height:
                    continue
                worst = least(behind.crop(tuple(map(round, box))), tuple(found["colour"]))
                assert worst >= NEEDED[name] - 0.1, (number, name, worst)
        if screen.locator(".hero-scene").count():
            left.append(survival(screen, behind))
    assert len(left) >= PICTURES / 2
    assert sum(left) / len(left) >= 0.7, left


def least(behind: Image.Image, colour: Rgb) -> float:
    """The contrast of a colour with all of what lies behind it but a hundredth."""
    if not behind.width or not behind.height:
        return 21.0
    counted = behind.getcolors(behind.width * behind.height) or []
    rising = sorted((contrast(colour, rgb), count) for count, rgb in counted)  # type: ignore[arg-type]
    seen = 0
    for ratio, count in rising:
        seen += count
        if seen >= 0.01 * behind.width * behind.height:
            return ratio
    return 21.0


def survival(screen: Page, behind: Image.Image) -> float:
    """How much of the picture is left, 0 to 1, beneath veils and fades."""
    box = screen.locator(".hero-picture").bounding_box()
    assert box
    edges = (
        box["x"],
        box["y"],
        box["x"] + box["width"],
        min(box["y"] + box["height"], behind.height),
    )
    alone = shot(screen, PICTURE_ALONE).crop(edges)
    ground = screen.evaluate(
        "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)"
    )
    taken = ImageStat.Stat(ImageChops.difference(alone, behind.crop(edges)))
    whole = ImageStat.Stat(
        ImageChops.difference(alone, Image.new("RGB", alone.size, tuple(ground[:3])))
    )
    return 1 - sum(taken.sum) / max(1, sum(whole.sum))


@pytest.mark.parametrize(("width", "height"), [(320, 568), (844, 390)])
def test_the_trailer_button_is_on_the_first_screen(
    chromium: Browser, films: str, width: int, height: int
) -> None:
    page = chromium.new_page(viewport={"width": width, "height": height})
    page.goto(f"{films}/en/film-0/microsite/")
    box = page.locator(".action").bounding_box()
    page.close()
    assert box
    assert box["y"] + box["height"] <= height


@pytest.mark.parametrize("width", [390, 1440, 2560])
def test_no_picture_is_shown_larger_than_it_is(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    for name, size in (("poster", (200, 300)), ("wide", (1300, 800))):
        folder = tmp_path / "films" / name
        folder.mkdir(parents=True)
        (folder / "index_en.md").write_text(FILM.format(title=name))
        random_picture(1).resize(size).save(folder / "a.jpg")
    with served(tmp_path) as port:
        page = chromium.new_page(viewport={"width": width, "height": 900})
        for name, widest in (("poster", 200), ("wide", 1300)):
            page.goto(f"http://127.0.0.1:{port}/en/{name}/microsite/", wait_until="load")
            box = page.locator(".hero picture img").bounding_box()
            assert box
            assert box["width"] <= widest
        page.close()


@pytest.mark.parametrize("width", [390, 1440, 2560])
def test_no_word_of_a_title_is_broken(chromium: Browser, tmp_path: Path, width: int) -> None:
    titles = {
        "condensed": "A Scene of Thirteen Hundred",
        "wide": "Bright Noon",
        "serif": "Baikonur",
    }
    for voice, title in titles.items():
        folder = tmp_path / "films" / voice
        folder.mkdir(parents=True)
        voiced = FILM.format(title=title).replace("hero:", f"theme: {{voice: {voice}}}\nhero:")
        (folder / "index_en.md").write_text(voiced)
        random_picture(2).save(folder / "a.jpg")
    with served(tmp_path) as port:
        page = chromium.new_page(viewport={"width": width, "height": 1000})
        for voice in titles:
            page.goto(f"http://127.0.0.1:{port}/en/{voice}/microsite/", wait_until="networkidle")
            assert page.evaluate(BROKEN) == [], voice
        page.close()
