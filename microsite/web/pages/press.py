"""The press page: everything that a journalist, a festival or a cinema needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from microsite.films.film import Film
from microsite.films.press.book import texts_given
from microsite.films.press.files import poster_files
from microsite.films.press.portraits import press_people
from microsite.films.press.terms import common_terms
from microsite.films.text import Text
from microsite.web.addresses.routes import ITEM, Kind, Route
from microsite.web.microsite import Microsite
from microsite.web.pages.cast import has_people
from microsite.web.pages.page import Page, Section
from microsite.web.sections.contacts import ContactCard, contact_cards
from microsite.web.sections.contents import Place, places
from microsite.web.sections.facts import Fact, facts
from microsite.web.sections.further.documents import DocumentLink, document_links
from microsite.web.sections.handouts import (
    PictureHandout,
    TrailerHandout,
    poster_handouts,
    still_handouts,
    trailer_handouts,
)
from microsite.web.sections.people.cast_list import CastList, CrewList, cast_list, crew_list
from microsite.web.sections.people.named import names_listed
from microsite.web.sections.people.press_people import PersonHandout, person_handouts
from microsite.web.sections.pictures import THUMBNAIL
from microsite.web.sections.press_texts import Texts, texts
from microsite.web.sections.reception.voices import Voices, has_voices, voices
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class Kit:
    """The ZIP: its address, size in bytes, date where the film has one, and what is in it."""

    href: str
    size: int
    day: date | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PressPage:
    """The press page; `sheet` and `screenings` are pages of their own, or empty.

    `until` is the moment (aware) at which a private link to it ends; `held` says until when keys of
    the film are held back whole.
    """

    title: Text
    contents: tuple[Place, ...]
    facts: tuple[Fact, ...]
    directors: Markup
    notice: Text | None
    contacts: tuple[ContactCard, ...]
    usage: Text | None
    texts: Texts | None
    cast: CastList | None
    crew: CrewList | None
    credit_block: Text | None
    people: tuple[PersonHandout, ...]
    stills: tuple[PictureHandout, ...]
    sheet: str
    posters: tuple[PictureHandout, ...]
    trailers: tuple[TrailerHandout, ...]
    documents: tuple[DocumentLink, ...]
    voices: Voices | None
    screenings: str
    kit: Kit
    held: Mapping[str, datetime]
    until: datetime | None = None


def press_page(microsite: Microsite) -> PressPage:
    """The press page of a film in one language."""
    film = microsite.film
    told, contacts, written = facts(film, microsite.words), contact_cards(film), texts(microsite)
    people = person_handouts(microsite)
    stills, posters = still_handouts(microsite, THUMBNAIL), poster_handouts(microsite)
    trailers, usage = trailer_handouts(microsite), common_terms(film, microsite.site)
    documents = document_links(microsite, to_press=True)
    contents = places(
        (
            ("facts", N_("Facts"), told),
            ("contacts", N_("Contacts"), contacts),
            ("usage", N_("Terms of use"), usage),
            ("texts", N_("Texts"), written),
            ("people", N_("Cast and crew"), has_people(film)),
            ("portraits", N_("Portraits and biographies"), people),
            ("stills", N_("Stills"), stills),
            ("posters", N_("Posters"), posters),
            ("trailers", N_("Trailer"), trailers),
            ("documents", N_("Documents"), documents),
            ("voices", N_("Voices"), has_voices(film)),
            ("kit", N_("Press kit"), True),
        )
    )
    return PressPage(
        title=film.title,
        contents=contents,
        facts=told,
        directors=names_listed(microsite, film.directors),
        notice=film.notice,
        contacts=contacts,
        usage=usage,
        texts=written,
        cast=cast_list(microsite),
        crew=crew_list(microsite),
        credit_block=film.credit_block,
        people=people,
        stills=stills,
        sheet=microsite.page("contact-sheet"),
        posters=posters,
        trailers=trailers,
        documents=documents,
        voices=voices(microsite),
        screenings=microsite.page("screenings"),
        kit=_kit(microsite),
        held=dict(film.embargoes),
    )


def has_press(film: Film) -> bool:
    """Whether there is more to print than facts alone."""
    known = (film.contacts, film.world_sales, film.stills, film.usage, film.documents)
    handed_out = (*known, poster_files(film), press_people(film))
    technique = (film.technical_specs, film.format, film.ids)
    printed = _has_texts(film) or has_people(film) or has_voices(film)
    return printed or any((*handed_out, *technique))


def _has_texts(film: Film) -> bool:
    return bool(film.sections) or next(texts_given(film), None) is not None


def _kit(microsite: Microsite) -> Kit:
    film = microsite.film
    kit = microsite.links.press_kit(film)
    return Kit(
        href=microsite.page(PRESS_KIT.name, *_kit_name(film)),
        size=kit.size,
        day=film.publish_date.date() if film.publish_date else None,
        names=kit.names,
    )


def _kit_name(film: Film) -> tuple[str]:
    return (f"{film.slug}-press-{film.language}",)


PRESS = Page(
    name="press",
    tail="press/",
    label=N_("Press"),
    exists=has_press,
    fill=press_page,
    template="pages/press.html",
    sections=(
        Section(
            name="press-texts",
            tail="fragments/press-texts/",
            exists=_has_texts,
            fill=texts,
            template="sections/press-texts.html",
        ),
        Section(
            name="voice-list",
            tail="fragments/voices/",
            exists=has_voices,
            fill=voices,
            template="sections/voices.html",
        ),
    ),
)
PRESS_KIT = Route("press-kit", f"press/{ITEM}.zip", Kind.FILE, has_press, _kit_name)
"""The one address of a film that is not rendered here; the floor above answers there."""
