"""The terms on which the press may use what a film hands out: the most special ones count."""

from __future__ import annotations

from microsite.films.film import Film
from microsite.films.media.files import PictureWords
from microsite.films.site import Site
from microsite.films.text import Text


def terms(words: PictureWords, film: Film, site: Site) -> Text | None:
    """Return the terms of a picture: its own, else the film's, else the site's."""
    return words.usage or film.usage or site.usage


def common_terms(film: Film, site: Site) -> Text | None:
    """Return the terms that stand once for all: the film's, the site's, or each still's."""
    given = film.usage or site.usage
    of_stills = {still.usage for still in film.stills}
    return of_stills.pop() if given is None and len(of_stills) == 1 else given


def own_terms(words: PictureWords, film: Film, site: Site) -> Text | None:
    """Return the terms that stand beside a picture, because they are not those of all."""
    return words.usage if words.usage != common_terms(film, site) else None
