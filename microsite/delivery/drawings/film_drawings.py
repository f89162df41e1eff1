"""The pictures drawn for films: made on demand, and named after what goes into them.

Paths are /media/<slug>/drawn/<kind>-<language>.<hash>.<extension>: a share card and an icon for
every film and language, and a poster for those that have no upright picture of their own.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from dataclasses import dataclass, replace

from microsite.delivery.colours.film_colours import FilmColours
from microsite.delivery.drawings.lettering import TEXT, Face, face
from microsite.delivery.drawings.painting import KINDS, Subject, painted
from microsite.delivery.files import media_names
from microsite.delivery.files.stored_file import IMMUTABLE
from microsite.delivery.seeing.eye import look
from microsite.delivery.seeing.ink import lettering
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.lore import OWN_CAPITALS
from microsite.films.media.files import MediaFile, MediaKind
from microsite.films.pictures import Opening, opening, pictures_of, shape, upright_picture
from microsite.web.addresses.assets import Drawn
from microsite.web.words.typefaces import Voice, voice

_LOG = logging.getLogger("microsite")
_PATH = re.compile(
    rf"{media_names.PATH}([^/]+)/drawn/([a-z]+)-([A-Za-z0-9-]+)\.[0-9a-f]{{12}}\.(?:jpg|png)"
)
_VERSION = 2
"""Raised when the same film is drawn differently."""
# A picture at the limit of size takes 120 MB while it is decoded: one at a time.
_painting = threading.Lock()


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of a film, made when its content is asked for."""

    path: str
    headers: tuple[tuple[str, str], ...]
    kind: str
    film: Film
    main: Film
    colours: FilmColours

    def content(self) -> bytes:
        """The drawing as a file."""
        picture, whole = _picture(self.kind, self.film, self.main)
        palette = self.colours.of(self.film.slug).palette
        lettered = lettering(self.film, palette)
        spoken = voice(self.main)
        subject = Subject(
            shape=shape(self.film),
            title=_title(self.film, spoken),
            face=_face(spoken),
            line=_line(self.film),
            palette=palette,
            picture=picture.path if picture else None,
            whole=whole,
            lettering=lettered.path if lettered else None,
        )
        with _painting:
            try:
                return painted(subject, KINDS[self.kind])
            except Exception as error:  # noqa: BLE001 - whatever it is, less of it can be drawn
                _LOG.warning("%s is drawn without its picture: %s", self.path, error)
            try:
                return painted(replace(subject, picture=None, lettering=None), KINDS[self.kind])
            except Exception as error:  # noqa: BLE001 - then words cannot be set
                _LOG.warning("%s is drawn without words: %s", self.path, error)
            bare = replace(subject, picture=None, lettering=None, title="", line="")
            return painted(bare, KINDS[self.kind])


class FilmDrawings:
    """The drawings of a catalog's films."""

    def __init__(self, catalog: Catalog, colours: FilmColours) -> None:
        self._catalog = catalog
        self._colours = colours

    def drawn(self, film: Film, kind: str) -> Drawn:
        """How a page names a drawing: "poster", "card" or "icon"."""
        painting = KINDS[kind]
        main = self._catalog.translations(film.slug)[0]
        spoken = voice(main)
        recipe = (
            _VERSION,
            kind,
            film.slug,
            _title(film, spoken),
            _line(film),
            spoken,
            # Whatever picture is chosen of these, it follows from their bytes.
            *(file.sha256 for file in (*pictures_of(film), *pictures_of(main))),
            (main.hero, main.focus, main.theme),
        )
        digest = hashlib.sha256(repr(recipe).encode()).hexdigest()[:12]
        name = f"{kind}-{film.language}.{digest}.{painting.extension}"
        return Drawn(
            f"{media_names.PATH}{film.slug}/drawn/{name}",
            painting.width,
            painting.height,
            painting.media_type,
        )

    def find(self, path: str) -> Drawing | None:
        """The current drawing that `path` names, even if the hash is that of an older one."""
        named = _PATH.fullmatch(path)
        if not named or named[2] not in KINDS:
            return None
        film = self._catalog.film(named[1], named[3])
        if not film:
            return None
        drawn, main = self.drawn(film, named[2]), self._catalog.translations(named[1])[0]
        headers = (("Content-Type", drawn.media_type), ("Cache-Control", IMMUTABLE))
        return Drawing(drawn.path, headers, named[2], film, main, self._colours)


def _face(spoken: Voice) -> Face:
    return face(spoken.face, spoken.weight)


def _title(film: Film, spoken: Voice) -> str:
    """The title, or the nearest thing to it for which our faces have every letter."""
    written = str(film.title)
    capitals = str.upper if spoken.capitals else str
    if film.title.language.split("-")[0] not in OWN_CAPITALS:
        written = capitals(written)
    others = (str(film.original_title or ""), film.slug.replace("-", " ").title())
    titles = (written, *map(capitals, others))
    return next((title for title in titles if title and _face(spoken).has(title)), "")


def _line(film: Film) -> str:
    year = str(film.year.first) if film.year else ""
    line = " · ".join(part for part in (", ".join(film.director_names), year) if part)
    return line if TEXT.has(line) else year


def _picture(kind: str, film: Film, main: Film) -> tuple[MediaFile | None, bool]:
    """The film's own picture in a drawing, and whether it stands there whole."""
    if kind == "poster":
        return upright_picture(film), False
    shown = opening(film, main, look) if kind == "card" else Opening()
    plate = shown.plate if shown.plate and shown.plate.kind is MediaKind.IMAGE else None
    return shown.scene or plate, shown.scene is None
