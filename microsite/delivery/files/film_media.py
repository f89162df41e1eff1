"""The media that films refer to, under names that change with their bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

from microsite.delivery.files.file_response import Content, respond_empty, respond_with_file
from microsite.delivery.files.media_names import (
    PATH,
    name_of,
    played_digest,
    rendition_path,
    stem_of,
)
from microsite.delivery.files.stored_file import StoredFile
from microsite.delivery.files.text_in_memory import TextInMemory
from microsite.delivery.renditions.rewrapped_video import digest_of, rewrapped_in
from microsite.delivery.renditions.sizes import renditions_of
from microsite.delivery.renditions.wholeness import facts_if_whole
from microsite.films.film import Film
from microsite.films.media.files import MediaFile, MediaKind, media_of
from microsite.films.pages.site_page import SitePage
from microsite.films.pictures import pictures_of, speaking_picture
from microsite.films.press.files import document_name
from microsite.web.addresses.assets import Candidate
from microsite.web.addresses.redirects import location

_NOWHERE = ""
_BLANK = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
_HASHED = re.compile(rf"({PATH}.+)\.[0-9a-f]{{12}}(\.[a-z0-9]+)")
_RENDITION = re.compile(rf"({PATH}.+)-[0-9]{{1,5}}\.[0-9a-f]{{12}}\.(?:avif|jpg)")


class FilmMedia:
    """Serves the media of `films` and `pages` and nothing else, by one look-up in a table.

    `cache` is where renditions of pictures are, or will be; one that is not made yet leads to its
    original, and a video's frame to the film's own picture. `prefix` is the path under which the
    site is mounted, without a slash at its end. `missed` is told of a picture that
    lacks a rendition which somebody asks for.
    """

    def __init__(
        self,
        films: Iterable[Film],
        cache: Path,
        prefix: str = "",
        missed: Callable[[MediaFile], None] = lambda _: None,
        pages: Iterable[SitePage] = (),
    ) -> None:
        self._cache = cache
        self._missed = missed
        self._prefix = prefix
        self._files: dict[str, Content] = {}
        # Videos that are played from a copy, each with the path of the original.
        self._copied: dict[str, tuple[MediaFile, str]] = {}
        self._current: dict[str, str | None] = {}
        # Pictures by the stem of their renditions' paths, each with the path, or _NOWHERE, to which
        # its renditions lead until they are made. An entry for each rendition would be too many.
        self._pictures: dict[str, dict[MediaFile, str]] = {}
        for film in films:
            for file in media_of(film):
                self._add(film.slug, file)
            for picture in pictures_of(film):
                self._add_picture(film.slug, picture, speaking_picture(film))
        for page in pages:
            for file in media_of(page):
                self._add(page.home, file)
            if page.image:
                self._add_picture(page.home, page.image, page.image)

    def path(self, slug: str, file: MediaFile) -> str:
        """Return the path of a film's file, /media/<slug>/<stem>.<hash>.<ext>, without prefix."""
        stem, extension = name_of(file)
        return f"{PATH}{slug}/{stem}.{file.sha256[:12]}.{extension}"

    def played(self, slug: str, file: MediaFile) -> str:
        """Return the path of what pages play: a track as WebVTT, a video that begins at once."""
        copy = played_digest(file)
        ending = "vtt" if file.webvtt else "mp4"
        stem, _ = name_of(file)
        return f"{PATH}{slug}/{stem}.{copy[:12]}.{ending}" if copy else self.path(slug, file)

    def candidates(self, slug: str, file: MediaFile) -> tuple[Candidate, ...]:
        """Return the renditions of a film's file by width, whether or not they are made yet."""
        stem = stem_of(slug, file)
        return tuple(
            Candidate(rendition_path(stem, each), each.width, each.format.media_type)
            for each in renditions_of(file)
        )

    @property
    def pictures(self) -> tuple[MediaFile, ...]:
        """Every picture that has renditions, and every video that is played from a copy."""
        pictures = tuple(picture for same in self._pictures.values() for picture in same)
        return pictures + tuple(video for video, _ in self._copied.values())

    def respond(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for `path`, or return None without starting a response where it is not ours.

        A name with the hash of earlier bytes leads to the current file, so that a page held open
        across a change keeps its pictures. A rendition leads to its original until it is made; a
        video's frame to another picture of the film, or else it is blank for so long.
        """
        if file := self._files.get(path):
            return respond_with_file(file, environ, start_response)
        if path in self._copied:
            return self._respond_with_copy(*self._copied[path], environ, start_response)
        rendition, current = self._rendition(path)
        if rendition:
            return respond_with_file(rendition, environ, start_response)
        if current == _NOWHERE:
            return _respond_with_blank(environ, start_response)
        if match := _HASHED.fullmatch(path):
            current = current or self._current.get("".join(match.groups()))
        if current:
            return respond_empty("302 Found", start_response, location(self._prefix, current))
        return None

    def _respond_with_copy(
        self, video: MediaFile, meanwhile: str, environ: WSGIEnvironment, start: StartResponse
    ) -> Iterable[bytes]:
        """Answer with a video's copy, or lead to the original until that is made."""
        file = rewrapped_in(self._cache, video)
        if copy := _made(file, video.played_type, digest_of(video)):
            return respond_with_file(copy, environ, start)
        self._missed(video)
        return respond_empty("302 Found", start, location(self._prefix, meanwhile))

    def _rendition(self, path: str) -> tuple[StoredFile | None, str | None]:
        """Return the rendition at `path`, or else the path of what to show until it is made.

        The original takes the place of outdated renditions too, unless two share the name.
        """
        if not (match := _RENDITION.fullmatch(path)):
            return None, None
        pictures = self._pictures.get(match[1], {})
        for picture, meanwhile in pictures.items():
            for rendition in renditions_of(picture):
                if rendition_path(match[1], rendition) == path:
                    file = rendition.file_in(self._cache)
                    made = _made(file, rendition.format.media_type, rendition.digest)
                    if made is None:
                        self._missed(picture)
                    return made, meanwhile
        return None, next(iter(pictures.values())) if len(pictures) == 1 else None

    def _add_picture(self, slug: str, picture: MediaFile, other: MediaFile | None) -> None:
        """Add a picture that has renditions; pages name them before they are made.

        Where browsers do not show the picture itself, the `other` one stands in until then.
        """
        if not renditions_of(picture):
            return
        meanwhile: MediaFile | None = picture
        if not picture.is_shown:
            # No browser shows a video as a picture, and few a TIFF.
            meanwhile = other
        if meanwhile and not meanwhile.is_shown:
            meanwhile = None
        path = self.path(slug, meanwhile) if meanwhile else _NOWHERE
        self._pictures.setdefault(stem_of(slug, picture), {}).setdefault(picture, path)

    def _add(self, slug: str, file: MediaFile) -> None:
        path = self.path(slug, file)
        if path in self._files:
            return
        is_document = file.kind is MediaKind.DOCUMENT
        kept_as = document_name(slug.rpartition("/")[2], file) if is_document else ""
        self._files[path] = stored(file, kept_as)
        if file.webvtt:
            self._files[self.played(slug, file)] = TextInMemory(file.webvtt, file.played_type)
        elif file.is_rewrapped:
            self._copied[self.played(slug, file)] = file, path
        stem, extension = name_of(file)
        unhashed = f"{PATH}{slug}/{stem}.{extension}"
        # Where two files share a name but for the hash, an outdated name could lead to the wrong
        # picture, so it leads nowhere.
        self._current[unhashed] = None if unhashed in self._current else path
        if (played := self.played(slug, file)) != path:
            extension = played.rpartition(".")[2]
            self._current.setdefault(f"{PATH}{slug}/{stem}.{extension}", played)


def stored(file: MediaFile, kept_as: str = "") -> StoredFile:
    """Return a film's file as one to be sent, or to be kept under a name."""
    return StoredFile(
        path=file.path,
        media_type=file.media_type,
        etag=f'"{file.sha256[:32]}"',
        size=file.size,
        mtime_ns=file.mtime_ns,
        kept_as=kept_as,
    )


def _made(path: Path, media_type: str, digest: str) -> StoredFile | None:
    """Return what is made of a file; None where it is not made yet, or not whole."""
    status = facts_if_whole(path)
    if status is None:
        return None
    return StoredFile(path, media_type, f'"{digest[:32]}"', status.st_size, status.st_mtime_ns)


def _respond_with_blank(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer with an empty picture; for a 404, browsers show their sign for a broken one."""
    headers = [("Content-Type", "image/svg+xml"), ("Content-Length", str(len(_BLANK)))]
    start_response("200 OK", [*headers, ("Cache-Control", "no-store")])
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [_BLANK]
