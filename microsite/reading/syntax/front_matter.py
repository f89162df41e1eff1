"""A film file in its two parts: the keys between the fences, and the body below them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from frontmatter.default_handlers import YAMLHandler

from microsite.reading.field import Field
from microsite.reading.problems import Problem, refuse
from microsite.reading.syntax.decoding import read_text
from microsite.reading.syntax.yaml_fields import YamlFields


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A file in its two parts; `body` is a field, so that it too knows its line."""

    fields: dict[str, Field]
    body: Field
    problems: tuple[Problem, ...] = ()


def read_front_matter(file: Path, path: Path) -> FrontMatter:
    """Read `file`, which messages call `path`.

    Raises:
        ProblemError: where the file cannot be read at all; its severity is error.
        OSError: where the file is gone or may not be opened.

    Source: docs/film-file.md, "What happens with mistakes".

    """
    text = read_text(file, path)
    keys, body = _Fences(path).split(text)
    first_line = text.count("\n", 0, text.index("---")) + 1
    reader = YamlFields(path, first_line, keys)
    fields = reader.read()
    # The body begins with the line of the fence, of which nothing is left.
    line = text.count("\n", 0, len(text) - len(body.lstrip())) + 1 if body.strip() else 0
    body_field = Field(path, "", line, 1 if line else 0, "", body.strip())
    return FrontMatter(fields, body_field, tuple(reader.problems))


class _Fences(YAMLHandler):
    """The split that python-frontmatter makes, with a message for each of its silent failures."""

    # Theirs lets the opening fence swallow blank lines, which would shift the line numbers.
    FM_BOUNDARY = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def split(self, text: str) -> tuple[str, str]:
        start = text.lstrip()
        line = text.count("\n", 0, len(text) - len(start)) + 1
        if start.startswith("+++"):
            refuse(self._path, line, 1, "this is TOML (+++); write YAML between two lines of ---")
        if not self.FM_BOUNDARY.match(start):
            refuse(self._path, line, 1, "the file must begin with a line of --- and the keys below")
        try:
            return super().split(text)
        except ValueError:
            refuse(self._path, line, 1, "the keys begin here and never end; write --- below them")
