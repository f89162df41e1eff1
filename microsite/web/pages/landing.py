"""The landing page of a film."""

from __future__ import annotations

from dataclasses import dataclass, replace

from microsite.films.media.files import MediaFile
from microsite.films.screenings import coming
from microsite.films.text import Prose, Text
from microsite.web.addresses.routes import always
from microsite.web.document import Door, film_doors
from microsite.web.machines import linked_film
from microsite.web.microsite import Microsite
from microsite.web.pages.page import Page
from microsite.web.sections.art.hero import Hero, hero
from microsite.web.sections.art.stills import Gallery, first_stills
from microsite.web.sections.contacts import ContactCard, contact_cards
from microsite.web.sections.elsewhere import ExternalLink, external_links
from microsite.web.sections.facts import Fact, facts_in_short
from microsite.web.sections.further.documents import DocumentLink, document_links
from microsite.web.sections.further.own_sections import (
    SectionShown,
    own_sections,
    section_doors,
)
from microsite.web.sections.offers import OfferGroup, offer_groups
from microsite.web.sections.partners import PartnerGroup, partner_groups
from microsite.web.sections.people.cast_list import CastList, CrewList, cast_list, crew_list
from microsite.web.sections.people.directors import Directors, directors, tells_of_directors
from microsite.web.sections.pictures import PLATE, Picture, picture
from microsite.web.sections.programme import Programme, programme
from microsite.web.sections.reception.voices import Moment, Voices, first_voices, moment
from microsite.web.sections.video.teaser import TrailerTeaser, first_teaser
from microsite.web.words.labels import N_

FIRST_CAST = 8
"""How many of the cast the landing page shows before it leads on to all."""
FIRST_CREW = 12
"""Likewise of the crew."""
FIRST_STILLS = 10
"""Likewise of the stills."""
FIRST_AWARDS = 6
"""Likewise of the prizes."""
FIRST_QUOTES = 3
"""Likewise of what the press wrote."""
FIRST_SCREENINGS = 4
"""How many screenings to come the landing page shows before it leads on to all."""


@dataclass(frozen=True, slots=True)
class LandingPage:
    """Everything that a visitor is told of a film; `press` is the press page, or empty.

    `plate_is_one_sheet` says that the one-sheet stands on the first screen already, else
    `one_sheet` stands beside the story. `contact` and `address`, absolute, are for paper.
    """

    hero: Hero
    plate_is_one_sheet: bool
    one_sheet: Picture | None
    synopsis: Prose | None
    facts: tuple[Fact, ...]
    warnings: tuple[Text, ...]
    moment: Moment | None
    trailer: TrailerTeaser | None
    cast: CastList | None
    crew: CrewList | None
    directors: Directors | None
    gallery: Gallery | None
    voices: Voices | None
    credit_block: Text | None
    notes: Prose | None
    sections: tuple[SectionShown, ...]
    documents: tuple[DocumentLink, ...]
    programme: Programme | None
    offers: tuple[OfferGroup, ...]
    links: tuple[ExternalLink, ...]
    press: str
    partners: tuple[PartnerGroup, ...]
    notice: Text | None
    contact: ContactCard | None
    address: str


def landing_page(microsite: Microsite) -> LandingPage:
    """The landing page of a film in one language."""
    film = microsite.film
    trailer = first_teaser(microsite)
    large = moment(film)
    quotes = [quote for quote in film.press_quotes if not large or quote is not large.quote]
    return LandingPage(
        hero=hero(microsite, trailer),
        plate_is_one_sheet=_is_shown(film.one_sheet or film.key_art, microsite),
        one_sheet=picture(microsite, film.one_sheet, PLATE, alt=film.title),
        synopsis=film.synopsis,
        facts=facts_in_short(film, microsite.words),
        warnings=film.content_warnings,
        moment=large,
        trailer=trailer,
        cast=cast_list(microsite, FIRST_CAST),
        crew=crew_list(microsite, FIRST_CREW),
        directors=directors(microsite),
        gallery=first_stills(microsite, FIRST_STILLS),
        voices=first_voices(microsite, quotes, FIRST_AWARDS, FIRST_QUOTES),
        credit_block=film.credit_block,
        notes=film.additional_info,
        sections=own_sections(film),
        documents=document_links(microsite, to_press=False),
        programme=programme(microsite, first=FIRST_SCREENINGS),
        offers=offer_groups(microsite),
        links=external_links(microsite),
        press=microsite.page("press"),
        partners=partner_groups(microsite),
        notice=film.notice,
        contact=next(iter(contact_cards(film)), None),
        address=microsite.url(),
    )


def _doors(microsite: Microsite, _: str) -> tuple[Door, ...]:
    """The ways to what stands on the page itself, and to the pages that hold something else."""
    film = microsite.film
    where = "#screenings" if coming(film, microsite.now) else "#watch" if film.offers else ""
    here = {
        "film": "#story" if film.synopsis else "",
        "cast": "#people",
        "gallery": "#stills",
        "screenings": where,
    }
    pages = {door.name: door for door in film_doors(microsite, LANDING.name)}
    doors = [
        replace(door, href=here.get(name) or door.href, current=False)
        for name, door in pages.items()
        if name != "trailer" and (name != LANDING.name or film.synopsis)
    ]
    if tells_of_directors(film):
        before = [door for door in doors if door.name in ("film", "cast")]
        here_too = Door("director", N_("Director"), "#director")
        doors = [*before, here_too, *doors[len(before) :]]
    doors += section_doors(film)
    if film.trailers:
        plays = microsite.page("player")
        href = microsite.page("trailer") if plays else "#trailer"
        doors.append(Door("trailer", N_("Trailer"), href, fragment=plays))
    return tuple(doors)


def _is_shown(file: MediaFile | None, microsite: Microsite) -> bool:
    return file is not None and file == microsite.opening.plate


LANDING = Page(
    name="film",
    tail="",
    label=N_("The film"),
    exists=always,
    fill=landing_page,
    template="pages/film.html",
    has_strip=False,
    doors=_doors,
    told=linked_film.film_with_screenings,
    images=lambda film: (film.key_art, film.one_sheet),
)
