"""Where a film can be seen at home, country by country."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from microsite.films.records import WatchOffer
from microsite.web.microsite import Microsite
from microsite.web.words.labels import N_

KINDS = {
    "stream": N_("Streaming"),
    "rent": N_("To rent"),
    "buy": N_("To buy"),
    "free": N_("Free"),
    "disc": N_("On disc"),
}
"""How an offer lets the film be seen."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A way to see the film at home; `begins` is set and `href` empty until it can be had.

    `kind` is one of the interface's messages or empty, `ends` the last day.
    """

    name: str
    href: str
    kind: str
    begins: date | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class OfferGroup:
    """The offers in some countries (ISO 3166-1 alpha-2); everywhere where there are none."""

    countries: tuple[str, ...]
    offers: tuple[Offer, ...]


def offer_groups(microsite: Microsite) -> tuple[OfferGroup, ...]:
    """The offers: those for everywhere, then each country's own, by its name.

    Countries that have the same offers stand together. What is over is not in a public film; what
    has not begun says when it will.
    """
    film, words = microsite.film, microsite.words
    countries = {country for offer in film.offers for country in offer.countries}
    groups: dict[tuple[WatchOffer, ...], list[str]] = {}
    for country in sorted(countries, key=lambda code: _alphabetical(words.country(code))):
        there = tuple(offer for offer in film.offers if country in offer.countries)
        groups.setdefault(there, []).append(country)
    everywhere = tuple(offer for offer in film.offers if not offer.countries)

    def shown(offers: Iterable[WatchOffer]) -> tuple[Offer, ...]:
        return tuple(_offer(offer, microsite) for offer in offers)

    return tuple(
        OfferGroup(tuple(codes), shown(offers))
        for offers, codes in ((everywhere, ()), *groups.items())
        if offers
    )


def _offer(offer: WatchOffer, microsite: Microsite) -> Offer:
    opens = offer.available_from
    begins = opens if opens and opens > microsite.now else None
    # The instant at which it is over belongs to it no more: midnight ends the day before.
    until = offer.available_until - timedelta(microseconds=1) if offer.available_until else None
    return Offer(
        name=offer.name,
        # Before it begins, its page may not be there.
        href="" if begins else microsite.links.written(offer.url),
        kind=KINDS.get(offer.kind, ""),
        begins=begins.date() if begins else None,
        ends=until.date() if until else None,
    )


def _alphabetical(name: str) -> str:
    """A key that puts Österreich among the countries with an O."""
    return unicodedata.normalize("NFKD", name.casefold())
