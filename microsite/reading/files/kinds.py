"""Kinds of files: how their names end, and what messages call them."""

from __future__ import annotations

from microsite.films.media.files import ENDINGS, MediaKind


def _endings(beginning: str) -> frozenset[str]:
    """Return the endings of the media types that begin so."""
    types = (endings for of, endings in ENDINGS.items() if of.startswith(beginning))
    return frozenset(ending for endings in types for ending in endings)


ENDINGS_OF = {
    MediaKind.IMAGE: _endings("image/"),
    MediaKind.VIDEO: _endings("video/"),
    MediaKind.AUDIO: _endings("audio/"),
    MediaKind.TEXT_TRACK: _endings("text/") | _endings("application/x-subrip"),
    MediaKind.DOCUMENT: _endings("application/pdf"),
}
PICTURES = ENDINGS_OF[MediaKind.IMAGE] - _endings("image/svg+xml")
WANTED = {
    MediaKind.IMAGE: "a picture",
    MediaKind.VIDEO: "a video",
    MediaKind.AUDIO: "a sound",
    MediaKind.TEXT_TRACK: "a WebVTT file",
    MediaKind.DOCUMENT: "a PDF",
}
