"""Names of people: which are those of one person, and what stands for one in addresses."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from microsite.films.lore import COMPANIONS, JOINERS, any_of
from microsite.films.search import fold

_JOINED = re.compile(rf"[/,;&+()]|(?<!\S)(?:{any_of(JOINERS | COMPANIONS)})(?!\S)")
_FIRM = re.compile(
    r"\b(?:gmbh|ug|ag|kg|inc|llc|llp|ltd|corp|sarl|srl|sas|ооо|films?|filmprodu\w+|pictures"
    r"|produ[ck]t?ions?|studios?|entertainment|media|orchest\w+|ensemble|team|various)\b",
    re.IGNORECASE,
)
_UNSPELLED = "person-"
_WORD = re.compile(r"\w+")
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
_OF_A_FIRM = re.compile(r"compan|firma|soci[ée]t|distribut|verleih|компани|شركة", re.IGNORECASE)
# Folding has taken the marks off already: й is и, ё is е, қ is к.
_FROM_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфыэіє", "abvgdeziklmnoprstufyeie", strict=True)),
        **dict(zip("жхцчшщюя", ("zh", "kh", "ts", "ch", "sh", "shch", "yu", "ya"), strict=True)),
        **dict.fromkeys("ъь", ""),
    }
)


def is_one_name(written: str) -> bool:
    """Whether a name is that of one person: nothing in it joins or lists several."""
    return bool(written) and not _JOINED.search(written)


@lru_cache(maxsize=65_536)
def is_full_name(written: str) -> bool:
    """Whether a name alone tells a person from others: it is one, whole, and not a company's.

    "Ali" may be anybody, and "extras of the village" are many.
    """
    whole = len(written.split()) > 1 or _WITHOUT_SPACES.fullmatch(written)
    return bool(whole and is_one_name(written)) and not (written.islower() or _FIRM.search(written))


def is_a_firm_s(role: str) -> bool:
    """Whether it is a company that has a role, such as “Production company”."""
    return bool(_OF_A_FIRM.search(role))


@lru_cache(maxsize=65_536)
def key_of(name: str) -> str:
    """Return what a name has in common with its other spellings, as it stands in addresses.

    Case, accents and what lies between the words make no difference; Cyrillic letters become Latin
    ones. A name in another script has digits that are always the same; one without letters is
    empty.
    """
    words = _WORD.findall(fold(name).translate(_FROM_CYRILLIC))
    key = "-".join(words)
    if key.isascii():
        return key
    return f"{_UNSPELLED}{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def is_spelled(key: str) -> bool:
    """Whether a name can be read from its key."""
    return not key.startswith(_UNSPELLED)
