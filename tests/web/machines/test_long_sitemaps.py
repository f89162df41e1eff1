"""What is too long for one map is an index of parts, together the map that it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from microsite.web.addresses.routes import Kind
from microsite.web.machines import sitemap
from microsite.web.pages import PAGES as PAGES_OF_FILMS
from tests.web.conftest import SETTINGS, Site
from tests.web.machines.test_sitemap import HOME, found, tree

PAGES, MEDIA = "//s:loc/text()", "//s:url/s:loc/text()"


@pytest.fixture
def whole(content: Path) -> Site:
    return Site(content)


@pytest.fixture
def long(content: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    for number in range(40):
        folder = content / "films" / f"short-{number:02}"
        folder.mkdir()
        folder.joinpath("index_en.md").write_text("---\ntitle: Short\n---\n")
    monkeypatch.setattr(sitemap, "MOST", 10)
    return Site(content)


def parts(site: Site, path: str) -> list[etree._Element]:
    named = found(tree(site, path), "/s:sitemapindex/s:sitemap/s:loc/text()")
    return [tree(site, url.removeprefix(HOME)) for url in named]


def test_every_page_stands_in_one_part(long: Site) -> None:
    pages = [HOME + a.path for a in long.publisher.edition.addresses if a.kind is Kind.PAGE]
    named = found(tree(long), PAGES)
    of_pages = [url for url in named if "media" not in url]
    assert of_pages == [f"{HOME}/sitemap-{number}.xml" for number in range(1, len(of_pages) + 1)]
    listed = [tree(long, url.removeprefix(HOME)) for url in of_pages]
    assert [url for each in listed for url in found(each, PAGES)] == pages
    assert {len(found(each, PAGES)) <= 10 for each in listed} == {True}


def test_the_parts_for_media_hold_what_the_whole_map_would(long: Site) -> None:
    listed = [found(each, MEDIA) for each in parts(long, "/sitemap-media.xml")]
    assert len(listed) > 1
    assert all(listed)
    split = [url for each in listed for url in each]
    shown = {page.name: page for page in PAGES_OF_FILMS}
    assert split == [page.url for page in sitemap.media(long.publisher.edition._parts, shown)]
    assert len(split) > 5


def test_the_index_names_the_maps_of_media_and_robots_the_index_alone(long: Site) -> None:
    index = found(tree(long), PAGES)
    assert set(found(tree(long, "/sitemap-media.xml"), PAGES)) < set(index)
    assert long.get("/robots.txt").text.count("Sitemap:") == 1


def test_parts_are_addresses_like_all_others(long: Site) -> None:
    paths = {address.path for address in long.publisher.edition.addresses}
    assert {url.removeprefix(HOME) for url in found(tree(long), PAGES)} < paths
    for path in ("/sitemap-0.xml", "/sitemap-999.xml", "/sitemap-01.xml", "/sitemap-x.xml"):
        assert long.get(path).status_code == 404, path


def test_a_site_of_few_pages_has_no_parts(whole: Site) -> None:
    assert tree(whole).tag.endswith("urlset")
    assert whole.get("/sitemap-1.xml").status_code == 404


def test_the_index_bears_the_prefix_of_the_site(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemap, "MOST", 10)
    site = Site(content, SETTINGS.with_given(site_url=f"{HOME}/cinema"))
    for url in found(tree(site, "/cinema/sitemap.xml"), PAGES):
        assert site.get(url.removeprefix(HOME)).status_code == 200, url
