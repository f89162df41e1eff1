"""Which refused films may be meant for nobody yet, so that no public answer names them."""

from __future__ import annotations

import re
from collections.abc import Set
from pathlib import Path

from microsite.films import language as languages
from microsite.films.catalog import Catalog
from microsite.reading.folders.source import FilmSource
from microsite.reading.regular_file import open_regular
from microsite.reading.syntax.decoding import MAX_BYTES

Refused = frozenset[tuple[str, str]]
"""Slugs and languages; an empty language stands for the whole film."""
# What a file holds back it says by one of these, however it writes the key; a backslash may be one.
HOLDS_BACK = re.compile(
    rb"embargo|draft|publi|expir|hidden|private|unlisted|visib|status|sperrfrist|entwurf|\\"
)


def secrets_of(source: FilmSource, refused: Set[str]) -> frozenset[str]:
    """Return those refused languages (empty: the whole film) whose files may hold something back.

    A file with a mistake in it may not tell its own moment, so the mere words count.
    """
    return frozenset(tag for tag in refused if any(map(_may_hold_back, _files(source, tag))))


def nameable(refused: Refused, secret: Refused, catalog: Catalog, public: Catalog) -> Refused:
    """Return what of the refused may be named to everybody: nothing that is not public yet."""

    def is_nameable(slug: str, language: str) -> bool:
        on_air = public.film(slug, language) if language else slug in public.slugs
        known = slug in public.slugs or slug not in catalog.slugs
        return bool(on_air) or (known and (slug, language) not in secret)

    return frozenset(pair for pair in refused if is_nameable(*pair))


def _files(source: FilmSource, tag: str) -> list[Path]:
    own = [file for file, suffix in source.files if languages.normalise(suffix) == tag]
    return own if tag and own else [file for file, _ in source.files]


def _may_hold_back(file: Path) -> bool:
    try:
        with open_regular(file) as opened:
            seen = opened.read(MAX_BYTES)
    except OSError:
        return True
    plain = re.sub(rb"[\s_-]", b"", seen).lower()
    return b"\0" in seen or HOLDS_BACK.search(plain) is not None
