"""Media that are damaged, cut or unknown: no page fails, and somebody is told."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

from tests.hostile.conftest import Folder
from tests.reading.files.samples import picture, video


@pytest.mark.parametrize("form", ["AVIF", "JPEG", "PNG", "WEBP", "GIF"])
def test_damaged_picture_data_cost_no_page(
    folder: Folder, caplog: pytest.LogCaptureFixture, form: str
) -> None:
    whole = picture(form, (320, 480))
    # An AVIF is told from the first of its data, the others from anywhere.
    middle = whole.index(b"mdat") + 4 if form == "AVIF" else len(whole) // 2
    name = f"p.{form.lower()}"
    folder.write(f"bad/{name}", whole[:middle] + bytes(100) + whole[middle + 100 :])
    folder.film("bad", f"poster_image: {name}\ntrailer_poster: {name}")
    with caplog.at_level(logging.WARNING):
        folder.publish()
        page = folder.get("/en/bad/microsite/")
        named = set(re.findall(r'/media/bad/[^\s",]+', page.text))
    assert page.status_code == 200
    assert folder.get("/en/bad/microsite/press/").status_code in (200, 404)
    assert all(folder.get(path).status_code < 400 for path in named)
    assert folder.stands()
    if form == "AVIF":
        assert "p.avif is broken" in caplog.text


@pytest.mark.parametrize("form", ["GIF", "WEBM", "PNG", "JPEG", "WEBP", "MP4"])
def test_a_cut_file_is_told(folder: Folder, tmp_path: Path, form: str) -> None:
    if form in ("WEBM", "MP4"):
        path = tmp_path / f"t.{form.lower()}"
        video(path, codec="libvpx-vp9" if form == "WEBM" else "libx264")
        whole, key = path.read_bytes(), "trailer_video"
    else:
        whole, key = picture(form, (300, 300)), "poster_image"
    folder.write(f"bad/a.{form.lower()}", whole[: len(whole) * 2 // 3])
    folder.film("bad", f"{key}: a.{form.lower()}")
    folder.publish()
    assert any(f"a.{form.lower()} " in said for said in folder.messages)
    assert folder.stands()


def test_a_codec_that_nobody_knows_is_told(folder: Folder, tmp_path: Path) -> None:
    video(tmp_path / "t.mp4", movflags="faststart")
    folder.write("bad/t.mp4", (tmp_path / "t.mp4").read_bytes().replace(b"avc1", b"zzz1"))
    folder.film("bad", "trailer_video: t.mp4")
    folder.publish()
    assert any("t.mp4 " in said for said in folder.messages)
    assert folder.stands()
