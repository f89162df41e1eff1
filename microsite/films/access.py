"""How people who hear or see little follow a film, a trailer or a screening."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.text import Text

KINDS = ("captions", "audio_description", "sign_language", "app")
"""Captions for the deaf, description for the blind, an interpreter, and an app that has such."""


@dataclass(frozen=True, slots=True)
class Access:
    """One of `KINDS`, and what its author adds: a language, the name of an app."""

    kind: str
    remark: Text | None = None
