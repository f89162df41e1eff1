"""What a query may be, and how its answer is sent: never markup, never stored, never a fault."""

from __future__ import annotations

from urllib.parse import parse_qs, quote

import pytest

from tests.web.conftest import Site
from tests.web.pages.conftest import asked, titles

FRAGMENT = "/en/fragments/films/"


@pytest.mark.parametrize(
    ("query", "pushed"),
    [
        ("", "/en/"),
        ("?q=&year=&category=&country=&director=", "/en/"),
        ("?year=2011&q=red++clay&director=", "/en/?q=red+clay&year=2011"),
        ("?q=%0D%0ASet-Cookie:+a&utm_source=b", "/en/?q=Set-Cookie%3A+a"),
        (f"?q={quote('ё')}", "/en/?q=%D1%91"),
    ],
)
def test_the_fragment_tells_the_address_of_its_page(cinema: Site, query: str, pushed: str) -> None:
    assert cinema.get(FRAGMENT + query).headers["HX-Push-Url"] == pushed


@pytest.mark.parametrize(
    "query", ["year=abc", "year=-1", "director=Nobody", "country=XX", "category=opera"]
)
def test_a_value_that_nobody_has_is_answered_with_help(cinema: Site, query: str) -> None:
    page = cinema.page(f"/en/?{query}")
    assert titles(page) == []
    assert [*asked(page).values()] == ["/en/"]


def test_an_answer_is_no_page_for_search_engines(cinema: Site) -> None:
    response = cinema.get("/en/?year=2011")
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert '<link data-page rel="canonical" href="https://films.example/en/">' in response.text
    assert "X-Robots-Tag" not in cinema.get("/en/").headers


def test_another_language_keeps_what_is_asked(cinema: Site) -> None:
    page = cinema.page("/en/?year=2011")
    assert page.xpath("//nav[@class='languages']//a/@href") == ["/de/?year=2011", "/en/?year=2011"]
    alternates = page.xpath("//link[@rel='alternate']/@href")
    assert not [url for url in alternates if "?" in url]


def test_an_answer_is_packed_and_checked_again_but_not_stored(cinema: Site) -> None:
    pages = cinema.publisher.edition.pages
    stored = len(pages)
    response = cinema.get("/en/?year=2011", Accept_Encoding="br")
    assert response.headers["Content-Encoding"] == "br"
    assert response.headers["Cache-Control"] == "max-age=0, must-revalidate"
    assert response.headers["Vary"] == "Accept-Encoding"
    assert "Content-Security-Policy" in response.headers
    again = cinema.get("/en/?year=2011", If_None_Match=response.headers["ETag"])
    assert (again.status_code, again.data) == (304, b"")
    assert len(pages) == stored


def test_what_is_not_declared_is_dropped(cinema: Site) -> None:
    assert cinema.get("/en/?utm_source=x&page=2").data == cinema.get("/en/").data
    assert cinema.get("/en/?x=1&q=red&Q=2").data == cinema.get("/en/?q=red").data
    landing = "/en/bread/microsite/"
    assert cinema.get(landing + "?q=red&year=2011").data == cinema.get(landing).data


def test_of_a_key_that_comes_twice_the_first_counts(cinema: Site) -> None:
    assert titles(cinema.page("/en/?year=2024&year=2011")) == ["Bread"]


@pytest.mark.parametrize(
    "query",
    [
        "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "director=%3Cimg+src=x+onerror=alert(1)%3E",
        "year='%22--%3E%3C/select%3E%3Cscript%3E",
        "country={{7*7}}%3Cb%3E",
    ],
)
def test_what_is_asked_is_never_markup(cinema: Site, query: str) -> None:
    page = cinema.page(f"/en/?{query}")
    assert not page.xpath("//script[not(@src)] | //b | //*[@onerror] | //img")
    [written] = parse_qs(query).values()
    assert page.xpath("string(//ul[@class='asked']//bdi)") == written[0]


@pytest.mark.parametrize("query", ["q=%00%1B%7F", "q=%E2%80%AE%E2%80%8B", "q=+++", "year=%0A"])
def test_what_cannot_be_seen_asks_for_nothing(cinema: Site, query: str) -> None:
    assert len(titles(cinema.page(f"/en/?{query}"))) == 4


@pytest.mark.parametrize("query", ["q=%ff%fe", "q=%", "q=a&&=&;", "q=\xff", "q=%F0%9F%8E%AC"])
def test_a_query_that_is_malformed_is_answered(cinema: Site, query: str) -> None:
    assert cinema.get(f"/en/?{query}").status_code == 200


def test_a_long_query_is_cut(cinema: Site) -> None:
    page = cinema.page(f"/en/?q={'x' * 5_000}")
    assert page.xpath("//input/@value") == ["x" * 100]
    assert page.xpath("//input/@maxlength") == ["100"]
