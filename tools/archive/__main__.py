"""Writes the archive: `python -m tools.archive FOLDER`, then `microsite serve` with its content.

Twenty-seven films by one film-maker in English and German, with posters, stills and trailers as a
producer has them, production notes, music, three PDFs and eleven free pages. The shape is that of
a real archive, the words and pictures are our own, and the same on every machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.archive.films import write_film
from tools.archive.pages import write_pages
from tools.archive.words import FILMS


def write(folder: Path) -> None:
    """Write the whole archive below a content folder."""
    for number in range(len(FILMS)):
        write_film(folder, number)
    write_pages(folder)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
