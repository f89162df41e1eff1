"""What the name of a subtitle file says: its language, its kind, and the video it belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from microsite.films import language as languages

JOINTS = re.compile(r"[\s._()\[\]-]+")
REGIONAL = re.compile(r"(?<![A-Za-z])([a-z]{2})[-_]([A-Z]{2})(?![A-Za-z])")
KINDS = {
    **dict.fromkeys(("sdh", "cc", "hi", "captions", "hoh"), "captions"),
    **dict.fromkeys(("descriptions", "description"), "descriptions"),
    **dict.fromkeys(("chapters", "kapitel", "chapitres"), "chapters"),
}
WORDS = frozenset(
    {"sub", "subs", "subtitle", "subtitles", "untertitel", "ut", "omu", "srt", "vtt", "text"}
    | {"sous", "titres", "st", "subtitulos", "subtítulos", "sottotitoli", "napisy", "субтитры"}
)


@dataclass(frozen=True, slots=True)
class TrackName:
    """The parts of a track's name; `language` is empty where it names none.

    `kind` is subtitles, captions, descriptions or chapters; `is_forced` marks subtitles for
    foreign words alone; `rest` is every other word, in small letters.
    """

    language: str
    kind: str
    is_forced: bool
    rest: frozenset[str]


def track_name(stem: str, known: Collection[str] = ()) -> TrackName:
    """Take the stem of a name apart; `known` are words that are no language, such as a title's."""
    regional = REGIONAL.search(stem)
    language = languages.normalise("-".join(regional.groups())) if regional else None
    words = JOINTS.split((REGIONAL.sub("", stem) if language else stem).casefold())
    kind, is_forced, rest = "subtitles", False, set()
    for word in filter(None, words):
        if word in KINDS:
            kind = KINDS[word]
        elif word == "forced":
            is_forced = True
        elif word in known or word in WORDS or language or not (tag := _language(word)):
            rest.add(word)
        else:
            language = tag
    return TrackName(language or "", kind, is_forced, frozenset(rest - WORDS))


def words_of(stem: str) -> frozenset[str]:
    """Return the words of a name in small letters."""
    return frozenset(filter(None, JOINTS.split(stem.casefold())))


def _language(word: str) -> str | None:
    # Digits never name a language; asking for the names of all languages takes a second.
    return (languages.normalise(word) or languages.of_country(word)) if word.isalpha() else None
