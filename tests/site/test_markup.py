"""The markup of every page: it parses, says what it is, and holds nothing inline."""

from __future__ import annotations

import re

import html5lib
from html5lib.html5parser import ParseError

from microsite.web.addresses.routes import Kind
from tests.site.conftest import Site
from tests.site.walk import documents, sections, some, stored

BLOCK_OF_DATA = "application/ld+json"


def test_every_page_parses(site: Site) -> None:
    assert [(path, fault) for path, text in pages(site) if (fault := document_fault(text))] == []


def test_every_section_parses(site: Site) -> None:
    assert [
        (address.path, fault)
        for address, reply in sections(site)
        if (fault := section_fault(reply.text))
    ] == []


def test_every_page_says_its_language_and_direction(site: Site) -> None:
    said = {address.path: (root.get("lang"), root.get("dir")) for address, root in documents(site)}
    assert said == {
        address.path: (address.language, "rtl" if address.language == "ar" else "ltr")
        for address, _ in documents(site)
    }


def test_every_page_has_a_title_of_its_own(site: Site) -> None:
    titles = [root.findtext("head/title") for _, root in documents(site)]
    assert all(titles)
    # A title that needs no translation is the same in several languages.
    named = {
        (address.language, title)
        for (address, _), title in zip(documents(site), titles, strict=True)
    }
    assert len(named) == len(titles)


def test_every_page_has_one_heading_of_the_first_rank(site: Site) -> None:
    counts = {address.path: len([*root.iter("h1")]) for address, root in documents(site)}
    assert counts == dict.fromkeys(counts, 1)


def test_no_heading_skips_a_rank(site: Site) -> None:
    for address, root in documents(site):
        ranks = [int(each.tag[1]) for each in root.iter() if re.fullmatch("h[1-6]", each.tag)]
        steps = [after - before for before, after in zip([0, *ranks], ranks, strict=False)]
        assert max(steps) == 1, address.path


def test_every_id_is_unique(site: Site) -> None:
    for address, root in documents(site):
        ids = [each.get("id") for each in root.iter() if each.get("id") is not None]
        assert len(ids) == len({*ids}), address.path


def test_every_picture_has_a_text_and_a_size(site: Site) -> None:
    lacking = [
        (address.path, picture.attrib)
        for address, root in documents(site)
        for picture in root.iter("img")
        if not {"alt", "width", "height"} <= {*picture.keys()} or picture.get("width") == "0"
    ]
    assert lacking == []


def test_nothing_is_inline_that_the_policy_forbids(site: Site) -> None:
    inline = [
        (address.path, each.tag, each.attrib)
        for address, root in documents(site)
        for each in root.iter()
        if each.tag == "style"
        or (each.tag == "script" and not each.get("src") and each.get("type") != BLOCK_OF_DATA)
        or any(name == "style" or name.startswith("on") for name in each.keys())  # noqa: SIM118
    ]
    assert inline == []


def pages(site: Site) -> list[tuple[str, str]]:
    """The path and text of every page and player."""
    return some(
        (address.path, reply.text)
        for address, reply in stored(site)
        if address.kind in (Kind.PAGE, Kind.EMBED)
    )


def document_fault(text: str) -> str:
    """What a strict parser has against a document, or an empty string."""
    try:
        html5lib.HTMLParser(strict=True).parse(text)
    except ParseError as fault:
        return str(fault)
    return ""


def section_fault(text: str) -> str:
    """What a strict parser has against a piece of a document, or an empty string."""
    try:
        html5lib.HTMLParser(strict=True).parseFragment(text)
    except ParseError as fault:
        return str(fault)
    return ""
