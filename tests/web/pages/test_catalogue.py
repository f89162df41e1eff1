"""The catalogue: searched and filtered, as a page and as a fragment, by requests alone."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, quote

import pytest
from lxml import html

from tests.web.conftest import SETTINGS, Site

FRAGMENT = "/en/fragments/films/"
FILMS = {
    "apiarist": "title: The Apiarist\nyear: 2011\ncategory: feature\ncountries: [DE, FR]\n"
    "director: Émile Ørsted",
    "bread": "title: Bread\nyear: 2024\ncategory: short\ncountries: [DE]\ndirector: Ada Holm",
    "clay": "title: Red Clay\nyear: 2011\ncategory: short\ncountry: Atlantis\ndirector: Ada Holm",
    "dust": "title: Dust\nyear: 2019\ncategory: Docu-Drama\ncountries: [KZ]\ndirector: Bo Berg",
}


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """A content folder with four films, one of which speaks German too."""
    for slug, keys in FILMS.items():
        folder = tmp_path / "films" / slug
        folder.mkdir(parents=True)
        (folder / "index_en.md").write_text(f"---\n{keys}\n---\nA story.\n")
    german = "---\ntitle: Rote Erde\n---\nEine Geschichte.\n"
    (tmp_path / "films" / "clay" / "index_de.md").write_text(german)
    return tmp_path


@pytest.fixture
def cinema(films: Path) -> Site:
    return Site(films)


def titles(page: html.HtmlElement) -> list[str]:
    return [each.text_content() for each in page.xpath("//span[@class='wall-title']")]


def options(page: html.HtmlElement, name: str) -> list[str]:
    return [each.text for each in page.xpath(f"//select[@name='{name}']/option")]


def asked(page: html.HtmlElement) -> dict[str, str]:
    """What can be left out, and where that leads."""
    links = page.xpath("//ul[@class='asked']/li[not(@class)]/a")
    return {" ".join(link.text_content().split()): link.get("href") for link in links}


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("q=BREAD", ["Bread"]),
        ("q=orsted", ["The Apiarist"]),
        ("q=rote+erde", ["Red Clay"]),
        ("year=2011", ["Red Clay", "The Apiarist"]),
        ("category=short", ["Bread", "Red Clay"]),
        ("category=docu-drama", ["Dust"]),
        ("country=DE", ["Bread", "The Apiarist"]),
        ("country=Atlantis", ["Red Clay"]),
        ("director=Ada+Holm", ["Bread", "Red Clay"]),
        ("director=Ada+Holm&year=2011", ["Red Clay"]),
        ("q=holm&category=short&year=2024&country=DE&director=ada+holm", ["Bread"]),
        ("q=&year=&category=", ["Bread", "Dust", "Red Clay", "The Apiarist"]),
    ],
)
def test_the_wall_shows_what_is_asked_for(cinema: Site, query: str, shown: list[str]) -> None:
    assert titles(cinema.page(f"/en/?{query}")) == shown


@pytest.mark.parametrize("query", ["", "?q=holm&year=2011", "?year=abc&country=XX"])
def test_the_fragment_is_its_section_to_the_byte(cinema: Site, query: str) -> None:
    fragment = cinema.get(FRAGMENT + query)
    assert fragment.text.strip() in cinema.get(f"/en/{query}").text
    assert fragment.headers["X-Robots-Tag"] == "noindex"


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


def test_the_addresses_bear_the_prefix_of_the_site(films: Path) -> None:
    site = Site(films, SETTINGS.with_given(site_url="https://films.example/cinema"))
    response = site.get(FRAGMENT + "?year=2011")
    assert response.headers["HX-Push-Url"] == "/cinema/en/?year=2011"
    [form] = site.page("/en/").xpath("//form")
    assert form.get("action") == "/cinema/en/"
    assert form.get("data-hx-get") == "/cinema" + FRAGMENT


def test_facets_are_in_order_and_say_how_many_films_they_find(cinema: Site) -> None:
    page = cinema.page("/en/")
    assert options(page, "year") == ["Any", "2024 (1)", "2019 (1)", "2011 (2)"]
    assert options(page, "category") == [
        "Any",
        "Docu-Drama (1)",
        "Feature film (1)",
        "Short film (2)",
    ]
    assert options(page, "country") == [
        "Any",
        "Atlantis (1)",
        "France (1)",
        "Germany (2)",
        "Kazakhstan (1)",
    ]
    assert options(page, "director") == [
        "Any",
        "Ada Holm (2)",
        "Bo Berg (1)",
        "Émile Ørsted (1)",
    ]


def test_facets_count_beside_what_else_is_asked(cinema: Site) -> None:
    page = cinema.page("/en/?director=Ada+Holm")
    assert options(page, "year") == ["Any", "2024 (1)", "2011 (1)"]
    assert len(options(page, "director")) == 4


def test_facets_speak_the_language_of_the_page_and_mean_the_same(cinema: Site) -> None:
    page = cinema.page("/de/?country=DE&category=feature")
    assert page.xpath("//option[@selected]/text()") == ["Spielfilm (1)", "Deutschland (1)"]
    assert page.xpath("//option[@selected]/@value") == ["feature", "DE"]
    [other] = cinema.page("/de/").xpath("//option[@value='Docu-Drama']")
    assert other.get("lang") == "en"


def test_the_form_holds_what_was_asked(cinema: Site) -> None:
    page = cinema.page("/en/?q=red&year=2011")
    assert page.xpath("//input[@name='q']/@value") == ["red"]
    assert page.xpath("//select[@name='year']/option[@selected]/@value") == ["2011"]


def test_every_control_has_a_label_and_belongs_to_the_form(cinema: Site) -> None:
    page = cinema.page("/en/")
    labelled = page.xpath("//label/@for")
    controls = page.xpath("//main//input | //main//select")
    assert [control.get("id") for control in controls] == labelled
    assert len(labelled) == 5
    outside = page.xpath("//main//*[self::select or self::button]/@form")
    assert outside == ["find"] * 5


def test_the_number_of_films_is_told(cinema: Site) -> None:
    told = "string(//p[@data-found])"
    assert cinema.page("/en/").xpath(told) == "4 films"
    assert cinema.page("/en/?q=bread").xpath(told) == "1 film"
    assert cinema.page("/de/?q=bread").xpath(told) == "1 Film"


def test_each_thing_asked_for_can_be_left_out(cinema: Site) -> None:
    page = cinema.page("/de/?q=clay&country=DE")
    assert asked(page) == {
        "Weglassen: clay": "/de/?country=DE",
        "Weglassen: Land: Deutschland": "/de/?q=clay",
    }


def test_what_finds_nothing_is_told_with_ways_out(cinema: Site) -> None:
    page = cinema.page("/en/?q=bred&director=Ada+Holm")
    assert page.xpath("string(//p[@data-found])") == "No film matches this search."
    items = [
        " ".join(item.text_content().split()) for item in page.xpath("//ul[@class='asked']/li")
    ]
    assert items == [
        "Leave out: bred 2 films without it",
        "Leave out: Director: Ada Holm 0 films without it",
        "All films",
    ]
    assert page.xpath("//li[@class='asked-nothing']/a/@href") == ["/en/"]


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


def test_one_film_needs_no_search(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nyear: 2011\n---\n")
    page = Site(film.parents[2]).page("/en/")
    assert not page.xpath("//form | //select | //button | //*[@data-found]")


def test_a_facet_without_a_choice_is_not_shown(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nyear: 2011\ndirector: Ada Holm\n---\n")
    other = film.parents[1] / "sun" / "index_en.md"
    other.parent.mkdir()
    other.write_text("---\ntitle: Sun\nyear: 2012\ndirector: Ada Holm\n---\n")
    page = Site(film.parents[2]).page("/en/")
    assert page.xpath("//select/@name") == ["year"]


def test_a_language_without_interface_marks_english_choices(films: Path) -> None:
    (films / "films" / "clay" / "index_is.md").write_text("---\ntitle: Leir\n---\nSaga.\n")
    page = Site(films).page("/is/")
    [option] = page.xpath("//option[@value='DE']")
    assert (option.text, option.get("lang")) == ("Germany (2)", "en")
    assert page.xpath("//option[@value='Ada Holm']/@lang") == []
