"""The press page of a film for those who have a signed link: the public one with other links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flask import Flask

from microsite.films.film import Film
from microsite.films.media import MediaFile
from microsite.web import documents, rendering
from microsite.web.addresses.assets import Candidate, Drawn, Light
from microsite.web.addresses.links import Links
from microsite.web.pages import press
from microsite.web.parts import Parts

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication


@dataclass(frozen=True, slots=True)
class PrivateLinks(Links):
    """Writes links for a page that nobody else knows: its own files lie beneath it.

    Of `shown`, the film, there is this page in this language and no other; what is public is linked
    as everywhere.
    """

    shown: Film

    def film(self, film: Film, name: str = "film") -> str:
        """The page itself, or an empty string."""
        return "./" if name == "press" and film.language == self.shown.language else ""

    def site(self, name: str) -> str:  # noqa: ARG002 - as in Links
        """Nothing: no feed and no map knows of this page."""
        return ""

    def item(self, film: Film, name: str, item: str) -> str:  # noqa: ARG002 - as in Links
        """The press kit, which is all that a press page has of these."""
        return f"{item}.zip"

    def media(self, film: Film, file: MediaFile) -> str:
        """A media file of the film."""
        return _beneath(self.assets.media(film.slug, file))

    def light(self, film: Film) -> Light:
        """The colours of the page."""
        light = self.assets.light(film.slug)
        return replace(light, href=_beneath(light.href))

    def drawn(self, film: Film, kind: str) -> Drawn:
        """What is drawn for the film."""
        found = self.assets.drawn(film, kind)
        return replace(found, path=_beneath(found.path))

    def candidates(self, film: Film, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of a picture."""
        found = self.assets.candidates(film.slug, file)
        return tuple(replace(each, path=_beneath(each.path)) for each in found)

    def absolute(self, href: str) -> str:
        """Nothing for what lies beneath: readers elsewhere have no link."""
        return self.origin + href if href.startswith("/") else ""


def private_press_page(app: Flask, parts: Parts, film: Film) -> WSGIApplication:
    """The press page of a film; `parts` have PrivateLinks and what of its translations there is."""
    words, site = parts.words(film), parts.site.in_language(film.language)
    title = f"{words.plain(documents.NAMES['press'])} · {film.title}"
    # Like an error page it has no canonical address and no twins.
    document = replace(
        documents.error_document(film.language, title, parts.links, site),
        name="press",
        film_title=film.title,
        film_home=parts.links.film(film, "press"),
        icon=parts.links.drawn(film, "icon"),
        light=parts.links.light(film),
    )
    shown = press.press_page(film, parts.catalog, parts.links, words)
    with app.app_context():
        return rendering.page(parts, document, shown)


def _beneath(path: str) -> str:
    return path.removeprefix("/")
