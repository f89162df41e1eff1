"""A page of the site itself, such as a biography: a heading, a picture, a text, documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import Response, abort

from microsite.films import language as languages
from microsite.films.media.files import MediaFile
from microsite.films.pages.site_page import SitePage
from microsite.films.press.files import document_name
from microsite.films.text import Prose, Text
from microsite.web import rendering
from microsite.web.addresses.assets import Candidate, Drawn
from microsite.web.document import Document
from microsite.web.machines import linked_data
from microsite.web.parts import Parts
from microsite.web.sections.further.documents import DocumentLink, document_link
from microsite.web.sections.pictures import SITE_PAGE, Picture, picture, sized
from microsite.web.twins import language_link, site_page_alternates

_TEMPLATE = "pages/site-page.html"


@dataclass(frozen=True, slots=True)
class SitePageShown:
    """A page of the site; `credit` stands below its picture."""

    title: Text
    picture: Picture | None
    credit: str
    body: Prose | None
    documents: tuple[DocumentLink, ...]


@dataclass(frozen=True, slots=True)
class _Files:
    """The addresses of a page's own files."""

    page: SitePage
    parts: Parts

    def media(self, file: MediaFile) -> str:
        """One of its files."""
        links = self.parts.links
        return links.owned(links.assets.media(self.page.home, file))

    def candidates(self, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of its picture."""
        links = self.parts.links
        found = links.assets.candidates(self.page.home, file)
        return tuple(replace(each, path=links.owned(each.path)) for each in found)


def views(parts: Parts) -> tuple[Callable[[str, str], Response], Callable[[str, str], Response]]:
    """The views of a page: the whole, and its <main> for the switch of languages."""

    def page(language: str, slug: str) -> SitePage:
        found = parts.site_pages.page(slug, language)
        return abort(404) if found is None else found

    def whole(language: str, slug: str) -> Response:
        own = page(language, slug)
        document = _document(own, parts)
        card = document.card.path if document.card else ""
        told = linked_data.of_site_page(document, card, parts.links)
        document = replace(document, linked_data=told)
        return rendering.page(parts, _TEMPLATE, document, _shown(own, parts))

    def alone(language: str, slug: str) -> Response:
        own = page(language, slug)
        return rendering.page_fragment(parts, _TEMPLATE, _document(own, parts), _shown(own, parts))

    return whole, alone


def _shown(page: SitePage, parts: Parts) -> SitePageShown:
    files, image = _Files(page, parts), page.image
    words = image.words if image else None
    alt = (words.alt or words.caption if words else None) or ""
    return SitePageShown(
        title=page.title,
        picture=picture(files, image, SITE_PAGE, alt),
        credit=words.printed_credit if words else "",
        body=page.body,
        documents=tuple(
            document_link(each, files.media(each.file), document_name(page.slug, each.file))
            for each in page.documents
        ),
    )


def _document(page: SitePage, parts: Parts) -> Document:
    links, tag = parts.links, page.language
    site = parts.site_in(tag)
    href = links.site_page(page.slug, tag)
    return Document(
        name="site-page",
        language=tag,
        direction=languages.direction(tag),
        title=f"{page.title} · {site.name}",
        description=str(page.description or ""),
        canonical=links.absolute(href),
        alternates=site_page_alternates(page.slug, parts),
        languages=tuple(
            language_link(
                each.language,
                links.site_page(page.slug, each.language),
                links.site_page(page.slug, each.language, alone=True),
                current=each.language == tag,
            )
            for each in parts.site_pages.translations(page.slug)
        ),
        site=site,
        home=links.catalogue(tag),
        card=_card(page, parts),
        feed=links.site("feed"),
        site_page=page.slug,
    )


def _card(page: SitePage, parts: Parts) -> Drawn | None:
    """The page's picture, for those who share it."""
    if page.image is None:
        return None
    shown = sized(_Files(page, parts), page.image)
    path = parts.links.absolute(shown.href)
    return Drawn(path, shown.width, shown.height, "image/jpeg")
