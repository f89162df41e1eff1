"""What a set of folders holds, told apart by path, size and time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

Built = TypeVar("Built")

Stamp = tuple[int, int, int, int]
Snapshot = dict[str, Stamp]
"""Path to size in bytes, times of modification and of change in nanoseconds, and inode.

Modification times can be set, and whole releases have the same; those of change cannot.
"""


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Every file below the folders; two snapshots are equal if nothing changed in between.

    Paths are compared too, since a file that is moved into another's place keeps its time. A link
    to a folder is followed, and is an entry itself; no folder is reached by links twice.
    """
    seen: Snapshot = {}
    for folder in folders:
        linked = {os.path.realpath(folder)}
        for parent, names, files in os.walk(folder, followlinks=True):
            # Walked often; Path is slower.
            names[:] = [name for name in names if not name.startswith(".")]
            for link in [name for name in names if os.path.islink(os.path.join(parent, name))]:  # noqa: PTH114, PTH118
                path = os.path.join(parent, link)  # noqa: PTH118
                if (target := os.path.realpath(path)) in linked:
                    names.remove(link)
                linked.add(target)
                _note(path, seen, of_the_link=True)
            for name in files:
                _note(os.path.join(parent, name), seen)  # noqa: PTH118
    return seen


def _note(path: str, seen: Snapshot, *, of_the_link: bool = False) -> None:
    try:
        facts = os.stat(path, follow_symlinks=not of_the_link)  # noqa: PTH116
    except OSError:
        return  # Gone since it was listed, or a link into the void.
    seen[path] = (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino)


def settled(now: Snapshot, before: Snapshot, known: Snapshot) -> Snapshot:
    """The files that stood still between two looks, and the others as `known` had them."""
    moving = {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}
    still = {path: facts for path, facts in now.items() if path not in moving}
    return still | {path: known[path] for path in moving & known.keys()}


def built_once(build: Callable[[Path], Built]) -> Callable[[Path], Built]:
    """Let `build` make something of a folder anew only when the folder has changed."""

    @lru_cache(maxsize=1)
    def cached(folder: Path, _stamp: frozenset[tuple[str, Stamp]]) -> Built:
        return build(folder)

    return lambda folder: cached(folder, frozenset(snapshot([folder]).items()))
