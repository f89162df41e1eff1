"""A film file in its two parts: the keys between the fences, and the body below them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from microsite.reading.field import Field
from microsite.reading.problems import Problem, Severity
from microsite.reading.syntax.decoding import read_text
from microsite.reading.syntax.fences import Parts, find_parts
from microsite.reading.syntax.line_shapes import HOLDS_BACK, ONE_WORD_KEY
from microsite.reading.syntax.tolerance import read_keys
from microsite.reading.syntax.wiki_links import without_links

# Theirs, of python-frontmatter, lets the fence swallow blank lines, which would shift the lines.
FENCE = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)
# A bullet or a number with its dot, as Word pastes them, is a list in Markdown.
BULLETS = "•·▪◦‣∙"
BLANKS = "\t\u00a0\u2002\u2003"
PASTED_ITEM = re.compile(rf"^[{BULLETS}][ {BLANKS}]+", re.MULTILINE)
PASTED_NUMBER = re.compile(rf"^(\d{{1,3}}[.)])[{BLANKS}]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A file in its two parts; `body` is a field, so that it too knows its line.

    An error among the problems refuses the file; the fields are then those that could be read.
    """

    fields: dict[str, Field]
    body: Field
    problems: tuple[Problem, ...] = ()


def read_front_matter(file: Path, path: Path, language: str = "") -> FrontMatter:
    """Read `file`, which messages call `path`, with words in `language` as far as that is known.

    Raises:
        ProblemError: where the file cannot be read at all; its severity is error.
        OSError: where the file is gone or may not be opened.

    Source: docs/film-file.md, "What happens with mistakes".

    """
    text, problems = read_text(file, path)
    parts = _parts(text) or find_parts(text, path)
    # A line separator would end a line for YAML and shift all below it.
    keys = parts.keys.replace("\u2028", " ")
    fields, more = read_keys(path, parts.keys_line, keys, language)
    # The body begins with the line of the fence, of which nothing may be left.
    blank = len(parts.body) - len(parts.body.lstrip())
    words = parts.body.strip()
    line = parts.body_line + parts.body.count("\n", 0, blank) if words else 0
    body = Field(path, "", line, 1 if line else 0, "", _markdown(words))
    if words and _is_cut(words):
        message = "these keys stand below the line of --- that ends them; delete that line"
        more.append(Problem(path, line, 1, "", message, Severity.ERROR, words.split("\n", 1)[0]))
    return FrontMatter(fields, body, (*problems, *parts.problems, *more))


def read_words(file: Path, path: Path) -> tuple[Field, list[Problem]]:
    """Return the text of a file without keys; where it has some, what stands below them.

    Raises:
        ProblemError: where the file cannot be read at all.
        OSError: where the file is gone or may not be opened.
    """
    text, problems = read_text(file, path)
    parts = _parts(text)
    line = parts.body_line if parts else 1
    return Field(path, "", line, 1, "", _markdown(parts.body if parts else text)), problems


def _parts(text: str) -> Parts | None:
    """Return the parts of a file whose fences are in order, else None."""
    start = len(text) - len(text.lstrip())
    opening = FENCE.match(text, start)
    closing = opening and FENCE.search(text, opening.end())
    if opening is None or closing is None:
        return None
    line = text.count("\n", 0, start) + 1
    keys = text[opening.end() : closing.start()]
    return Parts(keys, line, text[closing.end() :], line + keys.count("\n"), [])


def _is_cut(body: str) -> bool:
    """Whether a body begins with keys, of which one may hold the film back."""
    if HOLDS_BACK.match(body):
        return True
    fence = FENCE.search(body) if ONE_WORD_KEY.match(body) else None
    keys = body[: fence.start()].splitlines() if fence else []
    return bool(keys) and all(not line.strip() or ONE_WORD_KEY.match(line) for line in keys)


def _markdown(body: str) -> str:
    """Return a body with what Word and others leave in it as what it is in Markdown."""
    if "<!--" in body:
        body = _without_remarks(body)
    if "[[" in body:
        body = without_links(body)
    if "\u2028" in body:
        body = re.sub("(?<![ \t])[ \t]*\u2028[ \t]*(?=\\S)", "\\\\\n", body).replace("\u2028", "")
    if any(mark in body for mark in BULLETS):
        body = PASTED_ITEM.sub("- ", body)
    if any(blank in body for blank in BLANKS):
        body = PASTED_NUMBER.sub(r"\1 ", body)
    return body


def _without_remarks(body: str) -> str:
    """Return a body without remarks, <!-- … -->; its lines stay lines."""
    first, *others = body.split("<!--")
    kept = [first]
    for other in others:
        remark, closed, rest = other.partition("-->")
        kept.append("\n" * remark.count("\n") + rest if closed else f"<!--{other}")
    return "".join(kept)
