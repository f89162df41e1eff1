"""Which refused films may be meant for nobody yet, so that no public answer names them."""

from __future__ import annotations

import re
from collections.abc import Set
from pathlib import Path

from microsite.films import language as languages
from microsite.reading.regular_file import open_regular
from microsite.reading.source import FilmSource
from microsite.reading.syntax.decoding import MAX_BYTES

# What a file holds back it says by one of these, however it writes the key; a backslash may be one.
HOLDS_BACK = re.compile(rb"embargo|draft|publish|expir|\\")


def secrets_of(source: FilmSource, refused: Set[str]) -> frozenset[str]:
    """Return those refused languages (empty: the whole film) whose files may hold something back.

    A file with a mistake in it may not tell its own moment, so the mere words count.
    """
    return frozenset(tag for tag in refused if any(map(_may_hold_back, _files(source, tag))))


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
