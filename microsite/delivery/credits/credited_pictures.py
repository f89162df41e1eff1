"""The pictures that films hand out, with what must be printed beside them inside.

A copy is made when it is asked for, and only its digest is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from microsite.delivery.credits.inscription import inscribed
from microsite.delivery.credits.picture_credits import PictureCredits, credits_of
from microsite.delivery.files.film_media import stored
from microsite.delivery.files.media_names import PATH
from microsite.delivery.files.pieces import JoinedPieces
from microsite.delivery.files.stored_file import StoredFile
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.press.files import PressFile, poster_files, still_files
from microsite.films.press.portraits import portrait_files
from microsite.films.site import SiteTexts
from microsite.web.pages.press import PRESS

_KEPT = 4096
"""How many digests are kept, from Edition to Edition; each takes a few hundred bytes."""
_COPY = re.compile(rf"{PATH}([^/]+)/press/([^/]+)\.([0-9a-f]{{12}})(\.[a-z0-9]+)")


class CreditedPictures:
    """The pictures that a catalog's films hand out.

    `site` has the terms of use of a film that gives none, and `site_url` stands before the path of
    a film's press page, which every copy names; an empty one leaves the page unnamed.
    """

    def __init__(self, catalog: Catalog, site: SiteTexts, site_url: str) -> None:
        self._catalog = catalog
        self._site = site
        self._site_url = site_url

    def copy(self, film: Film, each: PressFile) -> JoinedPieces | None:
        """Return a picture with its words inside; None where there are none, or no place."""
        return inscribed(stored(each.file), self._credits(film, each))

    def path(self, film: Film, each: PressFile) -> str:
        """Return the path of that copy, /media/<slug>/press/<name>.<hash>.<ext>; empty likewise."""
        digest = _digest(stored(each.file), self._credits(film, each))
        stem, _, extension = each.name.rpartition(".")
        return f"{PATH}{film.slug}/press/{stem}.{digest}.{extension}" if digest else ""

    def find(self, path: str) -> tuple[Film, PressFile] | None:
        """Return what a copy's path names: by its hash, else by its name alone."""
        found = [*self._named(path)]
        return next((each for each in found if self.path(*each) == path), next(iter(found), None))

    def _named(self, path: str) -> Iterator[tuple[Film, PressFile]]:
        if not (match := _COPY.fullmatch(path)):
            return
        for film in self._catalog.translations(match[1]):
            for each in (*still_files(film), *poster_files(film), *portrait_files(film)):
                if each.name == f"{match[2]}{match[4]}":
                    yield film, each

    def _credits(self, film: Film, each: PressFile) -> PictureCredits:
        page = self._site_url and PRESS.row.route.path(film.language, film.slug)
        site = self._site.in_language(film.language)
        return credits_of(each.words, film, site, page and self._site_url + page)


@lru_cache(_KEPT)
def _digest(source: StoredFile, words: PictureCredits) -> str:
    """The hash of a picture with its words inside; empty where it has none."""
    copy = inscribed(source, words)
    return copy.etag[1:13] if copy else ""
