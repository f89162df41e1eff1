"""Typed readers of words: text, lists of it, choices, links, prose, languages, countries."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from functools import lru_cache

from microsite.films import language as languages
from microsite.films.text import Prose, Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.values.prose import is_safe_link, prose

TRUE = frozenset({"true", "yes", "on", "1", "ja", "oui", "да"})
FALSE = frozenset({"false", "no", "off", "0", "nein", "non", "нет"})
# Countries that are no more but made films, which CLDR does not name.
# Source: ISO 3166-3.
FORMER_COUNTRIES = frozenset({"CS", "DD", "SU", "YU"})
# Every one of these may open something, so that the parser looks at all that follows.
MARKS = "*_<&[!"
MAX_MARKS = 4_000
MAX_PROSE = 200_000
MAX_LINE = 10_000


def line(field: Field, _: Desk | None = None) -> str:
    """Read one text of at most 10,000 characters; the items of a list are joined by commas.

    Raises:
        ProblemError: where it is longer, or a map stands.

    """
    seen = _joined(field)
    # The expressions that take names and times apart would dwell on a page of blanks.
    if len(seen) > MAX_LINE:
        raise field.problem(f"the text is longer than {MAX_LINE:,} characters; shorten it")
    return seen


def text(field: Field, desk: Desk) -> Text:
    """Read one text that knows its language."""
    return Text(line(field, desk), field.language)


def lines(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of texts; a single text is a list of one, split at " / "."""
    return tuple(line(item, desk) for item in items(field, r"\s+/\s+"))


def texts(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts that know their language; a single text is a list of one."""
    return tuple(text(item, desk) for item in items(field))


def words(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of words; a single text is split at commas and " / "."""
    return tuple(text(item, desk) for item in items(field, r"\s*,\s*|\s+/\s+"))


def paragraphs(field: Field, desk: Desk) -> tuple[Text, ...]:
    """Read a list of texts, written as a list or on lines of their own."""
    return tuple(text(item, desk) for item in items(field, r"\s*\n\s*(?:[-*]\s+)?"))


def markdown(field: Field, _: Desk) -> Prose:
    """Read Markdown of at most 200 KB.

    Raises:
        ProblemError: where it is longer, or has so many marks that rendering would take seconds.

    """
    source = _joined(field)
    if len(source.encode()) > MAX_PROSE:
        raise field.problem("the text is longer than 200 KB; a film's page wants a few paragraphs")
    if sum(map(source.count, MARKS)) > MAX_MARKS:
        seen = f"the text has more than {MAX_MARKS:,} of the signs {' '.join(MARKS)}"
        raise field.problem(f"{seen}; delete some")
    return prose(source, field.language)


def choice(*known: str) -> Callable[[Field, Desk], str]:
    """Return a reader of one of the known words; capitals, hyphens and spaces do not matter."""

    def read(field: Field, desk: Desk) -> str:
        seen = line(field, desk)
        word = re.sub(r"[\W_]+", "_", seen.casefold())
        if word in known:
            return word
        nearest = get_close_matches(word, known, 1, 0.6)
        advice = f"did you mean {nearest[0]}?" if nearest else f"write one of {', '.join(known)}"
        raise field.problem(f"{quoted(seen)} is unknown; {advice}")

    return read


def pattern(expression: str, example: str) -> Callable[[Field, Desk], str]:
    """Return a reader of what matches; where the expression has a group, of that part."""

    def read(field: Field, desk: Desk) -> str:
        seen = line(field, desk)
        found = re.search(expression, seen, re.IGNORECASE)
        if not found:
            raise field.problem(f'{quoted(seen)} cannot be read; write for example "{example}"')
        return found[found.lastindex or 0]

    return read


# Capitals would make two addresses of one.
SLUG = pattern(r"^(?-i:[a-z0-9]+(?:[_-]+[a-z0-9]+)*)$", "my-film")


def slugs(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of slugs, with slashes around them or without; what is none is left out."""
    bare = (item.saying(line(item).strip("/")) for item in items(field, r"\s*,\s*"))
    found = (desk.take(item, SLUG) for item in bare)
    return tuple(item for item in found if item is not None)


def link(field: Field, desk: Desk) -> str:
    """Read an address: http, https, mailto, or a path of this site.

    Raises:
        ProblemError: for any other.

    """
    seen = line(field, desk)
    if not is_safe_link(seen) or seen.startswith("#"):
        raise field.problem(
            f"{quoted(seen)} is no address; write it whole, beginning with https://"
        )
    return seen


def truth(field: Field, desk: Desk) -> bool:
    """Read true or false, in a few languages.

    Raises:
        ProblemError: for any other word.

    """
    seen = line(field, desk).casefold()
    if seen not in TRUE | FALSE:
        raise field.problem(f"{quoted(seen)} is neither true nor false; write true or false")
    return seen in TRUE


def tag(field: Field, desk: Desk) -> str:
    """Read a language, as a BCP 47 tag or by its name.

    Raises:
        ProblemError: where nobody knows it.

    """
    seen = line(field, desk)
    found = languages.normalise(seen)
    if found is None:
        raise field.problem(
            f'{quoted(seen)} is not a language; write a tag such as "de" or "pt-BR"'
        )
    return found


def tags(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of languages; those that nobody knows are left out."""
    found = (desk.take(item, tag) for item in items(field, r"\s*[,/]\s*"))
    return tuple(item for item in found if item is not None)


def country(field: Field, desk: Desk) -> str:
    """Read a country as its ISO 3166-1 code: from the code, or from its name.

    The name may be English or in the language of the file.

    Raises:
        ProblemError: where there is no such country.

    """
    seen = line(field, desk)
    code = seen.upper()
    if code in FORMER_COUNTRIES or (len(code) == 2 and code in _territories("en").values()):
        return code
    for language in ("en", field.language):
        if found := _territories(language).get(seen.casefold()):
            return found
    raise field.problem(f'{quoted(seen)} is not a country; write its two-letter code, such as "DE"')


def countries(field: Field, desk: Desk) -> tuple[str, ...]:
    """Read a list of countries; those that do not exist are left out."""
    found = (desk.take(item, country) for item in items(field, r"\s*,\s*|\s+/\s+"))
    return tuple(item for item in found if item is not None)


def items(field: Field, separator: str = "") -> tuple[Field, ...]:
    """Return the items of a list, or the parts of a single text, without the empty ones."""
    if isinstance(field.value, tuple):
        return tuple(item for item in field.value if not item.is_absent)
    if not separator or not isinstance(field.value, str):
        return (field,)
    parts = re.split(separator, line(field))
    return tuple(field.saying(part) for part in parts if part.strip())


def _joined(field: Field) -> str:
    if isinstance(field.value, dict):
        raise field.problem(f"here a text is expected, not the key {next(iter(field.value))}")
    if isinstance(field.value, tuple):
        return ", ".join(_joined(item) for item in field.value if not item.is_absent)
    return field.value


def quoted(seen: str) -> str:
    """Return what was seen, as messages quote it: at most 60 characters."""
    return f'"{seen}"' if len(seen) <= 60 else f'"{seen[:59]}…"'


@lru_cache(maxsize=64)
def _territories(language: str) -> dict[str, str]:
    names = languages.locale(language).territories
    return {name.casefold(): code for code, name in names.items() if code.isalpha()}
