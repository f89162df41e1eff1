"""The documents of a film or a page, as links that say what they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from microsite.films.press.files import document_files
from microsite.films.records import Document
from microsite.films.text import Text
from microsite.web.microsite import Microsite


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """A PDF: its size in bytes, its pages (0 where unknown), the language that it is in."""

    title: Text
    href: str
    name: str
    language: str
    size: int
    pages: int
    embargo: datetime | None = None


def document_links(microsite: Microsite, *, to_press: bool) -> tuple[DocumentLink, ...]:
    """The documents of a film; those for the press alone only where the press is meant."""
    return tuple(
        document_link(document, microsite.media(document.file), file.name)
        for document, file in document_files(microsite.film)
        if to_press or not document.press_only
    )


def document_link(document: Document, href: str, name: str) -> DocumentLink:
    """A document at an address, under which name it is kept."""
    file = document.file
    until = document.embargo
    return DocumentLink(document.title, href, name, document.language, file.size, file.pages, until)
