"""What the name of a text file in a film's folder says, however nearly right it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from microsite.films import language as languages
from microsite.reading.regular_file import open_regular

TEXT = re.compile(r"(.+?)(\.md|\.markdown|\.mdown|\.mkd|\.mdx|\.md\.txt|\.txt)", re.IGNORECASE)
INDEX = re.compile(r"index(?:[._ -]+(.+))?", re.IGNORECASE)
# The part after the last separator is the language, if it is one: "gondola_de".
ENDS_IN_TAG = re.compile(r"(.+?)[._]([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)", re.IGNORECASE)
LOOSELY = re.compile(r"(.+?)[._ -]+([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)", re.IGNORECASE)
COPY = re.compile(
    r"\s*\(\d+\)|[\s_-]+(?:copy|kopie|copie|copia|kopia|копия)(?:[\s_-]*\(?\d+\)?)?", re.IGNORECASE
)
NOT_FILMS = frozenset(
    {"readme", "license", "licence", "changelog", "contributing", "notes", "todo"}
    | {"liesmich", "lizenz", "notizen"}
)


@dataclass(frozen=True, slots=True)
class TextName:
    """The parts of a text file's name: stem without language, and the language as written.

    `tag` is that language's BCP 47 tag, None where it is no language, and empty where none is
    written. `is_plain` says that the name is just as the documentation has it; `guess` is what was
    taken for what, for a message, where the name says something else.
    """

    file: Path
    stem: str
    written: str
    tag: str | None
    is_plain: bool
    is_copy: bool
    guess: str = ""

    @property
    def is_index(self) -> bool:
        """Whether it is called index, as film files are."""
        return self.stem == "index"

    @property
    def advised(self) -> str:
        """How the file should be called."""
        return f"index_{self.tag}.md" if self.tag else "index.md"


def text_name(file: Path, *, alone: bool = False) -> TextName | None:
    """Return what a file's name says; None where the file is no text, or a note to its authors.

    Where it stands `alone`, without a folder for its film, a hyphen is a part of the film's name.
    """
    if not (text := TEXT.fullmatch(file.name)):
        return None
    stem = COPY.sub("", text[1])
    is_copy = stem != text[1]
    # By custom, capitals call to those who work on a folder: README, TRAILER_SOURCE.
    if stem.casefold() in NOT_FILMS or (stem.isupper() and not INDEX.fullmatch(stem)):
        return None
    index = INDEX.fullmatch(stem)
    tagged = None if index else (ENDS_IN_TAG if alone else LOOSELY).fullmatch(stem)
    if tagged and not _tag(tagged[2], file)[0]:
        tagged = None
    written = (index[1] or "") if index else tagged[2] if tagged else ""
    tag, guess = _tag(written, file) if written else ("", "")
    kept = "index" if index else tagged[1] if tagged else stem
    ending = text[2].lower()
    joined = not written or re.fullmatch(r"index[._][^._ -].*", stem, re.IGNORECASE) is not None
    is_plain = ending == ".md" and not is_copy and not guess and (joined or not index)
    return TextName(file, kept, written, tag, is_plain, is_copy, guess)


def begins_with_keys(file: Path) -> bool:
    """Whether a text begins with the line of hyphens that stands above a film's keys."""
    return re.match(r"\ufeff?\s*---\s*\n", _beginning(file)) is not None


def is_of_kirby(file: Path) -> bool:
    """Whether a text is a content file of Kirby, whose fields are parted by lines of ----."""
    return (
        re.match(r"\ufeff?\w[\w -]*:[^\0]*?\n----\s*\n\s*\w[\w -]*:", _beginning(file)) is not None
    )


def _tag(written: str, file: Path) -> tuple[str | None, str]:
    """Return the tag that was meant, and a guess in words."""
    if code := languages.of_country(written):
        return code, f'"{written}" is a country and was read as its language, {_name(code)}'
    if written.lower() in languages.TAKEN_FOR_COUNTRIES and (
        code := languages.country_meant(written, _beginning(file))
    ):
        other = _name(written.lower())
        return code, f'"{written}" means {other}; it was read as {_name(code)}'
    return languages.normalise(written), ""


def _name(tag: str) -> str:
    name = languages.locale("en").languages.get(tag.replace("-", "_"))
    return f"{name} ({tag})" if name else tag


def _beginning(file: Path) -> str:
    try:
        with open_regular(file) as opened:
            return opened.read(64 * 1024).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return ""
