"""Keys that we do not read and that look as if something shall not be seen yet."""

from __future__ import annotations

from enum import Enum

from microsite.films.lore import NO, YES
from microsite.reading.field import Field
from microsite.reading.keys import Key
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.spelling import folded, nearest, parts
from microsite.reading.problems import Severity
from microsite.reading.table.withholding_words import (
    AROUND,
    DENIALS,
    HARMLESS,
    PUBLIC_IF_TRUE,
    SAYS_PUBLIC,
    SAYS_WITHHELD,
    STATUS,
    STEMS,
    WITHHOLDING,
)
from microsite.reading.values.stages import stage_near

ADVICE = (
    "write draft: true, embargo: 2027-02-14T18:00+01:00, publish_date or expiry_date; "
    "or delete the line"
)


NEVER = "2200-01-01T00:00Z"
"""Until when something is held back whose embargo cannot be read."""
NOTHING = ""
"""Stands in place of a key where a word is read and leaves none."""
OFFERS = "publish"
"""The key that offers a translation in which nothing of the story is told."""
ADVICE_WITHIN = "write embargo or delete this line, and keep what is not ready out of the file"


class Meant(Enum):
    """What a key says about publishing."""

    NOTHING = "nothing"
    PUBLIC = "public"
    WITHHELD = "withheld"
    UNCLEAR = "unclear"


def publishing(
    field: Field, name: str, findings: Findings, prefix: str, keys: tuple[Key, ...]
) -> tuple[str, Field] | None:
    """Return the key and the value that an unread word of publishing stands for.

    Where it stands for none, the film is refused. A map in it, which `prefix` names, is held back.
    """
    if not prefix and not any(key.name == "draft" for key in keys):
        return None
    said = meant(name, field)
    if prefix and said is Meant.NOTHING and _holds_such(field):
        said = Meant.UNCLEAR
    if said is Meant.NOTHING:
        return None
    if said is Meant.PUBLIC:
        if prefix or folded(name) != OFFERS:
            findings.read_as.append((field, f"{prefix}{name}", "draft: false"))
        else:
            findings.publishes = True
        return NOTHING, field
    if prefix:
        message = f"this looks as if it should not be seen yet, so it is held back; {ADVICE_WITHIN}"
        findings.warn(field, f"{prefix}{name}", message)
        return "embargo", field.saying(NEVER)
    if said is Meant.WITHHELD:
        message = "this is read as draft: true, and the film is held back; write draft: true"
        findings.warn(field, name, message)
        return "draft", field.saying("true")
    near = nearest(folded(name), ("draft", "embargo", "embargoes", "publish_date", "expiry_date"))
    advice = f"did you mean {near}? Else {ADVICE}" if near else ADVICE
    if name == "status":
        advice = f"write how far the film is, such as in production; or {ADVICE}"
    message = f"this looks like a word for when the film is to be seen, and is not read; {advice}"
    findings.warn(field, name, message, Severity.ERROR)
    return NOTHING, field


def _holds_such(field: Field) -> bool:
    """Whether a word of holding back stands anywhere within an unknown key."""
    if isinstance(field.value, tuple):
        return any(map(_holds_such, field.value))
    if not isinstance(field.value, dict):
        return False
    return any(
        meant(name, own) is not Meant.NOTHING or _holds_such(own)
        for name, own in field.value.items()
    )


def meant(name: str, field: Field) -> Meant:
    """Return what a key that no table has says about publishing, with its value."""
    word = folded(name)
    value = folded(field.value) if isinstance(field.value, str) else ""
    if word in STATUS:
        return _status(value)
    if word in PUBLIC_IF_TRUE and value in YES | {"1"}:
        return Meant.PUBLIC
    if word in PUBLIC_IF_TRUE and value in NO | {"0"}:
        return Meant.WITHHELD
    return Meant.UNCLEAR if _looks_so(name) else Meant.NOTHING


def is_of_publishing(key: Key, name: str, field: Field) -> bool:
    """Whether a film's `status` does not tell how far it is, but whether it may be seen."""
    if key.name != "status" or not isinstance(field.value, str):
        return False
    said = _status(folded(field.value))
    return said is Meant.WITHHELD or (folded(name) == key.name and said is not Meant.NOTHING)


def _status(value: str) -> Meant:
    if value in SAYS_WITHHELD:
        return Meant.WITHHELD
    if not value or stage_near(value):
        return Meant.NOTHING
    return Meant.PUBLIC if value in SAYS_PUBLIC else Meant.UNCLEAR


def _looks_so(name: str) -> bool:
    word = folded(name)
    if word in HARMLESS:
        return False
    if word in WITHHOLDING or any(stem in word for stem in STEMS):
        return True
    every = parts(name)
    if not DENIALS.isdisjoint(every) and not WITHHOLDING.isdisjoint(every):
        # "Do not publish before", "ne pas publier", "confidential until the premiere".
        return True
    own = [part for part in every if part not in AROUND]
    # "draft_status" and "isPrivate" say no more than draft and private.
    if len(own) < len(every) and len(own) == 1 and _is_near(own[0]):
        return True
    return _is_near(word)


def _is_near(word: str) -> bool:
    return word not in HARMLESS and (word in WITHHOLDING or nearest(word, WITHHOLDING) is not None)
