"""What fits no key: an author's own sections, and PDFs, on the pages, in the kit, for machines."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.documents import pdf
from tests.web.conftest import Site, text

LANDING = "/en/moon/microsite/"
PRESS = f"{LANDING}press/"
KIT = f"{PRESS}moon-press-en.zip"
PARAGRAPH = "The crew waited for the moon to come back. " * 12


def site(film: Path, keys: str) -> Site:
    film.write_text(f"---\ntitle: Moon\nlogline: A night.\n{keys}\n---\n")
    return Site(film.parents[2])


def test_sections_stand_on_the_landing_page_in_their_order(film: Path) -> None:
    page = site(film, "sections: {Notes: One., Music: Two., An interview: Three.}").page(LANDING)
    found = page.xpath("//section[@class='own-section']")
    assert [each.text_content().split() for each in found] == [
        ["Notes", "One."],
        ["Music", "Two."],
        ["An", "interview", "Three."],
    ]


def doors(site: Site) -> list[tuple[str, str]]:
    links = site.page(LANDING).xpath("//nav[@class='doors']//a")
    return [(each.text_content(), each.get("href")) for each in links]


def test_a_section_is_named_in_the_bar(film: Path) -> None:
    own = "sections: [{id: notes, title: Notes, text: One.}]"
    assert ("Notes", "#section-notes") in doors(site(film, own))


@pytest.mark.parametrize("titles", ["Notes: One., Music: Two.", "How we came to wait for it: One."])
def test_what_would_crowd_the_bar_is_one_way_to_more(film: Path, titles: str) -> None:
    assert ("More", "#section-1") in doors(site(film, f"sections: {{{titles}}}"))


def test_the_rest_of_a_long_section_is_unfolded_in_place(film: Path) -> None:
    words = "\n\n".join(f"    {number}. {PARAGRAPH}".replace(".", "", 1) for number in range(6))
    page = site(film, f"sections:\n  - title: Notes\n    text: |\n{words}").page(LANDING)
    [section] = page.xpath("//section[@class='own-section']")
    seen = section.xpath("div[@class='prose']/p")
    folded = section.xpath("details/div[@class='prose']/p")
    assert (len(seen), len(folded)) == (2, 4)


def test_a_long_list_is_never_torn(film: Path) -> None:
    items = "\n".join(f"      - {PARAGRAPH}\n\n        More." for _ in range(9))
    page = site(film, f"sections:\n  - title: Notes\n    text: |\n{items}").page(LANDING)
    [prose] = page.xpath("//section[@class='own-section']/div[@class='prose']")
    assert len(prose.xpath("ul/li")) == 9


def test_a_section_can_be_copied_and_lies_in_the_kit(film: Path) -> None:
    moon = site(film, "sections: [{title: Notes, text: A *long* night.}]")
    assert "Notes 3 words" in text(moon, PRESS)
    with ZipFile(io.BytesIO(moon.get(KIT).data)) as kit:
        told = kit.read("moon-press-en/texts/en/moon-section-1-en.md").decode()
    assert told == "# Moon: Notes\n\nA *long* night.\n"


def test_what_is_for_the_press_stands_in_its_room_alone(film: Path) -> None:
    (film.parent / "fees.pdf").write_bytes(pdf())
    moon = site(
        film,
        "sections: [{title: To the press, text: Ask., press_only: true}]\n"
        "documents: [{file: fees.pdf, title: Fees, press_only: yes}]",
    )
    for path in (LANDING, f"{LANDING}film.json"):
        assert not any(word in moon.get(path).text for word in ("To the press", "Fees", "fees"))
    assert all(words in text(moon, PRESS) for words in ("To the press", "Fees"))


@pytest.mark.parametrize("path", [LANDING, PRESS])
def test_a_document_is_offered_with_what_it_is(film: Path, path: str) -> None:
    (film.parent / "school_de.pdf").write_bytes(pdf(3))
    moon = site(film, "documents: [{file: school_de.pdf, title: For schools}]")
    [item] = moon.page(path).xpath("//ul[@class='documents']/li")
    [link] = item.xpath("a")
    assert " ".join(item.text_content().split()) == "For schools PDF · German · 3 pages · 1 kB"
    assert (link.get("hreflang"), link.get("type")) == ("de", "application/pdf")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("school.pdf", 'attachment; filename="moon-school.pdf"'),
        ("Moon school.pdf", 'attachment; filename="Moon school.pdf"'),
        (
            "Größe.pdf",
            "attachment; filename=\"moon-Groe.pdf\"; filename*=UTF-8''moon-Gr%C3%B6%C3%9Fe.pdf",
        ),
    ],
)
def test_a_document_is_kept_under_its_author_s_name(film: Path, name: str, kept: str) -> None:
    (film.parent / name).write_bytes(pdf())
    moon = site(film, f"documents: [{name}]")
    [href] = moon.page(LANDING).xpath("//ul[@class='documents']//a/@href")
    answer = moon.get(href, Range="bytes=0-3")
    assert (answer.status_code, answer.data) == (206, b"%PDF")
    assert answer.headers["Content-Disposition"] == kept
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_document_lies_in_the_kit(film: Path) -> None:
    (film.parent / "school.pdf").write_bytes(pdf())
    moon = site(film, "documents: [school.pdf]")
    with ZipFile(io.BytesIO(moon.get(KIT).data)) as kit:
        assert kit.read("moon-press-en/documents/moon-school.pdf") == pdf()


def test_a_document_alone_makes_a_press_room(film: Path) -> None:
    (film.parent / "school.pdf").write_bytes(pdf())
    film.write_text("---\ntitle: Moon\ndocuments: [school.pdf]\n---\n")
    assert Site(film.parents[2]).get(PRESS).status_code == 200
