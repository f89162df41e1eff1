from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.web.conftest import Site

PAGE = "/en/people/ann-lee/"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Two films, one of them in German too, that Ann Lee is in under one id."""
    films = tmp_path / "content" / "films"
    for slug in ("moon", "sea"):
        (films / slug).mkdir(parents=True)
    Image.new("RGB", (40, 50)).save(films / "sea" / "ann.jpg")
    (films / "moon" / "index_en.md").write_text(
        "---\ntitle: Moon\nrelease_year: 2024\n"
        "cast: [{name: Ann Lee, character: The keeper, id: ann-lee}, Bob Ray]\n---\n"
    )
    (films / "moon" / "index_de.md").write_text(
        "---\ntitle: Mond\nlogline: Nacht.\n"
        "cast: [{name: Ann Lee, character: Die Wärterin, id: ann-lee}]\n---\n"
    )
    (films / "sea" / "index_en.md").write_text(
        "---\ntitle: Sea\nrelease_year: 2020\n"
        "cast: [{name: Ann Lee, photo: ann.jpg, id: ann-lee, bio: Born on an island.}]\n---\n"
    )
    return Site(tmp_path / "content")


def test_a_person_s_page_lists_their_films_newest_first(site: Site) -> None:
    page = site.page(PAGE)
    assert page.xpath("string(//h1)") == "Ann Lee"
    titles = [each.text_content().strip() for each in page.xpath("//*[@class='wall-title']")]
    assert titles == ["Moon", "Sea"]
    assert "The keeper" in page.text_content()
    assert "Born on an island." in page.text_content()
    assert len(page.xpath("//div[@class='portrait']//img")) == 1


def test_it_is_there_in_every_language_that_one_of_their_films_has(site: Site) -> None:
    page = site.page("/de/people/ann-lee/")
    assert "Die Wärterin" in page.text_content()
    assert page.xpath("//a[@href='/en/sea/microsite/']/@hreflang") == ["en"]
    assert page.xpath("//p[@class='logline']/@lang") == ["en"]
    assert site.page(PAGE).xpath("//link[@rel='alternate']/@hreflang") == ["de", "en", "x-default"]
    assert site.get("/fr/people/ann-lee/").status_code == 404


def test_the_cast_leads_to_it(site: Site) -> None:
    for path in ("/en/moon/microsite/", "/en/moon/microsite/cast/"):
        links = site.page(path).xpath("//ul[@class='cast']//a")
        assert [(link.text, link.get("href")) for link in links] == [("Ann Lee", PAGE)]


@pytest.mark.parametrize("path", ["/en/people/", "/en/people/bob-ray/", "/en/people/nobody/"])
def test_who_has_no_id_has_no_page(site: Site, path: str) -> None:
    assert site.get(path).status_code == 404


def test_a_near_miss_leads_to_it(site: Site) -> None:
    assert site.get(PAGE.rstrip("/")).headers["Location"] == PAGE


def test_it_tells_machines_who_that_is(site: Site) -> None:
    (block,) = site.page(PAGE).xpath("//script[@type='application/ld+json']/text()")
    nodes = {node["@type"]: node for node in json.loads(block)["@graph"]}
    assert nodes["ProfilePage"]["mainEntity"] == {"@id": nodes["Person"]["@id"]}
    assert nodes["Person"]["name"] == "Ann Lee"
    assert nodes["Person"]["image"].startswith("https://films.example/media/sea/ann")
    assert len(nodes["ItemList"]["itemListElement"]) == 2


def test_it_stands_in_the_list_of_addresses_and_the_sitemap(site: Site) -> None:
    listed = [address.path for address in site.publisher.edition.addresses]
    assert listed.count(PAGE) == 1
    assert f"https://films.example{PAGE}" in site.get("/sitemap.xml").text
