"""A tolerant reader for the lines that the YAML reader refuses.

It walks them as an author would read them, finds every fault with its cause, and writes the lines
anew where it is certain what they mean. What it writes goes through the same bounded parser as any
other file, so that nothing here need guard against hostile nesting.
"""

from __future__ import annotations

import re

from microsite.reading.syntax import line_shapes, quoting, value_lines
from microsite.reading.syntax.faults import WITHIN_A_TEXT, Mended, list_below, no_key
from microsite.reading.syntax.levels import Levels, moved

LONGEST = 10_000
NO_COLON = "a colon is missing after the key"
ITEM = "an item of a list begins with a hyphen and a space; it was read so"


def mend(lines: list[str]) -> Mended:
    """Return the lines of the keys as their author meant them, and what is wrong with them."""
    return _Walk(lines).run()


class _Walk:
    """A walk down the lines; of the entry above it knows the column and the `kind` of its value."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._done = Mended(list(lines))
        self._levels = Levels()
        self._column = 0
        self._kind = "text"
        self._is_bare_item, self._name = False, ""
        # Whether a text below | goes on without its indentation.
        self._is_loose = False
        # The leftmost key; there is none where Markdown's # stands before all of them.
        keys = (line for line in lines if line_shapes.ANY_KEY.match(line.lstrip()))
        self._base = min(map(value_lines.indentation, keys), default=None)

    def run(self) -> Mended:
        while self._done.at < len(self._lines) and not self._done.is_hopeless:
            if (line := self._lines[self._done.at]).strip() and len(line) <= LONGEST:
                self._line(line)
            self._done.at += 1
        return self._done

    def _line(self, line: str) -> None:
        indent = value_lines.indentation(line)
        start = len(line) - len(line.lstrip(quoting.BLANKS))
        text = line[start:].rstrip()
        is_below = self._kind == "block" and indent > self._column
        if line[:start].strip(" "):
            if "\t" in line[:start] and not is_below:
                self._done.say(0, "a tab stands at the beginning and was read as two spaces")
            self._done.write(indent, "", text, start)
        is_heading = self._base is None and line_shapes.ONE_WORD_KEY.match(text.lstrip("# "))
        is_lost = self._kind == "failed" and indent > self._column
        if is_lost and not line_shapes.ONE_WORD_KEY.match(text):
            self._done.lines[self._done.at] = ""
        elif not is_below and (is_heading or not text.startswith("#")):
            self._entry(indent, text, start)

    def _entry(self, indent: int, text: str, start: int) -> None:
        """Take a line for a key or an item, else for text that goes on."""
        dashes, rest = self._dashes(indent, text, start)
        start += len(text) - len(rest)
        shape, found = self._key(indent, dashes, rest)
        if shape:
            key, value, offset = f"{shape.key}: ", shape.value, shape.offset
            better = " " * indent + dashes + key + quoting.mended(value).value
            self._done.say(start + shape.place, shape.message, better)
        elif found:
            key, value, offset = found[0], rest[found.end() :], found.end()
        elif dashes:
            key, value, offset = "", rest, 0
        else:
            self._text(indent, text, start)
            return
        column = self._item_column(indent) if dashes else self._key_column(indent)
        if column is None:
            return
        self._column = column + len(dashes) if key else column
        self._is_bare_item = not key
        self._name = key.partition(":")[0].strip()
        if key and self._column not in self._levels.maps:
            self._levels.begin(self._column, is_list=False)
        self._value(column, dashes + key, value, start + offset)

    def _dashes(self, indent: int, text: str, start: int) -> tuple[str, str]:
        """Take the hyphens off an item, whichever the author used for it."""
        dashes, rest = line_shapes.split_dashes(text)
        may_be_item = self._kind == "empty" or bool(self._levels.lists)
        bullet = (
            line_shapes.BULLET.match(text)
            if may_be_item and not dashes and not line_shapes.slip(text)
            else None
        )
        if bullet:
            rest = text[bullet.end() :]
            self._done.say(start, ITEM, f"{' ' * indent}- {rest}")
            return "- ", rest
        in_list = indent in self._levels.lists or (self._kind == "empty" and self._levels.open)
        if (
            dashes
            and not in_list
            and indent == 0
            and (line_shapes.KEY.match(rest) or line_shapes.slip(rest))
        ):
            message = "a hyphen before a key makes a list of it; it was left out"
            self._done.say(start, message, rest)
            return "", rest
        return dashes, rest

    def _key(
        self, indent: int, dashes: str, rest: str
    ) -> tuple[line_shapes.Shape | None, re.Match[str] | None]:
        """Return the key that a line begins with: misspelt, or as it should be, or neither."""
        shape = line_shapes.slip(rest)
        if shape and (
            shape.is_certain
            or not dashes
            or value_lines.has_keys_below(self._lines, self._done.at, indent + len(dashes))
        ):
            return shape, None
        if self._is_loose:
            return None, line_shapes.ONE_WORD_KEY.match(rest)
        if self._goes_on(indent) and not dashes:
            return None, line_shapes.KEY.match(rest)
        return None, line_shapes.ANY_KEY.match(rest) or line_shapes.KEY.match(rest)

    def _goes_on(self, indent: int) -> bool:
        """Whether a line lies so deep that it goes on the text above."""
        return self._kind == "text" and indent > self._column and bool(self._levels.open)

    def _key_column(self, indent: int) -> int | None:
        """Return the column that a key belongs in."""
        if not self._levels.maps:
            self._levels.begin(indent if self._base is None else self._base, is_list=False)
        elif self._kind == "empty" and indent > self._column:
            return indent
        elif self._is_bare_item and indent > self._column:
            message = "this key belongs to the item above, which has no key itself; give it one"
            above = self._lines[self._done.at - 1].replace("- ", "- name: ", 1)
            self._done.fail(indent, f"{message}, such as name", above)
            return None
        column = self._levels.of_key(indent)
        if column != indent:
            self._done.say(indent, moved(indent, column))
        return column

    def _item_column(self, indent: int) -> int | None:
        """Return the column that a hyphen belongs in."""
        is_first = self._kind == "empty" and not self._is_bare_item and indent >= self._column
        if is_first or not self._levels.lists:
            is_sound = is_first or not self._levels.open
            self._levels.begin(indent, is_list=True)
            if not is_sound:
                self._done.fail(indent, list_below(self._lines[self._done.at - 1]))
            return indent if is_sound else None
        column = self._levels.of_item(indent)
        if column != indent:
            self._done.say(indent, "the hyphen does not stand below the one above; it was read so")
        return column

    def _value(self, column: int, head: str, value: str, start: int) -> None:
        """Write the line with its value as it was meant, and the lines that go on with it."""
        place = value_lines.Place(self._done.at, column, head, start, self._column)
        self._is_loose = False
        written = value_lines.write_value(self._done, self._lines, place, value.strip())
        self._kind, self._done.at = written

    def _text(self, indent: int, text: str, start: int) -> None:
        """Take a line that is neither key nor item: it goes on the text above, or is a fault."""
        at = self._done.at
        below = self._lines[at + 1].lstrip() if at + 1 < len(self._lines) else ""
        if self._levels.open and self._kind == "empty" and indent > self._column:
            self._value(indent, "", text, start)
        elif self._kind == "block" and line_shapes.HOLDS_BACK.match(text):
            self._done.fail(start, WITHIN_A_TEXT, " " * indent + text)
        elif line_shapes.DASH.match(below) and re.fullmatch(line_shapes.WORD, text):
            self._done.fail(start + len(text), NO_COLON, f"{text}:")
            self._kind, self._column = "empty", indent
        elif self._kind == "block":
            self._is_loose = True
            message = "this goes on the text above, and was read so; begin it with two spaces"
            self._done.say(start, message, " " * (self._column + 2) + text)
            self._done.write(self._column + 2, "", text, start)
        elif found := line_shapes.NO_COLON.fullmatch(text):
            better = " " * indent + f"{found['key']}: {quoting.mended(found['value']).value}"
            self._done.fail(start, NO_COLON, better)
        else:
            self._done.fail(start, no_key(self._name), " " * (self._column + 2) + text)
            while self._done.at + 1 < len(self._lines):
                below = self._lines[self._done.at + 1].strip()
                if value_lines.begins_anew(below) or below.startswith("#"):
                    break
                self._done.at += 1
                self._done.lines[self._done.at] = ""
