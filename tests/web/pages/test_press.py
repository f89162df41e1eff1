"""The press page: everything that a journalist needs, single and ready to paste."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site

PRESS = "/en/lantern/microsite/press/"
MOON = "/en/moon/microsite/press/"


def words_of(site: Site, path: str, where: str) -> str:
    [found] = site.page(path).xpath(where)
    return " ".join(found.text_content().split())


def test_one_line_says_what_there_is_to_know(site: Site) -> None:
    assert words_of(site, PRESS, "//*[@id='fact-line']") == (
        "The Lantern Keeper · Original title: Fyrvokteren · 2024 · Norway and Germany · 88 minutes"
        " · Director: Ada Holm · Kind: Feature film · Picture and sound: Color"
    )


def test_facts_are_told_in_the_language_of_the_page(film: Path) -> None:
    film.with_name("index_de.md").write_text(
        "---\ntitle: Mond\nspoken_languages: [ru]\nsubtitles: [de, fr]\nformat: 35 mm\n"
        "technical_specs: {aspect_ratio: '1.85:1', sound: '5.1'}\nratings: [FSK: 12]\n"
        "access: {captions: yes, app: Greta}\nreleases: {DE: 2011-09-01}\nlogline: Da.\n---\n"
    )
    line = words_of(Site(film.parents[2]), MOON.replace("en", "de", 1), "//*[@id='fact-line']")
    assert line == (
        "Mond · Sprache: Russisch · Untertitel: Deutsch und Französisch"
        " · Barrierefreiheit: Untertitel für Gehörlose; App für Untertitel oder Audiodeskription"
        " (Greta) · Drehformat: 35 mm"
        " · Bildformat: 1.85:1 · Ton: 5.1 · Kinostart: Deutschland, 1. September 2011"
        " · Altersfreigabe: FSK 12"
    )


def test_contacts_come_in_the_order_of_need(site: Site) -> None:
    page = site.page(PRESS)
    roles = [each.text_content() for each in page.xpath("//ul[@class='contacts']//h3")]
    assert roles == ["Press", "Distribution: Norway", "Production"]
    assert page.xpath("//ul[@class='contacts']//a/@href")[:2] == [
        "mailto:press@signal.example",
        "tel:+4700000000",
    ]


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [("+49 (0)30 12-34", ["tel:+49301234"]), ("030/1234", ["tel:0301234"]), ("ask Ada", [])],
)
def test_a_telephone_number_can_be_dialled(film: Path, phone: str, dialled: list[str]) -> None:
    film.write_text(f"---\ntitle: Moon\ncontacts: [{{name: A, phone: {phone}}}]\n---\n")
    page = Site(film.parents[2]).page(MOON)
    assert page.xpath("//ul[@class='contacts']//a/@href") == dialled
    assert phone in page.text_content()


def test_sales_may_be_a_line_of_their_own(film: Path) -> None:
    film.write_text(
        "---\ntitle: Moon\nworld_sales: Example Sales, Berlin\n"
        "contacts:\n- {role: production, name: A}\n- {role: press, name: B}\n---\n"
    )
    page = Site(film.parents[2]).page(MOON)
    assert [each.text_content() for each in page.xpath("//ul[@class='contacts']//h3")] == [
        "Press",
        "World sales",
        "Production",
    ]
    assert "Example Sales, Berlin" in page.text_content()


def test_every_button_copies_what_is_there(site: Site) -> None:
    page = site.page(PRESS)
    targets = page.xpath("//button/@data-copy")
    assert len(targets) > 10
    assert all(len(page.xpath(f"//*[@id='{target[1:]}']")) == 1 for target in targets)


def test_a_still_says_what_to_print_beside_it_and_how_large_it_can_be(site: Site) -> None:
    still = site.page(PRESS).xpath("//*[@id='still-1']")[0]
    text = " ".join(still.text_content().split())
    assert "The lamp at four in the morning. Picture: Ada Holm" in text
    assert "240 × 135 · 2.0 × 1.1 cm at 300 dpi" in text
    [link] = still.xpath(".//a")
    assert link.get("download") == "lantern-still-01.jpg"
    assert site.get(link.get("href")).headers["Content-Type"] == "image/jpeg"


def test_the_contact_sheet_numbers_all_stills(site: Site) -> None:
    page = site.page(PRESS + "contact-sheet/")
    numbers = [each.text for each in page.xpath("//ol[@class='sheet']//b")]
    assert numbers == ["1", "2", "3"]
    assert not page.xpath("//ol[@class='sheet']//img[@loading]")


def test_a_drawing_of_the_title_and_a_laurel_can_be_had(film: Path) -> None:
    for name in ("title.svg", "laurel.svg"):
        film.with_name(name).write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    film.write_text(
        "---\ntitle: Moon\ntitle_treatment: title.svg\n"
        "awards: [{festival: Fest, award: Best, laurel: laurel.svg}]\n---\n"
    )
    names = Site(film.parents[2]).page(MOON).xpath("//*[@id='posters']//a/@download")
    assert names == ["moon-title.svg", "moon-laurel-01.svg"]


def test_the_trailer_page_hands_out_its_files(site: Site) -> None:
    page = site.page("/en/lantern/microsite/trailer/")
    [files] = page.xpath("//div[@class='files']")
    assert files.xpath(".//a/@download") == [
        "lantern-trailer.mp4",
        "lantern-trailer-de.vtt",
        "lantern-trailer-en.vtt",
    ]
    assert "0:01 · 160 × 90 · " in " ".join(files.text_content().split())


def test_a_film_of_a_title_alone_has_no_press_page(site: Site) -> None:
    for tail in ("", "contact-sheet/", "quiet-press-en.zip"):
        assert site.get("/en/quiet/microsite/press/" + tail).status_code == 404
    assert not site.page("/en/quiet/microsite/").xpath("//a[contains(@href, 'press')]")


def test_what_a_film_lacks_leaves_no_trace_on_its_press_page(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nlogline: A boy falls.\n---\n")
    page = Site(film.parents[2]).page(MOON)
    assert page.xpath("//section/@id") == ["facts", "texts", "kit"]
    assert not page.xpath("//nav[@class='tabs'] | //img")


def test_the_landing_page_leads_to_the_press(site: Site) -> None:
    links = site.page("/de/lantern/microsite/").xpath("//main//a[contains(@href, '/press/')]")
    assert {each.get("href") for each in links} == {"/de/lantern/microsite/press/"}
