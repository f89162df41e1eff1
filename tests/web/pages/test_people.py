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
    assert page.xpath("//*[@class='prose']/@lang") == ["en"]
    assert site.page(PAGE).xpath("//link[@rel='alternate']/@hreflang") == ["de", "en", "x-default"]
    assert site.get("/fr/people/ann-lee/").status_code == 404


def test_the_cast_leads_to_it(site: Site) -> None:
    for path in ("/en/moon/microsite/", "/en/moon/microsite/cast/"):
        links = site.page(path).xpath("//ul[@class='cast']//a")
        assert [(link.text, link.get("href")) for link in links] == [("Ann Lee", PAGE)]


@pytest.mark.parametrize("path", ["/en/people/", "/en/people/bob-ray/", "/en/people/nobody/"])
def test_who_is_only_named_once_has_no_page(site: Site, path: str) -> None:
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


class Films:
    """A content folder of films that a test writes, all in English unless it says otherwise."""

    def __init__(self, folder: Path) -> None:
        self.content = folder / "content"

    def write(self, slug: str, keys: str, language: str = "en") -> None:
        file = self.content / "films" / slug / f"index_{language}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: {slug.title()}\n{keys}\n---\nA story.\n")

    @property
    def site(self) -> Site:
        return Site(self.content)

    @property
    def people(self) -> list[str]:
        """The paths of all people's pages."""
        found = self.site.publisher.edition.addresses
        return sorted(address.path for address in found if address.name == "person")


@pytest.fixture
def films(tmp_path: Path) -> Films:
    return Films(tmp_path)


def test_a_name_in_two_films_is_one_person(films: Films) -> None:
    films.write("moon", "release_year: 2024\ndirector: Émile Ørsted\ncast: [Ali, Bob Ray]")
    films.write("sea", "release_year: 2020\ncast: [Ali]\ncrew: [{Music: EMILE ORSTED}]")
    assert films.people == ["/en/people/emile-orsted/"]
    page = films.site.page(films.people[0])
    assert page.xpath("string(//h1)") == "Émile Ørsted"
    parts = [each.text_content() for each in page.xpath("//li[contains(@class, 'wall-film')]/p")]
    assert parts == ["Director", "Music"]


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ("director: {name: Ann Lee, bio: Born here.}", "ann-lee"),
        ("director: Ann Lee\ndirector_biography: Born here.", "ann-lee"),
        ("crew: [{role: Music, name: Ann Lee, id: ann}]", "ann"),
        ("cast: [{name: Анна Ли, bio: Born here.}]", "anna-li"),
        ("cast: [{name: ريحانة, bio: Born here.}]", "person-931473d2adfa"),
    ],
)
def test_more_than_a_name_makes_a_page_after_one_film(films: Films, keys: str, path: str) -> None:
    films.write("moon", keys)
    assert films.people == [f"/en/people/{path}/"]


@pytest.mark.parametrize(
    "name", ["Ann Lee + Team", "Ann and Bob Lee", "Example Film GmbH", "Ann", "people of the town"]
)
def test_what_may_be_several_people_or_a_company_has_no_page(films: Films, name: str) -> None:
    films.write("moon", f"crew: [{{role: Sound, name: {name}}}]")
    films.write("sea", f"crew: [{{role: Sound, name: {name}}}]")
    assert films.people == []


def test_a_company_s_role_makes_no_person(films: Films) -> None:
    for slug in ("moon", "sea"):
        films.write(slug, "crew: [{role: Production company, name: Paper Moon}]")
    assert films.people == []


def test_a_name_with_an_id_elsewhere_means_that_person(films: Films) -> None:
    films.write("moon", "cast: [{name: Ann Lee, id: ann}]")
    films.write("sea", "director: Ann Lee")
    assert films.people == ["/en/people/ann/"]
    assert len(films.site.page("/en/people/ann/").xpath("//span[@class='wall-title']")) == 2


def test_two_ids_tell_two_people_of_one_name_apart(films: Films) -> None:
    films.write("moon", "cast: [{name: Ann Lee, id: ann}]")
    films.write("sea", "cast: [{name: Ann Lee, id: anna}]\ncrew: [{Music: Ann Lee}]")
    films.write("sun", "director: Ann Lee")
    assert films.people == ["/en/people/ann/", "/en/people/anna/"]
    links = films.site.page("/en/sea/microsite/cast/").xpath("//dl[@class='crew']//a/@href")
    assert links == ["/en/people/anna/"]
    assert not films.site.page("/en/sun/microsite/").xpath("//p[@class='by']/a")


def test_a_name_that_is_spelled_like_an_id_means_it(films: Films) -> None:
    films.write("moon", "cast: [{name: Ann Lee, id: ann-lee}]")
    films.write("sea", "cast: [{name: Ann Lee, id: ann-lee-of-the-sea}]")
    films.write("sun", "director: Ann Lee")
    page = films.site.page("/en/people/ann-lee/")
    assert [each.text for each in page.xpath("//span[@class='wall-title']")] == ["Moon", "Sun"]


def test_names_in_other_letters_are_told_by_their_places(films: Films) -> None:
    films.write("moon", "director: Ann Lee\ncast: [Tom Fry, Eve Poe]")
    films.write("sea", "cast: [Eve Poe]")
    films.write("moon", "director: Энн Ли\ncast: [Том Фрай, Ив По]", "ru")
    assert films.people == ["/en/people/eve-poe/", "/ru/people/eve-poe/"]
    page = films.site.page("/ru/people/eve-poe/")
    assert page.xpath("string(//h1)") == "Ив По"


def test_an_address_is_spelled_in_the_letters_that_some_language_has(films: Films) -> None:
    films.write("moon", "director: ريحانة السديمي\nmain_language: ar\ntagline: x", "ar")
    films.write("moon", "director: Ann Lee")
    films.write("sea", "director: Ann Lee")
    assert films.people == ["/ar/people/ann-lee/", "/en/people/ann-lee/"]


def test_the_director_s_name_leads_to_their_page(films: Films) -> None:
    films.write("moon", "director: [Ann Lee, Bob Ray]")
    films.write("sea", "director: Ann Lee")
    [line] = films.site.page("/en/moon/microsite/").xpath("//p[@class='by']")
    assert line.text_content() == "A film by Ann Lee and Bob Ray"
    assert line.xpath("./a/@href") == ["/en/people/ann-lee/"]
    for path in ("/en/moon/microsite/", "/en/moon/microsite/press/"):
        facts = films.site.page(path).xpath("//dl[@class='facts']//a/@href")
        assert facts == ["/en/people/ann-lee/"]


def test_a_person_s_biography_is_in_the_language_of_the_page(films: Films) -> None:
    films.write("moon", "release_year: 2024\ndirector: {name: Ann Lee, bio: Born here.}")
    films.write("sea", "director: {name: Ann Lee, bio: Born there.}")
    films.write("sea", "director: {name: Ann Lee, bio: Dort geboren.}", "de")
    for language, bio in (("en", "Born here."), ("de", "Dort geboren.")):
        page = films.site.page(f"/{language}/people/ann-lee/")
        assert page.xpath("string(//div[@class='prose'])").strip() == bio
        assert page.xpath("string(//meta[@name='description']/@content)") == bio


def test_a_portrait_is_shown_in_whatever_language_it_was_given(films: Films) -> None:
    films.write("moon", "director: {name: Ann Lee, photo: ann.jpg}")
    films.write("moon", "director: {name: Ann Lee, photo: none}", "de")
    Image.new("RGB", (40, 50)).save(films.content / "films" / "moon" / "ann.jpg")
    for language in ("en", "de"):
        page = films.site.page(f"/{language}/people/ann-lee/")
        assert len(page.xpath("//div[@class='portrait']//img")) == 1


def test_machines_are_told_the_same_person_on_every_page(films: Films) -> None:
    films.write("moon", "director: Ann Lee\ncrew: [{role: Music, name: Ann Lee}]")
    films.write("sea", "cast: [Ann Lee]")
    graph = []
    for slug in ("moon", "sea"):
        page = films.site.page(f"/en/{slug}/microsite/")
        [block] = page.xpath("//script[@type='application/ld+json']/text()")
        graph += [node for node in json.loads(block)["@graph"] if node["@type"] == "Movie"]
    told = [graph[0]["director"][0], graph[0]["musicBy"][0], graph[1]["actor"][0]]
    assert {node["@id"] for node in told} == {"https://films.example/en/people/ann-lee/#person"}


@pytest.mark.parametrize("held", ["draft: true", "embargo: 2030-01-01T00:00Z"])
def test_a_film_that_is_held_back_leaves_no_trace(films: Films, held: str) -> None:
    films.write("moon", f"director: {{name: Ann Lee, bio: Secret.}}\n{held}")
    films.write("sea", "director: Ann Lee")
    assert films.people == []


def test_somebody_who_is_held_back_leaves_no_trace(films: Films) -> None:
    films.write("moon", "cast: [{name: Ann Lee, bio: Secret., embargo: 2030-01-01T00:00Z}]")
    films.write("sea", "director: Ann Lee")
    assert films.people == []
