"""Every address of the site, visited over HTTP: what each one promises, it keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
from html5lib.html5parser import ParseError

from microsite.delivery.headers import POLICY
from microsite.web.addresses.addresses import Address
from microsite.web.addresses.routes import Kind
from microsite.web.pages import PAGES
from microsite.web.pages.press import PRESS_KIT
from tests.site.conftest import Reply, Site

HTML = "text/html; charset=utf-8"
DATA = {
    "json": "application/json",
    "calendar": "text/calendar; charset=utf-8",
    "screening": "text/calendar; charset=utf-8",
    "feed": "application/atom+xml",
    "robots": "text/plain; charset=utf-8",
    "sitemap": "application/xml",
    "sitemap-media": "application/xml",
}
"""The content type of what is for machines, by the name of its address."""
BLOCK_OF_DATA = "application/ld+json"
REFERENCES = ("href", "src", "poster", "data-hx-get", "data-hx-push-url")
MOVED = (301, 302)
SECTION_PAGES = {section.name: page.name for page in PAGES for section in page.sections} | {
    "film-list": "catalogue"
}
T = TypeVar("T")
OF_THE_SITE_AROUND = {"/imprint.html", "/impressum.html"}
"""Paths that content/site names and that belong to the site round ours."""


@pytest.mark.parametrize("kind", [Kind.PAGE, Kind.FRAGMENT, Kind.DATA])
def test_there_is_more_than_one_of_each_kind(site: Site, kind: Kind) -> None:
    assert len([address for address in site.addresses if address.kind is kind]) > 1


def test_every_address_answers(site: Site) -> None:
    statuses = {path: reply.status for path, reply in site.replies.items()}
    # The one redirects, and the other is asked nothing.
    odd = {"/": 302, "/oembed": 404}
    assert statuses == {path: odd.get(path, 200) for path in statuses}


def test_no_address_is_listed_twice(site: Site) -> None:
    assert len(site.replies) == len(site.addresses)


def test_every_page_and_fragment_is_html_and_all_else_what_it_says(site: Site) -> None:
    types = {address.path: reply.headers["Content-Type"] for address, reply in stored(site)}
    assert types == {address.path: DATA.get(address.name, HTML) for address, _ in stored(site)}


def test_every_file_is_kept_under_a_name_of_its_own(site: Site) -> None:
    said = [
        reply.headers["Content-Disposition"]
        for each, reply in stored(site)
        if each.kind is Kind.FILE
    ]
    assert said
    assert all(re.fullmatch(r"attachment; filename=[\w.-]+", each, re.ASCII) for each in said)


def test_every_page_speaks_the_language_of_its_address(site: Site) -> None:
    spoken = {a.path: reply.headers.get("Content-Language", "") for a, reply in stored(site)}
    assert spoken == {address.path: address.language for address, _ in stored(site)}


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


def test_every_reference_within_the_site_leads_somewhere(site: Site) -> None:
    wanted = {
        urlsplit(reference).path
        for _, root in documents(site)
        for reference in references(root)
        if reference.startswith("/")
    }
    assert wanted
    lost = {path: final_status(site, path) for path in wanted - OF_THE_SITE_AROUND}
    assert lost == dict.fromkeys(lost, 200)


def test_every_other_reference_is_whole(site: Site) -> None:
    others = {
        reference
        for _, root in documents(site)
        for reference in references(root)
        if not reference.startswith(("/", "#", "mailto:", "tel:"))
    }
    odd = [url for url in others if urlsplit(url).scheme not in ("http", "https")]
    assert odd + [url for url in others if not urlsplit(url).hostname] == []


def test_every_mark_in_a_page_is_there(site: Site) -> None:
    lost = [
        (address.path, mark)
        for address, root in documents(site)
        for mark in (*references(root), *targets(root))
        if mark.startswith("#") and mark[1:] not in {each.get("id") for each in root.iter()}
    ]
    assert lost == []


def test_every_fragment_that_is_asked_for_is_one(site: Site) -> None:
    asked = {
        each.get("data-hx-get")
        for _, root in documents(site)
        for each in root.iter()
        if each.get("data-hx-get")
    }
    assert asked
    assert asked <= {address.path for address, _ in stored(site) if address.kind is Kind.FRAGMENT}


def test_every_fragment_brings_what_takes_the_focus(site: Site) -> None:
    for address, root in documents(site):
        for link in root.iter("a"):
            if mark := link.get("data-focus", "").removeprefix("#"):
                fragment = site.replies[link.get("data-hx-get", "")]
                assert f'id="{mark}"' in fragment.text, address.path


def test_no_fragment_is_found_by_search_engines(site: Site) -> None:
    marks = {address.kind: set[str | None]() for address, _ in stored(site)}
    for address, reply in stored(site):
        marks[address.kind].add(reply.headers.get("X-Robots-Tag"))
    told = {Kind.PAGE: {None}, Kind.DATA: {None}, Kind.FILE: {None}}
    hidden = {Kind.FRAGMENT: {"noindex"}, Kind.EMBED: {"noindex"}}
    assert marks == {kind: (told | hidden)[kind] for kind in marks}


def test_every_section_equals_that_of_its_page_byte_for_byte(site: Site) -> None:
    for address, reply in sections(site):
        section = reply.body.strip()
        assert section
        assert section in twin(site, address, SECTION_PAGES[address.name]).body, address.path


def test_every_page_fragment_holds_its_page_byte_for_byte(site: Site) -> None:
    fragments = [each for each in stored(site) if each[0].name.endswith("-page")]
    assert fragments
    for address, reply in fragments:
        _, _, body = reply.body.partition(b"</head>\n")
        page = twin(site, address, address.name.removesuffix("-page"))
        assert body.strip() in page.body, address.path


def test_the_canonical_address_of_every_page_is_its_own(site: Site) -> None:
    assert {address.path: canonical(root) for address, root in documents(site)} == {
        address.path: site.origin + address.path for address, _ in documents(site)
    }


def test_the_twins_of_every_page_name_each_other(site: Site) -> None:
    twins = {site.origin + address.path: alternates(root) for address, root in documents(site)}
    for url, named in twins.items():
        assert url in named.values(), url
        assert {"x-default"} < {*named}, url
        assert all(twins[other] == named for other in named.values()), url


def test_every_twin_speaks_the_language_it_is_named_by(site: Site) -> None:
    languages = {site.origin + address.path: address.language for address, _ in documents(site)}
    for _, root in documents(site):
        for tag, url in alternates(root).items():
            assert tag in (languages[url], "x-default")


def test_every_page_has_a_strong_etag(site: Site) -> None:
    odd = [a.path for a, reply in stored(site) if not reply.headers["ETag"].startswith('"')]
    assert odd == []


def test_every_page_varies_by_its_coding_alone(site: Site) -> None:
    assert {reply.headers["Vary"] for _, reply in stored(site)} == {"Accept-Encoding"}


def test_every_page_is_checked_again_by_every_cache(site: Site) -> None:
    rules = {reply.headers["Cache-Control"] for _, reply in stored(site)}
    assert rules == {"max-age=0, must-revalidate"}


def test_nothing_live_is_stored_by_a_cache(site: Site) -> None:
    live = [site.replies[each.path] for each in site.addresses if each.kind is Kind.LIVE]
    assert {reply.headers["Cache-Control"] for reply in live} == {"no-store"}


def test_every_answer_bears_the_policy(site: Site) -> None:
    found = {path: reply.headers["Content-Security-Policy"] for path, reply in site.replies.items()}
    framed = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *")
    assert found == {a.path: framed if a.kind is Kind.EMBED else POLICY for a in site.addresses}


def test_no_answer_is_sniffed(site: Site) -> None:
    found = {reply.headers.get("X-Content-Type-Options") for reply in site.replies.values()}
    assert found == {"nosniff"}


def test_no_answer_sets_a_cookie(site: Site) -> None:
    assert not any("Set-Cookie" in reply.headers for reply in site.replies.values())


def test_a_page_that_is_known_is_not_sent_again(site: Site) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path, If_None_Match=reply.headers["ETag"])
        assert (again.status, again.body) == (304, b""), address.path


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_the_etag_of_one_coding_holds_for_another(site: Site, coding: str) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path, If_None_Match=reply.headers["ETag"], Accept_Encoding=coding)
        assert again.status == 304, address.path


def test_head_says_what_get_says(site: Site) -> None:
    for address in site.addresses:
        head = site.ask(address.path, "HEAD")
        assert (head.status, undated(head)) == (
            site.replies[address.path].status,
            undated(site.replies[address.path]),
        ), address.path
        assert head.body == b""


def test_a_query_nobody_knows_changes_no_byte(site: Site) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path + "?utm_source=x&_=1")
        assert (again.status, again.body) == (reply.status, reply.body), address.path
        assert undated(again) == undated(reply), address.path


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_every_address_can_only_be_read(site: Site, method: str) -> None:
    for address in site.addresses:
        refused = site.ask(address.path, method)
        assert (refused.status, refused.headers.get("Allow")) == (405, "GET, HEAD"), address.path


def test_one_connection_serves_the_whole_walk(site: Site) -> None:
    before = site.connection.sock
    for address in site.addresses:
        site.ask(address.path)
    assert site.connection.sock is before


def stored(site: Site) -> list[tuple[Address, Reply]]:
    """Pages, fragments, players and data: whatever depends on its path alone."""
    return some(
        (address, site.replies[address.path])
        for address in site.addresses
        if address.kind not in (Kind.LIVE, Kind.SERVICE) and address.name != PRESS_KIT.name
    )


def sections(site: Site) -> list[tuple[Address, Reply]]:
    """The fragments that are a part of a page."""
    return some(each for each in stored(site) if each[0].name in SECTION_PAGES)


def pages(site: Site) -> list[tuple[str, str]]:
    """The path and text of every page and player."""
    return some(
        (address.path, reply.text)
        for address, reply in stored(site)
        if address.kind in (Kind.PAGE, Kind.EMBED)
    )


def documents(site: Site) -> list[tuple[Address, Element]]:
    """Every page as a tree of elements."""
    return some(
        (address, site.tree(address.path))
        for address, _ in stored(site)
        if address.kind is Kind.PAGE
    )


def some(each: Iterable[T]) -> list[T]:
    """All of them. A test that walks an empty list would pass whatever the site does."""
    found = [*each]
    assert found
    return found


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


def references(root: Element) -> Iterator[str]:
    """Every address that a page names, in whatever attribute."""
    for each in root.iter():
        for name in REFERENCES:
            if (reference := each.get(name)) is not None:
                yield reference
        for candidate in each.get("srcset", "").split(","):
            if candidate.strip():
                yield candidate.split()[0]


def targets(root: Element) -> Iterator[str]:
    """What the page's fragments are to take the place of."""
    for each in root.iter():
        if target := each.get("data-hx-target"):
            yield target


def final_status(site: Site, path: str) -> int:
    """The status at the end of all redirects."""
    reply = site.replies.get(path) or site.ask(path, "HEAD")
    return final_status(site, reply.headers["Location"]) if reply.status in MOVED else reply.status


def twin(site: Site, address: Address, name: str) -> Reply:
    """The page called `name` of the film and in the language of an address."""
    (path,) = (
        each.path
        for each in site.addresses
        if (each.name, each.slug, each.language) == (name, address.slug, address.language)
    )
    return site.replies[path]


def canonical(root: Element) -> str | None:
    (link,) = (each for each in root.iter("link") if each.get("rel") == "canonical")
    return link.get("href")


def alternates(root: Element) -> dict[str, str]:
    return {
        each.get("hreflang", ""): each.get("href", "")
        for each in root.iter("link")
        if each.get("rel") == "alternate" and each.get("hreflang")
    }


def undated(reply: Reply) -> dict[str, str]:
    """The headers that do not depend on the moment."""
    return {name: value for name, value in reply.headers.items() if name != "Date"}
