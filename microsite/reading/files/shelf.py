"""A film's media folder: from a name that an author wrote to a file that may be shown."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from microsite.films import language as languages
from microsite.films.media.files import MediaFile, MediaKind
from microsite.reading.field import Field
from microsite.reading.files.examination import decoded, inspect
from microsite.reading.files.inspection import Facts
from microsite.reading.files.kinds import ENDINGS_OF, PICTURES, WANTED
from microsite.reading.files.listing import Listing, composed
from microsite.reading.files.signatures import name_fault
from microsite.reading.problems import Problem, ProblemError

_SUCH_AS = {
    MediaKind.IMAGE: "poster.jpg",
    MediaKind.VIDEO: "trailer.mp4",
    MediaKind.AUDIO: "music.mp3",
    MediaKind.TEXT_TRACK: "trailer.en.vtt",
    MediaKind.DOCUMENT: "press-kit.pdf",
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

    It is listed once, and only what was listed can be found. `closed` are folders below that could
    not be listed, each with the reason; `told` are the texts that were read, by their names.
    """

    def __init__(self, folder: Path, shown: Path, facts: FactsCache) -> None:
        self._files = Listing(folder)
        self.closed = self._files.closed
        self.shown = shown
        self.told: set[str] = set()
        self._facts = facts

    def find(
        self, field: Field, name: str, kind: MediaKind, language: str
    ) -> tuple[MediaFile, list[Problem]]:
        """Return the file of that name, or its translation, with remarks on it.

        Raises:
            ProblemError: where there is no such file, or it is not of that kind.

        """
        remarks: list[Problem] = []
        meant = self._files.meant(name, ENDINGS_OF[kind])
        own = composed(name)
        if meant and _is_guess(own, meant):
            message = f"{own[:100]} is missing; {meant} was taken for it"
            remarks.append(field.problem(message).problem)
        if translated := self.translation(meant or own, language):
            try:
                return self._use(field, translated, kind, remarks), remarks
            except ProblemError as error:
                remarks.append(error.problem)
        return self._use(field, meant or own, kind, remarks), remarks

    def text(self, field: Field, name: str, language: str) -> tuple[Path, str, str]:
        """Return a text that a field names, or its translation; its name and language with it.

        `notes_de.md` is the translation of `notes_en.md` and of `notes.md`.

        Raises:
            ProblemError: where there is no such file.

        """
        own = PurePosixPath(composed(name))
        bare = re.sub(rf"[._-]{re.escape(field.language)}$", "", own.stem, flags=re.IGNORECASE)
        translated = self.translation(str(own.with_stem(bare)), language) if bare else ""
        found = translated or self._files.spelt(name)
        path = self._files.path(found)
        if path is None:
            raise field.problem(f"{name[:100]} is missing; put it into {self.shown.as_posix()}")
        self.told.add(found)
        return path, found, language if translated else field.language

    def translation(self, name: str, language: str) -> str:
        """Return `poster.de.jpg` or `poster_de.jpg` for `poster.jpg`, or an empty text."""
        own = PurePosixPath(name)
        if not own.name:
            return ""
        names = (
            self._files.spelt(f"{own.with_suffix('')}{joint}{tag}{own.suffix}")
            for tag in dict.fromkeys((language, language.split("-")[0]))
            for joint in "._-"
        )
        return next(filter(None, names), "")

    def pictures(self, under: str) -> tuple[str, ...]:
        """Return the pictures in one folder; `01.de.jpg` beside `01.jpg` is its translation."""
        names = [PurePosixPath(name) for name in self.names(MediaKind.IMAGE, under)]
        pictures = [name for name in names if name.suffix.lower() in PICTURES]
        stems = {name.stem.casefold() for name in pictures}
        return tuple(name.as_posix() for name in pictures if not _is_translation(name.stem, stems))

    def names(self, kind: MediaKind | None = None, under: str | None = None) -> tuple[str, ...]:
        """Return the names of files whose endings are of a kind, in one folder or in all.

        Hidden files, and those that their author has put aside with an underscore, are not there.
        """
        return tuple(
            name
            for name, ending, folder in self._files.shown
            if (kind is None or ending in ENDINGS_OF[kind])
            and (under is None or folder == under.casefold())
        )

    def holds(self, name: str) -> bool:
        """Whether the folder has a file of this name."""
        return bool(self._files.spelt(name))

    def _use(self, field: Field, name: str, kind: MediaKind, remarks: list[Problem]) -> MediaFile:
        path = self._files.path(name)
        if path is None:
            raise field.problem(self._missing(name, kind))
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
        for line, remark in facts.remarks:
            place = self.shown / name
            remarks.append(
                Problem(place, line, 0, field.key, remark)
                if line
                else field.problem(f"{name} {remark}").problem
            )
        return replace(facts.file, name=name)

    def _missing(self, name: str, kind: MediaKind) -> str:
        seen, place, folder = name[:100], self.shown.as_posix(), self._files.folder
        if re.match(r"[a-z]+:/", name):
            return f"{seen} is an address; save the file beside the film file and write its name"
        if name.startswith("<"):
            return "this is a piece of a web page; write the address that stands in it, alone"
        try:
            outside = not (folder / name).resolve().is_relative_to(folder)
        except (OSError, ValueError):
            return f"{seen!r} is not a file name"
        if outside:
            return f"{seen} lies outside the film's folder; copy it into {place}"
        if not PurePosixPath(name).suffix:
            advised = f"such as {_SUCH_AS[kind]}, or nothing until there is one"
            return f'"{seen}" is not the name of a file; write one, {advised}'
        alike = {each.lower(): each for each in self.names(under="") if _sort(each) == _sort(name)}
        nearest = get_close_matches(seen.lower(), alike, 1, 0.7)
        remedy = f"did you mean {alike[nearest[0]]}?" if nearest else f"put it into {place}"
        return f"{seen} is missing; {remedy}"


def _is_guess(written: str, meant: str) -> bool:
    """Whether a name gives another folder than the file's, and is no path on somebody's disk."""
    wanted, found = (PurePosixPath(name.casefold()).parent for name in (written, meant))
    return wanted != found and not re.match(r"[A-Za-z]:|[/~]|file:", written)


def _is_translation(stem: str, others: set[str]) -> bool:
    """Whether a stem is another's with a language at its end."""
    end = re.fullmatch(r"(.+)[._-]([a-z]{2,3})", stem.casefold())
    return end is not None and end[1] in others and languages.normalise(end[2]) is not None


def _sort(name: str) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    return "picture" if suffix in PICTURES else suffix


# For readers that know nothing of files.
NO_SHELF = Shelf(Path(os.devnull), Path(), FactsCache())
