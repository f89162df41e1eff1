"""What is to be printed beside a picture."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media import Still


@dataclass(frozen=True, slots=True)
class PictureCredits:
    """Caption, credit, creator and copyright of a picture; each may be empty."""

    caption: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""

    def __bool__(self) -> bool:
        return any((self.caption, self.credit, self.creator, self.copyright))


def credits_of(still: Still) -> PictureCredits:
    """Return what a film's file says of a still."""
    return PictureCredits(
        caption=str(still.caption or ""),
        credit=still.credit or still.creator,
        creator=still.creator,
        copyright=still.copyright,
    )
