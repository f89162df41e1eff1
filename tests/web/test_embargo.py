"""Before its moment a site is as if what is held back had never been written; then it is all there.

Three sites are compared: the one with the embargo, whose clock moves; one that holds nothing back;
and one that lacks what is held back. They are asked for whatever the second one has or names.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from microsite.delivery.renditions.sizes import renditions_of
from tests.web.conftest import SETTINGS, Site
from tests.web.held_back import (
    END,
    FILM,
    MOMENT,
    ONLY_STILL,
    ONLY_TEXTS,
    STILL,
    TEXTS,
    Clock,
    addresses,
    answer,
    site_of,
)


@pytest.fixture(params=[FILM, STILL, ONLY_STILL, TEXTS, ONLY_TEXTS])
def written(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


def pretend_renditions(site: Site, cache: Path) -> None:
    """Put something in place of every rendition, as if all had been made beforehand."""
    for picture in site.publisher.edition.pictures:
        for rendition in renditions_of(picture):
            file = rendition.file_in(cache)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"made")


def test_what_is_held_back_leaves_no_trace_and_then_is_there(
    tmp_path: Path, media: Path, written: str
) -> None:
    clock = Clock()
    held = site_of(tmp_path / "held", media, written, "~!", clock)
    rich = site_of(tmp_path / "rich", media, written, "~", Clock(END))
    poor = site_of(tmp_path / "poor", media, written, "", Clock())
    pretend_renditions(rich, tmp_path / "cache")
    asked = addresses(rich)
    hidden = [path for path in asked if answer(poor, path) != answer(rich, path)]
    assert hidden
    for path in asked:
        assert answer(held, path) == answer(poor, path), path
    clock.now = END
    # A film that is held back has a day on which it appears, and the feed tells of it.
    for path in asked:
        if path != "/feed.xml":
            assert answer(held, path) == answer(rich, path), path


def test_a_picture_that_is_taken_back_cannot_be_fetched_by_its_old_name(
    tmp_path: Path, media: Path
) -> None:
    site = site_of(tmp_path, media, STILL, "~", Clock())
    named = [path for path in addresses(site) if path.startswith("/media/moon/comet")]
    assert {site.get(path).status_code for path in named} <= {200, 302}
    file = tmp_path / "content" / "films" / "moon" / "index_de.md"
    file.write_text(file.read_text().replace("comet.jpg,", f"comet.jpg, embargo: {MOMENT},"))
    site.publisher.refresh()
    assert {site.get(path).status_code for path in named} == {404}


def test_a_last_good_version_holds_back_what_it_held_back(tmp_path: Path, media: Path) -> None:
    site = site_of(tmp_path, media, TEXTS, "~!", Clock())
    good = site.get("/de/moon/microsite/press/").text
    file = tmp_path / "content" / "films" / "moon" / "index_en.md"
    file.write_text("---\ntitle: [\n---\n")
    site.publisher.refresh()
    assert site.get("/de/moon/microsite/press/").text == good
    assert "comet" not in good


@pytest.mark.parametrize("written", [STILL, TEXTS, FILM])
def test_no_cache_in_front_outlasts_an_embargo(tmp_path: Path, media: Path, written: str) -> None:
    clock = Clock(END - timedelta(minutes=10))
    site_of(tmp_path, media, written, "~!", clock)
    settings = SETTINGS.with_given(content=tmp_path / "content", shared_max_age=3600)
    site = Site(tmp_path / "content", settings, clock)
    for path in ("/en/", "/sitemap.xml", "/en/nowhere/"):
        assert site.get(path).headers["Cache-Control"].endswith("s-maxage=600")
    clock.now = END
    assert site.get("/en/").headers["Cache-Control"].endswith("s-maxage=3600")
