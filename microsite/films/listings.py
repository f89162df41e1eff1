"""What is on: the screenings to come of all films, by day, place, language and access."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass, fields, replace
from datetime import datetime

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.records import Screening
from microsite.films.screenings import by_name, by_the_clock
from microsite.films.search import fold


def _days(screening: Screening) -> tuple[str, ...]:
    day = screening.starts.date().isoformat()
    return day[: len("2027-02")], day


def _languages(screening: Screening) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (screening.language, *screening.subtitles))))


FACETS: dict[str, Callable[[Screening], tuple[str, ...]]] = {
    "when": _days,
    "country": lambda screening: tuple(filter(None, (screening.country,))),
    "city": lambda screening: tuple(filter(None, (screening.city,))),
    "language": _languages,
    "access": lambda screening: tuple(each.kind for each in screening.access),
}
"""What screenings can be chosen by, and which values one has of it.

`when` is a month or a day in ISO 8601, by the venue's clock; `language` one that is heard or read.
"""


@dataclass(frozen=True, slots=True)
class ListingsQuery:
    """What is asked: one value of each facet, and which page of what it finds."""

    when: str = ""
    country: str = ""
    city: str = ""
    language: str = ""
    access: str = ""
    page: str = ""

    @property
    def given(self) -> dict[str, str]:
        """The fields that ask for something."""
        pairs = zip(LISTINGS_FIELDS, astuple(self), strict=True)
        return {name: value for name, value in pairs if value}

    @property
    def chosen(self) -> dict[str, str]:
        """The facets that ask for something."""
        return {name: value for name, value in self.given.items() if name in FACETS}

    def without(self, facet: str) -> ListingsQuery:
        """Return this query with one facet asking for nothing, from the first page."""
        return replace(self, **{facet: "", "page": ""})

    def at(self, page: int) -> ListingsQuery:
        """Return this query for a page, from 1."""
        return replace(self, page=str(page) if page > 1 else "")


LISTINGS_FIELDS = tuple(field.name for field in fields(ListingsQuery))


@dataclass(frozen=True, slots=True)
class Listing:
    """A screening by its name (films.screenings.by_name), and its film in one language."""

    film: Film
    name: str
    screening: Screening


class Listings:
    """The screenings of a catalog that have not begun at `now` (aware), day by day.

    Each film is in `language`, or else in its main one. Values are compared folded, and those of
    a film's main language count, so that a change of language keeps what is asked.
    """

    def __init__(self, catalog: Catalog, language: str, now: datetime) -> None:
        found = [
            (Listing(film, name, screening), other)
            for film in catalog.listed(language)
            for (name, screening), other in _paired(film, catalog.translations(film.slug)[0])
            if screening.starts > now
        ]
        found.sort(key=lambda pair: by_the_clock(pair[0].screening))
        self.all = tuple(listing for listing, _ in found)
        self.values: dict[str, dict[str, str]] = {facet: {} for facet in FACETS}
        self._having: dict[str, dict[str, set[int]]] = {facet: {} for facet in FACETS}
        for number, (_, main) in enumerate(found):
            for facet, values in FACETS.items():
                for value in values(main):
                    key = fold(value)
                    self.values[facet].setdefault(key, value)
                    self._having[facet].setdefault(key, set()).add(number)

    def find(self, query: ListingsQuery) -> tuple[Listing, ...]:
        """Return the screenings that have every value asked for, in their order."""
        return tuple(self.all[number] for number in sorted(self._found(query)))

    def count(self, query: ListingsQuery) -> int:
        """Return how many screenings have every value asked for."""
        return len(self._found(query))

    def counts(self, query: ListingsQuery, facet: str) -> dict[str, int]:
        """Return how many screenings each folded value of a facet would find beside the rest."""
        found = self._found(query.without(facet))
        return {key: len(found & having) for key, having in self._having[facet].items()}

    def _found(self, query: ListingsQuery) -> set[int]:
        none: set[int] = set()
        found = (
            self._having[facet].get(fold(value), none) for facet, value in query.chosen.items()
        )
        return set(range(len(self.all))).intersection(*found)


def _paired(film: Film, main: Film) -> Iterable[tuple[tuple[str, Screening], Screening]]:
    """The screenings of a film by their names, each with its counterpart in the main language."""
    same = [each.starts for each in film.screenings] == [each.starts for each in main.screenings]
    others = main.screenings if same else film.screenings
    return zip(by_name(film).items(), others, strict=True)
