"""Screenings as schema.org describes them.

Source: schema.org, ScreeningEvent; Google's rules for events, which want name, start and place.
"""

from __future__ import annotations

from microsite.films.records import Screening
from microsite.films.screenings import UNCLEAR
from microsite.web.machines.linked_media import Node, film_id, known
from microsite.web.machines.price import amount
from microsite.web.microsite import Microsite

_EVENT_STATUS = {
    "cancelled": "https://schema.org/EventCancelled",
    "postponed": "https://schema.org/EventPostponed",
    "moved": "https://schema.org/EventRescheduled",
}


def screenings(microsite: Microsite) -> list[Node]:
    """A film's screenings to come that have a place."""
    return [
        _screening_event(screening, microsite)
        for screening in microsite.film.screenings
        if screening.starts > microsite.now and (screening.venue or screening.city)
    ]


def has_address(screening: Screening) -> bool:
    """Whether it tells where it is, as search engines require it."""
    return bool(screening.address or screening.city or screening.country)


def listed_event(screening: Screening, microsite: Microsite) -> Node:
    """A screening on a page of several films: the film is named in it, with the page to turn to."""
    film = known(
        type="Movie",
        id=film_id(microsite),
        name=str(microsite.film.title),
        url=microsite.url(),
    )
    event = _screening_event(screening, microsite)
    return {**event, "url": microsite.url("screenings"), "workPresented": film}


def _screening_event(screening: Screening, microsite: Microsite) -> Node:
    address = known(
        type="PostalAddress",
        streetAddress=screening.address,
        addressLocality=screening.city,
        addressCountry=screening.country,
    )
    unclear = screening.status == UNCLEAR
    return known(
        type="ScreeningEvent",
        name=str(microsite.film.title),
        description=str(screening.note or ""),
        startDate=screening.starts.isoformat(),
        endDate=screening.ends and screening.ends.isoformat(),
        doorTime=screening.doors and screening.doors.isoformat(),
        eventStatus=None
        if unclear
        else _EVENT_STATUS.get(screening.status, "https://schema.org/EventScheduled"),
        eventAttendanceMode="https://schema.org/OfflineEventAttendanceMode",
        location=known(
            type="Place",
            name=screening.venue or screening.city,
            address=address if len(address) > 1 else None,
        ),
        workPresented=known(id=film_id(microsite)),
        inLanguage=screening.language,
        subtitleLanguage=screening.subtitles,
        videoFormat=screening.format,
        offers=screening.tickets and not unclear and _offer(screening, microsite),
    )


def _offer(screening: Screening, microsite: Microsite) -> Node:
    price, currency = amount(str(screening.price or ""), screening.country)
    sold_out = screening.status == "sold_out"
    return known(
        type="Offer",
        url=microsite.links.elsewhere(screening.tickets),
        price=price,
        priceCurrency=currency,
        availability=f"https://schema.org/{'SoldOut' if sold_out else 'InStock'}",
    )
