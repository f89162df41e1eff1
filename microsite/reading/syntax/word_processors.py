"""Documents of other programs that bear the name of a film file."""

from __future__ import annotations

import re

WORD = (
    "in Word, choose File, Save As, “Plain Text (*.txt)” with the encoding “Unicode (UTF-8)”, "
    "and give the new file this name"
)
WRITER = (
    "in LibreOffice, choose File, Save As, “Text - Choose Encoding (.txt)” with the encoding "
    "“Unicode (UTF-8)”, and give the new file this name"
)
PLAIN = "copy its text into a plain text editor, such as Notepad, and save it under this name"
TEXT_EDIT = (
    "in WordPad, choose Save as, “Plain text document”; in TextEdit, choose Format, "
    "Make Plain Text; then give the new file this name"
)

# A ZIP names what it holds in its first entries.
_ZIPS = (
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument text (.odt)", WRITER),
    (b"word/", "a Word document (.docx)", WORD),
    (b"[Content_Types].xml", "a Word document (.docx)", WORD),
    (b"Index/", "a Pages document", "in Pages, choose File, Export To, Plain Text"),
    (b"", "a ZIP archive", "unpack it here"),
)
_BEGINNINGS = (
    (b"\xd0\xcf\x11\xe0", "a Word document (.doc)", WORD),
    (rb"{\rtf", "an RTF document", TEXT_EDIT),
    (b"%PDF-", "a PDF document", PLAIN),
    (b"\xff\xd8\xff", "a picture", "give it the ending .jpg"),
    (b"\x89PNG", "a picture", "give it the ending .png"),
)
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<\?xml|<html|<head|<body)", re.I)


def foreign_document(data: bytes) -> str:
    """Return what a file is that is no plain text, and how to make one of it; else nothing."""
    if data.startswith(b"PK\x03\x04"):
        start = data[:4096]
        return next(f"this is {name}; {cure}" for mark, name, cure in _ZIPS if mark in start)
    for mark, name, cure in _BEGINNINGS:
        if data.startswith(mark):
            return f"this is {name}; {cure}"
    return f"this is a web page (HTML); {PLAIN}" if _HTML.match(data) else ""
