"""What lies in a film's folder, looks meant, and is not used: a line says so."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePosixPath

from microsite.films.film import Film
from microsite.films.media.files import MediaKind, media_of
from microsite.reading.files.shelf import Shelf
from microsite.reading.folders.found_media import STILLS
from microsite.reading.folders.text_name import text_name
from microsite.reading.problems import Problem

EXPORTABLE = (".xlsx", ".xls", ".ods", ".numbers", ".pptx", ".ppt", ".odp", ".key")
"""How documents end that are no texts and that readers can open once they are PDFs."""
FEW = 3
"""File names that are told before the rest is counted."""


def leftovers(shelf: Shelf, films: Sequence[Film], known: Collection[Problem]) -> Iterator[Problem]:
    """Yield a problem for what no film of the folder uses and no problem in `known` names."""
    used = {file.name for film in films for file in media_of(film)}
    told = "\n".join(f"{problem.path.as_posix()} {problem.message}" for problem in known)
    left = [name for name in shelf.names() if name not in used and not _is_told(name, told)]
    for kind, advice in (
        (MediaKind.VIDEO, "name it under trailers"),
        (MediaKind.TEXT_TRACK, _track_advice(films)),
    ):
        for name in set(left) & set(shelf.names(kind)):
            yield Problem(shelf.shown / name, 0, 0, "", f"is not used; {advice}")
    yield from _pictures(
        shelf, [name for name in left if name in shelf.names(MediaKind.IMAGE)], used
    )
    for name in left:
        file = text_name(Path(name))
        if "/" in name and file and file.is_index and file.file.suffix.lower() == ".md":
            advice = "film files lie in the film’s folder itself"
            yield Problem(shelf.shown / name, 0, 0, "", f"is not read; {advice}")
        elif name.lower().endswith(".pdf"):
            advice = f'is a PDF and is not shown; write documents: [{{file: "{name}", title: …}}]'
            yield Problem(shelf.shown / name, 0, 0, "", advice)
        elif PurePosixPath(name).suffix.lower() in EXPORTABLE:
            advice = "is not shown; save it as PDF and list that under documents"
            yield Problem(shelf.shown / name, 0, 0, "", advice)


def _pictures(shelf: Shelf, left: Sequence[str], used: Collection[str]) -> Iterator[Problem]:
    """Yield one problem for each folder; from a folder of stills, an author may choose."""
    by_folder: dict[str, list[str]] = {}
    for name in left:
        by_folder.setdefault(posixpath.dirname(name), []).append(PurePosixPath(name).name)
    for folder, names in by_folder.items():
        if STILLS.fullmatch(folder.casefold()) and any(
            posixpath.dirname(name) == folder for name in used
        ):
            continue
        some = ", ".join(names[:FEW])
        rest = f" and {len(names) - FEW} more" if len(names) > FEW else ""
        are = "is" if len(names) == 1 else "are"
        it = "it" if len(names) == 1 else "them"
        message = f"{some}{rest} {are} not used; list {it} under stills, or move {it} into stills/"
        yield Problem(shelf.shown / folder, 0, 0, "", message)


def _is_told(name: str, told: str) -> bool:
    return name in told or PurePosixPath(name).name in told


def _track_advice(films: Sequence[Film]) -> str:
    videos = [
        trailer.sources[0].name for film in films for trailer in film.trailers if trailer.sources
    ]
    if not videos:
        return "there is no trailer that it could belong to"
    example = PurePosixPath(videos[0]).with_suffix(".de.vtt").name
    return (
        "it belongs to no trailer, or to one that has such subtitles already; "
        f"call it like its video, for example {example}, or name it under tracks"
    )
