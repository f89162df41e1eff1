"""A film's name in addresses, made of the name of its folder."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from microsite.films.lore import LORE, Lore


def slug_of(name: str, language: str = "") -> str:
    """Return the name of a folder or file in small Latin letters, digits and hyphens.

    In a language that writes letters in another way without its marks, as German has ue for ü, they
    are written so.
    """
    own = LORE.get(language.split("-")[0], Lore()).latin
    spelled = unicodedata.normalize("NFC", name.lower()).translate(
        {ord(letter): other for letter, other in own.items()}
    )
    latin = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode().lower()
    if slug := re.sub(r"[^a-z0-9_]+", "-", latin).strip("-_"):
        return slug
    # A name without one Latin letter still needs an address that stays the same, and its own.
    plain = name.encode("utf-8", "surrogateescape")
    digits = plain if len(plain) <= 6 else hashlib.sha256(plain).digest()
    return f"film-{digits.hex()[:12]}"
