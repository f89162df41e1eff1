"""Files made to stop the process: each ends quickly, with one problem and nothing else harmed.

The timeouts are far above what any of these takes; without the limits they would not end.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.reading.small_library import SmallLibrary

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE = "a: &a {x: 1}\n" + "".join(
    f"{name}: &{name} {{<<: [*{before}, *{before}]}}\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "brackets": "[" * 50_000,
    "braces": "x: " + "{a: " * 12_000,
    "dashes": "- " * 25_000,
    "questions": "? " * 25_000,
    "aliases": BOMB,
    "merge keys": MERGE,
    "values": "x: [" + "a," * 30_000 + "]",
    "keys": "".join(f"k{number}: 1\n" for number in range(25_000)),
    "indents": "".join(" " * depth + "a:\n" for depth in range(400)),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused(small: SmallLibrary, text: str) -> None:
    small.write("films/quiet/index_en.md", "---\ntitle: Quiet\n---\n")
    small.write("films/lantern/index_en.md", f"---\n{text}\n---\n")
    program = (
        "import sys; from pathlib import Path; from microsite.reading.library import Library; "
        "reading = Library(Path(sys.argv[1])).read(); "
        "print(reading.catalog.slugs, len(reading.problems))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(small.content)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "('quiet',) 1", done.stderr


@pytest.mark.parametrize(
    "keys",
    [
        "director: '" + "a, " * 100_000 + "'",
        "cast: '" + "a (" * 100_000 + "'",
        "duration: '" + "1 " * 100_000 + "'",
        "release_year: '" + "1-" * 100_000 + "'",
        "cast: ['" + " " * 100_000 + "x']",
        "genres: 'a" + " " * 100_000 + "b'",
        "tagline: '" + "x" * 100_000 + "'",
    ],
    ids=lambda keys: keys[:12],
)
def test_a_line_without_end_is_left_out(small: SmallLibrary, keys: str) -> None:
    assert small.film(keys).director_names == ()
    assert len(small.messages()) <= 1
