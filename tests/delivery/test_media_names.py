"""The names of media: they say what a file is and change with its bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Never

import pytest

from microsite.delivery.media import MediaFiles

from .small_site import film_with


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


def paths_of(folder: Path) -> tuple[MediaFiles, list[str]]:
    film = film_with(folder)
    media = MediaFiles([film])
    return media, [media.path(film.slug, still.file) for still in film.stills]


def never(*_: Any) -> Never:
    pytest.fail("A response has started.")
