"""Where films lie in the content folder: which files make up one film."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.films import language as languages
from microsite.reading.problems import Problem

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
        if entry.name.startswith((".", "_")):
            continue
        if entry.is_dir():
            for file, suffix in index_files(entry):
                tag = languages.normalise(suffix) if suffix else ""
                if tag is not None:
                    found.setdefault(entry.name, []).append((file, tag))
                elif LOOKS_LIKE_TAG.fullmatch(suffix):
                    message = f'the file was left alone, for "{suffix}" is not a language'
                    shown = file.relative_to(content.parent)
                    problems.setdefault(entry.name, []).append(Problem(shown, 0, 0, "", message))
        elif lone := LONE_FILE.fullmatch(entry.name):
            tag = languages.normalise(lone[2]) if lone[2] else ""
            name = lone[1] if tag is not None else entry.name.removesuffix(".md")
            if name.casefold() not in NOT_FILMS:
                found.setdefault(name, []).append((entry, tag or ""))
    return {
        name: FilmSource(name, films / name, tuple(files), tuple(problems.get(name, ())))
        for name, files in sorted(found.items())
    }


def index_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the index files of a folder, each with the part of its name that means a language."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if (index := INDEX.fullmatch(entry.name)) and entry.is_file():
            yield entry, index[1] or ""


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
