"""What a check says of a trailer that not everybody can follow."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image

from tests.reading.small_library import SmallLibrary
from tests.videos import write_video

VTT = "WEBVTT\n\n00:00.000 --> 00:00.500\nLight.\n"


@pytest.fixture
def folder(small: SmallLibrary) -> Path:
    """The folder of a film with a trailer that has sound."""
    folder = small.content / "films" / "lantern"
    folder.mkdir(parents=True)
    write_with_sound(folder / "trailer.mp4")
    return folder


def write_with_sound(path: Path) -> None:
    with av.open(str(path), "w", options={"movflags": "faststart"}) as file:
        picture, sound = file.add_stream("libx264", rate=10), file.add_stream("aac", rate=48000)
        assert isinstance(picture, av.VideoStream)
        assert isinstance(sound, av.AudioStream)
        picture.width, picture.height, picture.pix_fmt = 160, 90, "yuv420p"
        sound.layout = "mono"
        for number in range(10):
            shown: av.VideoFrame = av.VideoFrame.from_image(  # type: ignore[no-untyped-call]
                Image.new("RGB", (160, 90), "navy")
            )
            shown.pts, shown.time_base = number, Fraction(1, 10)
            file.mux(picture.encode(shown))
        heard = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        heard.sample_rate, heard.pts = 48000, 0
        for plane in heard.planes:
            plane.update(bytes(plane.buffer_size))
        file.mux(sound.encode(heard))
        file.mux([*sound.encode(), *picture.encode()])


def beside(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text(VTT)


def advice(small: SmallLibrary, keys: str = "") -> list[str]:
    small.write_film(f"logline: A night.\n{keys}")
    assert small.messages() == []
    return [note for note in small.notes() if "WCAG" in note]


@pytest.mark.usefixtures("folder")
def test_captions_and_a_description_are_asked_for_in_one_line(small: SmallLibrary) -> None:
    [line] = advice(small)
    assert "captions, such as trailer.en.cc.vtt" in line
    assert "a description of what is seen, such as trailer.ad.mp4" in line


@pytest.mark.parametrize("description", ["trailer.en.descriptions.vtt", "trailer.ad.mp4"])
def test_a_trailer_that_has_both_needs_nothing(
    small: SmallLibrary, folder: Path, description: str
) -> None:
    beside(folder, "trailer.en.cc.vtt")
    if description.endswith(".mp4"):
        write_with_sound(folder / description)
    else:
        beside(folder, description)
    assert advice(small) == []


def test_subtitles_are_no_captions(small: SmallLibrary, folder: Path) -> None:
    beside(folder, "trailer.en.vtt", "trailer.en.descriptions.vtt")
    [line] = advice(small)
    assert "captions" in line
    assert "what is seen" not in line


def test_a_silent_trailer_needs_no_captions(small: SmallLibrary, folder: Path) -> None:
    write_video(folder / "trailer.mp4", [Image.new("RGB", (160, 90), "navy")] * 10)
    [line] = advice(small)
    assert "captions" not in line


def test_an_interview_needs_no_description(small: SmallLibrary, folder: Path) -> None:
    beside(folder, "trailer.en.cc.vtt")
    assert advice(small, "trailers: [{file: trailer.mp4, kind: interview}]") == []


def test_a_trailer_elsewhere_is_not_ours_to_mend(small: SmallLibrary) -> None:
    assert advice(small, "trailers: ['https://vimeo.com/1']") == []


@pytest.mark.usefixtures("folder")
def test_each_trailer_is_told_once_whatever_the_languages(small: SmallLibrary) -> None:
    small.write_film("logline: Eine Nacht.", language="de")
    assert len(advice(small, "main_language: en")) == 1
