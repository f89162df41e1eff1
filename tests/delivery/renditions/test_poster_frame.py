"""The frame that stands for a video: which one is taken, and how it is shown."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.renditions.picture_encoder import encode
from microsite.delivery.renditions.sizes import renditions_of
from tests.delivery.renditions.small_pictures import BLUE, RED, about
from tests.videos import as_media, turn_clockwise, write_video

BLACK = Image.new("RGB", (160, 90))


@pytest.fixture
def scene() -> Image.Image:
    """A picture of every grey, red on its left and blue on its right."""
    scene = Image.linear_gradient("L").resize((160, 90)).convert("RGB")
    scene.paste(RED, (0, 0, 40, 90))
    scene.paste(BLUE, (120, 0, 160, 90))
    return scene


def frame_of(path: Path, tmp_path: Path) -> Image.Image:
    """Have the frame of a video made, as a site does, and return its widest JPEG."""
    video, cache = as_media(path), tmp_path / "cache"
    faults: list[str] = []
    RenditionMaker(cache, encoders=1).make(
        [video], lambda _, outcome: faults.extend([outcome.fault] if outcome.fault else [])
    )
    assert faults == []
    widest = renditions_of(video)[-1]
    with Image.open(widest.file_in(cache)) as picture:
        return picture.convert("RGB")


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.webm", "libvpx-vp9")])
def test_neither_black_nor_a_title_but_a_scene_is_shown(
    tmp_path: Path, scene: Image.Image, name: str, codec: str
) -> None:
    title = BLACK.copy()
    title.paste("white", (40, 40, 120, 50))
    pictures = [*[BLACK] * 12, *[scene] * 6, *[title] * 12]
    write_video(tmp_path / name, pictures, codec=codec)
    frame = frame_of(tmp_path / name, tmp_path)
    assert frame.size == (160, 90)
    assert about(frame.getpixel((20, 45)), RED)
    assert about(frame.getpixel((140, 45)), BLUE)


def test_a_video_of_black_alone_has_a_black_frame(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", [BLACK] * 5)
    assert about(frame_of(tmp_path / "a.mp4", tmp_path).getpixel((80, 45)), (0, 0, 0))


def test_a_video_of_one_frame_is_that_frame(tmp_path: Path, scene: Image.Image) -> None:
    write_video(tmp_path / "a.mp4", [scene])
    assert about(frame_of(tmp_path / "a.mp4", tmp_path).getpixel((20, 45)), RED)


def test_a_telephone_held_upright_gives_an_upright_frame(
    tmp_path: Path, scene: Image.Image
) -> None:
    write_video(tmp_path / "a.mp4", [scene] * 5)
    turn_clockwise(tmp_path / "a.mp4")
    frame = frame_of(tmp_path / "a.mp4", tmp_path)
    assert frame.size == (90, 160)
    assert about(frame.getpixel((45, 20)), RED)
    assert about(frame.getpixel((45, 140)), BLUE)


def test_wide_pixels_become_square_ones(tmp_path: Path, scene: Image.Image) -> None:
    write_video(tmp_path / "a.mp4", [scene] * 5, pixels=Fraction(4, 3))
    assert frame_of(tmp_path / "a.mp4", tmp_path).size == (213, 90)


def test_equal_videos_have_equal_frames(tmp_path: Path, scene: Image.Image) -> None:
    pictures = [*[BLACK] * 3, *[scene] * 3, *[scene.rotate(180)] * 3]
    write_video(tmp_path / "a.mp4", pictures)
    first = frame_of(tmp_path / "a.mp4", tmp_path / "one")
    assert first.tobytes() == frame_of(tmp_path / "a.mp4", tmp_path / "two").tobytes()


def test_a_video_larger_than_any_picture_may_be_has_no_frame(
    tmp_path: Path, scene: Image.Image
) -> None:
    write_video(tmp_path / "a.mp4", [scene])
    assert renditions_of(replace(as_media(tmp_path / "a.mp4"), width=9000, height=9000)) == ()


def test_a_video_that_cannot_be_decoded_is_told_of(tmp_path: Path, scene: Image.Image) -> None:
    write_video(tmp_path / "a.mp4", [scene] * 5)
    whole = as_media(tmp_path / "a.mp4")
    (tmp_path / "a.mp4").write_bytes(b"no video")
    broken = replace(whole, sha256=hashlib.sha256(b"no video").hexdigest())
    [(_, job)] = RenditionMaker(tmp_path / "cache").missing([broken])
    assert encode(job).fault == "is broken and cannot be read to its end; export it again"
