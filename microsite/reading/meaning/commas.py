"""Commas and semicolons at the ends of lines, as other kinds of files need them."""

from __future__ import annotations

import re

from microsite.reading.field import Field
from microsite.reading.meaning.findings import Findings

SHORT = 100
TITLES = frozenset({"title", "original_title", "tagline", "logline"})


def without_comma(key: str, field: Field, findings: Findings) -> Field:
    """Say that a comma stands at the end of a short text; take it off where it means nothing."""
    value = field.value
    if not isinstance(value, str) or value[-1:] not in {",", ";"}:
        return field
    if not re.search(r"\w.$", value) or len(value) > SHORT:
        return field
    is_shown = key in TITLES
    done = "it is shown; delete it unless it is meant" if is_shown else "it was left out; delete it"
    findings.problems.append(field.problem(f"{value[-1]} stands at the end, and {done}").problem)
    return field if is_shown else field.saying(value[:-1])
