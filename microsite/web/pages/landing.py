"""From a film to what its pages show: each function fills one dataclass of contexts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import islice

from microsite.films.film import Film
from microsite.films.pictures import framed_video, shape, tall_picture, wide_picture
from microsite.films.screenings import coming, tickets
from microsite.web.addresses.links import Links
from microsite.web.contexts.film import ExternalLink, FilmPage, PartnerMark, Place
from microsite.web.contexts.people import CastList, CastPage, CrewCredit, Member
from microsite.web.contexts.pictures import Hero
from microsite.web.contexts.screenings import ScreeningsPage
from microsite.web.contexts.stills import Gallery, GalleryPage, GalleryStill
from microsite.web.sections import player as trailers
from microsite.web.sections.offers import offer_groups
from microsite.web.sections.pictures import (
    GALLERY,
    HERO,
    PHOTO,
    Space,
    picture,
    shown_as,
    still_space,
)
from microsite.web.sections.programme import programme
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_, known_category, known_role

_CONTENTS: tuple[tuple[Place, Callable[[Film], object]], ...] = (
    (Place("story", N_("Story")), lambda film: film.synopsis),
    (Place("trailer", N_("Trailer")), lambda film: film.trailers),
    (Place("people", N_("Cast and crew")), lambda film: film.cast or film.crew),
    (Place("stills", N_("Stills")), lambda film: film.stills),
    (Place("voices", N_("Voices")), lambda film: film.awards or film.press_quotes),
    (Place("screenings", N_("Screenings")), lambda film: film.screenings),
    (Place("watch", N_("At home")), lambda film: film.watch),
)
FIRST_CAST = 8
"""How many of the cast the landing page shows before it leads on to all."""
FIRST_STILLS = 10
"""Likewise of the stills."""
FIRST_SCREENINGS = 4
"""How many screenings to come the landing page shows before it leads on to all."""


def film_page(film: Film, links: Links, words: Words, now: datetime) -> FilmPage:
    """The landing page of a film in one language, as it stands at `now` (aware)."""
    # Of the screenings, this page shows those to come.
    current = replace(film, screenings=coming(film, now))
    return FilmPage(
        film=film,
        contents=tuple(place for place, is_there in _CONTENTS if is_there(current)),
        hero=_hero(film, links),
        trailer=trailers.teaser(film, links),
        cast=_cast(film, links, first=FIRST_CAST),
        crew=_crew(film),
        gallery=_gallery(film, links),
        programme=programme(film, links, words, now, first=FIRST_SCREENINGS),
        offers=offer_groups(film, links, words, now),
        category=known_category(str(film.category or "")) or "",
        tickets=links.written(next(filter(None, map(tickets, current.screenings)), "")),
        links=tuple(
            ExternalLink(link.name, links.written(link.url)) for link in film.external_links
        ),
        partners=tuple(
            PartnerMark(
                partner.name,
                picture(film, partner.logo, links, None, alt=partner.name),
                links.written(partner.url),
            )
            for partner in film.partners
        ),
        press=links.film(film, "press"),
    )


def cast_page(film: Film, links: Links) -> CastPage:
    """Everybody before and behind the camera."""
    return CastPage(film, _cast(film, links, first=None), _crew(film))


def gallery_page(film: Film, links: Links) -> GalleryPage:
    """All stills of a film that has some."""
    return GalleryPage(film, _stills(film, links, len(film.stills), lambda _: GALLERY))


def screenings_page(film: Film, links: Links, words: Words, now: datetime) -> ScreeningsPage:
    """All screenings and offers, as they stand at `now` (aware)."""
    return ScreeningsPage(
        film, programme(film, links, words, now), offer_groups(film, links, words, now)
    )


def _hero(film: Film, links: Links) -> Hero:
    frame = framed_video(film)
    return Hero(
        tall=picture(film, tall_picture(film) or frame, links, HERO),
        wide=picture(film, wide_picture(film) or frame, links, HERO),
        shape=shape(film),
    )


def _cast(film: Film, links: Links, *, first: int | None) -> CastList | None:
    if not film.cast:
        return None
    members = tuple(
        Member(
            number,
            performer,
            picture(film, performer.photo, links, PHOTO),
            links.person(performer.id, film.language),
        )
        for number, performer in enumerate(islice(film.cast, first), start=1)
    )
    return CastList(
        members=members,
        rest=len(film.cast) - len(members),
        href=links.film(film, "cast"),
        fragment=links.film(film, "cast-list"),
    )


def _gallery(film: Film, links: Links) -> Gallery | None:
    shown = min(len(film.stills), FIRST_STILLS)
    return _stills(film, links, shown, lambda at: still_space(at, shown)) if shown else None


def _stills(film: Film, links: Links, first: int, space: Callable[[int], Space]) -> Gallery:
    page = links.film(film, "gallery")
    return Gallery(
        stills=tuple(
            GalleryStill(
                number=number,
                picture=shown_as(film, still.file, links, space(number), alt=still.alt or ""),
                caption=still.caption,
                credit=still.credit or still.creator or still.copyright,
                href=f"{page}#still-{number}",
            )
            for number, still in enumerate(film.stills[:first], start=1)
        ),
        href=page,
        fragment=links.film(film, "still-list"),
        rest=len(film.stills) - first,
    )


def _crew(film: Film) -> tuple[CrewCredit, ...]:
    return tuple(
        CrewCredit(known_role(credit.role.value) or "", credit.role, credit.name)
        for credit in film.crew
    )
