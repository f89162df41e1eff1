"""Pictures in pages: what browsers are offered, and what they fetch first."""

from __future__ import annotations

import re
from itertools import accumulate, cycle, islice
from pathlib import Path

import pytest
from PIL import Image

from microsite.web.sections.art.mosaic import COLUMNS, spans
from tests.web.conftest import SETTINGS, Site

LANDING = "/en/lantern/microsite/"


@pytest.fixture
def wide(content: Path) -> Site:
    """A site whose poster frame is wider than a phone's screen."""
    Image.new("RGB", (1200, 675), "navy").save(content / "films" / "lantern" / "trailer.jpg")
    return Site(content)


def widths(srcset: str) -> list[int]:
    """The widths that a srcset names, each of which must be that of its address too."""
    named = [
        re.fullmatch(r"\S+-(\d+)\.[0-9a-f]{12}\.\w+ (\d+)w", one) for one in srcset.split(", ")
    ]
    assert all(name and name[1] == name[2] for name in named), srcset
    return [int(name[1]) for name in named if name]


def test_a_picture_is_offered_in_every_size_as_avif_and_jpeg(wide: Site) -> None:
    (source,) = wide.page(LANDING).xpath("//a[@class='teaser']//source")
    (image,) = wide.page(LANDING).xpath("//a[@class='teaser']//img")
    assert source.get("type") == "image/avif"
    assert (
        widths(source.get("srcset")) == widths(image.get("srcset")) == [320, 480, 768, 1080, 1200]
    )
    assert source.get("sizes") == image.get("sizes")
    assert (image.get("width"), image.get("height")) == ("1200", "675")


def test_an_old_browser_gets_a_jpeg_of_middle_size(wide: Site) -> None:
    (image,) = wide.page(LANDING).xpath("//a[@class='teaser']//img")
    assert re.fullmatch(r"/media/lantern/trailer-1080\.\w+\.jpg", image.get("src"))


def test_a_video_waits_behind_a_jpeg_of_middle_size(wide: Site) -> None:
    (video,) = wide.page(LANDING + "trailer/").xpath("//video")
    assert re.fullmatch(r"/media/lantern/trailer-1080\.\w+\.jpg", video.get("poster"))


def test_one_picture_comes_first_and_all_others_wait(wide: Site) -> None:
    images = wide.page(LANDING).xpath("//img")
    assert [each.get("fetchpriority") for each in images] == ["high", *[None] * (len(images) - 1)]
    assert [each.get("loading") for each in images] == [None, *["lazy"] * (len(images) - 1)]


def test_small_places_are_offered_small_sizes(content: Path) -> None:
    Image.new("RGB", (1200, 1800), "navy").save(content / "films" / "lantern" / "poster.jpg")
    (image,) = Site(content).page("/en/").xpath("//a[contains(@href, 'lantern')]//img")
    assert widths(image.get("srcset")) == [320, 480, 768, 1080]


def test_an_animation_stays_as_it_is(film: Path) -> None:
    Image.new("P", (60, 90)).save(film.with_name("poster.gif"))
    film.write_text("---\ntitle: Moon\nposter_image: poster.gif\n---\n")
    page = Site(film.parents[2]).page("/en/moon/microsite/")
    assert not page.xpath("//source | //img[@srcset]")
    assert re.fullmatch(r"/media/moon/poster\.[0-9a-f]{12}\.gif", page.xpath("string(//img/@src)"))


def test_addresses_begin_with_the_prefix_of_the_site(content: Path) -> None:
    site = Site(content, SETTINGS.with_given(site_url="https://films.example/cinema"))
    page = site.page("/cinema" + LANDING)
    offered = page.xpath("//@srcset | //img/@src")
    assert offered
    assert all(each.startswith("/cinema/media/") for each in offered)


@pytest.mark.parametrize("count", range(1, 11))
@pytest.mark.parametrize("ratios", [(16 / 9,), (0.66,), (1.78, 0.66, 5, 1, 0.2)])
def test_however_many_stills_of_whatever_shape_fill_their_rows(
    count: int, ratios: tuple[float, ...]
) -> None:
    found = spans([*islice(cycle(ratios), count)], (3.2, 5.2))
    edges = [*accumulate(found)]
    assert len(found) == count
    assert all(found)
    # Each row ends where the next begins.
    assert {*range(COLUMNS, edges[-1] + 1, COLUMNS)} <= {*edges}
    assert edges[-1] % COLUMNS == 0


def test_in_a_row_a_wide_still_takes_more_room_than_an_upright_one() -> None:
    wide, upright = spans([16 / 9, 2 / 3], (2.4,))
    assert wide > 2 * upright


def test_many_stills_wait_on_their_own_page(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    (film.parent / "stills").mkdir()
    for number in range(1, 13):
        Image.new("RGB", (16, 9), (number, 0, 0)).save(film.parent / f"stills/{number:02}.jpg")
    page = Site(film.parents[2]).page("/en/moon/microsite/")
    assert len(page.xpath("//ul[@class='stills']/li")) == 10
    (more,) = page.xpath("//section[@id='stills']//p[@class='more']/a")
    assert (more.text, more.get("href")) == ("Show 2 more", "/en/moon/microsite/gallery/")


def test_a_film_without_pictures_opens_with_a_shape(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    (hero,) = Site(film.parents[2]).page("/en/moon/microsite/").find_class("hero-picture")
    assert hero.get("class").split()[-1] in ("moon", "beam", "horizon")
