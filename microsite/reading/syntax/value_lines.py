"""The value of a key that may not be YAML: how many lines it takes, and how it was meant."""

from __future__ import annotations

from typing import NamedTuple

from microsite.reading.problems import Severity
from microsite.reading.syntax import quoting
from microsite.reading.syntax.faults import WITHIN_A_TEXT, Mended
from microsite.reading.syntax.line_shapes import BLOCK, BULLET, DASH, HOLDS_BACK, ONE_WORD_KEY, slip

# No text in a film file has more lines; without a bound, many open brackets would take long.
FARTHEST = 200


class Place(NamedTuple):
    """Where a value stands: its line, what is to be written before it, and its column now.

    `column` is that of the line, `key_column` that of the key; all count from 0.
    """

    line: int
    column: int
    head: str
    start: int
    key_column: int


def write_value(done: Mended, lines: list[str], place: Place, text: str) -> tuple[str, int]:
    """Write a value as it was meant; return its kind and its last line.

    The kind is `empty`, `block` (a text below | or >), `text`, or `failed` where it is unreadable.
    """
    line, column, head, start, key_column = place
    is_empty = not text or text.startswith("# ")
    if is_empty or BLOCK.fullmatch(text):
        done.write(column, head, text, start)
        return "empty" if is_empty else "block", line
    last = last_line(lines, line, text, key_column)
    if last > line and text[0] not in "\"'[{":
        _quote_lines(done, lines, place, text, last)
        return "text", last
    mending = quoting.mended(text) if last == line else quoting.Mending(text)
    better = " " * column + head + mending.value
    if mending.severity is Severity.ERROR:
        done.fail(start, mending.message, better)
        return "failed", last
    if mending.message:
        done.say(start, mending.message, better)
    done.write(column, head, mending.value, start)
    return "text", last


def _quote_lines(done: Mended, lines: list[str], place: Place, text: str, last: int) -> None:
    """Put a text of several lines into quotation marks, if one of them asks for it."""
    line, column, head, start, _ = place
    rows = [text, *(each.strip() for each in lines[line + 1 : last + 1])]
    said = next((said for row in rows if row and (said := quoting.mended(row).message)), "")
    if not said:
        done.write(column, head, text, start)
        return
    held = next((row for row in rows[1:] if HOLDS_BACK.match(row)), "")
    if held:
        done.fail(start, f"{WITHIN_A_TEXT}: {held[:40]}")
        return
    done.say(start, said)
    first, *others = [row.replace("'", "''") for row in rows]
    done.write(column, head, f"'{first}", start)
    for number, row in enumerate(others, line + 1):
        end = "'" if number == last else ""
        done.lines[number] = " " * (column + 2) + row + end if row else ""


def last_line(lines: list[str], at: int, text: str, column: int) -> int:
    """Return the last line of the value that begins with `text` in the line `at`.

    `column` is that of its key. A quotation mark or bracket that is never closed takes one line.
    """
    mark = text[0]
    if mark in {'"', "'"}:
        return _end_of_quotation(lines, at, text, column)
    if mark in {"[", "{"}:
        return _end_of_list(lines, at, text, column)
    last = at
    for number in range(at + 1, min(len(lines), at + FARTHEST)):
        rest = lines[number].strip()
        if rest and (indentation(lines[number]) <= column or begins_anew(rest)):
            break
        last = number if rest else last
    return last


def begins_anew(text: str) -> bool:
    """Whether a line looks like a key or an item, however it is indented."""
    return bool(ONE_WORD_KEY.match(text) or DASH.match(text) or BULLET.match(text) or slip(text))


def has_keys_below(lines: list[str], at: int, column: int) -> bool:
    """Whether the line below `at` is a further key of a map whose keys stand in `column`."""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return indentation(below) >= column - 1 and bool(ONE_WORD_KEY.match(below.lstrip()))


def _end_of_quotation(lines: list[str], at: int, text: str, column: int) -> int:
    if quoting.closed(text):
        return at
    for number in range(at + 1, min(len(lines), at + FARTHEST)):
        rest = lines[number].strip()
        if indentation(lines[number]) <= column and ONE_WORD_KEY.match(rest):
            break
        if text[0] in rest:
            return number
    return at


def _end_of_list(lines: list[str], at: int, text: str, column: int) -> int:
    depth = quoting.depth(text)
    for number in range(at + 1, min(len(lines), at + FARTHEST)):
        rest = lines[number].strip()
        if depth <= 0 or (indentation(lines[number]) <= column and ONE_WORD_KEY.match(rest)):
            break
        depth += quoting.depth(rest)
        if depth <= 0:
            return number
    return at


def indentation(line: str) -> int:
    """Return the column in which a line begins, where a tab is two spaces."""
    blank = line[: len(line) - len(line.lstrip(quoting.BLANKS))]
    return sum(2 if char == "\t" else char not in "\u200b\ufeff" for char in blank)
