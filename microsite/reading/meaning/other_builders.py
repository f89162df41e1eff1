"""What other site builders put round a value: a map of all keys, a name within a map."""

from __future__ import annotations

import re
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.keys import Fields
from microsite.reading.meaning.entries import withholds
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.spelling import folded

# Where Hugo, Zola, WordPress and others keep the keys that are their users' own.
WRAPPERS = frozenset({"params", "extra", "meta", "acf", "customfields", "film", "movie"})
CODES = re.compile(r"[A-Z]{2}(?:\s*[,/;&]\s*[A-Z]{2})*")


def unwrapped(fields: Fields) -> dict[str, Field]:
    """Return fields with those that a builder keeps in a map of their own; what stands out counts.

    A `country` that holds codes alone means `countries`, whose names are written in each language.
    """
    named = {folded(name) for name in fields}
    told: dict[str, Field] = {}
    for name, field in fields.items():
        if folded(name) in WRAPPERS and isinstance(field.value, dict):
            told |= {own: sub for own, sub in field.value.items() if folded(own) not in named}
        elif name == "country" and "countries" not in named and _holds_codes(field):
            told["countries"] = field
        else:
            told.setdefault(name, field)
    return told


def named(field: Field, findings: Findings) -> Field:
    """Return the name that a map holds for a key that is a text, `director: {name: …}`."""
    if isinstance(field.value, tuple):
        return replace(field, value=tuple(named(item, findings) for item in field.value))
    if not isinstance(field.value, dict):
        return field
    name = next((own for key, own in field.value.items() if folded(key) == "name"), None)
    if name is None or not isinstance(name.value, str):
        return field
    if any(withholds(key, own, ()) for key, own in field.value.items()):
        # A text cannot be held back by a part of it, so nothing of it is read.
        return field
    others = [key for key, own in field.value.items() if own is not name and not own.is_absent]
    if others:
        message = f"only the name is read here, and not {', '.join(others)}"
        findings.warn(field, field.key, message)
    return replace(name, key=field.key)


def _holds_codes(field: Field) -> bool:
    return isinstance(field.value, str) and CODES.fullmatch(field.value) is not None
