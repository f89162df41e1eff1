"""Translations that are not offered yet, since nothing of the story is told in them."""

from __future__ import annotations

from microsite.reading.film_file import FilmFile
from microsite.reading.problems import Problem
from microsite.reading.table import BODY
from microsite.reading.table.writing import WRITING

STORY = ("logline", "synopsis_50", "synopsis_short")


def unready(file: FilmFile, main: FilmFile) -> Problem | None:
    """Return what a translation lacks before it is offered as a language; None if it is.

    It needs a logline or a synopsis of its own, unless it says `publish: yes`.

    Source: docs/film-file.md, "What a translation takes from the main language".

    """
    if file is main or file.publishes or _tells(file, BODY) or any(map(file.word, STORY)):
        return None
    end = f"_{file.language.lower()}" if file.is_part else ""
    story = f"synopsis{end}: …" if file.is_part else "the story below the keys"
    also = [key.name for key in WRITING if _tells(main, key.name) and not _tells(file, key.name)]
    lacks = ", ".join(name for name in also if name not in {"logline", BODY})
    more = f" (missing too: {lacks})" if lacks else ""
    message = (
        f"{file.language} is not offered as a language yet, for it has neither a logline nor a "
        f"synopsis of its own; write logline{end}: … or {story}, or publish{end}: yes to offer it "
        f"as it is{more}"
    )
    return Problem(file.path, 0, 0, "", message)


def _tells(file: FilmFile, name: str) -> bool:
    return bool(file.body if name == BODY else file.word(name))
