"""What all pages have in common: whole sections, sound text, and the site around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
TITLED = "trailers: [{file: trailer.mp4, title: First light}]"


def test_content_is_never_a_template(film: Path) -> None:
    film.write_text("---\ntitle: '{{ 7 * 6 }} <b>'\n---\n{% raw %}{{ page }}<script>x</script>\n")
    response = Site(film.parents[2]).get(LANDING)
    assert "{{ 7 * 6 }} &lt;b&gt;" in response.text
    assert "{{ page }}&lt;script&gt;" in response.text


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
