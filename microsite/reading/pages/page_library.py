"""All pages of the site, remembered so that reading again after an edit is quick."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from microsite.films.catalog import Catalog
from microsite.films.pages.site_page import MOST_IN_MENU, SitePage, SitePages
from microsite.reading.files.shelf import FactsCache
from microsite.reading.folders.slug import slug_of
from microsite.reading.pages.page_file import PageReading, read_page
from microsite.reading.pages.page_search import find_pages
from microsite.reading.problems import Problem, Severity

# The address of one of our pages in Markdown: [the shop](/en/shop/).
_LINK = re.compile(r"\]\((/([A-Za-z]{2,3}(?:-\w{2,8})?)/([a-z0-9_-]+)/?)(?:#[^)\s]*)?\)")


class PageLibrary:
    """Reads content/pages/; a page that is refused keeps its last good version."""

    def __init__(self, content: Path, facts: FactsCache) -> None:
        self._content = content
        self._facts = facts
        self._known: dict[str, tuple[object, PageReading]] = {}
        self._last = SitePages()

    def read(self, films: Catalog) -> tuple[SitePages, list[Problem]]:
        """Read what has changed since the last time; whatever is wrong becomes a problem."""
        sources, problems = find_pages(self._content)
        taken = {*films.slugs, *(alias for film in films for alias in film.aliases)}
        known: dict[str, tuple[object, PageReading]] = {}
        owners: dict[str, str] = {}
        pages: list[SitePage] = []
        refused: list[str] = []
        for name, source in sources.items():
            stamp = source.stamp(), slug_of(name) in taken
            last = self._known.get(name)
            if last is None or last[0] != stamp:
                last = stamp, read_page(source, self._content, self._facts, taken)
            known[name] = last
            reading = last[1]
            problems += reading.problems
            if owners.setdefault(reading.slug, name) != name:
                path = source.folder.relative_to(self._content.parent)
                message = f"the address {reading.slug} belongs to pages/{owners[reading.slug]}"
                problems.append(
                    Problem(path, 0, 0, "", f"{message}; choose another name", Severity.ERROR)
                )
                continue
            pages += reading.pages
            refused += [reading.slug] if reading.is_refused and reading.slug not in taken else []
        self._known = known
        self._last = SitePages(pages).keeping(self._last, refused)
        problems += _dead_ends(self._last, films, self._content)
        return self._last, problems


def _dead_ends(pages: SitePages, films: Catalog, content: Path) -> Iterator[Problem]:
    """Yield a problem for the first link of a page that leads to no page of the site."""
    in_menu = sum(page.menu is not None for page in pages if page.language == page.main_language)
    if in_menu > MOST_IN_MENU:
        message = f"the menu has room for {MOST_IN_MENU} of {in_menu} pages; write menu: none"
        path = Path(content.name, "pages")
        yield Problem(path, 0, 0, "", f"{message} into the others, or give the first ones an order")
    there = {*films.slugs, *pages.slugs, "people", "screenings"}
    for page in pages:
        for found in _LINK.finditer(page.body.source if page.body else ""):
            if found[3] not in there:
                path = Path(content.name, "pages", page.slug)
                seen = f"in {page.language}, the link {found[1]} leads to no page of the site"
                yield Problem(path, 0, 0, "", f"{seen}; write the address of one that is there")
                break
