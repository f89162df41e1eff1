"""What others say of a film: prizes, what the press wrote, and one line of it in large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.records import PressQuote
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.reception.prizes import FestivalPrizes, festival_prizes

_LONGEST = 110
"""Letters; more would not be large."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What festivals gave, and quotes. `rest` counts those not shown, behind the two links.

    `next` is the id of the first of them where all are shown.
    """

    awards: tuple[FestivalPrizes, ...]
    quotes: tuple[PressQuote, ...]
    rest: int
    next: str
    href: str
    fragment: str


def has_voices(film: Film) -> bool:
    """Whether anybody has said anything."""
    return bool(film.awards or film.press_quotes)


def voices(microsite: Microsite) -> Voices | None:
    """All prizes and quotes of a film; None where there are none."""
    film = microsite.film
    return first_voices(microsite, film.press_quotes, len(film.awards), len(film.press_quotes))


def first_voices(
    microsite: Microsite, quotes: Sequence[PressQuote], awards: int, most: int
) -> Voices | None:
    """What the first `awards` festivals gave, and at `most` so many of the quotes; or None."""
    given, shown = festival_prizes(microsite.film), tuple(quotes[:most])
    if not given and not shown:
        return None
    press = microsite.page("press")
    return Voices(
        awards=given[:awards],
        quotes=shown,
        rest=len(given[awards:]) + len(quotes) - len(shown),
        next=f"prize-{awards + 1}" if len(given) > awards else f"voice-{len(shown) + 1}",
        href=f"{press}#voices" if press else "",
        fragment=microsite.page("voice-list"),
    )


@dataclass(frozen=True, slots=True)
class Moment:
    """A line to be set large: what somebody wrote of the film, else its tagline, else its year."""

    line: Text
    quote: PressQuote | None = None
    is_year: bool = False


def moment(film: Film) -> Moment | None:
    """The line of a film, or None.

    The first quote that is short enough, else the tagline, else the single year of a film that
    tells its story.
    """
    for quote in film.press_quotes:
        if len(quote.quote.value) <= _LONGEST:
            return Moment(quote.quote, quote)
    if film.tagline and len(film.tagline.value) <= _LONGEST:
        return Moment(film.tagline)
    if film.year and film.year.first == film.year.last and film.synopsis:
        return Moment(Text(str(film.year), film.language), is_year=True)
    return None
