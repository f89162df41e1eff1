"""What stands on a long page, for the bar at its top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A section of a page: its id, and its name as one of the interface's messages."""

    id: str
    label: str


def places(sections: Iterable[tuple[str, str, object]]) -> tuple[Place, ...]:
    """Those sections, each with its id, its label and what it shows, that show something."""
    return tuple(Place(id_, label) for id_, label, shown in sections if shown)
