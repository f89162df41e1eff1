"""What is to be printed beside a picture, and on which terms it may be."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.media.files import PictureWords
from microsite.films.press.terms import terms
from microsite.films.site import Site
from microsite.web.sections.terms_of_use import licensor_url, terms_url


@dataclass(frozen=True, slots=True)
class PictureCredits:
    """Caption, credit, creator, copyright and terms of use of a picture; each may be empty.

    `statement` is the address at which the terms stand, `licensor` that of who grants more.
    """

    caption: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    usage: str = ""
    statement: str = ""
    licensor: str = ""

    def __bool__(self) -> bool:
        return any((self.caption, self.credit, self.creator, self.copyright, self.usage))


def credits_of(words: PictureWords, film: Film, site: Site, press_page: str) -> PictureCredits:
    """Return what a film says of a picture; `press_page` is its address, or empty."""
    return PictureCredits(
        caption=str(words.caption or ""),
        credit=words.credit or words.creator,
        creator=words.creator,
        copyright=words.copyright,
        usage=str(terms(words, film, site) or ""),
        statement=terms_url(words, film, site, press_page),
        licensor=licensor_url(film, press_page),
    )
