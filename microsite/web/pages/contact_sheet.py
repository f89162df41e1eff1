"""The contact sheet: all stills of a film, numbered, on sheets of A4."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.press.terms import common_terms
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.pages.gallery import has_stills
from microsite.web.pages.page import Page
from microsite.web.sections.handouts import PictureHandout, still_handouts
from microsite.web.sections.pictures import SHEET
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """All stills, numbered; `press` is the press page, `usage` are the terms of all of them."""

    title: Text
    stills: tuple[PictureHandout, ...]
    press: str
    usage: Text | None


def contact_sheet(microsite: Microsite) -> ContactSheet:
    """The numbered sheet of a film's stills."""
    stills = still_handouts(microsite, SHEET)
    usage = common_terms(microsite.film, microsite.site)
    return ContactSheet(microsite.film.title, stills, microsite.page("press"), usage)


CONTACT_SHEET = Page(
    name="contact-sheet",
    tail="press/contact-sheet/",
    label=N_("Contact sheet"),
    exists=has_stills,
    fill=contact_sheet,
    template="pages/contact-sheet.html",
    is_door=False,
    has_strip=False,
)
