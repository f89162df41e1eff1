"""A content folder in a test, written film by film and read as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsite.films.film import Film
from microsite.reading.library import Library, Reading
from microsite.reading.problems import Severity


class SmallLibrary:
    """Writes files below `content/` and reads them through the only public door."""

    def __init__(self, folder: Path) -> None:
        self.content = folder / "content"
        (self.content / "films").mkdir(parents=True)
        self.library = Library(self.content)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file, named as in `films/lantern/index_en.md`."""
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def write_film(self, keys: str, language: str = "en", body: str = "") -> None:
        """Write the film Lantern in one language; a title is added where `keys` has none."""
        title = "" if keys.startswith("title:") else "title: Lantern\n"
        text = f"---\n{title}{keys}\n---\n{body}"
        self.write(f"films/lantern/index_{language}.md", text)

    def read(self) -> Reading:
        """Read all that was written."""
        return self.library.read()

    def film(self, keys: str, body: str = "") -> Film:
        """Write the film Lantern in English and return it as read."""
        self.write_film(keys, body=body)
        return self.lantern()

    def lantern(self, language: str = "en") -> Film:
        """Return the film Lantern as it is read now."""
        film = self.read().catalog.film("lantern", language)
        assert film is not None, self.messages()
        return film

    def messages(self) -> list[str]:
        """Return every error and warning as it is shown."""
        return [str(each) for each in self.read().problems if each.severity is not Severity.NOTE]

    def notes(self) -> list[str]:
        """Return what is told of a file without being a fault."""
        return [str(each) for each in self.read().problems if each.severity is Severity.NOTE]


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    """An empty content folder."""
    return SmallLibrary(tmp_path)
