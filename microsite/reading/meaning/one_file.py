"""One film file for all languages, `title: {en: …, de: …}` or `title_en`, as a file for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from microsite.films import language as languages
from microsite.reading.field import Field
from microsite.reading.keys import Fields, Key
from microsite.reading.meaning.gathering import PARTS
from microsite.reading.meaning.spelling import folded
from microsite.reading.meaning.withholding import OFFERS
from microsite.reading.table import KEYS

SUFFIX = re.compile(r"(.+?)[\s_.:\[(-]+([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)[\])]?")
CAMEL = re.compile(r"(.*[a-z])([A-Z][a-z])")
TAG = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2}|[-_][A-Za-z]{4})?")
# Whose short keys are no languages: countries, boards and numbers.
NO_LANGUAGES = frozenset({"releases", "ratings", "ids", "embargoes", "countries", "watch"})
NOT_TAGS = frozenset({"id"})


def tags_within(fields: Fields) -> Counter[str]:
    """Return the languages that a file's values are written in, with the number of their keys."""
    found: Counter[str] = Counter()
    for name, field in fields.items():
        if not isinstance(field.value, str) or _apart(name)[1]:
            found.update([*dict.fromkeys(_tags(name, field))])
    return found


def said_in(fields: Fields, tag: str, *, whole: bool) -> dict[str, Field]:
    """Return what a file says in one language; with all that has none, if it is to be `whole`."""
    told: dict[str, Field] = {}
    for name, field in fields.items():
        key, own = _apart(name)
        if own:
            if own == tag:
                told[key] = field
        elif not any(_tags(name, field)):
            if whole:
                told.setdefault(name, field)
        else:
            said = _in_language(name, field, tag)
            if not said.is_absent:
                told[name] = said
    return told


def told_language(fields: Fields, suffix: str, tags: Counter[str]) -> str:
    """Return the language of what a file for several languages says in none of them.

    It is the one that the file names, else the one that has the most keys.
    """
    named = {folded(name): field.value for name, field in fields.items()}
    for key in ("language", "mainlanguage", "lang"):
        value = named.get(key)
        if not suffix and isinstance(value, str) and (tag := languages.normalise(value)):
            return tag
    return suffix or max(tags, key=lambda tag: tags[tag], default="")


def _tags(name: str, field: Field) -> Iterator[str]:
    """Yield every language that a field or something in it is marked with."""
    own = _apart(name)[1]
    if own:
        yield own
        return
    value = field.value
    if isinstance(value, dict):
        if found := _map_of_tags(name, value):
            yield from found
        else:
            for sub, item in value.items():
                yield from _tags(sub, item)
    elif isinstance(value, tuple):
        for item in value:
            if isinstance(item.value, (dict, tuple)):
                yield from _tags("", item)


def _in_language(name: str, field: Field, tag: str) -> Field:
    value = field.value
    if isinstance(value, tuple):
        return replace(field, value=tuple(_in_language("", item, tag) for item in value))
    if not isinstance(value, dict):
        return field
    if found := _map_of_tags(name, value):
        said = next(
            (item for other, item in value.items() if found[0] and _tag(other) == tag), None
        )
        return replace(said, key=field.key) if said else replace(field, value="")
    told: dict[str, Field] = {}
    for sub, item in value.items():
        key, own = _apart(sub)
        if not own or own == tag:
            told[key if own else sub] = _in_language(sub, item, tag)
    return replace(field, value=told)


def _map_of_tags(name: str, value: dict[str, Field]) -> list[str]:
    """Return the languages that are all the keys of a map; nothing where one is no language."""
    found = [_tag(key) for key in value] if TAG.fullmatch(next(iter(value), "")) else []
    if not found or not all(found) or name in NO_LANGUAGES:
        return []
    return [tag for tag in found if tag]


def _tag(word: str) -> str | None:
    if word in NOT_TAGS or not TAG.fullmatch(word):
        return None
    return languages.normalise(word)


@lru_cache(maxsize=4096)
def _apart(name: str) -> tuple[str, str]:
    """Return `title` and `de` of `title_de`, or the name and nothing."""
    if folded(name) in _known():
        return name, ""
    for form in (SUFFIX, CAMEL):
        if (found := form.fullmatch(name)) and folded(found[1]) in _known():
            tag = _tag(found[2].lower())
            if tag:
                return found[1], tag
    return name, ""


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(PARTS) | frozenset(_names(KEYS)) | {OFFERS}


def _names(keys: tuple[Key, ...]) -> Iterator[str]:
    for key in keys:
        yield from map(folded, (key.name, *key.also, *key.meant))
        if key.record:
            yield from _names(key.record.keys)
