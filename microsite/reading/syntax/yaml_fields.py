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
from microsite.reading.problems import Problem, Severity, refuse
from microsite.reading.syntax import quoting
from microsite.reading.syntax.decoding import LINE_ENDS, UNPRINTABLE
from microsite.reading.syntax.faults import Mended
from microsite.reading.syntax.plain_text import (
    BEGINS_LIKE_AN_ITEM,
    ITEM_WITHIN,
    TITLE,
    as_meant,
    is_clear,
)
from microsite.reading.syntax.wiki_links import without_link, without_links

# The events of PyYAML's two parsers share no types.
Event = Any
Mark = Any
Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# What editors and web pages leave at the beginning of a line.
INVISIBLE = "\u200b\u2060\ufeff\u00a0"

MAX_DEPTH = 12
MAX_NODES = 20_000

BEGINS_LIKE_YAML = 'a text that begins with &, * or ! must stand in "quotation marks"'

# The parser written in Python refuses a tab after a colon; a space keeps the columns.
TABS_AFTER_KEY = re.compile(r"^([ ]*(?:- +)?[\w-]+:)(\t+)", re.MULTILINE)


class YamlFields:
    """One pass over the parser's events; `problems` are what it leaves behind.

    Where the lines had to be `mended`, places are still those in the lines as written.
    `is_doubtful` is set where the text is YAML, but hardly what its author meant.
    """

    def __init__(
        self,
        path: Path,
        first_line: int,
        written: list[str],
        language: str,
        mended: Mended | None = None,
    ) -> None:
        self._path = path
        self._first_line = first_line
        self._language = language
        self._written = written
        self._lines = mended.lines if mended else written
        self._shifts = mended.shifts if mended else {}
        self._nodes = 0
        self.is_doubtful = False
        self.problems: list[Problem] = []

    def read(self) -> Field | None:
        """Return the top of the document; None if nothing is written.

        Raises:
            ProblemError: at its place, where this is too large, or holds an anchor or a tag.
            yaml.YAMLError: where it is no YAML.

        """
        text = "\n".join(self._lines)
        plain = TABS_AFTER_KEY.sub(lambda found: found[1] + " " * len(found[2]), text)
        events = iter(yaml.parse(plain, Loader=Loader))
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
        place = self._place(mark)
        # Nothing is built of what an alias stands for, so the file can be read to its end.
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self._refuse(place, f"{BEGINS_LIKE_YAML} (& and * are an anchor for YAML)")
        elif event.tag:
            self._refuse(place, f"{BEGINS_LIKE_YAML} (! is a tag for YAML)")
        if depth > MAX_DEPTH:
            self._refuse_at(mark, f"lists and maps nest deeper than {MAX_DEPTH}")
        value: str | tuple[Field, ...] | dict[str, Field]
        if isinstance(event, yaml.AliasEvent):
            value = ""
        elif isinstance(event, yaml.ScalarEvent):
            if event.implicit[0]:
                value = self._plain(event.value.strip(), event, key, key_mark)
            else:
                value = self._printable(event).strip()
            if "[[" in value:
                value = without_links(value)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = without_link(tuple(self._items(events, key, depth + 1)))
        else:
            value = self._map(events, key, depth + 1)
        return Field(self._path, self._language, *place, key, value, self._place(key_mark or mark))

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
            name = event.value if event.implicit[0] else self._printable(event)
            name = name if name.isascii() else name.strip(INVISIBLE)
            full = f"{key}.{name}" if key else name
            value = self._field(next(events), events, full, depth, event.start_mark)
            fields[name] = self._one_of(fields[name], value, name) if name in fields else value
        return fields

    def _one_of(self, first: Field, second: Field, name: str) -> Field:
        """Return which of two fields with the same key counts; a contradiction is an error."""
        message = f"{name} stands twice, first in line {first.key_place[0]}; delete one"
        is_harmless = first.is_absent or second.is_absent or first.value == second.value
        severity = Severity.WARNING if is_harmless else Severity.ERROR
        self._report(second.key_place, "", message, severity)
        return second if first.is_absent else first

    def _printable(self, event: Event) -> str:
        """Return a text, unless its escapes bring in a control character."""
        text = LINE_ENDS.sub("\n", event.value.replace("\r\n", "\n").replace("\r", "\n"))
        if found := UNPRINTABLE.search(text):
            code = f"U+{ord(found[0]):04X}"
            message = f"an escape here makes an invisible control character ({code}); delete it"
            self._refuse_at(event.start_mark, message)
        return text

    def _plain(self, value: str, event: Event, key: str, key_mark: Mark) -> str:
        """Return a text without quotation marks as it was meant."""
        start, end = event.start_mark, event.end_mark
        line = self._lines[end.line] if end.line < len(self._lines) else ""
        if end.column == len(line) and start.line == end.line and is_clear(value):
            return value
        if start.line != end.line or key_mark is None or start.line != key_mark.line:
            written = "\n".join(self._lines[start.line : end.line + 1])[start.column :]
            if ITEM_WITHIN.search(written) or BEGINS_LIKE_AN_ITEM.match(written):
                self.is_doubtful = True
        closing = quoting.CURLY.get(value[:1])
        if closing and not any(mark in value[1:] for mark in closing):
            # A comma within curly quotation marks ends an item of a list in brackets.
            self.is_doubtful = True
        if value in {"null", "~"}:
            value = ""
        is_title = key_mark is not None and TITLE.search(key) is not None
        meant = as_meant(value, line[end.column :], is_title=is_title)
        if meant.message:
            place = start if meant.value else end
            self._report(self._place(place), key, meant.message)
        return meant.value

    def _refuse(self, place: tuple[int, int], message: str) -> None:
        """Refuse the file, and read on to find what else is wrong in it."""
        self._report(place, "", message, Severity.ERROR)

    def _report(
        self, place: tuple[int, int], key: str, said: str, severity: Severity = Severity.WARNING
    ) -> None:
        seen = self._written[place[0] - self._first_line]
        self.problems.append(Problem(self._path, *place, key, said, severity, seen))

    def _place(self, mark: Mark) -> tuple[int, int]:
        if not self._shifts:
            return self._first_line + mark.line, mark.column + 1
        column = mark.column + 1 + self._shifts.get(mark.line, 0)
        return self._first_line + mark.line, max(1, column)

    def _refuse_at(self, mark: Mark, message: str) -> NoReturn:
        refuse(self._path, *self._place(mark), message)
