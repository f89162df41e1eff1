"""A walk through the content folder, on which every film's files are found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from microsite.films import language as languages
from microsite.films.media.files import ENDINGS
from microsite.reading.folders.film_folder import (
    OFFICE,
    Remark,
    film_folder,
    is_folder,
    visible,
)
from microsite.reading.folders.source import FilmSource
from microsite.reading.folders.text_name import begins_with_keys, is_of_kirby, text_name
from microsite.reading.problems import Problem, Severity

# Sorted into folders by year, films lie one folder too deep; any other folder may be put aside.
YEAR = re.compile(r"(?:18|19|20)\d\d")
MEDIA = frozenset(ending for endings in ENDINGS.values() for ending in endings)


@dataclass(slots=True)
class _Search:
    """What is found on the way: files and folders of films by name, remarks of each, or of none."""

    content: Path
    files: dict[str, list[tuple[Path, str]]] = field(default_factory=dict)
    folders: dict[str, Path] = field(default_factory=dict)
    remarks: dict[str, list[Remark]] = field(default_factory=dict)
    faults: list[tuple[str, Path, str]] = field(default_factory=list)

    def add(self, name: str, folder: Path, file: Path, tag: str) -> bool:
        """Add a file to the film of that name; False where the film lies elsewhere already."""
        if self.folders.setdefault(name, folder) != folder:
            return False
        self.files.setdefault(name, []).append((file, tag))
        return True

    def say(self, path: Path, message: str, film: str = "") -> None:
        self.remarks.setdefault(film, []).append((path, message))

    def problems(self, film: str = "") -> tuple[Problem, ...]:
        told = [(path, message, Severity.WARNING) for path, message in self.remarks.get(film, ())]
        told += [(path, said, Severity.ERROR) for name, path, said in self.faults if name == film]
        return tuple(
            Problem(path.relative_to(self.content.parent), 0, 0, "", message, severity)
            for path, message, severity in told
        )


def find_sources(content: Path) -> tuple[dict[str, FilmSource], tuple[Problem, ...]]:
    """Return every film's source by its name, and what is wrong with what is no film's.

    Raises:
        OSError: where there is no folder films/, or it cannot be listed.

    """
    films = content / "films"
    next(films.iterdir(), None)
    search = _Search(content)
    entries = visible(films)
    folders: list[Path] = []
    for entry in entries:
        if not entry.name.isprintable():
            if is_folder(entry) or text_name(entry):
                unseen = "holds characters that are not UTF-8 or cannot be seen"
                search.say(entry, f"the name {unseen}; rename it")
        elif is_folder(entry):
            folders.append(entry)
        else:
            _lone_file(search, entry)
    without = [folder for folder in folders if not _film(search, folder)]
    for folder in without:
        _no_film(search, folder)
    _outside(search)
    sources = {
        name: FilmSource(name, search.folders[name], tuple(files), search.problems(name))
        for name, files in sorted(search.files.items())
    }
    return sources, search.problems()


def _lone_file(search: _Search, file: Path) -> None:
    """Take a film without a folder of its own: films/gondola.md."""
    name = text_name(file, alone=True)
    if name is None or (file.suffix.lower() == ".txt" and not begins_with_keys(file)):
        if file.suffix.lower() in OFFICE:
            advice = f"save it as plain text (UTF-8), as {_example(file.with_suffix(''))}"
            search.say(file, f"is a document of a word processor, which is not read; {advice}")
        elif file.suffix.lower() in MEDIA:
            search.say(file, "is not used; move it into the folder of its film")
        return
    stem = name.stem
    if search.add(stem, file.parent / stem, file, name.tag or "") and not name.is_plain:
        tag = f"_{name.tag}" if name.tag else ""
        search.say(file, f"{name.guess or 'was read as a film'}; rename it to {stem}{tag}.md", stem)


def _film(search: _Search, folder: Path, film: str = "") -> bool:
    """Take the film files of a folder; False where it has none."""
    name = film or folder.name
    found = film_folder(folder)
    for file, tag in found.files:
        search.add(name, folder, file, tag)
    known = name if name in search.files else ""
    if found.fault:
        # A film that was on air stays there until its folder can be listed again.
        search.files.setdefault(name, [])
        search.folders.setdefault(name, folder)
        message = f"the film’s folder cannot be listed: {found.fault}; let us read it"
        search.faults.append((name, folder, message))
        return True
    for file, message in found.remarks:
        search.say(file, message, known)
    return bool(found.files)


def _no_film(search: _Search, folder: Path) -> None:
    """Read what can only be films in a folder that is none's; else say what is missing there."""
    if folder.name in search.files or folder in {path for path, _ in search.remarks.get("", ())}:
        return
    inside = visible(folder)
    deeper = [entry for entry in inside if is_folder(entry) and film_folder(entry).files]
    shown = search.content.name
    if languages.normalise(folder.name) and not deeper and _language_folder(search, folder):
        return
    for entry in deeper:
        place = f"move it up, to {shown}/films/{entry.name}"
        if not YEAR.fullmatch(folder.name):
            search.say(entry, f"lies one folder too deep and is not read; {place}")
        elif entry.name in search.files:
            search.say(entry, f"is not read, for there is a film {entry.name} already")
        elif _film(search, entry):
            search.say(entry, f"lies one folder too deep and was read all the same; {place}")
    if deeper or any(folder in path.parents for path, _ in search.remarks.get("", ())):
        return
    office = next((entry for entry in inside if entry.suffix.lower() in OFFICE), None)
    text = next((entry for entry in inside if text_name(entry) and not is_folder(entry)), None)
    if office:
        search.say(
            office,
            "is a document of a word processor, which is not read; "
            f"save it as plain text (UTF-8), as {_example(folder)}",
        )
    elif text:
        seen = "nothing shows that it is a film file"
        advice = "write a line --- above and below its keys, and call it index_en.md"
        if is_of_kirby(text):
            seen = "it is a content file of Kirby"
            advice = (
                "delete its lines of ----, write --- above the first key and below the last, "
                "put its Text below that, and call it index_en.md"
            )
        elif begins_with_keys(text):
            seen = "the folder has several texts, and any of them could be the film’s"
            advice = "call the right one index_en.md"
        search.say(text, f"is not read, for {seen}; {advice}")
    else:
        holds = "has no text, and so there is no film" if inside else "is empty"
        search.say(folder, f"{holds}; write what is to be said as {_example(folder)}")


def _language_folder(search: _Search, folder: Path) -> bool:
    """Take texts sorted by language: films/en/lantern.md."""
    tag = languages.normalise(folder.name) or ""
    texts = [(file, name) for file in visible(folder) if (name := text_name(file))]
    films = [(file, name) for file, name in texts if begins_with_keys(file)]
    for file, name in films:
        home = folder.parent / name.stem
        advised = f"{search.content.name}/films/{name.stem}/index_{tag}.md"
        taken = {own for _, own in search.files.get(name.stem, ())}
        if (name.tag or tag) in taken:
            search.say(file, f"is not read, for the film {name.stem} has a file in {tag} already")
        elif search.add(name.stem, search.folders.get(name.stem, home), file, name.tag or tag):
            search.say(file, f"was read as the film {name.stem}; move it to {advised}", name.stem)
    return bool(films)


def _outside(search: _Search) -> None:
    """Say where a film lies beside the folder of films rather than in it."""
    for entry in visible(search.content):
        if entry.name in ("films", "pages", "site"):
            continue
        name = None if is_folder(entry) else text_name(entry)
        is_film = (name and begins_with_keys(entry)) or (
            is_folder(entry) and film_folder(entry).files
        )
        if is_film:
            place = f"{search.content.name}/films"
            search.say(entry, f"is not read, for it lies beside the films; move it into {place}")


def _example(folder: Path) -> str:
    return f"films/{folder.name}/index_en.md"
