"""Readers of languages and countries, from their codes or from their names."""

from __future__ import annotations

import re
from functools import lru_cache

from microsite.films import language as languages
from microsite.films.lore import JOINERS, any_of
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.text import items, line, quoted

# Countries that made films and no longer exist; CLDR does not name them.
# Source: ISO 3166-3.
FORMER_COUNTRIES = frozenset({"CS", "DD", "SU", "YU"})

# What people write for a country; CLDR knows other names or none.
USUAL_COUNTRIES = {
    "UK": "GB",
    "U.K.": "GB",
    "GREAT BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "GROSSBRITANNIEN": "GB",
    "USA": "US",
    "U.S.A.": "US",
    "U.S.": "US",
    "США": "US",
    "EEUU": "US",
    "EE.UU.": "US",
    "UAE": "AE",
    "CZECH REPUBLIC": "CZ",
    "TSCHECHISCHE REPUBLIK": "CZ",
    "HOLLAND": "NL",
    "TURKEY": "TR",
    "SOVIET UNION": "SU",
    "UDSSR": "SU",
    "USSR": "SU",
    "СССР": "SU",
    "EAST GERMANY": "DD",
    "GDR": "DD",
    "DDR": "DD",
    "WEST GERMANY": "DE",
    "BRD": "DE",
    "YUGOSLAVIA": "YU",
    "CZECHOSLOVAKIA": "CS",
}

AND = re.compile(rf"\s+(?:&|{any_of(JOINERS)})\s+")


def taken_as(country: str, language: str) -> str:
    """Return the message on a country's code that was read as a language."""
    return f"{quoted(country)} is a country and was taken as {language}; write {language}"


def tag(field: Field, desk: Desk) -> str:
    """Read a language, as a BCP 47 tag or by its name.

    Raises:
        ProblemError: where it is unknown.

    """
    seen = line(field, desk)
    found = languages.normalise(seen)
    if found is None and (meant := languages.of_country(seen)):
        desk.warn(field, taken_as(seen, meant))
        return meant
    if found is None:
        raise field.problem(
            f'{quoted(seen)} is not a language; write a tag such as "de" or "pt-BR"'
        )
    return found


def tags(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of languages; unknown ones are left out."""
    found = (desk.take(item, tag) for item in items(field, r"\s*[,/]\s*"))
    return tuple(item for item in found if item is not None)


def country(field: Field, desk: Desk) -> str:
    """Read a country as its ISO 3166-1 code: from the code, or from its name.

    The name may be English or in the language of the file.

    Raises:
        ProblemError: where there is no such country.

    """
    seen = line(field, desk)
    if code := _code(seen, field.language):
        return code
    raise field.problem(f'{quoted(seen)} is not a country; write its two-letter code, such as "DE"')


def _code(seen: str, language: str) -> str:
    code = seen.upper()
    if code in FORMER_COUNTRIES or (len(code) == 2 and code in _territories("en").values()):
        return code
    # English lists have Bosnia & Herzegovina.
    names = (seen.casefold(), AND.sub(" & ", seen.casefold()))
    named = (_territories(each).get(name) for each in ("en", language) for name in names)
    return USUAL_COUNTRIES.get(code) or next(filter(None, named), "")


def countries(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of countries; unknown ones are left out."""
    written = items(field, r"\s*[,;]\s*|\s+/\s+")
    apart = (part for item in written for part in _apart(item, desk))
    found = (desk.take(item, country) for item in apart)
    return tuple(item for item in found if item is not None)


def _apart(field: Field, desk: Desk) -> tuple[Field, ...]:
    """Part "Germany and Poland", unless that is one country, as Bosnia and Herzegovina is."""
    parts = AND.split(line(field, desk)) if isinstance(field.value, str) else []
    if len(parts) < 2 or _code(" ".join(line(field, desk).split()), field.language):
        return (field,)
    return tuple(field.saying(part) for part in parts)


@lru_cache(maxsize=64)
def _territories(language: str) -> dict[str, str]:
    names = languages.locale(language).territories
    return {name.casefold(): code for code, name in names.items() if code.isalpha()}
