"""The files of one folder, and which of them a name means that an author wrote."""

from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath


class Listing:
    """All files below a folder by their names from there, in the order that people count in.

    `..` and links that lead out of the folder name nothing. Names are compared in Unicode's
    composed form, for macOS stores another, and then without regard to capitals. `shown` has
    the files that are neither hidden nor put aside: name, ending and folder, these two folded.
    `closed` are folders below that could not be listed, each with the reason.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(os.path.realpath(folder))
        self.closed: list[tuple[str, str]] = []
        top = str(self.folder)
        listed = _listed(top, top, self.closed)
        self._files = dict(sorted(listed, key=lambda file: counted(file[0])))
        shown = (name for name in self._files if not _is_hidden(name))
        # Films ask for names again and again, so these are taken apart once.
        self.shown = tuple(
            (name, posixpath.splitext(name)[1].lower(), posixpath.dirname(name).casefold())
            for name in shown
        )
        self._folded: dict[str, str] = {}
        for name in self._files:
            self._folded.setdefault(name.casefold(), name)

    def path(self, name: str) -> Path | None:
        """Return where the file of exactly this name lies."""
        return self._files.get(name)

    def spelt(self, name: str) -> str:
        """Return the name of the file called so, whatever its capitals, else an empty text."""
        name = composed(name)
        return name if name in self._files else self._folded.get(name.casefold(), "")

    def meant(self, name: str, endings: Collection[str]) -> str:
        """Return the file that a name means, or an empty text.

        The ending may be left out, as Windows hides it; of a path on somebody's disk or server
        the end counts.
        """
        if re.match(r"(?!file:)[a-z][a-z]+:/", name):
            return ""
        parts = composed(name).split("/")
        for first in range(len(parts)):
            tail = "/".join(parts[first:])
            if found := self.spelt(tail) or self._without_ending(tail, endings):
                return found
        return ""

    def _without_ending(self, name: str, endings: Collection[str]) -> str:
        bare = name.casefold()
        for file, _, _ in self.shown:
            known = PurePosixPath(file)
            if known.suffix.lower() in endings and str(known.with_suffix("")).casefold() == bare:
                return file
        return ""


def composed(name: str) -> str:
    """Return a name with forward slashes and composed letters."""
    plain = posixpath.normpath(name.replace("\\", "/")) if name else name
    return unicodedata.normalize("NFC", plain)


def counted(name: str) -> list[str | int]:
    """Return what orders names as people count: 2 before 10."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [int(part) if number % 2 else part for number, part in enumerate(parts)]


def _is_hidden(name: str) -> bool:
    """Whether a file is a system's, thrown away (.trashed-…), or put aside by its author."""
    parts = name.split("/")
    return any(part.startswith((".", "_", "~$")) for part in parts) or parts[-1].lower() in {
        "thumbs.db",
        "desktop.ini",
    }


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
        name = composed(entry.path[len(top) + 1 :].replace(os.sep, "/"))
        path = Path(os.path.realpath(entry.path) if entry.is_symlink() else entry.path)
        # A name that is not Unicode could not stand in an address.
        if name.isprintable() and path.is_relative_to(top) and path.is_file():
            yield name, path
