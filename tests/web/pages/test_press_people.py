"""The press gets portraits and biographies of everybody, one by one and in the ZIP."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from tests.web.conftest import Site

PRESS = "/en/moon/microsite/press/"
KEYS = """---
title: Moon
director: {name: Ada Holm, photo: {file: ada.jpg, credit: Tom Fry}}
director_biography: Ada was born here.
cast: [{name: Éve Poe, photo: eve.jpg, bio: Éve *sings*.}, Bob Ray]
crew: [{role: Music, name: Ada Holm, bio: She plays.}, {role: Sound, name: Jo Fox, bio: Jo hears.}]
---
"""


@pytest.fixture
def site(film: Path) -> Site:
    for number, name in enumerate(("ada", "eve")):
        Image.new("RGB", (40, 50), (90 * number, 0, 0)).save(film.parent / f"{name}.jpg")
    film.write_text(KEYS)
    return Site(film.parents[2])


def test_everybody_of_whom_more_is_told_stands_there_once(site: Site) -> None:
    names = site.page(PRESS).xpath("//section[@id='portraits']//h3")
    assert [each.text_content() for each in names] == ["Ada Holm", "Éve Poe", "Jo Fox"]


def test_a_portrait_can_be_downloaded_with_its_credit(site: Site) -> None:
    page = site.page(PRESS)
    links = page.xpath("//section[@id='portraits']//a")
    assert [link.get("download") for link in links] == [
        "moon-director-ada-holm.jpg",
        "moon-cast-eve-poe.jpg",
    ]
    assert site.get(links[0].get("href")).mimetype == "image/jpeg"
    words = page.xpath("string(//*[@id='portrait-words-1'])")
    assert " ".join(words.split()) == "Ada Holm Picture: Tom Fry"


def test_a_biography_can_be_copied(site: Site) -> None:
    page = site.page(PRESS)
    [target] = page.xpath("//button[@aria-label='Copy: Éve Poe']/@data-copy")
    assert page.xpath(f"string(//*[@id='{target[1:]}'])") == "Éve sings."


def test_the_kit_holds_portraits_and_biographies(site: Site) -> None:
    with site.get(PRESS + "moon-press-en.zip") as response, ZipFile(BytesIO(response.data)) as kit:
        names = [name.partition("/")[2] for name in kit.namelist()]
        credits_ = kit.read("moon-press-en/CREDITS.txt").decode()
        bio = kit.read("moon-press-en/texts/en/moon-biography-eve-poe-en.md").decode()
    assert {"people/moon-director-ada-holm.jpg", "people/moon-cast-eve-poe.jpg"} <= {*names}
    assert {f"texts/en/moon-biography-{name}-en.txt" for name in ("jo-fox", "eve-poe")} <= {*names}
    assert "moon-director-ada-holm.jpg\nAda Holm\nPicture: Tom Fry" in credits_
    assert bio == "# Éve Poe\n\nÉve *sings*.\n"
