"""What a list can be asked for, and what it is asked: films, and screenings."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text

SEEN_AT_ONCE = 12
"""So many need no search: one sees what there is."""


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose films by; `count` is how many it finds beside what else is asked."""

    value: str
    label: Text | str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A select of the form; its label is one of the interface's messages."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Something asked for: `label` is a message, empty for words that are searched for.

    `without` counts, and `href` shows, what is found when this is left out.
    """

    label: str
    value: Text | str
    href: str
    without: int
