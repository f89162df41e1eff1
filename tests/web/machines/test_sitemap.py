from __future__ import annotations

from pathlib import Path
from typing import cast

from lxml import etree

from microsite.web.addresses.routes import Kind
from tests.web.conftest import SETTINGS, Site

HOME = "https://films.example"
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
    "i": "http://www.google.com/schemas/sitemap-image/1.1",
    "v": "http://www.google.com/schemas/sitemap-video/1.1",
}


def tree(site: Site, path: str = "/sitemap.xml") -> etree._Element:
    response = site.get(path)
    assert response.content_type == "application/xml"
    return etree.fromstring(response.data)


def found(root: etree._Element, expression: str) -> list[str]:
    return [*map(str, cast("list[object]", root.xpath(expression, namespaces=NAMES)))]


def test_every_page_stands_in_the_sitemap_and_nothing_else(site: Site) -> None:
    pages = [a.path for a in site.publisher.edition.addresses if a.kind is Kind.PAGE]
    assert found(tree(site), "//s:loc/text()") == [HOME + path for path in pages]


def test_a_page_s_twins_in_the_sitemap_are_those_of_its_head(site: Site) -> None:
    root = tree(site)
    for path in ("/de/", "/ar/lantern/microsite/", "/en/lantern/microsite/trailer/"):
        head = site.page(path).xpath("//link[@rel='alternate'][@hreflang]")
        url = f"//s:url[s:loc='{HOME}{path}']/x:link"
        assert found(root, f"{url}/@hreflang") == [link.get("hreflang") for link in head]
        assert found(root, f"{url}/@href") == [link.get("href") for link in head]


def test_pictures_and_trailers_stand_with_their_pages(site: Site) -> None:
    root = tree(site, "/sitemap-media.xml")
    landing = f"//s:url[s:loc='{HOME}/en/lantern/microsite/']"
    assert len(found(root, f"{landing}/i:image/i:loc/text()")) == 1
    gallery = f"//s:url[s:loc='{HOME}/en/lantern/microsite/gallery/']"
    assert len(found(root, f"{gallery}/i:image/i:loc/text()")) == 3
    trailer = f"//s:url[s:loc='{HOME}/de/lantern/microsite/trailer/']/v:video"
    assert found(root, f"{trailer}/v:title/text()") == ["Der Leuchtturmwärter"]
    assert found(root, f"{trailer}/v:duration/text()") == ["1"]
    assert not found(root, "//v:publication_date")


def test_whatever_the_maps_name_is_there(site: Site) -> None:
    root = tree(site, "/sitemap-media.xml")
    named = found(root, "//i:loc/text() | //v:content_loc/text() | //v:thumbnail_loc/text()")
    for url in named:
        path = url.removeprefix(HOME)
        assert site.get(path).status_code in (200, 302), url


def test_no_page_claims_a_day_of_change(site: Site) -> None:
    assert not found(tree(site), "//s:lastmod")


def test_a_site_without_pictures_has_no_map_of_them(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    site = Site(film.parents[2])
    assert site.get("/sitemap-media.xml").status_code == 404
    assert "sitemap-media" not in site.get("/robots.txt").text


def test_robots_may_read_everything_and_are_shown_the_maps(site: Site) -> None:
    response = site.get("/robots.txt")
    assert response.content_type == "text/plain; charset=utf-8"
    assert response.text.split("\n\n") == [
        "User-agent: *\nAllow: /",
        f"Sitemap: {HOME}/sitemap.xml",
        f"Sitemap: {HOME}/sitemap-media.xml\n",
    ]


def test_a_film_to_come_stands_in_no_map(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nembargo: 2099-01-01T00:00Z\n---\n")
    site = Site(film.parents[2])
    for path in ("/sitemap.xml", "/robots.txt"):
        assert "moon" not in site.get(path).text


def test_the_maps_bear_the_prefix_of_the_site(content: Path) -> None:
    site = Site(content, SETTINGS.with_given(site_url=f"{HOME}/cinema"))
    assert f"Sitemap: {HOME}/cinema/sitemap.xml" in site.get("/cinema/robots.txt").text
    urls = found(tree(site, "/cinema/sitemap.xml"), "//s:loc/text() | //x:link/@href")
    assert all(url.startswith(f"{HOME}/cinema/") for url in urls)


def test_a_title_with_marks_stays_well_formed(film: Path) -> None:
    film.write_text("---\ntitle: \"<a> & ]]>\"\nlogline: '<b>&'\n---\n")
    assert tree(Site(film.parents[2])) is not None
