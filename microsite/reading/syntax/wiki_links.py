"""Links of programs for notes, [[page|words]], of which only the words can be shown."""

from __future__ import annotations

import re

from microsite.reading.field import Field

LINK = re.compile(r"(?<!!)\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
FILE = re.compile(r"!?\[\[([^\[\]|\n]{1,200})(?:\|[^\[\]\n]*)?\]\]")


def without_links(text: str) -> str:
    """Return a text with the words of its links; a text that embeds a file is the file's name."""
    alone = FILE.fullmatch(text) if text.startswith("!") else None
    return alone[1] if alone else LINK.sub(r"\1", text)


def without_link(items: tuple[Field, ...]) -> str | tuple[Field, ...]:
    """Return the words of a link that YAML takes for a list of one list."""
    inner = items[0].value if len(items) == 1 else ""
    if isinstance(inner, tuple) and len(inner) == 1 and isinstance(inner[0].value, str):
        return inner[0].value.rpartition("|")[2].strip()
    return items
