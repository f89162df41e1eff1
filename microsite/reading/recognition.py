"""Fields as an author named them, given their keys' own names and the shape that readers expect."""

from __future__ import annotations

from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.keys import Fields, Key, Many, Record
from microsite.reading.meaning.entries import entry, joined, ranks, with_entry, withholds
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.other_builders import named
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.meaning.withholding import is_of_publishing, publishing
from microsite.reading.problems import Severity
from microsite.reading.table.foreign_words import ADVICE, PASSED_OVER

Keys = tuple[Key, ...]


def recognise(fields: Fields, keys: Keys, findings: Findings, prefix: str = "") -> dict[str, Field]:
    """Return fields under their keys' own names, with every map and list of maps in full form.

    If a file uses several names for one key, the first in the table's order counts, and it is said
    where the others differ. An unknown key becomes a warning, with advice where there is some.
    """
    written = _written(fields, keys, findings, prefix)
    recognised: dict[str, Field] = {}
    for key in keys:
        candidates = written.get(key.name, [])
        given = [field for field in candidates if not field.is_absent] or candidates
        if given:
            recognised[key.name] = _in_full(given[0], key, findings)
            _compare(given, key, findings, prefix)
    yielding = [key for key in keys if key.yields_to in recognised]
    for key in yielding:
        if not recognised[key.yields_to].is_absent:
            recognised.pop(key.name, None)
    return recognised


def bare(field: Field) -> object:
    """Return what is written, without places and languages, so that two fields can be compared."""
    if isinstance(field.value, tuple):
        return [bare(item) for item in field.value]
    if isinstance(field.value, dict):
        return {name: bare(item) for name, item in field.value.items()}
    return field.value


def _written(fields: Fields, keys: Keys, findings: Findings, prefix: str) -> dict[str, list[Field]]:
    """Return every field under its key's own name, in the order in which names count."""
    known_names = ranks(keys)
    found: dict[str, list[tuple[int, Field]]] = {}
    for name, field in fields.items():
        known = known_names.get(folded(name))
        if known and not prefix and is_of_publishing(known[0], name, field):
            name, known = known[0].name, None
        if known:
            key, rank = known
            if rank > len(key.also) and not field.is_absent:
                findings.read_as.append((field, f"{prefix}{name}", key.name))
            # Messages about the value name the key as it stands in the file.
            found.setdefault(key.name, []).append((rank, field))
        elif said := publishing(field, name, findings, prefix, keys):
            found.setdefault(said[0], []).append((0, said[1]))
        elif not field.is_absent or not field.value:
            _say_unknown(field, name, keys, findings, prefix)
    return {
        name: [field for _, field in sorted(ranked, key=lambda pair: pair[0])]
        for name, ranked in found.items()
    }


def _compare(given: list[Field], key: Key, findings: Findings, prefix: str) -> None:
    first, *others = given
    # Of two words for when something is to be seen, none can be preferred.
    severity = Severity.ERROR if key.strict and not key.required else Severity.WARNING
    for other in others:
        if not other.is_absent and bare(other) != bare(first):
            counts = "" if severity is Severity.ERROR else ", which counts"
            message = f"{first.key} says something else{counts}; delete one of the two"
            findings.warn(other, f"{prefix}{_last(other)}", message, severity)


def _last(field: Field) -> str:
    return field.key.rpartition(".")[2]


def _in_full(field: Field, key: Key, findings: Findings) -> Field:
    """Return the field with a map of known keys in place of every short form."""
    if field.is_absent or field.suppresses:
        return field
    if key.record is None:
        return field if isinstance(field.value, str) else named(field, findings)
    if key.many is None:
        return _map(joined(field), key.record, findings)
    maps = (_map(item, key.record, findings) for item in _items(field, key.many))
    each = key.many.each or _alone
    return replace(field, value=tuple(part for item in maps for part in each(item)))


def _alone(item: Field) -> tuple[Field, ...]:
    return (item,)


def _items(field: Field, many: Many) -> tuple[Field, ...]:
    """Return the items of a list, or of the text or the single map that stands in its place."""
    value = field.value
    if isinstance(value, tuple):
        return tuple(part for item in value for part in _split(item, many))
    if isinstance(value, str):
        return many.split(field) if many.split else (field,)
    keys = many.record.keys
    lines, held = _held_apart(value, keys)
    if lines and all(entry(name, item, many.record) for name, item in lines.items()):
        return tuple(replace(field, value={name: item, **held}) for name, item in lines.items())
    whole = len(value) > 1 and ranks(keys).keys() >= set(map(folded, value))
    if not many.record.pair or whole or any(_names_a_key(name, many.record) for name in lines):
        return (field,)
    # A map such as {Music: Jane Doe, Editing: John Roe} holds a pair in each line.
    pairs = ((item, {name: item, **held}) for name, item in lines.items())
    return tuple(replace(item, key=field.key, value=pair) for item, pair in pairs) or (field,)


def _held_apart(fields: Fields, keys: Keys) -> tuple[dict[str, Field], dict[str, Field]]:
    """Return what is written, and apart from it what says that it shall not be seen yet."""
    held = {name: own for name, own in fields.items() if withholds(name, own, keys)}
    return {name: own for name, own in fields.items() if name not in held}, held


def _split(item: Field, many: Many) -> tuple[Field, ...]:
    apart = many.split if many.splits_items and isinstance(item.value, str) else None
    return apart(item) if apart else (item,)


def _map(field: Field, record: Record, findings: Findings) -> Field:
    value = field.value
    if isinstance(value, str) and value:
        left, colon, right = value.partition(": ")
        if record.pair and colon:
            value = _pair(field, record.pair, left, field.saying(right))
        elif callable(record.bare):
            value = record.bare(field)
        elif record.bare:
            value = {record.bare: field}
    elif isinstance(value, dict) and value:
        value = with_entry(value, record)
        lines, held = _held_apart(value, record.keys)
        first = next(iter(lines), "")
        if record.pair and len(lines) == 1 and not _names_a_key(first, record):
            value = {**_pair(field, record.pair, first, lines[first]), **held}
        value = recognise(value, record.keys, findings, f"{field.key}.")
    if isinstance(value, dict) and record.prepare:
        value = record.prepare(value)
    return replace(field, value=value)


def _pair(field: Field, pair: tuple[str, str], left: str, right: Field) -> dict[str, Field]:
    first, second = pair
    told = {first: replace(right, key=f"{field.key}.{first}", value=left.strip())}
    if isinstance(right.value, dict):
        return {**right.value, **told}
    return {**told, second: replace(right, key=f"{field.key}.{second}")}


def _say_unknown(field: Field, name: str, keys: Keys, findings: Findings, prefix: str) -> None:
    word = folded(name)
    if not prefix and word in ADVICE:
        findings.warn(field, name, f"this key is not read; {ADVICE[word]}")
    elif not prefix and word in PASSED_OVER:
        findings.passed_over.append((field, name))
    else:
        near = nearest(word, ranks(keys))
        known = f"; there are {', '.join(key.name for key in keys)}" if prefix else ""
        advice = f"; did you mean {ranks(keys)[near][0].name}?" if near else known
        message = f"this key is unknown and was left out{advice}"
        findings.warn(field, f"{prefix}{name}", message)


def _names_a_key(name: str, record: Record) -> bool:
    """Whether a word is a key of a map, and not the left half of a pair such as `Music: Jane`."""
    key, rank = ranks(record.keys).get(folded(name), (None, 0))
    first = record.pair[0] if record.pair else ""
    return key is not None and (rank <= len(key.also) or key.name == first)
