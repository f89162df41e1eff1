"""What people write in place of YAML: an input for each message, and how it is mended.

docs/errors.md is made of this table by `make docs`, so that it shows what the program says.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Slip:
    """A film file with one slip in it.

    `told` holds what is said of it, as `line:column: message`, and `mended` the file as it should
    be. A slip that `is_read` is a warning: the film reads like the mended one.
    """

    title: str
    written: str | bytes
    told: tuple[str, ...]
    mended: str
    is_read: bool = True
    encoding: str = "utf-8"

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        if isinstance(self.written, bytes):
            return self.written
        return self.written.encode(self.encoding)


CURLY = (
    'the curly quotation marks were left out; write straight ones ("), '
    "and both kinds if the curly ones belong to the text"
)
COLON = 'a text with a colon in it must stand in "quotation marks"; it was read so'
BULLET = "an item of a list begins with a hyphen and a space; it was read so"
MARKDOWN = "keys stand without Markdown signs such as ** or #; they were left out"
PART = "the quotation marks stand round a part of the text and were read as part of it"
LANTERN = "---\ntitle: Lantern\n---\nA light.\n"


SLIPS = (
    # Keys and colons.
    Slip(
        "A colon within a text",
        "---\ntitle: Lantern: The Return\n---\nA light.\n",
        (f"2:8: {COLON}",),
        '---\ntitle: "Lantern: The Return"\n---\nA light.\n',
    ),
    Slip(
        "No space after the colon",
        "---\ntitle:Lantern\nyear: 1963\n---\nA light.\n",
        ("2:6: a space is missing after the colon; it was read as if it stood there",),
        "---\ntitle: Lantern\nyear: 1963\n---\nA light.\n",
    ),
    Slip(
        "No colon after the key",
        "---\ntitle: Lantern\ndirector Jane Doe\n---\nA light.\n",
        ("3:1: a colon is missing after the key",),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
        is_read=False,
    ),
    Slip(
        "A dash in place of the colon",
        "---\ntitle – Lantern\n---\nA light.\n",
        ("2:1: a colon is missing after the key",),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "= in place of the colon",
        "---\ntitle = Lantern\n---\nA light.\n",
        ("2:6: between key and value stand a colon and a space, not =; it was read so",),
        LANTERN,
    ),
    Slip(
        "A no-break space after the colon",
        "---\ntitle:\u00a0Lantern\n---\nA light.\n",
        (
            "2:6: the space after the colon is a no-break space, which was read; "
            "type an ordinary space",
        ),
        LANTERN,
    ),
    Slip(
        "A no-break space before the colon",
        "---\ntitle: Lantern\ndirector\u00a0: Jane Doe\nyear:1963\n---\nA light.\n",
        (
            "3:9: the space before the colon is a no-break space and was left out; delete it",
            "4:5: a space is missing after the colon; it was read as if it stood there",
        ),
        "---\ntitle: Lantern\ndirector: Jane Doe\nyear: 1963\n---\nA light.\n",
    ),
    Slip(
        "A wide colon",
        "---\ntitle：灯\n---\nA light.\n",
        ("2:6: the colon is a wide one, which was read; type an ordinary colon and a space",),
        "---\ntitle: 灯\n---\nA light.\n",
    ),
    Slip(
        "Stars round a key",
        "---\n**title:** Lantern\n**director**: Jane Doe\n---\nA light.\n",
        (f"2:1: {MARKDOWN}", f"3:1: {MARKDOWN}"),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "Keys as headings",
        "---\n# title: Lantern\n# director: Jane Doe\n---\nA light.\n",
        (f"2:1: {MARKDOWN}", f"3:1: {MARKDOWN}"),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "A hyphen before each key",
        "---\n- title: Lantern\n- director: Jane Doe\n---\nA light.\n",
        (
            "2:1: a hyphen before a key makes a list of it; it was left out",
            "3:1: a hyphen before a key makes a list of it; it was left out",
        ),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "A key that stands twice",
        "---\ntitle: Lantern\ntitle: Lamp\n---\nA light.\n",
        ("3:1: title stands twice, first in line 2; delete one",),
        LANTERN,
        is_read=False,
    ),
    # Quotation marks and signs.
    Slip(
        "Curly quotation marks",
        "---\ntitle: „Lantern“\n---\nA light.\n",
        (f"2:8: title: {CURLY}",),
        LANTERN,
    ),
    Slip(
        "Curly quotation marks round a text with a colon",
        "---\ntitle: “Lantern: The Return”\n---\nA light.\n",
        (f"2:8: {CURLY}",),
        '---\ntitle: "Lantern: The Return"\n---\nA light.\n',
    ),
    Slip(
        "Curly quotation marks in a list",
        "---\ntitle: Lantern\ncast: [“Doe, Jane”, „John Roe“]\n---\nA light.\n",
        (f"3:7: {CURLY}",),
        '---\ntitle: Lantern\ncast: ["Doe, Jane", "John Roe"]\n---\nA light.\n',
    ),
    Slip(
        "A quotation mark that is never closed",
        '---\ntitle: "Lantern\nyear: 1963\n---\nA light.\n',
        (
            '2:8: a quotation mark is opened here and never closed; put another " '
            "at the end of the text",
        ),
        '---\ntitle: "Lantern"\nyear: 1963\n---\nA light.\n',
        is_read=False,
    ),
    Slip(
        "An apostrophe at the beginning",
        "---\ntitle: Lantern\ntagline: 'Tis a light\n---\nA light.\n",
        ("3:10: the apostrophe at the beginning was read as part of the text; write it as ’",),
        '---\ntitle: Lantern\ntagline: "\'Tis a light"\n---\nA light.\n',
    ),
    Slip(
        "Quotation marks round a part of the text",
        '---\ntitle: "Lantern" and Lamp\n---\nA light.\n',
        (f"2:8: {PART}; put single ones round all of it",),
        "---\ntitle: '\"Lantern\" and Lamp'\n---\nA light.\n",
    ),
    Slip(
        "A comma after a quotation mark",
        '---\ntitle: "Lantern",\nyear: 1963\n---\nA light.\n',
        ("2:8: after the quotation mark stands a comma, left out here; delete it",),
        '---\ntitle: "Lantern"\nyear: 1963\n---\nA light.\n',
    ),
    Slip(
        "A comma or semicolon at the end",
        "---\ntitle: Lantern\ndirector: Jane Doe;\n---\nA light.\n",
        ("3:11: director: a semicolon stands at the end and was left out; delete it",),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "A Windows path in quotation marks",
        '---\ntitle: Lantern\nnotice: "D:\\Films"\n---\nA light.\n',
        ('3:9: a \\ within "quotation marks" has a meaning of its own; write / instead',),
        "---\ntitle: Lantern\nnotice: 'D:\\Films'\n---\nA light.\n",
    ),
    Slip(
        "A text that begins with a sign",
        "---\ntitle: @lantern\ntagline: *Light*\n---\nA light.\n",
        (
            '2:8: a text that begins with @ must stand in "quotation marks"; it was read so',
            '3:10: a text that begins with * must stand in "quotation marks"; it was read so',
        ),
        '---\ntitle: "@lantern"\ntagline: "*Light*"\n---\nA light.\n',
    ),
    Slip(
        "A text that begins with #",
        "---\ntitle: Lantern\ntagline: #light\n---\nA light.\n",
        (
            "3:9: tagline: the value is left out, for # begins a remark; "
            'put the text in "quotation marks" if it is meant',
        ),
        LANTERN,
    ),
    # Lists and lines.
    Slip(
        "No space after the hyphen",
        "---\ntitle: Lantern\ncast:\n  -Jane Doe\n  -John Roe\n---\nA light.\n",
        (f"4:3: {BULLET}", f"5:3: {BULLET}"),
        "---\ntitle: Lantern\ncast:\n  - Jane Doe\n  - John Roe\n---\nA light.\n",
    ),
    Slip(
        "Bullets in place of hyphens",
        "---\ntitle: Lantern\ncast:\n  • Jane Doe\n  * John Roe\n---\nA light.\n",
        (f"4:3: {BULLET}", f"5:3: {BULLET}"),
        "---\ntitle: Lantern\ncast:\n  - Jane Doe\n  - John Roe\n---\nA light.\n",
    ),
    Slip(
        "A tab at the beginning of a line",
        "---\ntitle: Lantern\ncast:\n\t- Jane Doe\n---\nA light.\n",
        ("4:1: a tab stands at the beginning and was read as two spaces",),
        "---\ntitle: Lantern\ncast:\n  - Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "A line that begins too far in",
        "---\ntitle: Lantern\n director: Jane Doe\n---\nA light.\n",
        (
            "3:2: this line begins 1 space in, the lines that it belongs to at the very left; "
            "it was read as if it stood there",
        ),
        "---\ntitle: Lantern\ndirector: Jane Doe\n---\nA light.\n",
    ),
    Slip(
        "Hyphens that do not stand below each other",
        "---\ntitle: Lantern\ncast:\n - Jane Doe\n   - John Roe\n---\nA light.\n",
        ("5:4: the hyphen does not stand below the one above; it was read so",),
        "---\ntitle: Lantern\ncast:\n  - Jane Doe\n  - John Roe\n---\nA light.\n",
    ),
    Slip(
        "A list that is never closed",
        "---\ntitle: Lantern\ncast: [Jane Doe, John Roe\nyear: 1963\n---\nA light.\n",
        ("3:7: a list in brackets is opened here and never closed; put a ] at its end",),
        "---\ntitle: Lantern\ncast: [Jane Doe, John Roe]\nyear: 1963\n---\nA light.\n",
        is_read=False,
    ),
    Slip(
        "A list below a text",
        "---\ntitle: Lantern\ncast: Jane Doe\n  - John Roe\n---\nA light.\n",
        (
            "4:3: a list begins here, but the key above has a text already (cast: Jane Doe); "
            "put that into the list, too",
        ),
        "---\ntitle: Lantern\ncast:\n  - Jane Doe\n  - John Roe\n---\nA light.\n",
        is_read=False,
    ),
    Slip(
        "A paragraph among the keys",
        "---\ntitle: Lantern\ndirector_statement: I saw a light.\nIt was far.\n---\nA light.\n",
        (
            "4:1: this line has no key; if it goes on the text of director_statement, write "
            "director_statement: | in a line of its own, and two spaces before each line of the "
            "text",
        ),
        "---\ntitle: Lantern\ndirector_statement: |\n  I saw a light.\n  It was far.\n---\n"
        "A light.\n",
        is_read=False,
    ),
    Slip(
        "A paragraph below | that begins at the left",
        "---\ntitle: Lantern\ndirector_statement: |\nI saw a light.\nyear: 1963\n---\nA light.\n",
        ("4:1: this goes on the text above, and was read so; begin it with two spaces",),
        "---\ntitle: Lantern\ndirector_statement: |\n  I saw a light.\nyear: 1963\n---\nA light.\n",
    ),
    # The lines of ---.
    Slip(
        "The first --- is missing",
        "title: Lantern\n---\nA light.\n",
        ("1:1: the line of --- above the keys is missing; write --- above this line",),
        LANTERN,
    ),
    Slip(
        "The last --- is missing",
        "---\ntitle: Lantern\n\nA light.\n",
        ("2:1: the line of --- below the keys is missing; write --- below this line",),
        LANTERN,
    ),
    Slip(
        "The last --- is missing, and it is not certain where",
        "---\ntitle: Lantern\nA light.\n",
        (
            "3:1: the line of --- below the keys is missing; write --- above the line that "
            "begins the text, perhaps this one",
        ),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "A dash made by Word of ---",
        "—\ntitle: Lantern\n—\nA light.\n",
        (
            "1:1: above the keys stands — instead of three hyphens (---); it was read so",
            "3:1: below the keys stands — instead of three hyphens (---); it was read so",
        ),
        LANTERN,
    ),
    Slip(
        "Text above the keys",
        "My film\n\n---\ntitle: Lantern\n---\nA light.\n",
        (
            "1:1: the file must begin with a line of ---, the keys below it, such as title: …, "
            "another line of --- and then the text",
        ),
        LANTERN,
        is_read=False,
    ),
    # Other programs.
    Slip(
        "An older encoding (Windows-1252)",
        "---\ntitle: Grüße\n---\nA light.\n",
        (
            "2:10: this is not UTF-8 but an older encoding (Windows-1252, “ANSI”) and was read "
            "as “Grüße”; see whether that is right, and save the file as UTF-8",
        ),
        "---\ntitle: Grüße\n---\nA light.\n",
        encoding="cp1252",
    ),
    Slip(
        "Another older encoding",
        "---\ntitle: Światło Łódź\n---\nA light.\n",
        ("2:8: byte 0x97 is not UTF-8; save the file as UTF-8",),
        "---\ntitle: Światło Łódź\n---\nA light.\n",
        is_read=False,
        encoding="cp852",
    ),
    Slip(
        "UTF-16",
        "---\ntitle: Lantern\n---\nA light.\n",
        ("1:1: the file is UTF-16, which was read; save it as UTF-8 to be safe",),
        LANTERN,
        encoding="utf-16",
    ),
    Slip(
        "A soft line break from Word",
        "---\ntitle: Lantern\n---\nA light.\x0bIt is far.\n",
        ("4:9: a soft line break or page break from Word stands here and was read as one",),
        "---\ntitle: Lantern\n---\nA light.\\\nIt is far.\n",
    ),
    Slip(
        "An invisible character",
        "---\ntitle: Lan\x08tern\n---\nA light.\n",
        ("2:11: an invisible control character (U+0008) stands here; delete it",),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "A Word document",
        b"PK\x03\x04\x14\x00[Content_Types].xml",
        (
            "1:1: this is a Word document (.docx); in Word, choose File, Save As, “Plain Text "
            "(*.txt)” with the encoding “Unicode (UTF-8)”, and give the new file this name",
        ),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "An OpenDocument text",
        b"PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text",
        (
            "1:1: this is an OpenDocument text (.odt); in LibreOffice, choose File, Save As, "
            "“Text - Choose Encoding (.txt)” with the encoding “Unicode (UTF-8)”, and give the "
            "new file this name",
        ),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "An RTF document",
        b"{\\rtf1\\ansi title: Lantern}",
        (
            "1:1: this is an RTF document; in WordPad, choose Save as, “Plain text document”; in "
            "TextEdit, choose Format, Make Plain Text; then give the new file this name",
        ),
        LANTERN,
        is_read=False,
    ),
    Slip(
        "A web page",
        "<!DOCTYPE html>\n<p>title: Lantern</p>\n",
        (
            "1:1: this is a web page (HTML); copy its text into a plain text editor, such as "
            "Notepad, and save it under this name",
        ),
        LANTERN,
        is_read=False,
    ),
)
