"""Words that people read, and the language they are in.

A page marks with it what it shows in another language than its own.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Words and the BCP 47 tag of the language they are written in."""

    value: str
    language: str

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown by an author: as safe HTML, as plain text, and as it was written."""

    html: str
    plain: str
    source: str
    language: str
