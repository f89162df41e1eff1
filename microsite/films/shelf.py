"""A film's media folder: from a name that an author wrote to a file that may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from microsite.films.film import MediaFile, MediaKind
from microsite.films.front_matter import Field
from microsite.films.media_facts import Facts
from microsite.films.media_file import inspect
from microsite.films.problems import Problem, ProblemError

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".avif", ".webp", ".gif"})
WANTED = {
    MediaKind.IMAGE: "a picture",
    MediaKind.VIDEO: "a video",
    MediaKind.AUDIO: "a sound",
    MediaKind.TEXT_TRACK: "a WebVTT file",
}
Stamp = tuple[int, int]


class FactsCache:
    """What is known of files, kept as long as their size and time of change stay the same."""

    def __init__(self) -> None:
        self._facts: dict[Path, tuple[Stamp, Facts]] = {}

    def of(self, path: Path) -> Facts:
        """Return the facts of a file.

        Raises:
            OSError: where the file is gone or may not be opened.

        """
        status = path.stat()
        stamp = status.st_size, status.st_mtime_ns
        known = self._facts.get(path)
        if known is None or known[0] != stamp:
            known = stamp, inspect(path)
            self._facts[path] = known
        return known[1]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder that holds a film's media; nothing outside it is ever looked at."""

    folder: Path
    shown: Path
    facts: FactsCache

    def find(self, field: Field, kind: MediaKind, language: str) -> tuple[MediaFile, list[Problem]]:
        """Return the file that a field names, its translation where there is one, and remarks.

        Raises:
            ProblemError: where there is no such file, or it cannot be used as what is wanted.

        """
        name = str(field.value).replace("\\", "/")
        own = PurePosixPath(name)
        for tag in dict.fromkeys((language, language.split("-")[0])):
            translated = own.with_name(f"{own.stem}.{tag}{own.suffix}") if own.name else own
            if self._inside(translated.as_posix()):
                return self._use(field, translated.as_posix(), kind)
        return self._use(field, name, kind)

    def names(self, under: str = "") -> tuple[str, ...]:
        """Return the names of the files in the folder, or in one folder within it, in order."""
        folder = self.folder / under
        try:
            entries = sorted(entry.name for entry in folder.iterdir() if entry.is_file())
        except OSError:
            return ()
        return tuple((PurePosixPath(under) / name).as_posix() for name in entries)

    def pictures(self, under: str) -> tuple[str, ...]:
        """Return the pictures in one folder; `01.de.jpg` beside `01.jpg` is its translation."""
        names = [name for name in self.names(under) if Path(name).suffix.lower() in PICTURES]
        stems = {PurePosixPath(name).stem for name in names}
        return tuple(
            name
            for name in names
            if "." not in (stem := PurePosixPath(name).stem) or stem.rpartition(".")[0] not in stems
        )

    def siblings(self, name: str) -> Iterator[str]:
        """Yield the names of files beside `name` that begin like it: `trailer.de.vtt`."""
        own = PurePosixPath(name)
        under = "" if own.parent == PurePosixPath() else own.parent.as_posix()
        for sibling in self.names(under):
            if sibling != name and PurePosixPath(sibling).name.startswith(f"{own.stem}."):
                yield sibling

    def holds(self, name: str) -> bool:
        """Whether the folder has a file of this name."""
        return self._inside(name) is not None

    def _use(self, field: Field, name: str, kind: MediaKind) -> tuple[MediaFile, list[Problem]]:
        path = self._inside(name)
        if path is None:
            raise field.problem(self._missing(name))
        try:
            facts = self.facts.of(path)
        except OSError as error:
            raise field.problem(f"{name} cannot be opened: {error.strerror}") from error
        if facts.kind is not None and facts.kind != kind:
            raise field.problem(f"{name} is {facts.label}, not {WANTED[kind]}")
        if facts.fault:
            raise self._fault(field, name, facts, kind)
        file = MediaFile(
            path,
            path.relative_to(self.folder.resolve()).as_posix(),
            kind,
            facts.media_type,
            facts.size,
            facts.sha256,
            facts.width,
            facts.height,
            facts.duration,
            facts.codecs,
        )
        return file, [field.problem(f"{name} {remark}").problem for remark in facts.remarks]

    def _fault(self, field: Field, name: str, facts: Facts, kind: MediaKind) -> ProblemError:
        if facts.line:
            problem = Problem(self.shown / name, facts.line, 0, field.key, facts.fault)
            return ProblemError(problem)
        return field.problem(
            f"{name} {facts.fault.replace(facts.label, f'{facts.label}, not {WANTED[kind]}', 1)}"
        )

    def _inside(self, name: str) -> Path | None:
        """Return the file of that name, unless it is missing or leads out of the folder."""
        try:
            path = (self.folder / name).resolve()
            inside = path.is_relative_to(self.folder.resolve())
            return path if inside and path.is_file() else None
        except (OSError, ValueError):
            return None

    def _missing(self, name: str) -> str:
        if "://" in name:
            return f"{name} is an address; save the file beside the film file and write its name"
        try:
            outside = not (self.folder / name).resolve().is_relative_to(self.folder.resolve())
        except (OSError, ValueError):
            return "this is not a file name"
        if outside:
            return f"{name} lies outside the film's folder; copy it into {self.shown.as_posix()}"
        alike = {other.lower(): other for other in self.names() if _sort(other) == _sort(name)}
        nearest = get_close_matches(name.lower(), alike, 1, 0.7)
        meant = (
            f"did you mean {alike[nearest[0]]}?"
            if nearest
            else f"put it into {self.shown.as_posix()}"
        )
        return f"{name} is missing; {meant}"


def _sort(name: str) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    return "picture" if suffix in PICTURES else suffix
