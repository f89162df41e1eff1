"""Names that may be those of two people: whoever checks is asked to tell them apart by ids.

A question costs an author time, so only two things make one. In no film does anybody of that name
do both: a part in the cast of one, and in another what neither writes, directs nor produces. Or two
biographies in one language have hardly a word in common. Other portraits and other jobs are usual.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.films.people.filmography import credited
from microsite.films.people.names import is_full_name, key_of
from microsite.films.records import Credit, Performer, Person
from microsite.films.search import fold
from microsite.reading.film_reading import FilmReading
from microsite.reading.problems import Problem

_MAKES = re.compile(r"direct|screenplay|writ|story|produ[czk]|regie|buch|réalis|scénar|режисс|сцен")
_WORD = re.compile(r"\w{5,}")
_ENOUGH = 12
"""Words of a biography from which on another one can be compared with it."""
_COMMON = 0.1
"""The part of them that two biographies of one person have in common at least."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name in one film: what it does there, the words told of it, and its ids."""

    reading: FilmReading
    people: tuple[Person, ...]

    @property
    def name(self) -> str:
        return self.people[0].name

    @property
    def ids(self) -> set[str]:
        return {who.id for who in self.people if who.id}

    @property
    def jobs(self) -> set[str]:
        return {_job(who) for who in self.people}


def namesakes(readings: Iterable[FilmReading], top: Path) -> Iterator[Problem]:
    """Yield a question for each name that may be two people's; `top` is what paths begin at."""
    mentions: dict[str, list[_Mention]] = {}
    for reading in readings:
        within: dict[str, list[Person]] = {}
        for who in credited(reading.films[0]) if reading.films else ():
            if who.id or is_full_name(who.name):
                within.setdefault(key_of(who.name), []).append(who)
        for key, people in within.items():
            mentions.setdefault(key, []).append(_Mention(reading, tuple(people)))
    for key, found in mentions.items():
        if len(found) > 1 and (asked := _question(key, found)):
            mention, question = asked
            line, column = _place(top / mention.reading.path, mention.name)
            yield Problem(mention.reading.path, line, column, "id", question)


def _question(key: str, found: list[_Mention]) -> tuple[_Mention, str] | None:
    ids = sorted({own for mention in found for own in mention.ids})
    unclear = next((mention for mention in found if not mention.ids), None)
    if len(ids) > 1 and unclear and key not in ids:
        said = f"{unclear.name} is {' or '.join(ids)} in other films, so nobody here"
        return unclear, f"{said}; write which, such as id: {ids[0]}"
    if ids:
        return None
    first = found[0]
    other = next((each for each in found[1:] if _are_strangers(first, each)), None)
    if not other and {job for each in found for job in each.jobs} == {"cast", "crew"}:
        apart = all(len(each.jobs) == 1 for each in found)
        other = next((each for each in found if apart and each.jobs != first.jobs), None)
    if not other:
        return None
    seen = f"{other.name} does something else in {first.reading.path.as_posix()}"
    if other.jobs & first.jobs:
        seen = f"{other.name} has another life in {first.reading.path.as_posix()}"
    advice = f"if that is one person, write id: {key} here; if they are two, another id"
    return other, f"{seen}; {advice}, such as {key}-{other.reading.slug}"


def _are_strangers(one: _Mention, other: _Mention) -> bool:
    """Whether what is told of two has hardly a word in common."""
    for mine in one.people:
        for theirs in other.people:
            if mine.bio and theirs.bio and mine.bio.language == theirs.bio.language:
                words, others = _words(mine.bio.plain, one.name), _words(theirs.bio.plain, one.name)
                least = min(len(words), len(others))
                if least >= _ENOUGH and len(words & others) < least * _COMMON:
                    return True
    return False


def _words(text: str, name: str) -> set[str]:
    return {*_WORD.findall(fold(text))} - {*_WORD.findall(fold(name))}


def _job(who: Person) -> str:
    if isinstance(who, Performer):
        return "cast"
    if isinstance(who, Credit) and not _MAKES.search(who.role.value.casefold()):
        return "crew"
    return "makes"


def _place(file: Path, name: str) -> tuple[int, int]:
    """Where a name stands in a file, counted from 1; (0, 0) if it is written in another way."""
    lines = file.read_text("utf-8", "replace").splitlines()
    found = ((number, line.find(name) + 1) for number, line in enumerate(lines, 1))
    return next(((number, column) for number, column in found if column), (0, 0))
