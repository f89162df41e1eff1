"""What a set of folders holds, told apart by path, size and time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

Built = TypeVar("Built")

Snapshot = dict[str, tuple[int, int]]
"""Path to size in bytes and modification time in nanoseconds."""


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Every file below the folders; two snapshots are equal if nothing changed in between.

    Paths are compared too, since a file that is moved into another's place keeps its time.
    """
    seen: Snapshot = {}
    for folder in folders:
        for parent, names, files in os.walk(folder):
            names[:] = [name for name in names if not name.startswith(".")]
            for name in files:
                path = os.path.join(parent, name)  # noqa: PTH118 - walked often; Path is slower
                try:
                    facts = os.stat(path)  # noqa: PTH116
                except OSError:
                    continue  # Gone since it was listed, or a link into the void.
                seen[path] = (facts.st_size, facts.st_mtime_ns)
    return seen


def settled(now: Snapshot, before: Snapshot, known: Snapshot) -> Snapshot:
    """The files that stood still between two looks, and the others as `known` had them."""
    moving = {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}
    still = {path: facts for path, facts in now.items() if path not in moving}
    return still | {path: known[path] for path in moving & known.keys()}


def built_once(build: Callable[[Path], Built]) -> Callable[[Path], Built]:
    """Let `build` make something of a folder anew only when the folder has changed."""

    @lru_cache(maxsize=1)
    def cached(folder: Path, _stamp: frozenset[tuple[str, tuple[int, int]]]) -> Built:
        return build(folder)

    return lambda folder: cached(folder, frozenset(snapshot([folder]).items()))
