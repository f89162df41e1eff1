"""The landing page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.contexts.people import CastList, CrewCredit
from microsite.web.contexts.pictures import Hero, Picture
from microsite.web.contexts.screenings import OfferGroup, Programme
from microsite.web.contexts.stills import Gallery
from microsite.web.contexts.trailers import TrailerTeaser


@dataclass(frozen=True, slots=True)
class ExternalLink:
    """A link that an author gave."""

    name: Text
    href: str


@dataclass(frozen=True, slots=True)
class Place:
    """A section of the landing page: its id, and its name as one of the interface's messages."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner: a logo where there is one, else the name; `href` may be empty."""

    name: str
    logo: Picture | None
    href: str


@dataclass(frozen=True, slots=True)
class FilmPage:
    """The landing page.

    `category` is set where the interface knows it in every language; `tickets` is where to buy
    them for the next screening, `press` the press page; both may be empty.
    """

    film: Film
    contents: tuple[Place, ...]
    hero: Hero
    trailer: TrailerTeaser | None
    cast: CastList | None
    crew: tuple[CrewCredit, ...]
    gallery: Gallery | None
    programme: Programme | None
    offers: tuple[OfferGroup, ...]
    category: str
    tickets: str
    links: tuple[ExternalLink, ...]
    partners: tuple[PartnerMark, ...]
    press: str = ""
