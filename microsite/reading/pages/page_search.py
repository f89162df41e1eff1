"""Where the pages of the site lie: a folder for each, or a file alone."""

from __future__ import annotations

from pathlib import Path

from microsite.films.media.files import ENDINGS
from microsite.reading.folders.film_folder import OFFICE, film_folder, is_folder, visible
from microsite.reading.folders.source import FilmSource
from microsite.reading.folders.text_name import text_name
from microsite.reading.problems import Problem, Severity

_MEDIA = frozenset(ending for endings in ENDINGS.values() for ending in endings)


def find_pages(content: Path) -> tuple[dict[str, FilmSource], list[Problem]]:
    """Return every page's source by its name, and what is wrong with what is no page's."""
    top, pages = content.parent, content / "pages"
    problems: list[Problem] = []
    files: dict[str, list[tuple[Path, str]]] = {}

    def say(path: Path, message: str, severity: Severity = Severity.WARNING) -> None:
        problems.append(Problem(path.relative_to(top), 0, 0, "", message, severity))

    try:
        entries = visible(pages, strict=True)
    except (FileNotFoundError, NotADirectoryError):
        return {}, []
    except OSError as error:
        say(pages, f"the folder cannot be listed: {error.strerror}; let us read it", Severity.ERROR)
        return {}, problems
    folders = [entry for entry in entries if is_folder(entry)]
    for entry in entries:
        name = None if entry in folders else text_name(entry, alone=True)
        if not entry.name.isprintable():
            say(entry, "the name holds characters that cannot be seen; rename it")
        elif name:
            files.setdefault(name.stem, []).append((entry, name.tag or ""))
        elif entry.suffix.lower() in OFFICE:
            say(entry, f"is not read; save it as plain text, as pages/{entry.stem}_en.md")
        elif entry.suffix.lower() in _MEDIA:
            say(entry, "is not used; move it into the folder of its page")
    for folder in folders:
        found = film_folder(folder)
        if found.fault:
            say(folder, f"the folder cannot be listed: {found.fault}; let us read it")
        if found.files and folder.name in files:
            say(folder, f"is not read, for there is a page {folder.name} beside it already")
            continue
        for path, message in found.remarks:
            say(path, message.partition(", or ")[0])
        if found.files:
            files[folder.name] = found.files
        elif folder.name not in files and not found.fault:
            example = f"pages/{folder.name}/index_en.md"
            say(folder, f"has no text, and so there is no page; write it as {example}")
    return {
        name: FilmSource(name, pages / name, tuple(own)) for name, own in sorted(files.items())
    }, problems
