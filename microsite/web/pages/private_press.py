"""The press page of a film for those who have a signed link: the public one with other links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from flask import Flask

from microsite.films.film import Film
from microsite.web import rendering
from microsite.web.addresses.links import Links
from microsite.web.document import error_document
from microsite.web.microsite import Microsite
from microsite.web.pages.press import PRESS, PRESS_KIT, press_page

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication


@dataclass(frozen=True, slots=True)
class PrivateLinks(Links):
    """Writes links for a page that nobody else knows: its own files lie beneath it.

    Of the film `shown` there is only this page, in this language; what is public is linked as
    everywhere.
    """

    shown: Film

    def film(self, film: Film, name: str = "film", item: str = "") -> str:
        """The page itself or its press kit, else an empty string."""
        if film.language != self.shown.language:
            return ""
        return {PRESS.name: "./", PRESS_KIT.name: f"{item}.zip"}.get(name, "")

    def site(self, name: str) -> str:  # noqa: ARG002 - as in Links
        """Nothing: no feed and no map knows of this page."""
        return ""

    def owned(self, path: str) -> str:
        """The link to a file that belongs to the film, which lies beneath the page."""
        return path.removeprefix("/")

    def absolute(self, href: str) -> str:
        """Nothing for what lies beneath: readers elsewhere have no link."""
        return self.origin + href if href.startswith("/") else ""


def private_press_page(app: Flask, microsite: Microsite, until: datetime) -> WSGIApplication:
    """The press page of a film whose parts have PrivateLinks and only what they lead to.

    `until` is the moment (aware) at which its link ends.
    """
    film, words = microsite.film, microsite.words
    title = f"{words.plain(PRESS.label)} · {film.title}"
    # Like an error page it has no canonical address and no twins.
    document = replace(
        error_document(film.language, title, microsite.parts),
        name=PRESS.name,
        film_title=film.title,
        film_home=microsite.page(PRESS.name),
        icon=microsite.drawn("icon"),
        light=microsite.light,
    )
    shown = replace(press_page(microsite), until=until)
    with app.app_context():
        return rendering.page(microsite.parts, PRESS.template, document, shown)
