"""One thing that was looked at, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What was seen of something; `advice` says what to do, and is empty where all is well."""

    about: str
    seen: str
    advice: str = ""
