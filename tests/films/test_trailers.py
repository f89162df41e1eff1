"""What a film file says of its trailers, and what their files say themselves."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PIL import Image

from tests.films.small_library import SmallLibrary
from tests.videos import turn_clockwise, write_video

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
