"""What is on: the screenings of all films that were asked for, and what else can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from math import ceil

from microsite.films.listings import FACETS, Listing, Listings, ListingsQuery
from microsite.films.search import fold
from microsite.films.text import Text
from microsite.web.addresses import queries
from microsite.web.addresses.routes import LISTINGS, LISTINGS_CALENDAR
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.sections.choices import SEEN_AT_ONCE, Asked, Facet, Option
from microsite.web.sections.pictures import PHOTO, Picture, one_sheet
from microsite.web.sections.programme import Showing, showing
from microsite.web.words.interface import Words
from microsite.web.words.labels import ACCESS, N_

PAGE_LENGTH = 60
"""So many screenings stand on a page."""
MONTH_OF_DAYS = 31
"""With more days than this, months are offered, and the days of the month that is chosen."""
_LABELS = {
    "when": N_("When"),
    "country": N_("Country"),
    "city": N_("City"),
    "language": N_("Language heard or read"),
    "access": N_("Accessibility"),
}


@dataclass(frozen=True, slots=True)
class ListedShowing:
    """A screening and its film; `hreflang` is set where that is in another language."""

    showing: Showing
    title: Text
    href: str
    hreflang: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A day, as the venues count it, and what is shown on it."""

    date: date
    showings: tuple[ListedShowing, ...]


@dataclass(frozen=True, slots=True)
class WhatIsOn:
    """A page of the `found` screenings that were asked for, out of `total`.

    `earlier` and `later` are the pages before and after it, or empty. `calendar` is a file with
    all that was found, `subscription` its address for programs that look there again and again,
    empty where the site does not know its own. `home` asks for nothing.
    """

    days: tuple[ListedDay, ...]
    found: int
    total: int
    facets: tuple[Facet, ...]
    asked: tuple[Asked, ...]
    home: str
    earlier: str
    later: str
    calendar: str
    subscription: str


class WhatsOn:
    """The screenings of one Edition as they answer queries."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        # They are the same for as long as an Edition lasts.
        self._listings = cache(self._in_language)

    def found(self, language: str, query: ListingsQuery) -> tuple[Listing, ...]:
        """All screenings to come that were asked for."""
        return self._listings(language).find(query)

    def answer(self, language: str, query: ListingsQuery) -> WhatIsOn:
        """The page that answers a query in a language."""
        words, links = self._parts.interface.words(language), self._parts.links
        listings = self._listings(language)
        found = listings.find(query)
        last = max(1, ceil(len(found) / PAGE_LENGTH))
        number = max(1, min(int(query.page) if query.page.isdecimal() else 1, last))
        shown = found[(number - 1) * PAGE_LENGTH : number * PAGE_LENGTH]
        home = links.catalogue(language, LISTINGS)
        calendar = links.catalogue(language, LISTINGS_CALENDAR) + queries.tail(query.at(1))
        large = len(listings.all) > SEEN_AT_ONCE or bool(query.chosen)
        return WhatIsOn(
            days=self._days(shown, words),
            found=len(found),
            total=len(listings.all),
            facets=tuple(_facets(listings, query, words)) if large else (),
            asked=tuple(
                Asked(
                    label=_LABELS[facet],
                    value=_label(facet, listings.values[facet].get(fold(value), value), words),
                    href=home + queries.tail(query.without(facet)),
                    without=listings.count(query.without(facet)),
                )
                for facet, value in query.chosen.items()
            ),
            home=home,
            earlier=home + queries.tail(query.at(number - 1)) if number > 1 else "",
            later=home + queries.tail(query.at(number + 1)) if number < last else "",
            calendar=calendar,
            subscription=self._parts.subscription(calendar),
        )

    def _in_language(self, language: str) -> Listings:
        return Listings(self._parts.catalog, language, self._parts.built)

    def _days(self, shown: tuple[Listing, ...], words: Words) -> tuple[ListedDay, ...]:
        by_day = groupby(shown, key=lambda listing: listing.screening.starts.date())
        return tuple(
            ListedDay(day, tuple(self._listed(each, words) for each in those))
            for day, those in by_day
        )

    def _listed(self, listing: Listing, words: Words) -> ListedShowing:
        film = listing.film
        microsite = Microsite(film, self._parts)
        return ListedShowing(
            showing=showing(listing.screening, listing.name, microsite, words),
            title=film.title,
            href=microsite.page(),
            hreflang=film.language if film.language != words.language else "",
            picture=one_sheet(microsite, PHOTO),
        )


def _facets(listings: Listings, query: ListingsQuery, words: Words) -> list[Facet]:
    anything = Option("", Text(words.plain("Any"), words.interface), 0, selected=False)
    facets = []
    for facet in FACETS:
        if len(listings.values[facet]) < 2:
            continue
        counts, chosen = listings.counts(query, facet), fold(query.chosen.get(facet, ""))
        offered = _offered(facet, counts, chosen)
        options = [
            Option(
                listings.values[facet][key],
                _label(facet, listings.values[facet][key], words),
                counts[key],
                selected=key == chosen,
            )
            for key in offered
        ]
        if facet != "when":
            options.sort(key=lambda option: (fold(str(option.label)), str(option.label)))
        facets.append(Facet(facet, _LABELS[facet], (anything, *options)))
    return facets


def _offered(facet: str, counts: dict[str, int], chosen: str) -> list[str]:
    """The values of a facet that find something, folded; of days and months, one or the other."""
    there = [key for key, count in counts.items() if count or key == chosen]
    if facet != "when":
        return there
    months = {key for key in there if len(key) == len("2027-02")}
    if len(there) - len(months) > MONTH_OF_DAYS:
        month = chosen[: len("2027-02")]
        return sorted(key for key in there if key in months or (month and key.startswith(month)))
    return sorted(key for key in there if key not in months or key == chosen)


def _label(facet: str, value: str, words: Words) -> Text | str:
    """What a page calls a value."""
    if facet == "when":
        return Text(words.plain_when(value), words.speaks)
    if facet == "country":
        return Text(words.country(value), words.speaks)
    if facet == "language":
        return Text(words.language_name(value), words.speaks)
    if facet == "access" and value in ACCESS:
        return Text(words.plain(ACCESS[value]), words.speaks)
    return value
