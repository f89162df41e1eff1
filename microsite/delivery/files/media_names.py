"""The names of media under their addresses: lower-case ASCII, with a hash of what they hold."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import PurePosixPath
from unicodedata import normalize

from microsite.delivery.renditions.rewrapped_video import digest_of
from microsite.delivery.renditions.sizes import Rendition
from microsite.films.media.files import MediaFile, MediaKind

PATH = "/media/"
"""What every path begins with."""


def stem_of(slug: str, file: MediaFile) -> str:
    """Return the beginning that the paths of a file's renditions share."""
    frame = "-frame" if file.kind is MediaKind.VIDEO else ""
    return f"{PATH}{slug}/{name_of(file)[0]}{frame}"


def rendition_path(stem: str, rendition: Rendition) -> str:
    """Return the path of a rendition, from the beginning that it shares with others."""
    return f"{stem}-{rendition.width}.{rendition.digest[:12]}.{rendition.format.extension}"


def played_digest(file: MediaFile) -> str:
    """Return the digest of the copy that is played in a file's place; empty where there is none."""
    if file.webvtt:
        return sha256(file.webvtt.encode()).hexdigest()
    return digest_of(file) if file.is_rewrapped else ""


def name_of(file: MediaFile) -> tuple[str, str]:
    """Return a file's stem and extension in lower-case ASCII: stills/01.JPG, stills-01 and jpg."""
    name = PurePosixPath(file.name)
    return _slug(str(name.with_suffix(""))) or file.kind.name.lower(), _slug(name.suffix) or "bin"


def _slug(text: str) -> str:
    ascii_text = normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")
