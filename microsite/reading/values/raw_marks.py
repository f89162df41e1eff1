"""What an author wrote for another program and a visitor would see as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Lengths are bounded, for an unclosed mark would make the search look at all that follows.
KINDS = (
    (
        re.compile(r"</?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?/?>", re.IGNORECASE),
        "HTML is not read, and it is shown as it stands; delete it or write Markdown",
    ),
    (
        re.compile(
            r"\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|^(?:import\s.{1,200}\sfrom\s|export\s+const\s)"
            r"|\[/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]\n]{0,300}\]",
            re.MULTILINE,
        ),
        "this is a command for another program, and it is shown as it stands; delete it",
    ),
    (
        re.compile(r"!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\])"),
        "pictures within the text are not shown, only their words; put the picture into stills/",
    ),
    (
        re.compile(r"\[\^[^\]\s]{1,50}\](?!\()"),
        "notes are not read, and the mark is shown as it stands; write the note into the text",
    ),
    (
        re.compile(r"(?<!!)\[[^\]]{1,200}\]\((?!https?:|mailto:|/(?!/)|#)[^)\s]{1,500}\)"),
        "this link leads nowhere, so only its words are shown; "
        "write an address that begins with https:// or /",
    ),
)
CODE = re.compile(r"^```.*?^```|`[^`\n]{1,500}`", re.DOTALL | re.MULTILINE)


def raw_marks(source: str) -> Iterator[tuple[int, str, str]]:
    """Yield the first mark of each kind: the line within the text from 0, what is seen, advice."""
    plain = CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), source)
    for form, advice in KINDS:
        if found := form.search(plain):
            line = plain.count("\n", 0, found.start())
            yield line, " ".join(found[0].split())[:60], advice
