"""A page of the site itself, such as a biography, and all of these together."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from microsite.films.catalog import is_public
from microsite.films.media.files import MediaFile
from microsite.films.records import Document
from microsite.films.text import Prose, Text

RESERVED = frozenset({"fragments", "microsite", "people", "screenings"})
"""What stands below a language already, and can be the name of no page."""
MOST_IN_MENU = 12
"""Pages that the menu has room for."""


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page in one language, with what it inherits from its main language filled in.

    `menu` is its short word there, None where the menu leaves it out; pages stand in `order`, and
    those of one number by their slugs. Its moments are those of a film.

    Source: docs/film-file.md, "Pages of the site".
    """

    slug: str
    language: str
    main_language: str
    title: Text
    body: Prose | None = None
    menu: Text | None = None
    order: int = 0
    description: Text | None = None
    image: MediaFile | None = None
    documents: tuple[Document, ...] = ()
    draft: bool = False
    publish_date: datetime | None = None
    expiry_date: datetime | None = None
    embargo: datetime | None = None

    @property
    def home(self) -> str:
        """The folder of its files among those of the films, none of which has a slash."""
        return f"pages/{self.slug}"


class SitePages:
    """The pages of a site in all their languages; never changes."""

    def __init__(self, pages: Iterable[SitePage] = ()) -> None:
        self._pages: dict[str, dict[str, SitePage]] = {}
        self._menus: dict[str, tuple[SitePage, ...]] = {}
        for page in sorted(pages, key=_main_first):
            self._pages.setdefault(page.slug, {})[page.language] = page

    def __iter__(self) -> Iterator[SitePage]:
        return (page for pages in self._pages.values() for page in pages.values())

    @property
    def slugs(self) -> tuple[str, ...]:
        """The names of the pages, in the order of the alphabet."""
        return tuple(self._pages)

    def page(self, slug: str, language: str) -> SitePage | None:
        """Return a page in one language, None where there is none."""
        return self._pages.get(slug, {}).get(language)

    def translations(self, slug: str) -> tuple[SitePage, ...]:
        """Return a page in all its languages, the main one first."""
        return tuple(self._pages.get(slug, {}).values())

    def menu(self, language: str) -> tuple[SitePage, ...]:
        """Return what stands in the menu: each page in this language, else in its main one."""
        # Every page that is rendered asks for it.
        if language not in self._menus:
            every = self._pages.values()
            chosen = (pages.get(language) or next(iter(pages.values())) for pages in every)
            listed = sorted((page for page in chosen if page.menu), key=lambda page: page.order)
            self._menus[language] = tuple(listed[:MOST_IN_MENU])
        return self._menus[language]

    def public(self, now: datetime) -> SitePages:
        """Return what visitors may see at an instant (aware)."""
        return SitePages(_without_held(page, now) for page in self if is_public(page, now))

    def moments(self) -> Iterator[datetime]:
        """Yield the instants at which a page, or something on it, appears or disappears."""
        for page in self:
            turns = (page.publish_date, page.expiry_date, page.embargo)
            found = (*turns, *(each.embargo for each in page.documents))
            yield from (moment for moment in found if moment and not page.draft)

    def keeping(self, previous: SitePages, refused: Iterable[str]) -> SitePages:
        """Return these pages, with the previous versions of refused ones put back."""
        kept = [page for slug in refused for page in previous.translations(slug)]
        return SitePages([*kept, *(page for page in self if page.slug not in {*refused}), *self])


def _without_held(page: SitePage, now: datetime) -> SitePage:
    documents = tuple(each for each in page.documents if not each.embargo or each.embargo <= now)
    return dataclasses.replace(page, documents=documents)


def _main_first(page: SitePage) -> tuple[str, bool, str]:
    return page.slug, page.language != page.main_language, page.language
