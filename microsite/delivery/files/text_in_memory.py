"""A short text that is served like a file."""

from __future__ import annotations

from hashlib import sha256

from microsite.delivery.files.stored_file import IMMUTABLE


class TextInMemory:
    """A text in UTF-8, under an address that follows from its bytes."""

    caching = IMMUTABLE
    kept_as = ""

    def __init__(self, text: str, media_type: str) -> None:
        self._bytes = text.encode()
        self.media_type = media_type
        self.etag = f'"{sha256(self._bytes).hexdigest()[:32]}"'
        self.size = len(self._bytes)

    def is_as_recorded(self) -> bool:
        """Tell that the bytes can be had: they always can."""
        return True

    def read(self, part: range) -> bytes:
        """Return the bytes of `part`."""
        return self._bytes[part.start : part.stop]
