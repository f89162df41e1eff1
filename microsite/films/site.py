"""What the site says of itself, in all its languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from microsite.films.text import Prose, Text

UNNAMED = Text("Films", "en")


@dataclass(frozen=True, slots=True)
class Site:
    """What the site says of itself in one language.

    `contact` is an address for a link, mailto: or another; an imprint is a link (str) or a text.
    `timezone` is where the site's cinemas are, by its IANA name, for what says nothing else.
    `usage` are the terms on which the pictures of all films may be used.
    """

    language: str
    name: Text = UNNAMED
    description: Text | None = None
    contact: str = ""
    imprint: Prose | str | None = None
    privacy: Prose | str | None = None
    timezone: str = ""
    usage: Text | None = None


class SiteTexts:
    """The site's words in all their languages."""

    def __init__(self, sites: Iterable[Site] = ()) -> None:
        self._sites = {site.language: site for site in sites}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the site has words in."""
        return tuple(sorted(self._sites))

    @property
    def timezone(self) -> str:
        """The site's own time zone, which is one for all languages; empty where none is given."""
        given = (self.in_language(tag).timezone for tag in ("en", *self.languages))
        return next(filter(None, given), "")

    def in_language(self, tag: str) -> Site:
        """Return the words in a language, else in the nearest there is, else built-in ones."""
        for candidate in (tag, tag.split("-")[0], "en", *self.languages):
            if candidate in self._sites:
                return self._sites[candidate]
        return Site("en")
