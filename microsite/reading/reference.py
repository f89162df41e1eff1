"""The tables of docs/film-file.md, made from the table that reads the files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from microsite.reading.keys import Key
from microsite.reading.site_file import SITE_KEYS
from microsite.reading.table import THEMES
from microsite.reading.table.crew_words import CREW_WORDS
from microsite.reading.table.key_words import KEY_WORDS

WORDS = "Also read"
TABLES = {**THEMES, WORDS: (), "The site": SITE_KEYS}
BLOCK = re.compile(r"(<!-- keys: (.+?) -->\n).*?(<!-- end of keys -->)", re.DOTALL)


def with_tables(document: str) -> str:
    """Return the document with every block of keys written anew.

    Raises:
        KeyError: where a block names a theme that does not exist.

    """
    return BLOCK.sub(lambda block: block[1] + "\n".join(_theme(block[2])) + block[3], document)


def _theme(name: str) -> Iterator[str]:
    if name == WORDS:
        yield "\n".join(_words()) + "\n"
        return
    keys = TABLES[name]
    yield "\n".join(_table(keys)) + "\n"
    for key in keys:
        if key.record and not key.yields_to:
            yield from _record(key)


def _words() -> Iterator[str]:
    yield "| Key | Also read |"
    yield "|---|---|"
    for path, words in {**KEY_WORDS, **CREW_WORDS}.items():
        key = f"`crew`: {path}" if path in CREW_WORDS else f"`{path}`"
        yield f"| {key} | {', '.join(words.split())} |"


def _record(key: Key) -> Iterator[str]:
    keys = key.record.keys if key.record else ()
    each = "Each item of" if key.many else "Within"
    yield f"{each} `{key.name}`:\n"
    yield "\n".join(_table(keys)) + "\n"
    for sub in keys:
        if sub.record:
            yield from _record(sub)


def _table(keys: Sequence[Key]) -> Iterator[str]:
    yield "| Key | Write for example | Meaning |"
    yield "|---|---|---|"
    for key in keys:
        others = ", ".join(f"`{name}`" for name in key.also)
        also = f" Also written {others}." if others else ""
        must = " **Needed.**" if key.required else ""
        yield f"| `{key.name}` | `{key.form}` | {key.help}{must}{also} |"
