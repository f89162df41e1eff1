"""The names of media: they say what a file is and change with its bytes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Never

import pytest
from werkzeug.test import Client

from microsite.delivery.files.film_media import FilmMedia
from tests.delivery.server.small_site import film_with

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


@pytest.mark.parametrize(
    ("name", "stem", "extension"),
    [
        ("poster.jpg", "poster", "jpg"),
        ("stills/01.JPG", "stills-01", "jpg"),
        ("Générique (2026).mp4", "generique-2026", "mp4"),
        ("кадр.jpg", "image", "jpg"),
    ],
)
def test_a_name_is_plain_ascii(tmp_path: Path, name: str, stem: str, extension: str) -> None:
    (path := tmp_path / name).parent.mkdir(exist_ok=True)
    path.write_bytes(b"still")
    digest = hashlib.sha256(b"still").hexdigest()[:12]
    assert paths_of(tmp_path)[1] == [f"/media/baikonur/{stem}.{digest}.{extension}"]


def test_a_name_that_two_files_share_is_never_guessed(tmp_path: Path) -> None:
    for name in ("кадр.jpg", "постер.jpg"):
        (tmp_path / name).write_text(name)
    media, (first, second) = paths_of(tmp_path)
    assert first != second
    outdated = "/media/baikonur/image.0123456789ab.jpg"
    assert media.respond(outdated, {"REQUEST_METHOD": "GET"}, never) is None


def test_other_bytes_are_never_sent_under_a_name(tmp_path: Path) -> None:
    (path := tmp_path / "still.jpg").write_bytes(b"still")
    film = film_with(tmp_path)
    path.write_bytes(b"other")
    os.utime(path, ns=(0, film.stills[0].file.mtime_ns + 1))
    media = FilmMedia([film], tmp_path)
    reply = Client(partial(_answer, media)).get(media.path(film.slug, film.stills[0].file))
    assert (reply.status_code, reply.data) == (503, b"")


def _answer(
    media: FilmMedia, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    return media.respond(environ["PATH_INFO"], environ, start_response) or ()


def paths_of(folder: Path) -> tuple[FilmMedia, list[str]]:
    film = film_with(folder)
    media = FilmMedia([film], folder)
    return media, [media.path(film.slug, still.file) for still in film.stills]


def never(*_: Any) -> Never:
    pytest.fail("A response has started.")
