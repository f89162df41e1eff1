"""The commands of docs/: each block of code is run, is a file, or says why it is not run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

_MARK = re.compile(r"<!-- (not run|file): (.+?) -->", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A block of code, where it stands, and what the comment before it says of it.

    `not_run` is the reason, and `file` the path of a file that has this content; both are empty
    for commands that are run.
    """

    document: str
    line: int
    text: str
    not_run: str = ""
    file: str = ""

    def __str__(self) -> str:
        return f"{self.document}:{self.line}"


def blocks(document: Path) -> list[Block]:
    """The blocks of code of a document, in their order."""
    found = []
    marked: dict[str, str] = {}
    for token in MarkdownIt().parse(document.read_text("utf-8")):
        if token.type in ("code_block", "fence"):
            assert token.map
            found.append(Block(document.name, token.map[0] + 1, token.content, **marked))
        mark = _MARK.fullmatch(token.content.strip()) if token.type == "html_block" else None
        marked = {mark[1].replace(" ", "_"): mark[2]} if mark else {}
    return found
