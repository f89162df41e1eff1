"""A film's screenings in order, and what each is called in addresses and calendars.

A screening is past from the moment it begins: whoever looks for one to go to is too late then.
`Catalog.next_change` tells that same moment, so that pages change by themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from hashlib import sha256

from microsite.films.film import Film
from microsite.films.records import Screening

UNCLEAR = "unclear"
"""The status of a screening of which it is not known whether it takes place."""
PREMIERES = ("premiere", "world", "international", "european", "national")
"""For whom a screening can be the first, as far as it is said in words that are known."""
_OFF = ("cancelled", "postponed")


def coming(film: Film, now: datetime) -> tuple[Screening, ...]:
    """The screenings that have not begun at `now` (aware), soonest first."""
    return _in_order(each for each in film.screenings if each.starts > now)


def past(film: Film, now: datetime) -> tuple[Screening, ...]:
    """The screenings that have begun at `now` (aware), latest first."""
    return _in_order(each for each in film.screenings if each.starts <= now)[::-1]


def is_off(screening: Screening) -> bool:
    """Whether it does not take place when it should have."""
    return screening.status in _OFF


def tickets(screening: Screening) -> str:
    """Where tickets are sold; nothing where it is sold out or off, or may be."""
    none = is_off(screening) or screening.status in ("sold_out", UNCLEAR)
    return "" if none else screening.tickets


def by_name(film: Film) -> dict[str, Screening]:
    """The screenings by their names, such as "2027-02-14-1930-kino-beispiel".

    A name is made of start and venue alone, so that it stays when others come and go. It holds
    small ASCII letters, digits and hyphens. Those of one start and venue are numbered.
    """
    named: dict[str, Screening] = {}
    taken: Counter[str] = Counter()
    for screening in film.screenings:
        plain = name = _name(screening)
        while name in named:
            taken[plain] += 1
            name = f"{plain}-{taken[plain] + 1}"
        named[name] = screening
    return named


def by_the_clock(screening: Screening) -> tuple[date, float]:
    """What screenings are put in order by: the day, as the venue counts it, then the instant."""
    # Within one zone Python compares clocks, which show an hour twice in autumn.
    return screening.starts.date(), screening.starts.timestamp()


def _in_order(screenings: Iterable[Screening]) -> tuple[Screening, ...]:
    return tuple(sorted(screenings, key=by_the_clock))


def _name(screening: Screening) -> str:
    start = f"{screening.starts:%Y-%m-%d-%H%M}"
    venue = screening.venue or screening.city
    return "-".join(part for part in (start, *_plain(venue)) if part)


@lru_cache(maxsize=4096)
def _plain(words: str) -> tuple[str, str]:
    """Words in ASCII, and a mark of those that ASCII cannot write; either may be empty."""
    letters = [
        letter
        for letter in unicodedata.normalize("NFKD", words.casefold())
        if not unicodedata.combining(letter)
    ]
    plain = re.sub("[^a-z0-9]+", "-", "".join(letters)).strip("-")[:60].rstrip("-")
    lost = len(plain) > 59 or any(each.isalnum() and not each.isascii() for each in letters)
    return plain, sha256(words.encode()).hexdigest()[:6] if lost else ""
