"""Pages of the site itself: their addresses, their menu, their twins, and when they are there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from microsite.films.pages.site_page import RESERVED
from tests.documents import pdf
from tests.web.conftest import NOW, Site

ABOUT = "---\ntitle: About us\nmenu: About\ndescription: Who we are.\n{keys}\n---\nWe show films.\n"
CATALOGUE, FILM, PAGE = "/en/", "/en/moon/microsite/", "/en/about/"


@pytest.fixture
def about(film: Path) -> Path:
    """The file of a page beside the film Moon; it is written already."""
    film.write_text("---\ntitle: Moon\n---\nA night.\n")
    file = film.parents[2] / "pages" / "about" / "index_en.md"
    file.parent.mkdir(parents=True)
    file.write_text(ABOUT.format(keys=""))
    return file


def site(about: Path) -> Site:
    return Site(about.parents[2])


def test_a_page_shows_what_its_author_wrote(about: Path) -> None:
    page = site(about).page(PAGE)
    assert page.xpath("string(//h1)") == "About us"
    assert page.xpath("string(//main//div[@class='prose'])") == "We show films."


@pytest.mark.parametrize("path", [CATALOGUE, FILM, PAGE, f"{FILM}press/"])
def test_every_page_leads_to_it(about: Path, path: str) -> None:
    links = site(about).page(path).xpath("//footer//nav//a")
    assert [(each.text, each.get("href")) for each in links] == [("About", PAGE)]


@pytest.mark.parametrize(("path", "named"), [(CATALOGUE, 1), (PAGE, 1), (FILM, 0)])
def test_the_bar_names_it_where_no_film_needs_the_room(about: Path, path: str, named: int) -> None:
    links = site(about).page(path).xpath("//header//nav[@class='doors']//a/@href")
    assert links.count(PAGE) == named


def test_the_menu_says_where_one_is(about: Path) -> None:
    assert site(about).page(PAGE).xpath("//header//a[@aria-current='page']/@href") == [PAGE]


def test_the_menu_is_in_the_author_s_order(about: Path) -> None:
    about.write_text(ABOUT.format(keys="order: 9"))
    for name, keys in (("links", "order: 1"), ("shop", "menu: none")):
        file = about.parents[1] / f"{name}_en.md"
        file.write_text(f"---\ntitle: {name}\n{keys}\n---\n")
    moon = site(about)
    assert moon.page(FILM).xpath("//footer//nav//a/@href") == ["/en/links/", PAGE]
    assert moon.get("/en/shop/").status_code == 200


def test_a_page_that_lacks_a_language_is_linked_in_its_main_one(about: Path, film: Path) -> None:
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nEine Nacht.\n")
    [link] = site(about).page("/de/moon/microsite/").xpath("//footer//nav//a")
    assert (link.get("href"), link.get("hreflang")) == (PAGE, "en")
    assert link.xpath("string(span/@lang)") == "en"


def test_twins_are_told_to_visitors_and_search_engines(about: Path) -> None:
    about.with_name("index_de.md").write_text("---\ntitle: Über uns\n---\n")
    moon = site(about)
    page = moon.page(PAGE)
    [german] = page.xpath("//nav[@class='languages']//a[@hreflang='de']")
    assert (german.get("href"), german.get("data-hx-get")) == (
        "/de/about/",
        "/de/fragments/pages/about/",
    )
    assert [each.get("hreflang") for each in page.xpath("//link[@rel='alternate'][@hreflang]")] == [
        "en",
        "de",
        "x-default",
    ]
    assert "Über uns" in moon.get("/de/fragments/pages/about/").text
    assert "https://films.example/de/about/" in moon.get("/sitemap.xml").text


@pytest.mark.parametrize("path", ["/en/about", "/en/about/index.html"])
def test_an_address_that_is_nearly_right_leads_on(about: Path, path: str) -> None:
    answer = site(about).get(path)
    assert (answer.status_code, answer.headers["Location"]) == (301, PAGE)


def test_machines_are_told_what_the_page_is(about: Path) -> None:
    page = site(about).page(PAGE)
    graph = json.loads(page.xpath("string(//script[@type='application/ld+json'])"))["@graph"]
    assert graph[0]["@type"] == "WebPage"
    assert graph[0]["description"] == "Who we are."
    assert (
        page.xpath("string(//meta[@property='og:url']/@content)") == f"https://films.example{PAGE}"
    )


def test_machines_are_told_the_page_s_picture(about: Path, media: Path) -> None:
    (about.parent / "office.jpg").write_bytes((media / "poster.jpg").read_bytes())
    about.write_text(ABOUT.format(keys="image: office.jpg"))
    page = site(about).page(PAGE)
    graph = json.loads(page.xpath("string(//script[@type='application/ld+json'])"))["@graph"]
    picture = graph[0]["primaryImageOfPage"]
    assert picture["@type"] == "ImageObject"
    assert picture["url"].startswith("https://films.example/media/")


def test_a_picture_and_documents_belong_to_the_page(about: Path, media: Path) -> None:
    (about.parent / "office.jpg").write_bytes((media / "poster.jpg").read_bytes())
    (about.parent / "list.pdf").write_bytes(pdf())
    keys = "image: {file: office.jpg, alt: An office, credit: Ann Lee}\ndocuments: [list.pdf]"
    about.write_text(ABOUT.format(keys=keys))
    moon = site(about)
    page = moon.page(PAGE)
    [picture] = page.xpath("//main//img")
    assert picture.get("alt") == "An office"
    assert page.xpath("string(//figcaption)").strip() == "Ann Lee"
    [href] = page.xpath("//ul[@class='documents']//a/@href")
    answer = moon.get(href)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="about-list.pdf"'
    card = page.xpath("string(//meta[@property='og:image']/@content)")
    assert card.startswith("https://films.example/media/pages/about/office")


@pytest.mark.parametrize(
    "keys",
    [
        "draft: true",
        "publish_date: 2026-11-23T12:00Z",
        "embargo: 2026-11-23T12:00Z",
        "expiry_date: 2026-11-21T12:00Z",
    ],
)
def test_a_page_that_is_not_public_leaves_no_trace(about: Path, keys: str) -> None:
    about.write_text(ABOUT.format(keys=keys))
    moon = site(about)
    for address in moon.publisher.edition.addresses:
        assert b"About" not in moon.get(address.path).data
    assert moon.get(PAGE).status_code == 404


def test_a_page_appears_by_itself(about: Path) -> None:
    about.write_text(ABOUT.format(keys="embargo: 2026-11-23T12:00Z"))
    now = NOW
    moon = Site(about.parents[2], clock=lambda: now)
    assert moon.get(PAGE).status_code == 404
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert moon.get(PAGE).status_code == 200


def test_a_document_appears_by_itself(about: Path) -> None:
    (about.parent / "list.pdf").write_bytes(pdf())
    keys = "documents: [{file: list.pdf, embargo: 2026-11-23T12:00Z}]"
    about.write_text(ABOUT.format(keys=keys))
    now = NOW
    moon = Site(about.parents[2], clock=lambda: now)
    assert "list.pdf" not in moon.get(PAGE).text
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert "list.pdf" in moon.get(PAGE).text


def test_no_address_of_the_site_can_be_a_page_s_name(about: Path) -> None:
    addresses = site(about).publisher.edition.addresses
    taken = {each.path.split("/")[2] for each in addresses if each.path.count("/") > 2}
    assert taken - {"about", "moon"} <= RESERVED


def test_a_site_without_pages_has_no_menu(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\nA night.\n")
    assert not Site(film.parents[2]).page(FILM).xpath("//footer//nav")
