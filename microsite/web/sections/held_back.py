"""What must not be published yet, named for the press that sees it already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from microsite.films.embargo import parts_of
from microsite.films.film import Film
from microsite.films.media.files import Still
from microsite.films.press.files import still_files
from microsite.films.text import Text
from microsite.web.words.interface import Words
from microsite.web.words.labels import HELD

_NAMED_BY = (
    "title", "name", "festival", "award", "quote", "organisation", "venue", "city", "system",
    "distributor", "label", "email", "role",
)  # fmt: skip
"""What a part is called by, the likeliest first."""


def held_back(film: Film, words: Words) -> Iterator[str]:
    """Yield a line for each moment until which something is held back; for a public film, none."""
    held: dict[datetime, list[str]] = {}
    for name, until in film.embargoes:
        said = str(film.title) if name == "title" else _label(name, words)
        held.setdefault(until, []).append(said)
    whole = {name for name, _ in film.embargoes}
    for until, said in _parts(film, whole, words):
        held.setdefault(until, []).append(said)
    for until in sorted(held):
        yield f"{words.plain_moment(until)}: {words.listed(dict.fromkeys(held[until]))}"


def _parts(film: Film, whole: set[str], words: Words) -> Iterator[tuple[datetime, str]]:
    files = {each.still: each.name for each in still_files(film)}
    for name, part in parts_of(film):
        if name in whole:
            continue
        if not part.embargo:
            inner = ((each, of) for each, of in parts_of(part) if of.embargo)
            yield from ((of.embargo, _called(of, _label(each, words), words)) for each, of in inner)
        elif isinstance(part, Still) and part in files:
            yield part.embargo, files[part]
        else:
            yield part.embargo, _called(part, _label(name, words), words)


def _called(part: object, label: str, words: Words) -> str:
    """Return what kind of thing a part is, and its own name where it has one."""
    if country := getattr(part, "country", ""):
        return f"{label} ({words.country(country)})"
    names = (getattr(part, name, None) for name in _NAMED_BY)
    own = next((str(name) for name in names if name and isinstance(name, (Text, str))), "")
    return f"{label} ({own})" if own else label


def _label(name: str, words: Words) -> str:
    return words.plain(HELD[name]) if name in HELD else name.replace("_", " ")
