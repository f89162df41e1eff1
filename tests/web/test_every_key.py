"""Whatever key an author writes, with the value that its documentation shows: no page fails."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from microsite.reading.keys import Key, Many
from microsite.reading.table import KEYS
from tests.web.conftest import Site

# What is held back, or called otherwise, is on no page, or on another.
UNSEEN = {"slug", "language", "main_language", "draft", "publish_date", "expiry_date", "embargo"}


def written(key: Key) -> Iterator[str]:
    """Yield YAML with the key's example, and, where it holds maps, one with each key of a map."""
    yield f"{key.name}: {key.form}\n"
    if record := key.record:
        for inner in record.keys:
            whole = {each.name: each.form for each in record.keys if each.required or each is inner}
            lines = [f"{name}: {form}" for name, form in whole.items()]
            yield f"{key.name}:\n" + _listed(lines, many=isinstance(key.reads, Many))


def _listed(lines: list[str], *, many: bool) -> str:
    starts = [("  - " if many and not number else "    ") for number in range(len(lines))]
    return "".join(f"{start}{line}\n" for start, line in zip(starts, lines, strict=True))


@pytest.mark.parametrize("name", sorted({key.name for key in KEYS} - UNSEEN))
def test_a_key_with_its_example_fails_no_page(name: str, film: Path, media: Path) -> None:
    [key] = [key for key in KEYS if key.name == name]
    shutil.copytree(media, film.parent, dirs_exist_ok=True)
    title = "" if name == "title" else "title: Moon\n"
    for text in written(key):
        film.write_text(f"---\n{title}{text}---\nA night.\n")
        site = Site(film.parents[2])
        addresses = [each for each in site.publisher.edition.addresses if each.slug == "moon"]
        assert addresses, text
        for address in addresses:
            assert site.get(address.path).status_code == 200, (text, address.path)
