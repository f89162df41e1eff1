"""A rendition that is empty or cut is never sent, and is made again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from microsite.delivery.renditions.maker import RenditionMaker
from microsite.films.pictures import pictures_of
from tests.hostile.conftest import Folder
from tests.reading.files.samples import picture


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda whole: whole[:0],
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: bytes(len(whole)),
        lambda whole: whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2),
    ],
    ids=["empty", "half", "all but a byte", "zeros", "half zeros"],
)
def test_a_spoilt_rendition_is_made_again(folder: Folder, spoilt: Callable[[bytes], bytes]) -> None:
    folder.write("bad/p.jpg", picture(size=(400, 600)))
    folder.film("bad", "poster_image: p.jpg")
    folder.publish()
    cache = folder.content.parent / "cache"
    pictures = [file for film in folder.publisher._catalog for file in pictures_of(film)]
    RenditionMaker(cache, encoders=1).make(pictures, lambda *_: None)
    page = folder.get("/en/bad/microsite/").text
    paths = set(re.findall(r"/media/bad/p-\d+\.[^\s\",]+", page))
    wholes = {path: folder.get(path).data for path in paths}
    assert len(wholes) >= 2
    for file in (each for each in cache.rglob("*.*") if each.is_file()):
        file.write_bytes(spoilt(file.read_bytes()))
    for path in paths:
        answer = folder.get(path)
        assert answer.status_code == 302
        assert "immutable" not in answer.headers["Cache-Control"]
    RenditionMaker(cache, encoders=1).make(pictures, lambda *_: None)
    assert {path: folder.get(path).data for path in paths} == wholes
