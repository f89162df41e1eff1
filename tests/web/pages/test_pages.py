from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site

SEED_SHAPE = Path(__file__).parents[2] / "content" / "seed-shape.md"
LANDING = "/en/moon/microsite/"
TITLED = "trailers: [{file: trailer.mp4, title: First light}]"


def text(site: Site, path: str) -> str:
    return " ".join(site.page(path).text_content().split())


@pytest.fixture
def bare(film: Path) -> Site:
    """A site of one film file with all the seed's keys and none of its media."""
    film.write_bytes(SEED_SHAPE.read_bytes())
    return Site(film.parents[2])


@pytest.mark.parametrize(
    "shown",
    [
        "The Borrowed Moon",
        "A village shares one bicycle",
        "Ada Holm",
        "Iris Vale",
        "Noor Aziz",
        "Screenplay Rui Costa",
        "Cinematography Ben Archer",
        "2011",
        "95 minutes",
        "Germany / Kazakhstan / Russia",
        "Nobody in the valley",
    ],
)
def test_a_film_file_alone_already_tells_what_it_knows(bare: Site, shown: str) -> None:
    assert shown in text(bare, LANDING)


def test_what_is_missing_leaves_no_trace(bare: Site) -> None:
    page = bare.page(LANDING)
    assert not page.xpath("//img | //video | //a[contains(@href, 'trailer')]")
    assert not page.xpath("//section[not(normalize-space())] | //ul[not(li)] | //dl[not(div)]")
    assert not [h for h in page.xpath("//h2") if len(h.getparent().xpath("./*")) < 2]


def test_a_film_of_a_title_alone_is_a_page(film: Path) -> None:
    film.write_text("---\ntitle: Quiet\n---\n")
    page = Site(film.parents[2]).page(LANDING)
    assert page.xpath("string(//h1)") == "Quiet"
    assert not page.xpath("//h2")
    assert not page.xpath("//main//section")


def test_a_link_to_the_very_page_is_not_shown(site: Site) -> None:
    page = site.page("/en/lantern/microsite/")
    assert page.xpath("//section[@class='links']//a/@href") == ["https://lighthouse.example/"]


def test_the_landing_page_shows_eight_of_the_cast_and_counts_the_rest(site: Site) -> None:
    page = site.page("/en/lantern/microsite/")
    assert len(page.xpath("//ul[@class='cast']/li")) == 8
    assert page.xpath("string(//p[@class='more'])").strip() == "Show 3 more"


def test_the_cast_page_shows_everybody(site: Site) -> None:
    page = site.page("/en/lantern/microsite/cast/")
    assert len(page.xpath("//ul[@class='cast']/li")) == 11


def test_characters_stand_beside_their_players(site: Site) -> None:
    assert "Clara Ruiz The pilot" in text(site, "/en/lantern/microsite/cast/")


def test_known_roles_are_translated_and_others_stand_as_written(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    roles = page.xpath("//dl[@class='crew']//dt")
    assert roles[1].text == "Kamera"
    assert roles[2].xpath("string(span[@lang='en'])") == "Foghorn tuning"


@pytest.mark.parametrize(
    ("category", "shown"), [("Short", "Kurzfilm"), ("Docu-Drama", "<span>Docu-Drama")]
)
def test_a_known_category_is_translated_and_another_stands_as_written(
    film: Path, category: str, shown: str
) -> None:
    film.write_text(f"---\ntitle: Moon\ncategory: {category}\n---\n")
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\n")
    response = Site(film.parents[2]).get("/de/moon/microsite/")
    assert f"<dd>{shown}" in response.text.replace('<span lang="en" dir="ltr">', "<span>")


def test_countries_and_minutes_speak_the_language_of_the_page(site: Site) -> None:
    assert "Norwegen und Deutschland" in text(site, "/de/lantern/microsite/")
    assert "88 Minuten" in text(site, "/de/lantern/microsite/")


def test_inherited_text_says_its_own_language(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    prose = page.xpath("//div[contains(@class, 'prose')]")[0]
    assert (prose.get("lang"), prose.get("dir")) == ("en", "ltr")


def test_text_in_the_language_of_the_page_says_nothing(site: Site) -> None:
    page = site.page("/de/lantern/microsite/")
    assert page.xpath("//h1")[0].get("lang") is None


def test_a_page_of_arabic_runs_from_right_to_left(site: Site) -> None:
    page = site.page("/ar/lantern/microsite/")
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")


def test_a_language_without_interface_shows_marked_english_words(film: Path) -> None:
    film.with_name("index_is.md").write_text("---\ntitle: Tungl\nduration: 61\n---\nÞögn.\n")
    page = Site(film.parents[2]).page("/is/moon/microsite/")
    heading = page.xpath("//h2/span")[0]
    assert (heading.text, heading.get("lang")) == ("Story", "en")
    assert page.xpath("//h1")[0].get("lang") is None


def test_content_is_never_a_template(film: Path) -> None:
    film.write_text("---\ntitle: '{{ 7 * 6 }} <b>'\n---\n{% raw %}{{ page }}<script>x</script>\n")
    response = Site(film.parents[2]).get(LANDING)
    assert "{{ 7 * 6 }} &lt;b&gt;" in response.text
    assert "{{ page }}&lt;script&gt;" in response.text


def test_a_trailer_elsewhere_is_a_plain_link_that_says_where_it_leads(film: Path) -> None:
    film.write_text("---\ntitle: Moon\ntrailer_video: https://vimeo.com/12345\n---\n")
    site = Site(film.parents[2])
    link = site.page(LANDING).xpath("//a[@class='action']")[0]
    assert link.get("href") == "https://vimeo.com/12345"
    assert "vimeo.com" in link.text_content()
    assert link.get("data-hx-get") is None
    assert site.get(LANDING + "trailer/").status_code == 404


def test_a_trailer_with_an_address_that_is_none_leaves_no_trace(film: Path) -> None:
    film.write_text("---\ntitle: Moon\ntrailer_video: 'https://[bad/watch'\n---\n")
    site = Site(film.parents[2])
    assert not site.page(LANDING).xpath("//a[@class='action']")
    [problem] = site.publisher.problems
    assert (problem.line, problem.column) == (3, 16)


def test_subtitles_in_the_language_of_the_page_are_on(site: Site) -> None:
    page = site.page("/de/lantern/microsite/trailer/")
    tracks = {track.get("srclang"): track for track in page.xpath("//track")}
    assert set(tracks) == {"en", "de"}
    assert tracks["de"].get("default") is not None
    assert tracks["en"].get("default") is None


def test_a_player_is_called_by_its_trailer_s_title(content: Path) -> None:
    site = Site(content)
    names = "//video/@aria-label"
    assert site.page("/en/lantern/microsite/trailer/").xpath(names) == ["Trailer"]
    file = content / "films" / "lantern" / "index_en.md"
    text = file.read_text().replace("trailer_video: trailer.mp4", TITLED)
    file.write_text(text)
    [player] = Site(content).page("/de/lantern/microsite/trailer/").xpath("//video")
    assert (player.get("aria-label"), player.get("lang")) == ("First light", "en")


@pytest.mark.parametrize("name", ["player", "cast"])
def test_a_fragment_is_its_section_to_the_byte(site: Site, name: str) -> None:
    page = "trailer" if name == "player" else name
    fragment = site.get(f"/en/lantern/microsite/fragments/{name}/").text.strip()
    assert fragment in site.get(f"/en/lantern/microsite/{page}/").text


@pytest.mark.parametrize("name", ["film", "trailer", "cast"])
def test_a_page_fragment_is_its_page_to_the_byte(site: Site, name: str) -> None:
    tail = "" if name == "film" else f"{name}/"
    fragment = site.get(f"/en/lantern/microsite/fragments/page/{name}/").text
    body = fragment[fragment.index('<div id="page"') :].strip()
    assert body in site.get(f"/en/lantern/microsite/{tail}").text


def test_the_catalogue_lists_each_film_once_and_marks_another_language(site: Site) -> None:
    links = site.page("/de/").xpath("//ul[@class='wall']//a")
    assert [(link.get("href"), link.get("hreflang")) for link in links] == [
        ("/de/lantern/microsite/", None),
        ("/en/quiet/microsite/", "en"),
    ]


def test_the_footer_speaks_for_the_site(site: Site) -> None:
    foot = site.page("/de/lantern/microsite/").xpath("//footer")[0]
    assert foot.xpath(".//a[@href='/impressum.html']")
    assert "Diese Website setzt keine Cookies." in foot.text_content()


def test_words_of_the_site_in_another_language_say_so(site: Site) -> None:
    page = site.page("/ar/")
    words = [
        *page.xpath("//a[@class='bar-home']/span"),
        *page.xpath("//p[@class='foot-name']/a/span"),
        *page.xpath("//header/p[@class='logline']"),
    ]
    assert [(word.text, word.get("lang"), word.get("dir")) for word in words] == [
        ("Test Cinema", "en", "ltr"),
        ("Test Cinema", "en", "ltr"),
        ("Films that exist only to be tested.", "en", "ltr"),
    ]
    assert site.page("/de/").xpath("string(//a[@class='bar-home'][not(span)])") == "Testkino"


@pytest.mark.parametrize(
    ("contact", "href", "shown"),
    [
        ("a@films.example", "mailto:a@films.example", "Contact: a@films.example"),
        ("https://films.example/write", "https://films.example/write", "Contact"),
    ],
)
def test_the_footer_leads_to_the_contact(film: Path, contact: str, href: str, shown: str) -> None:
    words = film.parents[2] / "site" / "index_en.md"
    words.parent.mkdir()
    words.write_text(f"---\ncontact: {contact}\n---\n")
    [link] = Site(film.parents[2]).page("/en/").xpath("//footer//a[not(@href='/en/')]")
    assert (link.get("href"), link.text_content()) == (href, shown)


def test_an_empty_site_says_so(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    assert "There are no films here yet." in Site(tmp_path).page("/en/").text_content()
