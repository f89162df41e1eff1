"""Pictures and trailers that lie where they are expected, though no key names them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from microsite.films.media.files import MediaKind
from microsite.reading.desk import Desk
from microsite.reading.field import Field

STILLS = re.compile(
    r"(?:film[ _-]?)?stills?(?:[ _-]*(?:final|neu|new|web|hires|lowres|jpe?g|\d+))*"
)
PHOTOS = frozenset(
    {"photos", "fotos", "images", "pictures", "bilder", "szenenbilder", "szenenfotos", "gallery"}
    | {"galerie", "galeria", "galería", "fotogramas", "kadry", "zdjęcia", "фото", "кадры"}
)


@dataclass(frozen=True, slots=True)
class _Expected:
    """A file that is taken for a key's value where none of `keys` is written."""

    key: str
    kind: MediaKind
    stems: frozenset[str]
    keys: frozenset[str]


def _expected(key: str, kind: MediaKind, *stems: str, unless: str = "") -> _Expected:
    return _Expected(key, kind, frozenset(stems), frozenset({key, unless or key}))


EXPECTED = (
    _expected("poster_image", MediaKind.IMAGE, "poster", "keyart", "plakat", "affiche", "cartel"),
    _expected("cinema_poster", MediaKind.IMAGE, "cinemaposter", "kinoplakat", "onesheet"),
    _expected("trailer_video", MediaKind.VIDEO, "trailer", unless="trailers"),
    _expected("trailer_poster", MediaKind.IMAGE, "trailer", "trailerposter"),
)


def with_found_media(fields: Mapping[str, Field], desk: Desk) -> dict[str, Field]:
    """Add a field for every file found by its name, unless a field names it already.

    A folder that is not called stills is a guess, which is said.
    """
    filled = dict(fields)
    written: set[str] = set()
    some = next(iter(fields.values()), None)
    path = some.path if some else desk.shelf.shown
    for expected in EXPECTED:
        if any((own := filled.get(key)) and not own.is_absent for key in expected.keys):
            continue
        candidates = [*_named_so(expected, desk)]
        if candidates and not written:
            written = {_folded(word) for field in fields.values() for word in _words(field)}
        name = next((name for name in candidates if _folded(name) not in written), "")
        if name:
            field = Field(path, desk.language, 0, 0, expected.key, name)
            is_list = expected.kind is MediaKind.VIDEO
            whole = _file(field)
            filled[expected.key] = replace(field, value=(whole,)) if is_list else whole
    stills = filled.get("stills")
    folder = _stills_folder(desk) if stills is None or stills.is_absent else ""
    if names := desk.shelf.pictures(folder) if folder else ():
        field = Field(path, desk.language, 0, 0, "stills", ())
        pictures = tuple(_file(replace(field, value=name)) for name in names)
        filled["stills"] = replace(field, value=pictures)
        if not STILLS.fullmatch(folder.casefold()):
            desk.warn(
                field, f"the pictures in {folder} were taken for stills; call the folder stills"
            )
    return filled


def _named_so(expected: _Expected, desk: Desk) -> Iterator[str]:
    """Yield the files of such a name, after all others those in the film's language only."""
    own: list[str] = []
    for name in desk.shelf.names(expected.kind, ""):
        stem = posixpath.splitext(name)[0].casefold()
        if name.lower().endswith(".svg"):
            continue
        if re.sub(r"[\s_-]", "", stem) in expected.stems:
            yield name
        bare = re.sub(rf"[._-]{re.escape(desk.language.casefold())}$", "", stem)
        if bare != stem and re.sub(r"[\s_-]", "", bare) in expected.stems:
            own.append(name)
    yield from own


def _file(field: Field) -> Field:
    """Return a file's name in full form, as a map."""
    return replace(field, value={"file": replace(field, key=f"{field.key}.file")})


def _stills_folder(desk: Desk) -> str:
    """Return the folder that must hold the stills: the one called so, else one like it."""
    folders = dict.fromkeys(
        posixpath.dirname(name) or "." for name in desk.shelf.names(MediaKind.IMAGE)
    )
    named = [name for name in folders if STILLS.fullmatch(name.casefold())]
    alike = [name for name in folders if name.casefold() in PHOTOS]
    exact = [name for name in named if name.casefold() == "stills"]
    return next(iter([*exact, *named, *alike]), "")


def _words(field: Field) -> Iterator[str]:
    """Yield every text within a field."""
    if isinstance(field.value, str):
        yield field.value
    else:
        parts = field.value.values() if isinstance(field.value, dict) else field.value
        for part in parts:
            yield from _words(part)


def _folded(name: str) -> str:
    return name.replace("\\", "/").rstrip("/").rpartition("/")[2].casefold()
