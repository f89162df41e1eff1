"""The screenings page: in which cinemas a film can be seen, and where at home."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.machines import linked_film
from microsite.web.microsite import Microsite
from microsite.web.pages.page import Page
from microsite.web.sections.offers import OfferGroup, offer_groups
from microsite.web.sections.programme import Programme, programme
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class ScreeningsPage:
    """All screenings and offers."""

    title: Text
    programme: Programme | None
    offers: tuple[OfferGroup, ...]


def screenings_page(microsite: Microsite) -> ScreeningsPage:
    """All screenings and offers, as they stand at the Edition's instant."""
    return ScreeningsPage(microsite.film.title, programme(microsite), offer_groups(microsite))


def _can_be_seen(film: Film) -> bool:
    return bool(film.screenings or film.offers)


SCREENINGS = Page(
    name="screenings",
    tail="screenings/",
    label=N_("Where to watch"),
    exists=_can_be_seen,
    fill=screenings_page,
    template="pages/screenings.html",
    told=linked_film.film_named_with_screenings,
)
