"""On which terms pictures may be used: once for all, or beside the one that has its own."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.web.conftest import Site

PRESS = "/en/moon/microsite/press/"


class Moon:
    """A site with one film of two stills."""

    def __init__(self, film: Path, media: Path) -> None:
        self._file = film
        self._content = film.parents[2]
        for name in ("poster.jpg", "trailer.jpg"):
            (film.parent / name).write_bytes((media / name).read_bytes())

    def write(self, keys: str = "", first: str = "", second: str = "", site: str = "") -> Site:
        self._file.write_text(
            f"---\ntitle: Moon\n{keys}stills:\n- {{file: poster.jpg{first}}}\n"
            f"- {{file: trailer.jpg{second}}}\n---\n"
        )
        (self._content / "site").mkdir(exist_ok=True)
        (self._content / "site" / "index_en.md").write_text(f"---\nname: Films\n{site}---\n")
        return Site(self._content)


@pytest.fixture
def moon(film: Path, media: Path) -> Moon:
    return Moon(film, media)


def on_top(site: Site) -> list[str]:
    return [each.text_content().strip() for each in site.page(PRESS).xpath("//*[@id='usage']/p")]


def beside(site: Site, number: int) -> str:
    [still] = site.page(PRESS).xpath(f"//*[@id='still-{number}']")
    return " ".join(still.text_content().split())


def test_terms_of_the_site_stand_once(moon: Moon) -> None:
    site = moon.write(site="usage: With the credit.\n")
    assert on_top(site) == ["With the credit."]
    assert "With the credit." not in beside(site, 1)


def test_those_of_the_film_come_before(moon: Moon) -> None:
    site = moon.write("usage: Ask us.\n", site="usage: With the credit.\n")
    assert on_top(site) == ["Ask us."]


def test_those_of_a_picture_stand_beside_it(moon: Moon) -> None:
    site = moon.write("usage: Ask us.\n", first=", usage: For reviews alone.")
    assert on_top(site) == ["Ask us."]
    assert "For reviews alone." in beside(site, 1)
    assert "For reviews alone." not in beside(site, 2)


def test_terms_that_all_stills_share_stand_once(moon: Moon) -> None:
    site = moon.write(first=", usage: Ask us.", second=", usage: Ask us.")
    assert on_top(site) == ["Ask us."]
    assert "Ask us." not in beside(site, 1)


def test_without_terms_there_is_no_heading_for_them(moon: Moon) -> None:
    assert on_top(moon.write()) == []


def test_terms_are_two_clicks_from_the_landing_page(moon: Moon) -> None:
    site = moon.write("usage: Ask us.\n")
    assert PRESS in site.page("/en/moon/microsite/").xpath("//nav//a/@href")
    assert "#usage" in site.page(PRESS).xpath("//a/@href")


def test_the_gallery_leads_to_the_original_and_its_terms(moon: Moon) -> None:
    site = moon.write("usage: Ask us.\n", second=", credit: Ann, copyright: E")
    [still] = site.page("/en/moon/microsite/gallery/").xpath("//*[@id='still-2']")
    assert still.xpath(".//figcaption//a/@href") == [f"{PRESS}#still-2"]
    assert "Picture: Ann © E" in " ".join(still.text_content().split())


def test_the_contact_sheet_tells_them_on_paper(moon: Moon) -> None:
    site = moon.write("usage: Ask us.\n", second=", usage: For reviews alone.")
    sheet = site.page(f"{PRESS}contact-sheet/").xpath("//main")[0].text_content()
    assert (sheet.count("Ask us."), sheet.count("For reviews alone.")) == (1, 1)


def test_a_translation_has_terms_of_its_own(moon: Moon, film: Path) -> None:
    moon.write("usage: Ask us.\n")
    german = "title: Mond\nlogline: Nacht.\nusage: Fragen Sie uns."
    film.with_name("index_de.md").write_text(f"---\n{german}\n---\n")
    page = Site(film.parents[2]).page("/de/moon/microsite/press/")
    assert page.xpath("//*[@id='usage']/p")[0].text_content().strip() == "Fragen Sie uns."


def test_the_kit_tells_terms_once_and_those_of_a_picture_with_it(moon: Moon) -> None:
    site = moon.write(
        "usage: Ask us.\nteaser_poster: {file: poster.jpg, credit: Bob}\n",
        second=", usage: For reviews alone.",
    )
    kit = ZipFile(BytesIO(site.get(f"{PRESS}moon-press-en.zip").data))
    told = kit.read("moon-press-en/CREDITS.txt").decode()
    assert told.startswith("Moon\n\nTerms of use\nAsk us.\n\n")
    assert "moon-still-02.jpg\nFor reviews alone.\n\n" in told
    assert "moon-teaser-poster.jpg\nPicture: Bob\n" in told
