"""The walk over a whole site: lists of its addresses by what stands there, never empty."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar
from xml.etree.ElementTree import Element

from microsite.web.addresses.address import Address
from microsite.web.addresses.routes import Kind
from microsite.web.pages import PAGES
from microsite.web.pages.press import PRESS_KIT
from tests.site.conftest import Reply, Site

SECTION_PAGES = {section.name: page.name for page in PAGES for section in page.sections} | {
    "film-list": "catalogue",
    "listings-part": "listings",
}
"""The page of every section that can be had alone, by their names."""
T = TypeVar("T")


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
