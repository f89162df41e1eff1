"""Where a film can be seen at home, country by country."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta

from microsite.films.film import Film, WatchOffer
from microsite.web.addresses.links import Links
from microsite.web.contexts.screenings import Offer, OfferGroup
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

KINDS = {
    "stream": N_("Streaming"),
    "rent": N_("To rent"),
    "buy": N_("To buy"),
    "free": N_("Free"),
    "disc": N_("On disc"),
}
"""How an offer lets the film be seen."""


def offer_groups(film: Film, links: Links, words: Words, now: datetime) -> tuple[OfferGroup, ...]:
    """The offers at `now` (aware): those for everywhere, then each country's own, by its name.

    Countries that have the same offers stand together. What is over is not in a public film; what
    has not begun says when it will.
    """
    countries = {country for offer in film.watch for country in offer.countries}
    groups: dict[tuple[WatchOffer, ...], list[str]] = {}
    for country in sorted(countries, key=lambda code: _alphabetical(words.country(code))):
        there = tuple(offer for offer in film.watch if country in offer.countries)
        groups.setdefault(there, []).append(country)
    everywhere = tuple(offer for offer in film.watch if not offer.countries)

    def shown(offers: Iterable[WatchOffer]) -> tuple[Offer, ...]:
        return tuple(_offer(offer, links, now) for offer in offers)

    return tuple(
        OfferGroup(tuple(codes), shown(offers))
        for offers, codes in ((everywhere, ()), *groups.items())
        if offers
    )


def _offer(offer: WatchOffer, links: Links, now: datetime) -> Offer:
    begins = offer.available_from if offer.available_from and offer.available_from > now else None
    # The instant at which it is over belongs to it no more: midnight ends the day before.
    until = offer.available_until - timedelta(microseconds=1) if offer.available_until else None
    return Offer(
        name=offer.name,
        # Before it begins, its page may not be there.
        href="" if begins else links.written(offer.url),
        kind=KINDS.get(offer.kind, ""),
        begins=begins.date() if begins else None,
        ends=until.date() if until else None,
    )


def _alphabetical(name: str) -> str:
    """A key that puts Österreich among the countries with an O."""
    return unicodedata.normalize("NFKD", name.casefold())
