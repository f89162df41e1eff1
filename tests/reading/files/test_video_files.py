"""Trailers: what their files say, and what the film file says of them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PIL import Image

from microsite.films.media.files import MediaKind
from tests.reading.files.samples import LFS, POSTER, picture, video
from tests.reading.small_library import SmallLibrary
from tests.videos import turn_clockwise, write_video


def test_a_trailer_tells_its_length_size_and_codecs(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    [read] = small.film("trailer_video: trailer.mp4").trailers
    [source] = read.sources
    assert (source.kind, source.media_type) == (MediaKind.VIDEO, "video/mp4")
    assert (source.width, source.height, source.duration, read.duration) == (160, 90, 1.0, 1.0)
    assert source.codecs.startswith("avc1.")
    assert small.messages() == []


def test_a_trailer_and_its_poster_are_one(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    small.write("films/lantern/trailer.jpg", picture())
    [read] = small.film("trailer_video: trailer.mp4\ntrailer_poster: trailer.jpg").trailers
    assert read.poster is not None
    assert read.poster.name == "trailer.jpg"


def test_webm_comes_before_mp4(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    video(small.content / "films/lantern/trailer.webm", "libvpx-vp9")
    [read] = small.film("trailer_video: trailer.mp4").trailers
    assert [source.name for source in read.sources] == ["trailer.webm", "trailer.mp4"]
    assert read.sources[0].codecs == "vp9"


def test_a_git_lfs_pointer_is_no_trailer(small: SmallLibrary) -> None:
    small.write("films/lantern/trailer.mp4", LFS)
    assert small.film("trailer_video: trailer.mp4").trailers == ()
    assert small.messages() == [
        "content/films/lantern/index_en.md:3:16: trailer_video: "
        'trailer.mp4 is a Git LFS pointer, not a video; run "git lfs pull"'
    ]


@pytest.mark.parametrize("length", [100, 1_000, -1])
def test_a_trailer_cut_short_is_absent(small: SmallLibrary, trailer: bytes, length: int) -> None:
    small.write("films/lantern/trailer.mp4", trailer[:length])
    assert small.film("trailer_video: trailer.mp4").trailers == ()
    assert "ends too early" in small.messages()[0]


@pytest.mark.parametrize("name", ["trailer.mp4", "trailer.mov"])
def test_a_trailer_that_only_lies_in_the_wrong_box_is_played_from_a_copy(
    small: SmallLibrary, name: str
) -> None:
    video(small.content / "films/lantern" / name)
    [source] = small.film(f"trailer_video: {name}").trailers[0].sources
    assert source.is_rewrapped
    assert source.played_type == "video/mp4"
    assert small.messages() == []


def test_a_trailer_that_cannot_be_copied_and_starts_late_is_said(small: SmallLibrary) -> None:
    video(small.content / "films/lantern/trailer.mp4", "libx265")
    [source] = small.film("trailer_video: trailer.mp4").trailers[0].sources
    assert not source.is_rewrapped
    assert any("-movflags +faststart" in message for message in small.messages())


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "part"),
    [
        ("trailer.mp4", "libx265", "yuv420p", "HEVC"),
        ("trailer.mov", "prores_ks", "yuv422p10le", "PRORES"),
    ],
)
def test_a_trailer_that_browsers_cannot_play_is_used_and_said(
    small: SmallLibrary, name: str, codec: str, pixels: str, part: str
) -> None:
    video(small.content / "films/lantern" / name, codec, pixels, movflags="faststart")
    assert len(small.film(f"trailer_video: {name}").trailers) == 1
    assert any(part in message and "save it as MP4" in message for message in small.messages())


@pytest.mark.parametrize(
    "key", ["trailer_video: {}", "trailers: [{{url: '{}'}}]", "trailers: ['{}']"]
)
def test_a_trailer_elsewhere_is_a_link(small: SmallLibrary, key: str) -> None:
    url = "https://www.youtube.com/watch?v=abc"
    [read] = small.film(key.format(url)).trailers
    assert (read.url, read.sources) == (url, ())
    assert small.messages() == []


def test_a_trailer_whose_name_is_of_another_kind_is_absent(
    small: SmallLibrary, trailer: bytes
) -> None:
    small.write("films/lantern/trailer.txt", trailer)
    assert small.film("trailer_video: trailer.txt").trailers == ()
    assert "is of another kind than its name says; rename it to trailer.mp4" in small.messages()[0]


def test_a_video_is_no_picture(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/poster.jpg", trailer)
    small.write_film(POSTER)
    assert "poster.jpg is an MP4 video, not a picture" in small.messages()[0]


PICTURES = [Image.new("RGB", (160, 90), "navy")] * 3


@pytest.fixture
def lantern(small: SmallLibrary) -> SmallLibrary:
    """A film with a trailer beside it."""
    write_video(small.content / "films/lantern/trailer.mp4", PICTURES)
    return small


def size(small: SmallLibrary) -> tuple[int, int]:
    [source] = small.film("trailer_video: trailer.mp4").trailers[0].sources
    return source.width, source.height


def test_a_trailer_from_an_upright_telephone_is_measured_as_shown(lantern: SmallLibrary) -> None:
    turn_clockwise(lantern.content / "films/lantern/trailer.mp4")
    assert size(lantern) == (90, 160)


def test_a_trailer_of_wide_pixels_is_measured_as_shown(small: SmallLibrary) -> None:
    write_video(small.content / "films/lantern/trailer.mp4", PICTURES, pixels=Fraction(4, 3))
    assert size(small) == (213, 90)


@pytest.mark.parametrize(
    ("written", "kind"),
    [("", "trailer"), ("teaser", "teaser"), ("Making-of", "making_of"), ("Clip", "clip")],
)
def test_a_trailer_may_be_of_another_kind(lantern: SmallLibrary, written: str, kind: str) -> None:
    [read] = lantern.film(f"trailers: [{{file: trailer.mp4, kind: {written}}}]").trailers
    assert read.kind == kind
    assert lantern.messages() == []


def test_a_kind_that_is_unknown_costs_only_itself(lantern: SmallLibrary) -> None:
    [read] = lantern.film("trailers: [{file: trailer.mp4, kind: teasr}]").trailers
    assert read.kind == "trailer"
    assert 'kind: "teasr" is unknown; did you mean teaser?' in lantern.messages()[0]


def test_webm_comes_first_whichever_is_named(lantern: SmallLibrary) -> None:
    write_video(lantern.content / "films/lantern/trailer.webm", PICTURES, codec="libvpx-vp9")
    for named in ("trailer.mp4", "trailer.webm"):
        [read] = lantern.film(f"trailers: [{named}]").trailers
        assert [source.name for source in read.sources] == ["trailer.webm", "trailer.mp4"]
