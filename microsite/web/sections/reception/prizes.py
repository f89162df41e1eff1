"""Prizes and selections, festival by festival."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.records import Award
from microsite.web.words.interface import Words


@dataclass(frozen=True, slots=True)
class FestivalPrizes:
    """What a festival gave in one year; `country` is a code, `festival` may be empty."""

    festival: str
    year: int
    city: str
    country: str
    prizes: tuple[Award, ...]


def festival_prizes(film: Film) -> tuple[FestivalPrizes, ...]:
    """The prizes of a film in its author's order, those of one festival and year together."""
    groups: dict[object, list[Award]] = {}
    for number, award in enumerate(film.awards):
        # A prize of which nobody says who gave it stands alone.
        given_by = (award.festival.casefold(), award.year) if award.festival else number
        groups.setdefault(given_by, []).append(award)
    return tuple(
        FestivalPrizes(
            festival=group[0].festival,
            year=group[0].year,
            city=next((award.city for award in group if award.city), ""),
            country=next((award.country for award in group if award.country), ""),
            prizes=tuple(group),
        )
        for group in groups.values()
    )


def prizes_in_lines(film: Film, words: Words) -> tuple[str, ...]:
    """The same as plain text: a line for each festival, and one for each of its prizes."""
    return tuple(
        line
        for given in festival_prizes(film)
        for line in (_festival(given, words), *map(_prize, given.prizes))
        if line
    )


def _festival(given: FestivalPrizes, words: Words) -> str:
    named = f"{given.festival} {given.year or ''}".strip()
    country = words.country(given.country) if given.country else ""
    return ", ".join(filter(None, (named, given.city, country)))


def _prize(award: Award) -> str:
    told = (award.result, award.award, award.section, award.recipient)
    line = " – ".join(str(each) for each in told if each)
    return f"  {line}" if line else ""
