"""The media that films refer to, under names that change with their bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from unicodedata import normalize
from wsgiref.types import StartResponse, WSGIEnvironment

from microsite.delivery.file_response import StoredFile, respond_empty, respond_with_file
from microsite.films.catalog import media_of
from microsite.films.film import Film, MediaFile

PATH = "/media/"
"""What every path begins with."""

_HASHED = re.compile(rf"({PATH}.+)\.[0-9a-f]{{12}}(\.[a-z0-9]+)")


class MediaFiles:
    """Serves the media of `films` and nothing else: every request is one look-up in a table.

    `prefix` is the path under which the site is mounted, without a slash at its end.
    """

    def __init__(self, films: Iterable[Film], prefix: str = "") -> None:
        self._prefix = prefix
        self._files: dict[str, StoredFile] = {}
        self._current: dict[str, str | None] = {}
        for film in films:
            for file in media_of(film):
                self._add(film.slug, file)

    def path(self, slug: str, file: MediaFile) -> str:
        """Return the path of a film's file, /media/<slug>/<stem>.<hash>.<ext>, without prefix."""
        stem, extension = _name(file)
        return f"{PATH}{slug}/{stem}.{file.sha256[:12]}.{extension}"

    def respond(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for `path`, or return None without starting a response where it is not ours.

        A name with the hash of earlier bytes leads to the current file, so that a page held open
        across a change keeps its pictures.
        """
        if file := self._files.get(path):
            return respond_with_file(file, environ, start_response)
        if (match := _HASHED.fullmatch(path)) and (
            current := self._current.get("".join(match.groups()))
        ):
            return respond_empty("302 Found", start_response, ("Location", self._prefix + current))
        return None

    def _add(self, slug: str, file: MediaFile) -> None:
        path = self.path(slug, file)
        if path in self._files:
            return
        self._files[path] = StoredFile(
            path=file.path,
            media_type=file.media_type,
            etag=f'"{file.sha256[:32]}"',
            size=file.size,
            mtime_ns=file.mtime_ns,
        )
        stem, extension = _name(file)
        unhashed = f"{PATH}{slug}/{stem}.{extension}"
        # Where two files share a name without its hash, an outdated one could lead to the wrong
        # picture; it leads nowhere.
        self._current[unhashed] = None if unhashed in self._current else path


def _name(file: MediaFile) -> tuple[str, str]:
    """Return a file's stem and extension in lower-case ASCII: stills/01.JPG, stills-01 and jpg."""
    name = PurePosixPath(file.name)
    return _slug(str(name.with_suffix(""))) or file.kind.name.lower(), _slug(name.suffix) or "bin"


def _slug(text: str) -> str:
    ascii_text = normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")
