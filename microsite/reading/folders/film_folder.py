"""Which texts in a film's folder are its film files, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from microsite.films import language as languages
from microsite.reading.folders.text_name import TextName, begins_with_keys, text_name

OFFICE = frozenset({".docx", ".doc", ".odt", ".rtf", ".pages", ".wpd", ".gdoc"})
FILM_STEMS = frozenset({"film", "movie", "page", "text"})
Remark = tuple[Path, str]


@dataclass(slots=True)
class FilmFolder:
    """The film files of a folder, each with its tag or an empty one, and remarks on files.

    `fault` says why the folder cannot be listed.
    """

    files: list[tuple[Path, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    fault: str = ""

    def use(self, name: TextName) -> None:
        """Take a file, unless the folder has a better one in its language."""
        first = next((file for file, tag in self.files if tag == name.tag), None)
        if first and not (name.is_plain and name.is_index):
            self.remarks.append(
                (name.file, f"is not read, for {first.name} is there; delete one of the two")
            )
            return
        self.files.append((name.file, name.tag or ""))
        if name.guess:
            self.remarks.append((name.file, f"{name.guess}; rename the file to {name.advised}"))
        elif not (name.is_plain and name.is_index):
            self.remarks.append((name.file, f"was read all the same; rename it to {name.advised}"))


def film_folder(folder: Path) -> FilmFolder:
    """Find the film files of a folder, be their names exactly or nearly right."""
    found = FilmFolder()
    try:
        entries = visible(folder, strict=True)
    except OSError as error:
        found.fault = error.strerror or str(error)
        return found
    names = [
        name
        for entry in entries
        if entry.name.isprintable() and (name := text_name(entry)) and not is_folder(entry)
    ]
    index = [name for name in names if name.is_index]
    for name in sorted(index, key=lambda name: (not name.is_plain, name.is_copy)):
        if name.tag is None:
            message = f'is not read, for "{name.written}" is not a language; '
            found.remarks.append((name.file, message + "name it for example index_en.md"))
        else:
            found.use(name)
    others = [name for name in names if not name.is_index]
    if not found.files:
        for name in _meant(others, folder.name):
            found.use(name)
    if found.files:
        found.remarks += _not_read(entries, others, found)
    return found


def visible(folder: Path, *, strict: bool = False) -> list[Path]:
    """Return what lies in a folder by name, without what is hidden or put aside (`.` and `_`).

    Raises:
        OSError: where the folder cannot be listed, if `strict`; else it is as good as empty.

    """
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        if strict:
            raise
        return []
    return [
        entry
        for entry in entries
        if not entry.name.startswith((".", "_", "~$")) and entry.name != "lost+found"
    ]


def is_folder(path: Path) -> bool:
    """Whether something is a folder, as far as it may be known."""
    try:
        return path.is_dir()
    except OSError:
        # In a folder that may be listed and not entered; whoever opens it learns why.
        return False


def _meant(names: Sequence[TextName], folder: str) -> list[TextName]:
    """Return the texts that can only be the film's: of one stem, with keys at their beginning."""
    if languages.normalise(folder) and any(
        name.stem.casefold() not in FILM_STEMS | {folder.casefold()} for name in names
    ):
        return []
    written = [name for name in names if begins_with_keys(name.file)]
    stems = {name.stem.casefold() for name in written}
    clear = stems & (FILM_STEMS | {folder.casefold()}) if len(stems) > 1 else stems
    return [name for name in written if name.stem.casefold() in clear] if len(clear) == 1 else []


def _not_read(
    entries: Iterable[Path], others: Iterable[TextName], found: FilmFolder
) -> Iterable[Remark]:
    read = {file for file, _ in found.files}
    first = found.files[0][0].name
    for name in others:
        if name.file not in read:
            advice = f"or name it there: sections: [{{title: …, text: {name.file.name}}}]"
            yield name.file, f"is not read; what it says belongs into {first}, {advice}"
    for entry in entries:
        if entry.suffix.lower() in OFFICE and not is_folder(entry):
            advice = "or save it as PDF and list that under documents"
            yield entry, f"is not read; copy what it says into {first}, {advice}"
