"""One film's files, and what tells that one of them has changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.reading.problems import Problem


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
        return texts, self.problems, tuple(_stamps(str(self.folder)))


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
