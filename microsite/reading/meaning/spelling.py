"""How words are compared that people spell in many ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

SHORT = 5
LONG = 2


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """Return a word without what people vary: capitals, accents, hyphens, spaces."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l"))
    return re.sub(r"[\W_]", "", plain)


def words(text: str) -> frozenset[str]:
    """Return the words of a text, folded."""
    return frozenset(map(folded, text.split()))


def parts(name: str) -> list[str]:
    """Return the folded words of a key: `publish-onDate` gives publish, on and date."""
    return [folded(part) for part in re.findall(r"[A-Z]?[^\W_A-Z]+|[A-Z]+", name)]


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is at most two letters away, of a short word one; else None."""
    reach = 1 if len(word) <= SHORT else LONG
    found = [(distance(word, other, reach), other) for other in known]
    away, best = min(found, default=(reach + 1, ""))
    return best if len(word) > 0 and away <= reach else None


def distance(one: str, other: str, enough: int) -> int:
    """Return how many letters differ: wanting, too many, wrong or exchanged with a neighbour.

    More than `enough` is told as one more than that.

    Source: optimal string alignment.
    """
    if abs(len(one) - len(other)) > enough:
        return enough + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, opposite in enumerate(other, 1):
            cost = letter != opposite
            least = min(above[column] + 1, current[-1] + 1, above[column - 1] + cost)
            swapped = (
                row > 1
                and column > 1
                and (letter, one[row - 2])
                == (
                    other[column - 2],
                    opposite,
                )
            )
            current.append(min(least, before[column - 2] + 1) if swapped else least)
        before, above = above, current
    return min(above[-1], enough + 1)
