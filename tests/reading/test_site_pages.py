"""Pages of the site itself, as their files are found, read, inherited, and refused."""

from __future__ import annotations

import pytest

from microsite.films.pages.site_page import MOST_IN_MENU, SitePage
from tests.documents import pdf
from tests.reading.small_library import SmallLibrary

ABOUT = "---\ntitle: About us\n---\nWe show films.\n"


@pytest.fixture
def films(small: SmallLibrary) -> SmallLibrary:
    """A content folder with one film, Lantern."""
    small.write_film("year: 2024\naliases: [lamp]")
    return small


def page(small: SmallLibrary, slug: str = "about", language: str = "en") -> SitePage:
    found = small.read().pages.page(slug, language)
    assert found, small.messages()
    return found


@pytest.mark.parametrize(
    "name",
    ["pages/about/index_en.md", "pages/about/index.md", "pages/about_en.md", "pages/About.md"],
)
def test_a_page_is_found_in_a_folder_or_alone(films: SmallLibrary, name: str) -> None:
    films.write(name, ABOUT)
    assert str(page(films).title) == "About us"


def test_a_translation_takes_from_the_main_language_what_it_does_not_say(
    films: SmallLibrary,
) -> None:
    films.write("pages/about/index_en.md", ABOUT.replace("title", "order: 7\ntitle"))
    films.write("pages/about/index_de.md", "---\ntitle: Über uns\n---\n")
    german = page(films, language="de")
    assert (str(german.title), german.order) == ("Über uns", 7)
    assert german.body
    assert (german.body.plain, german.body.language) == ("We show films.", "en")


def test_headings_begin_below_the_page_s_own(films: SmallLibrary) -> None:
    films.write("pages/about_en.md", f"{ABOUT}\n# Who\n\n## Why\n")
    body = page(films).body
    assert body
    assert "<h2>Who</h2>" in body.html
    assert "<h3>Why</h3>" in body.html


@pytest.mark.parametrize(
    ("keys", "menu"), [("", "About us"), ("menu: About", "About"), ("menu: none", "None")]
)
def test_a_page_stands_in_the_menu_unless_it_says_none(
    films: SmallLibrary, keys: str, menu: str
) -> None:
    films.write("pages/about_en.md", f"---\ntitle: About us\n{keys}\n---\n")
    assert str(page(films).menu) == menu


@pytest.mark.parametrize("slug", ["lantern", "lamp", "people", "fragments", "microsite"])
def test_an_address_that_is_taken_refuses_the_page(films: SmallLibrary, slug: str) -> None:
    films.write(f"pages/{slug}_en.md", ABOUT)
    reading = films.read()
    assert reading.pages.slugs == ()
    assert reading.catalog.slugs == ("lantern",)
    [message] = films.messages()
    assert f"the address {slug} belongs to " in message


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("---\nmenu: A\n---\n", "the title is missing; write title: and the heading"),
        ("---\ntitle: A\ndraft: perhaps\n---\n", "neither true nor false"),
        ("---\ntitle: A\nembargo: soon\n---\n", "embargo: "),
        ("---\ntitle: A\nembrago: 2099-01-01\n---\n", "did you mean embargo?"),
        ("---\ntitle: A\n---\n" + "word " * 50_000, "the text is longer than 200 KB"),
        ("---\ntitle: &a A\n---\n", "about_en.md"),
        (b"\x00\x01\x02", "about_en.md"),
    ],
)
def test_an_error_costs_the_page_alone(films: SmallLibrary, text: str | bytes, part: str) -> None:
    films.write("pages/about_en.md", text)
    films.write("pages/links_en.md", ABOUT)
    reading = films.read()
    assert (reading.pages.slugs, reading.catalog.slugs) == (("links",), ("lantern",))
    assert any(part in message for message in films.messages()), films.messages()


def test_the_last_good_version_of_a_page_stays(films: SmallLibrary) -> None:
    films.write("pages/about_en.md", ABOUT)
    films.read()
    films.write("pages/about_en.md", "---\ntitle: About us\ndraft: perhaps\n---\n")
    assert page(films)


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("pages/about/office.jpg", b"", "office.jpg: is not used; write image: office.jpg"),
        ("pages/about/list.pdf", pdf(), 'is not used; write documents: [{file: "list.pdf"'),
        ("pages/about/old.md", b"Old.", "old.md: is not read; what it says belongs into"),
        ("pages/about/old.docx", b"PK", "old.docx: is not read; copy what it says into"),
        ("pages/shop/shop.jpg", b"", "shop: has no text, and so there is no page"),
        ("pages/shop.docx", b"PK", "shop.docx: is not read; save it as plain text"),
        ("pages/shop.jpg", b"", "shop.jpg: is not used; move it into the folder of its page"),
    ],
)
def test_nothing_is_passed_over_in_silence(
    films: SmallLibrary, name: str, data: bytes, part: str
) -> None:
    films.write("pages/about/index_en.md", ABOUT)
    films.write(name, data)
    assert part in "\n".join(films.messages())


def test_a_link_that_leads_to_no_page_is_said(films: SmallLibrary) -> None:
    body = "[the film](/en/lantern/) and [the shop](/en/shop/)"
    films.write("pages/about_en.md", f"---\ntitle: A\n---\n{body}\n")
    [message] = films.messages()
    assert "the link /en/shop/ leads to no page of the site" in message


def test_a_page_that_is_a_link_out_of_the_content_is_not_read(films: SmallLibrary) -> None:
    outside = films.content.parent / "secret.md"
    outside.write_text(ABOUT)
    (films.content / "pages").mkdir()
    (films.content / "pages" / "about_en.md").symlink_to(outside)
    assert films.read().pages.slugs == ()
    assert "leads out of the content folder" in "\n".join(films.messages())


def test_a_menu_that_is_too_long_is_said(films: SmallLibrary) -> None:
    for number in range(MOST_IN_MENU + 1):
        films.write(f"pages/p{number}_en.md", ABOUT)
    [message] = films.messages()
    assert "the menu has room for 12 of 13 pages" in message
