"""Text to fields that know their line and column.

python-frontmatter finds the fences; reading what stands between them is ours. YAML guesses types
(`No` becomes false, `5:30` becomes 330), so every value here stays the text that was written. The
events of the parser are counted while they come, so that no tree is ever built from a file that
nests or repeats itself without end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml
from frontmatter.default_handlers import YAMLHandler

from microsite.reading.field import Field
from microsite.reading.problems import Problem, ProblemError, Severity

# The events of PyYAML's two parsers share no types.
Event = Any
Mark = Any
Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

MAX_BYTES = 1 << 20
MAX_DEPTH = 12
MAX_NODES = 20_000

# Characters that YAML refuses without naming a line, so that we look for them first.
UNPRINTABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# YAML takes these for line ends, which would shift every line number below them.
LINE_ENDS = re.compile("[\x85\u2028\u2029]")
# The pure Python parser knows no tab after a colon; a space keeps the columns.
TABS_AFTER_KEY = re.compile(r"^([ ]*(?:- +)?[\w-]+:)(\t+)", re.MULTILINE)
NO_BREAK_SPACE = re.compile(r"^[ \t]*(?:- +)?[\w-]+:([\u00a0\u2007\u202f])", re.MULTILINE)

ADVICE = {
    "mapping values are not allowed": 'a text with a colon in it must stand in "quotation marks"',
    "cannot start any token": (
        'indent with spaces, not tabs; a text that begins with @ ` % & or * needs "quotation marks"'
    ),
    "found unexpected end of stream": "a quotation mark is opened and never closed",
    "did not find expected key": "check indentation and quotation marks, here and one line up",
    "could not find expected ':'": "write key: value, with a colon and a space",
    "block sequence entries are not allowed": "start a list on the line below its key",
    "did not find expected ',' or ']'": "a list in brackets is not closed",
    "did not find expected alphabetic": 'a text that begins with * or & needs "quotation marks"',
}


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
    text = _text(file, path)
    fences = _Fences(path)
    fields_text, body = fences.split(text)
    first_line = text.count("\n", 0, text.index("---")) + 1
    reader = _Fields(path, first_line, fields_text)
    fields = reader.read()
    # The body's first line is the fence's own, of which nothing is left.
    line = text.count("\n", 0, len(text) - len(body.lstrip())) + 1 if body.strip() else 0
    text_field = Field(path, "", line, 1 if line else 0, "", body.strip())
    return FrontMatter(fields, text_field, tuple(reader.problems))


def _text(file: Path, path: Path) -> str:
    if file.stat().st_size > MAX_BYTES:
        _refuse(path, 0, 0, "the file is larger than 1 MiB; a film file is a few pages of text")
    data = file.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse(path, 1, 0, "the file is UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        byte = data[error.start]
        _refuse(path, line, column, f"byte {byte:#04x} is not UTF-8; save the file as UTF-8")
    text = LINE_ENDS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if found := UNPRINTABLE.search(text):
        line, column = _place(text, found.start())
        code = f"U+{ord(found[0]):04X}"
        _refuse(
            path, line, column, f"an invisible control character ({code}) stands here; delete it"
        )
    return text


class _Fences(YAMLHandler):
    """python-frontmatter's own split, with its silent failures told apart."""

    # Theirs lets the opening fence swallow blank lines, which would shift the line numbers.
    FM_BOUNDARY = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def split(self, text: str) -> tuple[str, str]:
        start = text.lstrip()
        line = text.count("\n", 0, len(text) - len(start)) + 1
        if start.startswith("+++"):
            _refuse(self._path, line, 1, "this is TOML (+++); write YAML between two lines of ---")
        if not self.FM_BOUNDARY.match(start):
            _refuse(
                self._path, line, 1, "the file must begin with a line of --- and the keys below"
            )
        try:
            return super().split(text)
        except ValueError:
            _refuse(self._path, line, 1, "the keys begin here and never end; write --- below them")


class _Fields:
    """One pass over the parser's events."""

    def __init__(self, path: Path, first_line: int, text: str) -> None:
        self._path = path
        self._first_line = first_line
        self._lines = text.split("\n")
        self._nodes = 0
        self.problems: list[Problem] = []

    def read(self) -> dict[str, Field]:
        text = "\n".join(self._lines)
        plain = TABS_AFTER_KEY.sub(lambda found: found[1] + " " * len(found[2]), text)
        try:
            top = self._document(iter(yaml.parse(plain, Loader=Loader)))
        except yaml.MarkedYAMLError as error:
            self._explain_no_break_space(text)
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line, mark.column + 1) if mark else (0, 0)
            seen = error.problem or error.context or "unreadable"
            advice = next((say for part, say in ADVICE.items() if part in seen), seen)
            _refuse(self._path, self._first_line + line, column, f"this is not YAML: {advice}")
        except yaml.YAMLError as error:
            _refuse(self._path, self._first_line, 0, f"this is not YAML: {error}")
        if top is None:
            return {}
        if not isinstance(top.value, dict):
            self._explain_no_break_space(text)
            _refuse(
                self._path,
                top.line,
                top.column,
                "between the lines of --- stand lines like title: …",
            )
        return top.value

    def _document(self, events: Iterator[Event]) -> Field | None:
        top = None
        for event in events:
            if isinstance(event, yaml.DocumentEndEvent) and event.explicit:
                mark = event.start_mark
                self._refuse_at(mark, "the keys end with ...; end them with a line of ---")
            if isinstance(event, yaml.NodeEvent):
                top = self._field(event, events, "", 1)
        return top

    def _field(
        self, event: Event, events: Iterator[Event], key: str, depth: int, key_mark: Mark = None
    ) -> Field:
        mark = event.start_mark
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse_at(mark, f"the file has more than {MAX_NODES:,} values")
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self._refuse_at(mark, 'an & or * here is an anchor; put the text in "quotation marks"')
        if event.tag:
            self._refuse_at(mark, 'a ! here is a tag; put the text in "quotation marks"')
        if depth > MAX_DEPTH:
            self._refuse_at(mark, f"lists and maps nest deeper than {MAX_DEPTH}")
        value: str | tuple[Field, ...] | dict[str, Field]
        if isinstance(event, yaml.ScalarEvent):
            plain = event.implicit[0]
            value = "" if plain and event.value in {"null", "~"} else event.value.strip()
            if plain and value:
                self._doubt_remark(event.end_mark, key)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = tuple(self._items(events, key, depth + 1))
        else:
            value = self._map(events, key, depth + 1)
        place = self._place(mark)
        return Field(self._path, "", *place, key, value, self._place(key_mark or mark))

    def _items(self, events: Iterator[Event], key: str, depth: int) -> Iterator[Field]:
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._field(event, events, key, depth)

    def _map(self, events: Iterator[Event], key: str, depth: int) -> dict[str, Field]:
        fields: dict[str, Field] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                self._refuse_at(event.start_mark, "here a key is expected, such as title")
            name = event.value
            if name in fields:
                first = fields[name].key_place[0]
                self._refuse_at(event.start_mark, f"{name} stands twice, first in line {first}")
            full = f"{key}.{name}" if key else name
            fields[name] = self._field(next(events), events, full, depth, event.start_mark)
        return fields

    def _doubt_remark(self, end: Mark, key: str) -> None:
        """Warn of a title such as "Film #2", which YAML ends before the number sign."""
        if re.match(r"\s+#[^\s#]", self._lines[end.line][end.column :]):
            message = 'all from # on was left out; put the text in "quotation marks" if it is meant'
            self.problems.append(Problem(self._path, *self._place(end), key, message))

    def _explain_no_break_space(self, text: str) -> None:
        if found := NO_BREAK_SPACE.search(text):
            line, column = _place(text, found.start(1))
            message = "the space after the colon is a no-break space; type an ordinary space"
            _refuse(self._path, self._first_line + line - 1, column, message)

    def _place(self, mark: Mark) -> tuple[int, int]:
        return self._first_line + mark.line, mark.column + 1

    def _refuse_at(self, mark: Mark, message: str) -> NoReturn:
        _refuse(self._path, *self._place(mark), message)


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _refuse(path: Path, line: int, column: int, message: str) -> NoReturn:
    raise ProblemError(Problem(path, line, column, "", message, Severity.ERROR))
