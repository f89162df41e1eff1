"""Where terms of use stand, and whoever grants more: for machines, which want addresses."""

from __future__ import annotations

from microsite.films.film import Film
from microsite.films.media.files import PictureWords, Still
from microsite.films.press.terms import common_terms, terms
from microsite.films.site import Site


def terms_url(words: PictureWords, film: Film, site: Site, press_page: str) -> str:
    """Return where the terms of a picture stand on the press page; empty where there are none."""
    own = terms(words, film, site)
    if not press_page or not own:
        return ""
    if own == common_terms(film, site):
        return f"{press_page}#usage"
    return f"{press_page}#{'stills' if isinstance(words, Still) else 'posters'}"


def licensor_url(film: Film, press_page: str) -> str:
    """Return where the press page says whom to ask; empty where it names nobody."""
    return f"{press_page}#contacts" if press_page and (film.contacts or film.world_sales) else ""
