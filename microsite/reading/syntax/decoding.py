"""The bytes of a file to text in which every line and column can be counted."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from microsite.reading.problems import Problem, ProblemError, Severity, line_and_column, refuse
from microsite.reading.regular_file import open_regular
from microsite.reading.syntax.word_processors import foreign_document

MAX_BYTES = 1 << 20
# YAML refuses these characters without naming a line, so we look for them first.
UNPRINTABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# YAML takes these for line ends, which would shift every line number below them.
LINE_ENDS = re.compile("[\x85\u2028\u2029]")
# What Word puts where an author pressed Shift and Enter, between pages, and for its hyphens.
PASTED = {"\x0b": "\u2028", "\x0c": "\u2028", "\x1e": "\u2011", "\x1f": "\u00ad"}
# Bytes of Windows-1252 that stand so only because the file is in another old encoding.
NOT_WESTERN = re.compile(r"[a-z][¹³¿£¥¼½¾¶±¤¢§Ÿ¦¬](?![A-Z])|�|[^\W\d_a-zA-Z]{4}")

_WINDOWS = "microsite.windows-1252"


def read_text(file: Path, path: Path) -> tuple[str, list[Problem]]:
    r"""Return the text of `file`, which messages call `path`; every line in it ends with \n.

    A soft line break becomes U+2028, a line separator, and ends no line. The problems are
    warnings about what had to be guessed.

    Raises:
        ProblemError: where it is too large, is no text, or holds a control character.
        OSError: where the file is gone or may not be opened.

    """
    with open_regular(file) as opened:
        data = opened.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        refuse(path, 0, 0, "the file is larger than 1 MiB; a film file is a few pages of text")
    problems: list[Problem] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = _decoded(data, error, path, problems)
    if not text.startswith("---") and (foreign := foreign_document(data)):
        refuse(path, 1, 1, foreign)
    if "\0" in text and (wide := _wide(data)):
        text = data.decode(wide)
        problems.append(Problem(path, 1, 1, "", _UTF_16))
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    if UNPRINTABLE.search(text):
        text = _printable(text, path, problems)
    return LINE_ENDS.sub("\u2028", text), problems


_UTF_16 = "the file is UTF-16, which was read; save it as UTF-8 to be safe"


def _wide(data: bytes) -> str:
    """Return which UTF-16 this is, if every other byte of its beginning is zero."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    start = data[:8]
    if len(start) < 8 or len(data) % 2:
        return ""
    return "utf-16-le" if not any(start[1::2]) else "utf-16-be" if not any(start[::2]) else ""


def _decoded(data: bytes, error: UnicodeDecodeError, path: Path, problems: list[Problem]) -> str:
    """Return a text that is not UTF-8, if it is certain what it says."""
    if foreign := foreign_document(data):
        refuse(path, 1, 1, foreign)
    if wide := _wide(data):
        try:
            text = data.decode(wide)
        except UnicodeDecodeError:
            refuse(path, 1, 1, "the file is UTF-16 with an end missing; save it anew, as UTF-8")
        problems.append(Problem(path, 1, 1, "", _UTF_16))
        return text
    text = data.decode("utf-8-sig", _WINDOWS)
    before = data[: error.start].decode("utf-8-sig", "ignore")
    line = before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    column = len(before) - max(before.rfind("\n"), before.rfind("\r"))
    if NOT_WESTERN.search(text) or UNPRINTABLE.search(text.replace("\r", "")):
        seen = f"byte {data[error.start]:#04x} is not UTF-8"
        refuse(path, line, column, f"{seen}; save the file as UTF-8")
    word = re.search(r"\S{0,30}$", before)
    rest = re.match(r"\S{0,30}", text[len(before) :])
    read = (word[0] if word else "") + (rest[0] if rest else "")
    message = (
        f"this is not UTF-8 but an older encoding (Windows-1252, “ANSI”) and was read as “{read}”; "
        "see whether that is right, and save the file as UTF-8"
    )
    problems.append(Problem(path, line, column, "", message))
    return text


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    part = error.object[error.start : error.end]
    return part.decode("cp1252", "replace"), error.end


codecs.register_error(_WINDOWS, _as_windows_1252)


def _printable(text: str, path: Path, problems: list[Problem]) -> str:
    """Return the text with what Word leaves behind as what it means.

    Raises:
        ProblemError: where a character stands that means nothing.

    """

    def meant(found: re.Match[str]) -> str:
        char = found[0]
        if "\x80" <= char <= "\x9f":
            return char.encode("latin-1").decode("cp1252", "replace")
        return PASTED.get(char, char)

    first = UNPRINTABLE.search(text)
    mended = UNPRINTABLE.sub(meant, text)
    if left := UNPRINTABLE.search(mended):
        place = line_and_column(mended, left.start())
        lines = sorted(
            {mended.count("\n", 0, each.start()) + 1 for each in UNPRINTABLE.finditer(mended)}
        )
        more = f" (more in {_listed(lines[1:])})" if lines[1:] else ""
        code = f"U+{ord(left[0]):04X}"
        seen = mended.split("\n")[place[0] - 1]
        message = f"an invisible control character ({code}) stands here; delete it{more}"
        raise ProblemError(Problem(path, *place, "", message, Severity.ERROR, seen))
    if first and first[0] in PASTED:
        message = "a soft line break or page break from Word stands here and was read as one"
        problems.append(Problem(path, *line_and_column(text, first.start()), "", message))
    return mended


def _listed(lines: list[int]) -> str:
    named = ", ".join(map(str, lines[:8])) + (" …" if lines[8:] else "")
    return f"line{'s' * (len(lines) > 1)} {named}"
