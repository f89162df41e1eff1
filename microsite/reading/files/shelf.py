"""A film's media folder: from a name that an author wrote to a file that may be shown."""

from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from microsite.films.media import MediaFile, MediaKind
from microsite.reading.field import Field
from microsite.reading.files.examination import decoded, inspect
from microsite.reading.files.inspection import Facts
from microsite.reading.files.signatures import name_fault
from microsite.reading.problems import Problem, ProblemError

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".avif", ".webp", ".gif"})
WANTED = {
    MediaKind.IMAGE: "a picture",
    MediaKind.VIDEO: "a video",
    MediaKind.AUDIO: "a sound",
    MediaKind.TEXT_TRACK: "a WebVTT file",
}


class FactsCache:
    """What is known of files, kept as long as their size and time of change stay the same.

    Where it is `thorough`, pictures are decoded to their ends.
    """

    def __init__(self, *, thorough: bool = False) -> None:
        self._thorough = thorough
        self._known: dict[Path, tuple[object, Facts]] = {}

    def of(self, path: Path) -> Facts:
        """Return the facts of a file.

        Raises:
            OSError: where the file is gone or may not be opened.

        """
        status = path.stat()
        stamp = status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
        known = self._known.get(path)
        if known is None or known[0] != stamp:
            facts = decoded(inspect(path)) if self._thorough else inspect(path)
            known = self._known[path] = stamp, facts
        return known[1]


class Shelf:
    """The folder that holds a film's media; nothing outside it is ever used.

    It is listed once, and only what was listed can be found: `..` and links that lead out of the
    folder name nothing. Names are compared in Unicode's composed form, for macOS stores another.
    `closed` are folders below that could not be listed, each with the reason.
    """

    def __init__(self, folder: Path, shown: Path, facts: FactsCache) -> None:
        self._folder = Path(os.path.realpath(folder))
        self.shown = shown
        self._facts = facts
        self.closed: list[tuple[str, str]] = []
        listed = _listed(str(self._folder), str(self._folder), self.closed)
        self._files = dict(sorted(listed))

    def find(
        self, field: Field, name: str, kind: MediaKind, language: str
    ) -> tuple[MediaFile, list[Problem]]:
        """Return the file of that name, or its translation, with remarks on it.

        Raises:
            ProblemError: where there is no such file, or it is not of that kind.

        """
        own = PurePosixPath(_composed(name))
        remarks: list[Problem] = []
        for tag in dict.fromkeys((language, language.split("-")[0])):
            translated = f"{own.with_suffix('')}.{tag}{own.suffix}" if own.name else ""
            if translated in self._files:
                try:
                    return self._use(field, translated, kind, remarks), remarks
                except ProblemError as error:
                    remarks.append(error.problem)
        return self._use(field, _composed(name), kind, remarks), remarks

    def pictures(self, under: str) -> tuple[str, ...]:
        """Return the pictures in one folder; `01.de.jpg` beside `01.jpg` is its translation."""
        names = [PurePosixPath(name) for name in self._names(under)]
        pictures = [name for name in names if name.suffix.lower() in PICTURES]
        stems = {name.stem for name in pictures}
        return tuple(
            name.as_posix() for name in pictures if name.stem.rpartition(".")[0] not in stems
        )

    def siblings(self, name: str) -> Iterator[str]:
        """Yield the names of files beside `name` that begin like it: `trailer.de.vtt`."""
        own = PurePosixPath(_composed(name))
        for sibling in self._names("" if own.parent == PurePosixPath() else own.parent.as_posix()):
            if sibling != own.as_posix() and sibling.startswith(f"{own.with_suffix('')}."):
                yield sibling

    def holds(self, name: str) -> bool:
        """Whether the folder has a file of this name."""
        return _composed(name) in self._files

    def _names(self, under: str) -> list[str]:
        return [name for name in self._files if posixpath.dirname(name) == under]

    def _use(self, field: Field, name: str, kind: MediaKind, remarks: list[Problem]) -> MediaFile:
        path = self._files.get(name)
        if path is None:
            raise field.problem(self._missing(name))
        try:
            facts = self._facts.of(path)
        except OSError as error:
            raise field.problem(f"{name} cannot be opened: {error.strerror}") from error
        if facts.file and facts.file.kind != kind:
            raise field.problem(f"{name} is {facts.label}, not {WANTED[kind]}")
        if facts.line:
            place = self.shown / name
            raise ProblemError(Problem(place, facts.line, 0, field.key, facts.fault))
        if facts.fault or not facts.file:
            label = f"{facts.label}, not {WANTED[kind]}"
            raise field.problem(f"{name} {facts.fault.replace(facts.label, label, 1)}")
        if fault := name_fault(name, facts.media_type):
            raise field.problem(f"{name} {fault}")
        remarks += [field.problem(f"{name} {remark}").problem for remark in facts.remarks]
        return replace(facts.file, name=name)

    def _missing(self, name: str) -> str:
        seen, place = name[:100], self.shown.as_posix()
        if re.match(r"[a-z]+:/", name):
            return f"{seen} is an address; save the file beside the film file and write its name"
        try:
            outside = not (self._folder / name).resolve().is_relative_to(self._folder)
        except (OSError, ValueError):
            return f"{seen!r} is not a file name"
        if outside:
            return f"{seen} lies outside the film's folder; copy it into {place}"
        alike = {other.lower(): other for other in self._names("") if _sort(other) == _sort(name)}
        nearest = get_close_matches(seen.lower(), alike, 1, 0.7)
        remedy = f"did you mean {alike[nearest[0]]}?" if nearest else f"put it into {place}"
        return f"{seen} is missing; {remedy}"


def _listed(folder: str, top: str, closed: list[tuple[str, str]]) -> Iterator[tuple[str, Path]]:
    """Yield every file below a folder by its name from `top`; links to folders are not followed.

    Folders that cannot be listed are added to `closed`, each with the reason.
    """
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        closed.append((folder[len(top) + 1 :], str(error.strerror)))
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _listed(entry.path, top, closed)
            continue
        name = _composed(entry.path[len(top) + 1 :].replace(os.sep, "/"))
        path = Path(os.path.realpath(entry.path) if entry.is_symlink() else entry.path)
        # A name that is not Unicode could not stand in an address.
        if name.isprintable() and path.is_relative_to(top) and path.is_file():
            yield name, path


def _composed(name: str) -> str:
    plain = posixpath.normpath(name.replace("\\", "/")) if name else name
    return unicodedata.normalize("NFC", plain)


def _sort(name: str) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    return "picture" if suffix in PICTURES else suffix


# For readers that know nothing of files.
NO_SHELF = Shelf(Path(os.devnull), Path(), FactsCache())
