"""Where films lie in the content folder: which files make up one film."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.films import language as languages
from microsite.reading.problems import Problem, Severity

INDEX = re.compile(r"index(?:[._](.+))?\.md", re.IGNORECASE)
# The part after the last separator is the language, if it is one: "gondola_de.md".
LONE_FILE = re.compile(r"(.+?)(?:[._]([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*))?\.md")
LOOKS_LIKE_TAG = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?", re.IGNORECASE)
NOT_FILMS = frozenset(
    {"readme", "license", "licence", "changelog", "contributing", "notes", "todo"}
)


@dataclass(frozen=True, slots=True)
class FilmSource:
    """One film's files, each with the tag in its name or an empty one, and its media folder."""

    name: str
    folder: Path
    files: tuple[tuple[Path, str], ...]
    problems: tuple[Problem, ...] = ()

    def stamp(self) -> object:
        """Return what changes whenever a file of the film does: names, sizes, times, inodes."""
        texts = tuple((path, *_facts(path)) for path, _ in self.files)
        return texts, tuple(_stamps(str(self.folder)))


def find_sources(content: Path) -> dict[str, FilmSource]:
    """Return every film's source by its name; other files are left alone.

    Raises:
        OSError: where there is no folder films/, or it cannot be listed.

    """
    found: dict[str, list[tuple[Path, str]]] = {}
    problems: dict[str, list[Problem]] = {}
    films = content / "films"
    for entry in sorted(films.iterdir()):
        if entry.name.startswith((".", "_")) or entry.name == "lost+found":
            continue
        shown = entry.relative_to(content.parent)
        if not entry.name.isprintable():
            if not (_is_folder(entry) or entry.suffix == ".md"):
                continue
            message = "the name holds characters that are not UTF-8 or cannot be seen; rename it"
            problems.setdefault(entry.name, []).append(Problem(shown, 0, 0, "", message))
        elif _is_folder(entry):
            try:
                _sort_in(entry, content, found, problems)
            except OSError as error:
                message = f"the film's folder cannot be listed: {error.strerror}; let us read it"
                problem = Problem(shown, 0, 0, "", message, Severity.ERROR)
                problems.setdefault(entry.name, []).append(problem)
                found.setdefault(entry.name, [])
        elif lone := LONE_FILE.fullmatch(entry.name):
            tag = languages.normalise(lone[2]) if lone[2] else ""
            name = lone[1] if tag is not None else entry.name.removesuffix(".md")
            if name.casefold() not in NOT_FILMS:
                found.setdefault(name, []).append((entry, tag or ""))
    return {
        name: FilmSource(name, films / name, tuple(found.get(name, ())), tuple(told))
        for name in sorted({*found, *problems})
        for told in (problems.get(name, ()),)
    }


def _sort_in(
    folder: Path,
    content: Path,
    found: dict[str, list[tuple[Path, str]]],
    problems: dict[str, list[Problem]],
) -> None:
    for file, suffix in index_files(folder):
        tag = languages.normalise(suffix) if suffix else ""
        if tag is not None:
            found.setdefault(folder.name, []).append((file, tag))
        elif LOOKS_LIKE_TAG.fullmatch(suffix):
            message = f'the file was left alone, for "{suffix}" is not a language'
            shown = file.relative_to(content.parent)
            problems.setdefault(folder.name, []).append(Problem(shown, 0, 0, "", message))


def index_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the index files of a folder, each with the part of its name that means a language.

    Raises:
        OSError: where the folder cannot be listed.

    """
    for entry in sorted(folder.iterdir()):
        index = INDEX.fullmatch(entry.name)
        if index and entry.name.isprintable() and not _is_folder(entry):
            yield entry, index[1] or ""


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # In a folder that may be listed and not entered; whoever opens it learns why.
        return False


def _stamps(folder: str) -> Iterator[tuple[object, ...]]:
    try:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir(follow_symlinks=False):
                    yield from _stamps(entry.path)
                else:
                    yield entry.path, *_facts(entry)
    except OSError:
        return


def _facts(file: Path | os.DirEntry[str]) -> tuple[int, ...]:
    try:
        status = file.stat()
    except OSError:
        return ()
    # Modification times can be set, and whole releases have the same; those of change cannot.
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
