"""Languages: their BCP 47 tags, their own names, their direction, and which one a visitor gets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from babel.localedata import locale_identifiers

from microsite.films.lore import MENU_CAPITALS

TAG = re.compile(
    r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)"
)
RIGHT_TO_LEFT_SCRIPTS = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})

# What is meant by the country's code where a country has several official languages.
BY_COUNTRY = {"by": "be", "il": "he", "kz": "kk", "rs": "sr", "us": "en"}
# Codes of languages that are far oftener taken for a country's: Northern Sami or Swedish, Ewe or
# Estonian, Sinhala or Slovenian, Amharic or Armenian; the first have letters that show them.
TAKEN_FOR_COUNTRIES = {
    "se": "[čđŋšŧž]",
    "ee": "[ɖɛƒɣŋɔʋ]",
    "si": "[\u0d80-\u0dff]",
    "am": "[\u1200-\u137f]",
}

MAX_HEADER = 1_000
MAX_RANGES = 30


@lru_cache(maxsize=1024)
def normalise(tag_or_name: str) -> str | None:
    """Return the BCP 47 tag of a tag or of a language's name in English or in itself.

    `de_at` gives `de-AT`, `German`, `deutsch` and `ger` give `de`; an unknown language gives None.
    """
    written = tag_or_name.strip().lower().replace("_", "-")
    written = get_global("language_aliases").get(written, written).lower().replace("_", "-")
    found = TAG.fullmatch(written)
    if found and found[1] in _english().languages:
        script, region = (found[2] or "").title(), (found[3] or "").upper()
        return "-".join(part for part in (found[1], script, region) if part) + found[4]
    return _english_names().get(written) or _own_names().get(written)


@lru_cache(maxsize=1024)
def of_country(code: str) -> str | None:
    """Return the language of a country's two letters where these are no language's: `cz` is `cs`.

    None where they are a language's, or the country has several.

    Source: CLDR, territory information.
    """
    known = code.strip().lower()
    if not re.fullmatch("[a-z]{2}", known) or normalise(known):
        return None
    official = get_official_languages(known.upper())
    return BY_COUNTRY.get(known) or (official[0].replace("_", "-") if len(official) == 1 else None)


def country_meant(code: str, text: str) -> str | None:
    """Return the language of a country whose code is also a language's, as the text shows.

    `se` is Northern Sami; where the text has none of its letters, Swedish was meant.
    """
    letters = TAKEN_FOR_COUNTRIES.get(code.lower())
    if letters is None or re.search(letters, text.lower()):
        return None
    return get_official_languages(code.upper())[0]


@lru_cache(maxsize=1024)
def locale(tag: str) -> Locale:
    """Return the nearest locale that Babel knows: the tag's, its language's, else English."""
    for candidate in _shortened(tag):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return _english()


@lru_cache(maxsize=1024)
def autonym(tag: str) -> str:
    """Return the language's name as its speakers write it in a menu, else the tag itself."""
    own = locale(tag)
    if own.language != tag.split("-")[0]:
        return tag
    name = own.languages.get(str(own)) or own.get_display_name(own)
    if not name:
        return tag
    return name[0].upper() + name[1:] if own.language in MENU_CAPITALS else name


def territorial(tag: str) -> str:
    """Return a language with its territory, or the likeliest, as POSIX has it: en_US, de_AT.

    Source: CLDR, likely subtags.
    """
    language, *rest = tag.split("-")
    likely = get_global("likely_subtags")
    whole = likely.get(tag.replace("-", "_")) or likely.get(language) or language
    named = next((part for part in rest if len(part) == 2), "")
    territory = named or "".join(whole.split("_")[2:])
    return f"{language}_{territory}" if territory else language


def direction(tag: str) -> str:
    """Return `rtl` where the language is written from right to left, else `ltr`."""
    found = TAG.fullmatch(tag.lower())
    if found and found[2]:
        return "rtl" if found[2].title() in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    own = locale(tag)
    return own.text_direction if own.language == tag.split("-")[0] else "ltr"


def script(tag: str) -> str:
    """Return the script a language is written in (ISO 15924), an empty string where unknown."""
    found = TAG.fullmatch(tag.lower())
    if found and found[2]:
        return found[2].title()
    likely = get_global("likely_subtags").get(tag.split("-")[0], "")
    return next((part for part in likely.split("_") if len(part) == len("Latn")), "")


def negotiate(header: str, offered: Sequence[str], default: str) -> str:
    """Return the offered tag that an Accept-Language header asks for, else `default`.

    Each wanted range is shortened from the right until it is offered; failing that, a region of
    the wanted language will do (`de` is content with `de-AT`). Never raises; of a long header only
    the first 1,000 characters and 30 ranges are read.

    Source: RFC 4647, section 3.4 (lookup); RFC 9110, sections 12.4.2 and 12.5.4.
    """
    tags = {tag.lower(): tag for tag in offered}
    wanted = list(_ranges(header))
    unwelcome = {tag for tag, quality in wanted if not quality}
    for asked, quality in sorted(wanted, key=lambda pair: -pair[1]):
        if not quality:
            continue
        if asked == "*":
            choices = [tag for tag in (default, *offered) if tag.lower() not in unwelcome]
            return choices[0] if choices else default
        nearest = next((tags[tag] for tag in _shortened(asked) if tag in tags), None)
        region = (tag for low, tag in tags.items() if low.startswith(f"{asked}-"))
        if found := nearest or next(region, None):
            return found
    return default


def _ranges(header: str) -> Iterator[tuple[str, float]]:
    for part in header[:MAX_HEADER].split(",")[:MAX_RANGES]:
        asked, _, parameter = part.partition(";")
        name, _, value = parameter.partition("=")
        quality = re.fullmatch(r"\s*([01](?:\.\d*)?|\.\d+)\s*", value)
        if name.strip().lower() == "q" and not quality:
            continue
        if asked.strip():
            yield asked.strip().lower(), min(float(quality[1]), 1.0) if quality else 1.0


def _shortened(tag: str) -> Iterator[str]:
    parts = tag.split("-")
    while parts:
        yield "-".join(parts)
        parts.pop()
        # A single letter only introduces what followed it (RFC 4647, section 3.4).
        if parts and len(parts[-1]) == 1:
            parts.pop()


@lru_cache(maxsize=1)
def _english() -> Locale:
    return Locale("en")


@lru_cache(maxsize=1)
def _english_names() -> dict[str, str]:
    names = _english().languages
    return {name.lower(): tag.replace("_", "-") for tag, name in names.items() if name}


@lru_cache(maxsize=1)
def _own_names() -> dict[str, str]:
    """Every language's name for itself; a second's work, so done only for a name not English."""
    tags = sorted(name for name in locale_identifiers() if "_" not in name)
    names = ((Locale(tag).languages.get(tag), tag) for tag in tags)
    return {name.lower(): tag for name, tag in names if name}
