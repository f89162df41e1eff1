"""A picture's file with what must be printed beside it inside, and not a pixel changed."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress

from microsite.delivery.credits.jpeg_head import jpeg_pieces
from microsite.delivery.credits.picture_credits import PictureCredits
from microsite.delivery.credits.png_chunks import png_pieces
from microsite.delivery.credits.webp_chunks import webp_pieces
from microsite.delivery.files.pieces import JoinedPieces, Piece
from microsite.delivery.files.stored_file import StoredFile

_LOG = logging.getLogger("microsite")
_WRITERS: Mapping[str, Callable[[StoredFile, PictureCredits], tuple[Piece, ...] | None]] = {
    "image/jpeg": jpeg_pieces,
    "image/png": png_pieces,
    "image/webp": webp_pieces,
}


def inscribed(source: StoredFile, words: PictureCredits) -> JoinedPieces | None:
    """Return a file with the words in it.

    None where there are none, where its format has no place for them, or where it cannot be read.
    """
    writer = _WRITERS.get(source.media_type)
    if not words or not writer:
        return None
    # A file that has changed since it was read is noticed by every download.
    with suppress(OSError):
        try:
            pieces = writer(source, words)
        except (ValueError, LookupError, RecursionError, struct.error, zlib.error) as error:
            _LOG.warning("%s is handed out without its words: %r", source.path, error)
        else:
            return JoinedPieces(pieces, source.media_type) if pieces else None
    return None
