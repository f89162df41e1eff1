"""Contacts, awards, quotes and credits that stand in a line of text, taken apart."""

from __future__ import annotations

import re
from dataclasses import replace

from microsite.reading.field import Field

EMAIL = re.compile(r"[^\s@<>,;:()]+@[^\s@<>,;:()]+\.[^\s@<>,;:()]+")
PHONE = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
BETWEEN = re.compile(r"\s*(?:[,;|\n]|\s[-–—]\s)\s*")
# A comma parts credits only where another job follows: "Kamera: A, B, Schnitt: C".
BETWEEN_CREDITS = re.compile(r"\s*[;\n]\s*|\s*,\s*(?=[^,:;]{2,40}:\s)")
QUOTED = re.compile(r"\s*[„“”\"«»‚‘’](.+?)[“”\"«»‘’]\s*(?:[-–—,:(]\s*(.+?)\)?)?\s*", re.DOTALL)
DASHED = re.compile(r"(.+\S)\s+[–—]\s+([^–—]{2,80})", re.DOTALL)
YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)")


def contact_line(field: Field) -> dict[str, Field]:
    """Take "Example Film, Jane Doe, press@example.org, +49 30 0" apart."""
    rest, found = str(field.value), {}
    for key, form in (("email", EMAIL), ("phone", PHONE)):
        if seen := form.search(rest):
            found[key] = _part(field, key, seen[0])
            rest = f"{rest[: seen.start()]},{rest[seen.end() :]}"
    names = [part for each in BETWEEN.split(rest) if (part := each.strip(" <>()"))]
    # A single name may be a company's, and stands where companies do.
    keys = ("organisation", "name", "territory")
    found |= {key: _part(field, key, name) for key, name in zip(keys, names, strict=False)}
    if len(names) > len(keys):
        found["territory"] = _part(field, "territory", ", ".join(names[2:]))
    return found


def award_line(field: Field) -> dict[str, Field]:
    """Take "Filmfest Example 2024 – Audience Award" apart; a text without a dash is the award."""
    left, dash, right = _dashed(str(field.value))
    if not dash:
        return {"award": field}
    found = {"festival": left, "award": right}
    year = YEAR.search(left) or YEAR.search(right)
    if year:
        found = {key: _bare(text.replace(year[0], "", 1)) or text for key, text in found.items()}
        found["year"] = year[0]
    return {key: _part(field, key, text) for key, text in found.items()}


def quote_line(field: Field) -> dict[str, Field]:
    """Take "“A small wonder” – The Example" apart; without its source, all of it is the quote."""
    written = str(field.value).strip()
    found = QUOTED.fullmatch(written) or DASHED.fullmatch(written)
    if not found:
        return {"quote": field}
    told = {"quote": found[1], "outlet": found[2] or ""}
    return {key: _part(field, key, text) for key, text in told.items() if text}


def credit_lines(field: Field) -> tuple[Field, ...]:
    """Part "Kamera: A, Schnitt: B" into credits."""
    parts = BETWEEN_CREDITS.split(str(field.value))
    return tuple(field.saying(part) for part in parts if part.strip())


def _dashed(written: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"(.+?)\s+([-–—])\s+(.+)", written.strip(), re.DOTALL)
    return (found[1], found[2], found[3]) if found else (written, "", "")


def _bare(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("()", "")).strip(" ,")


def _part(field: Field, key: str, text: str) -> Field:
    return replace(field, key=f"{field.key}.{key}", value=text.strip())
