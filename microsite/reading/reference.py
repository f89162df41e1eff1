"""The tables of docs/film-file.md, made from the table that reads the files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from microsite.reading.keys import Key, SeenOn
from microsite.reading.pages.page_file import PAGE_KEYS
from microsite.reading.site_file import SITE_KEYS
from microsite.reading.table import KEYS, THEMES
from microsite.reading.table.crew_words import CREW_WORDS
from microsite.reading.table.pictures import PICTURE
from microsite.reading.table.publishing import EMBARGO

WORDS = "Also read"
TABLES = {
    **THEMES,
    "A picture": PICTURE.keys,
    WORDS: (),
    "The site": SITE_KEYS,
    "Pages of the site": PAGE_KEYS,
}
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
    keys = [key for key in TABLES[name] if not key.better]
    yield "\n".join(_table(keys)) + "\n"
    for key in keys:
        yield from _record(key, key.seen)


def _words() -> Iterator[str]:
    yield "| Also read | For example | Better write | Meaning | Seen on |"
    yield "|---|---|---|---|---|"
    for key in KEYS:
        if key.better:
            seen = ", ".join(key.seen)
            yield f"| `{key.name}` | `{key.form}` | `{key.better}` | {key.help} | {seen} |"
    yield ""
    yield "| Key | Also read |"
    yield "|---|---|"
    yield from _others(KEYS, "")
    for job, words in CREW_WORDS.items():
        yield f"| `crew`: {job} | {', '.join(words.split())} |"


def _others(keys: Sequence[Key], prefix: str) -> Iterator[str]:
    for key in keys:
        if (others := (*key.also, *key.meant)) and key is not EMBARGO:
            yield f"| `{prefix}{key.name}` | {', '.join(others)} |"
        if key.record and not key.record.shared and not key.yields_to:
            yield from _others(key.record.keys, f"{prefix}{key.name}.")


def _record(key: Key, seen: tuple[SeenOn, ...]) -> Iterator[str]:
    if not key.record or key.record.shared:
        return
    keys = key.record.keys
    each = "Each item of" if key.many else "Within"
    yield f"{each} `{key.name}`:\n"
    yield "\n".join(_table(keys, seen)) + "\n"
    for sub in keys:
        yield from _record(sub, sub.seen_within(seen))


def _table(keys: Sequence[Key], outer: tuple[SeenOn, ...] = ()) -> Iterator[str]:
    yield "| Key | Write for example | Meaning | Seen on |"
    yield "|---|---|---|---|"
    for key in keys:
        if key is EMBARGO:
            # Every map has it, as the chapter on publishing says.
            continue
        # What keys of a film are also called stands in a list of its own.
        others = ", ".join(f"`{name}`" for name in key.also if key in SITE_KEYS)
        also = f" Also written {others}." if others else ""
        must = " **Needed.**" if key.required else ""
        seen = ", ".join(key.seen_within(outer))
        yield f"| `{key.name}` | `{key.form}` | {key.help}{must}{also} | {seen} |"
