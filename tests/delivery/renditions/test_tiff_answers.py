"""A TIFF on air: as JPEG and AVIF, since few browsers show it."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings


@pytest.fixture
def site(tmp_path: Path) -> Publisher:
    """A site with a film whose key art and logo are TIFFs."""
    folder = tmp_path / "content" / "films" / "moon"
    folder.mkdir(parents=True)
    Image.new("CMYK", (40, 60), (0, 200, 200, 0)).save(folder / "poster.tif")
    Image.new("RGB", (40, 20), "navy").save(folder / "fund.tiff")
    (folder / "index_en.md").write_text(
        "---\ntitle: Moon\npartners: [{name: Fund, logo: fund.tiff}]\n---\n"
    )
    return Publisher(Settings(content=tmp_path / "content", cache=tmp_path / "cache", encoders=0))


def test_no_page_shows_the_tiff_itself(site: Publisher) -> None:
    text = Client(site).get("/en/moon/microsite/").text
    assert not re.findall(r'(?:src|srcset)="[^"]*\.tiff?[" ]', text)
    assert re.search(r'src="/media/moon/fund-40\.[0-9a-f]{12}\.jpg"', text)


def test_its_renditions_are_on_air_once_they_are_made(site: Publisher, tmp_path: Path) -> None:
    RenditionMaker(tmp_path / "cache", encoders=1).make(site.edition.pictures, lambda *_: None)
    client = Client(site)
    [path] = {
        *re.findall(r"/media/moon/poster-40\.\w+\.jpg", client.get("/en/moon/microsite/").text)
    }
    with Image.open(io.BytesIO(client.get(path).data)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (40, 60))


def test_until_then_there_is_no_broken_picture(site: Publisher) -> None:
    client = Client(site)
    for path in re.findall(
        r"/media/moon/poster-40\.\w+\.jpg", client.get("/en/moon/microsite/").text
    ):
        assert client.get(path).content_type == "image/svg+xml"
