"""The site's own pages in the menu that every page has."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text
from microsite.web.parts import Parts


@dataclass(frozen=True, slots=True)
class MenuLink:
    """A way to a page of the site by its short word; `language` is the one that it is in."""

    page: str
    word: Text
    href: str
    language: str


def site_menu(parts: Parts, language: str) -> tuple[MenuLink, ...]:
    """The menu in a language; a page that is not in it is linked in its main one."""
    found = parts.site_pages.menu(language)
    hrefs = [parts.links.site_page(page.slug, page.language) for page in found]
    return tuple(
        MenuLink(page.slug, page.menu, href, page.language)
        for page, href in zip(found, hrefs, strict=True)
        if page.menu
    )
