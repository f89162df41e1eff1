"""A page of a film, stated once: routes, navigation, maps and views all come from its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from flask import Response

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.web import rendering
from microsite.web.addresses.routes import Kind, Route
from microsite.web.document import Document, Door, film_document, film_doors
from microsite.web.machines import linked_data, linked_film
from microsite.web.machines.linked_media import Node
from microsite.web.machines.sitemap import MappedVideo
from microsite.web.microsite import Microsite
from microsite.web.row import Row
from microsite.web.sections.art.strip import strip


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page that can be had alone, as a fragment.

    `fill` gives what its template may use; `template` holds a macro of its own name, which page
    and fragment render alike.
    """

    name: str
    tail: str
    exists: Callable[[Film], bool]
    fill: Callable[[Microsite], object]
    template: str

    @property
    def row(self) -> Row:
        """Its address and its answer."""
        return Row(Route(self.name, self.tail, Kind.FRAGMENT, self.exists), self._alone)

    def _alone(self, microsite: Microsite, _: str) -> Response:
        shown, language = self.fill(microsite), microsite.film.language
        return rendering.section(microsite.parts, self.template, language, shown)


def _none(_: object) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of a film: its name, its path below microsite/, and everything made from these.

    `label` is the interface's message for it, in navigation where it `is_door`; `exists` says of
    which films there is one; `fill` gives the dataclass that its `template` may use; `sections`
    can be had alone as well; `reads` names the keys of a query that it heeds.

    `doors` gives the links of its bar; `has_strip` says that it opens with a strip of art.

    For machines: `schema` is what schema.org calls such a page, `told` what its JSON-LD says of
    the film and `illustrated` which pictures belong to the page itself; `images` and `videos`
    stand in the map of media.
    """

    name: str
    tail: str
    label: str
    exists: Callable[[Film], bool]
    fill: Callable[[Microsite], object]
    template: str
    sections: tuple[Section, ...] = ()
    reads: tuple[str, ...] = ()
    is_door: bool = True
    has_strip: bool = True
    doors: Callable[[Microsite, str], tuple[Door, ...]] = film_doors
    schema: str = "WebPage"
    told: Callable[[Microsite], Iterable[Node]] = linked_film.film_named
    illustrated: Callable[[Microsite], Iterable[Node | str]] = _none
    images: Callable[[Film], Iterable[MediaFile | None]] = _none
    videos: Callable[[Microsite], tuple[MappedVideo, ...]] = _none

    @property
    def row(self) -> Row:
        """Its own address and its answer."""
        route = Route(
            self.name,
            self.tail,
            Kind.PAGE,
            self.exists,
            reads=self.reads,
            label=self.label,
            is_door=self.is_door,
        )
        return Row(route, self._whole)

    @property
    def fragment_row(self) -> Row:
        """The address of its <main>, for the switch of languages, and its answer."""
        tail = f"fragments/page/{self.name}/"
        return Row(Route(f"{self.name}-page", tail, Kind.FRAGMENT, self.exists), self._main)

    def document(self, microsite: Microsite) -> Document:
        """What stands round the page."""
        doors = self.doors(microsite, self.name)
        document = film_document(microsite, self.name, self.label, doors)
        if not self.has_strip:
            return document
        number = [door.name for door in doors].index(self.name)
        return replace(document, strip=strip(microsite, number))

    def _whole(self, microsite: Microsite, _: str) -> Response:
        document = self.document(microsite)
        told = linked_data.of_film_page(
            microsite, document, self.schema, self.told(microsite), self.illustrated(microsite)
        )
        document = replace(document, linked_data=told)
        return rendering.page(microsite.parts, self.template, document, self.fill(microsite))

    def _main(self, microsite: Microsite, _: str) -> Response:
        document, shown = self.document(microsite), self.fill(microsite)
        return rendering.page_fragment(microsite.parts, self.template, document, shown)


def rows(pages: Iterable[Page]) -> Iterator[Row]:
    """Everything that pages answer: themselves, their sections alone, and their fragments."""
    pages = tuple(pages)
    yield from (page.row for page in pages)
    yield from (section.row for page in pages for section in page.sections)
    yield from (page.fragment_row for page in pages)


def embed(microsite: Microsite, page: Page, shown: object) -> Response:
    """What `page` shows, bare, for frames on other sites."""
    return rendering.embed(microsite.parts, page.document(microsite), shown)
