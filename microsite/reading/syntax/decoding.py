"""The bytes of a file to text in which every line and column can be counted."""

from __future__ import annotations

import re
from pathlib import Path

from microsite.reading.problems import line_and_column, refuse
from microsite.reading.regular_file import open_regular

MAX_BYTES = 1 << 20
# YAML refuses these characters without naming a line, so we look for them first.
UNPRINTABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# YAML takes these for line ends, which would shift every line number below them.
LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def read_text(file: Path, path: Path) -> str:
    r"""Return the text of `file`, which messages call `path`; every line in it ends with \n.

    Raises:
        ProblemError: where it is too large, is not UTF-8, or holds a control character.
        OSError: where the file is gone or may not be opened.

    """
    with open_regular(file) as opened:
        data = opened.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        refuse(path, 0, 0, "the file is larger than 1 MiB; a film file is a few pages of text")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        refuse(path, 1, 0, "the file is UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        byte = data[error.start]
        refuse(path, line, column, f"byte {byte:#04x} is not UTF-8; save the file as UTF-8")
    text = LINE_ENDS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if found := UNPRINTABLE.search(text):
        code = f"U+{ord(found[0]):04X}"
        message = f"an invisible control character ({code}) stands here; delete it"
        refuse(path, *line_and_column(text, found.start()), message)
    return text
