"""YAML to fields that know their line and column.

YAML guesses types (`No` becomes false, `5:30` becomes 330), so every value here stays the text that
was written. The parser's events are counted as they come, so that a file that nests or repeats
itself without end never becomes a tree in memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import yaml

from microsite.reading.field import Field
from microsite.reading.problems import Problem, line_and_column, refuse
from microsite.reading.syntax.decoding import LINE_ENDS, UNPRINTABLE

# The events of PyYAML's two parsers share no types.
Event = Any
Mark = Any
Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

MAX_DEPTH = 12
MAX_NODES = 20_000

# The parser written in Python refuses a tab after a colon; a space keeps the columns.
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


class YamlFields:
    """One pass over the parser's events; `problems` are warnings that it leaves behind."""

    def __init__(self, path: Path, first_line: int, text: str) -> None:
        self._path = path
        self._first_line = first_line
        self._lines = text.split("\n")
        self._nodes = 0
        self.problems: list[Problem] = []

    def read(self) -> dict[str, Field]:
        """Return the top map's fields.

        Raises:
            ProblemError: at its place, where this is not YAML, no map, or too large.

        """
        text = "\n".join(self._lines)
        plain = TABS_AFTER_KEY.sub(lambda found: found[1] + " " * len(found[2]), text)
        try:
            top = self._document(iter(yaml.parse(plain, Loader=Loader)))
        except yaml.YAMLError as error:
            self._explain_no_break_space(text)
            self._explain(error)
        if top is None:
            return {}
        if not isinstance(top.value, dict):
            self._explain_no_break_space(text)
            message = "write lines like title: … between the lines of ---"
            refuse(self._path, top.line, top.column, message)
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
            written = self._printable(event)
            value = "" if plain and written in {"null", "~"} else written.strip()
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
                self._refuse_at(event.start_mark, "a key is expected here, such as title")
            name = self._printable(event)
            if name in fields:
                first = fields[name].key_place[0]
                self._refuse_at(event.start_mark, f"{name} stands twice, first in line {first}")
            full = f"{key}.{name}" if key else name
            fields[name] = self._field(next(events), events, full, depth, event.start_mark)
        return fields

    def _printable(self, event: Event) -> str:
        """Return a text, unless its escapes bring in a control character."""
        text = LINE_ENDS.sub("\n", event.value.replace("\r\n", "\n").replace("\r", "\n"))
        if found := UNPRINTABLE.search(text):
            code = f"U+{ord(found[0]):04X}"
            message = f"an escape here makes an invisible control character ({code}); delete it"
            self._refuse_at(event.start_mark, message)
        return text

    def _doubt_remark(self, end: Mark, key: str) -> None:
        """Warn of a title such as "Film #2", which YAML ends before the number sign."""
        if re.match(r"\s+#[^\s#]", self._lines[end.line][end.column :]):
            seen = "everything from # on was left out"
            message = f'{seen}; put the text in "quotation marks" if it is meant'
            self.problems.append(Problem(self._path, *self._place(end), key, message))

    def _explain(self, error: yaml.YAMLError) -> NoReturn:
        line, column, seen = 0, 0, str(error)
        if isinstance(error, yaml.MarkedYAMLError):
            seen = error.problem or error.context or "unreadable"
            if mark := error.problem_mark or error.context_mark:
                line, column = mark.line, mark.column + 1
        advice = next((say for part, say in ADVICE.items() if part in seen), seen)
        refuse(self._path, self._first_line + line, column, f"this is not YAML: {advice}")

    def _explain_no_break_space(self, text: str) -> None:
        if found := NO_BREAK_SPACE.search(text):
            line, column = line_and_column(text, found.start(1))
            message = "the space after the colon is a no-break space; type an ordinary space"
            refuse(self._path, self._first_line + line - 1, column, message)

    def _place(self, mark: Mark) -> tuple[int, int]:
        return self._first_line + mark.line, mark.column + 1

    def _refuse_at(self, mark: Mark, message: str) -> NoReturn:
        refuse(self._path, *self._place(mark), message)
