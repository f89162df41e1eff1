"""Every address of the site, visited over HTTP: what each one promises, it keeps."""

from __future__ import annotations

import re

import pytest

from microsite.web.addresses.address import Address
from microsite.web.addresses.routes import Kind
from tests.site.conftest import Reply, Site
from tests.site.walk import SECTION_PAGES, sections, stored

HTML = "text/html; charset=utf-8"
DATA = {
    "json": "application/json",
    "listings-calendar": "text/calendar; charset=utf-8",
    "calendar": "text/calendar; charset=utf-8",
    "screening": "text/calendar; charset=utf-8",
    "feed": "application/atom+xml",
    "robots": "text/plain; charset=utf-8",
    "sitemap": "application/xml",
    "sitemap-media": "application/xml",
}
"""The content type of what is for machines, by the name of its address."""


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


def test_every_section_equals_that_of_its_page_byte_for_byte(site: Site) -> None:
    for address, reply in sections(site):
        section = reply.body.strip()
        assert section
        assert section in twin(site, address, SECTION_PAGES[address.name]).body, address.path


def test_every_page_fragment_holds_its_page_byte_for_byte(site: Site) -> None:
    parts = [each for each in stored(site) if each[0].kind is Kind.FRAGMENT]
    fragments = [each for each in parts if each[0].name.endswith("-page")]
    assert fragments
    for address, reply in fragments:
        _, _, body = reply.body.partition(b"</head>\n")
        page = twin(site, address, address.name.removesuffix("-page"))
        assert body.strip() in page.body, address.path


def twin(site: Site, address: Address, name: str) -> Reply:
    """The page called `name` of the film and in the language of an address."""
    (path,) = (
        each.path
        for each in site.addresses
        if (each.name, each.slug, each.language) == (name, address.slug, address.language)
    )
    return site.replies[path]
