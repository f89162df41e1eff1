"""Which keys of a film are held back whole: `embargoes` names them, or a map says it of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.keys import NOWHERE, Fields, Key
from microsite.reading.meaning.entries import ranks, withholds
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.meaning.withholding import publishing
from microsite.reading.problems import Problem, Severity
from microsite.reading.table import KEYS
from microsite.reading.table.publishing import EMBARGO, PUBLISHING

EMBARGOES = "embargoes"
STEERS = frozenset(key.name for key in PUBLISHING)
HOLDABLE = tuple(
    key for key in KEYS if not key.required and key.attribute != NOWHERE and key.name not in STEERS
)
"""The keys that can be held back alone: what steers the page, or must be there, cannot."""
Held = list[tuple[Key, Field]]


def embargoes_apart(
    fields: Fields, parts: Mapping[str, str], findings: Findings
) -> tuple[Fields, dict[str, Field]]:
    """Return fields without what holds a whole key back, and apart from them `embargoes`.

    That has a map for each attribute of a film that is held back, with the moment as written.
    `parts` are the words that stand for a part of a key, with that key.
    """
    rest: dict[str, Field] = {}
    held: Held = []
    first: Field | None = None
    for name, field in fields.items():
        key, _ = ranks(KEYS).get(folded(name), (None, 0))
        if key and key.name == EMBARGOES:
            first = field
            held += _named(field, parts, findings)
        elif key in HOLDABLE and key and not key.many:
            rest[name], own = _of_itself(field, key, findings)
            held += [(key, each) for each in own]
        else:
            rest[name] = field
    if not held:
        return rest, {}
    each = [(attribute, own) for key, own in held for attribute in _attributes(key)]
    whole = first or held[0][1]
    value = tuple(replace(whole, value={attribute: own}) for attribute, own in each)
    return rest, {EMBARGOES: replace(whole, key=EMBARGOES, value=value)}


def is_unread_embargo(problem: Problem) -> bool:
    """Whether an embargo on something within a film could not be read."""
    above, _, word = problem.field.rpartition(".")
    is_one = above == EMBARGOES or (above and folded(word) in ranks((EMBARGO,)))
    return problem.severity is Severity.ERROR and (bool(is_one) or word == EMBARGOES)


def _named(
    field: Field, parts: Mapping[str, str], findings: Findings
) -> Iterator[tuple[Key, Field]]:
    if isinstance(field.value, tuple):
        for item in field.value:
            yield from _named(item, parts, findings)
    elif isinstance(field.value, dict):
        for name, own in field.value.items():
            if not own.is_absent and not own.suppresses:
                yield from _key_named(name, own, parts, findings)
    elif not field.is_absent and not field.suppresses:
        said = "a map is expected here; write for example {synopsis: 2027-02-14T18:00+01:00}"
        findings.problems.append(field.problem(said, Severity.ERROR).problem)


def _key_named(
    name: str, field: Field, parts: Mapping[str, str], findings: Findings
) -> Iterator[tuple[Key, Field]]:
    word = parts.get(folded(name), name)
    key, _ = ranks(KEYS).get(folded(word), (None, 0))
    if key in HOLDABLE and key:
        yield key, field
        return
    if key:
        said = f"{name} cannot be held back alone; write embargo: for the whole film"
    else:
        near = nearest(folded(name), ranks(HOLDABLE))
        advice = f"did you mean {ranks(HOLDABLE)[near][0].name}?" if near else "write a key"
        said = f"there is no key {name}; {advice}"
    findings.problems.append(field.problem(said, Severity.ERROR).problem)


def _of_itself(field: Field, key: Key, findings: Findings) -> tuple[Field, list[Field]]:
    """Return the value of a key without what its own maps say of their embargo, and that."""
    if isinstance(field.value, tuple):
        items = [_of_itself(item, key, findings) for item in field.value]
        return (
            replace(field, value=tuple(item for item, _ in items)),
            [each for _, own in items for each in own],
        )
    if not isinstance(field.value, dict):
        return field, []
    known = (*key.record.keys, EMBARGO) if key.record else (EMBARGO,)
    held = {name: own for name, own in field.value.items() if withholds(name, own, known)}
    rest = {name: own for name, own in field.value.items() if name not in held}
    moments = []
    for name, own in held.items():
        if folded(name) in ranks((EMBARGO,)):
            moments.append(own)
        elif (said := publishing(own, name, findings, f"{key.name}.", known)) and said[0]:
            moments.append(said[1])
    return replace(field, value=rest), [own for own in moments if not own.is_absent]


def _attributes(key: Key) -> set[str]:
    """Return what a key holds, and what others do that say less of the same."""
    alike = (
        other.attribute
        for other in KEYS
        if key.name in (other.better, other.yields_to) or other.name == key.yields_to
    )
    return {key.attribute, *alike}
