"""Trailers on pages: which are shown, what is said of each, and what they begin with."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from tests.videos import write_video
from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
PAGE = LANDING + "trailer/"
VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nLight.\n"
SEVERAL = """trailers:
  - {file: trailer.mp4, title: First light, language: de}
  - {file: teaser.mp4, kind: teaser}
  - {url: 'https://www.vimeo.com/1', kind: making of, poster: talk.jpg, duration: '12:05'}
content_warnings: [Flashing lights.]"""


@pytest.fixture
def moon(film: Path) -> Path:
    """The film file of a film with two videos and a picture beside it."""
    for name, size in (("trailer", (160, 90)), ("teaser", (90, 160))):
        write_video(film.with_name(f"{name}.mp4"), [Image.new("RGB", size, "navy")] * 12)
    Image.new("RGB", (320, 180)).save(film.with_name("talk.jpg"))
    write(film, SEVERAL)
    return film


def write(film: Path, keys: str) -> None:
    film.write_text(f"---\ntitle: Moon\n{keys}\n---\n")


def page(film: Path, path: str = PAGE) -> html.HtmlElement:
    return Site(film.parents[2]).page(path)


def said(element: html.HtmlElement) -> list[str]:
    """The heading below a trailer, and what is said of it."""
    return [text.strip() for text in element.xpath("./figcaption//text()") if text.strip()]


def test_every_trailer_is_told_by_title_kind_language_and_length(moon: Path) -> None:
    assert [said(clip) for clip in page(moon).xpath("//figure")] == [
        ["First light", "Trailer", "German", "0:01"],
        ["Teaser", "0:01"],
        ["Making-of"],
    ]


def test_every_trailer_can_be_linked_to(moon: Path) -> None:
    ids = page(moon).xpath("//figure/@id")
    assert ids == ["trailer-1", "trailer-2", "trailer-3"]


def test_only_the_first_trailer_begins_to_load(moon: Path) -> None:
    videos = page(moon).xpath("//video")
    assert [video.get("preload") for video in videos] == ["metadata", "none"]
    assert [video.get("id") for video in videos] == ["player-video", "player-2-video"]


def test_a_trailer_elsewhere_is_a_link_with_a_picture_of_our_own(moon: Path) -> None:
    [link] = page(moon).xpath("//figure//a")
    assert (link.get("href"), link.get("rel")) == ("https://www.vimeo.com/1", "external")
    assert " ".join(link.text_content().split()) == "Watch on vimeo.com 12:05"
    assert link.xpath(".//img/@src")[0].startswith("/media/moon/talk-320.")
    assert link.get("data-hx-get") is None


def test_warnings_come_before_any_trailer(moon: Path) -> None:
    for path in (LANDING, PAGE):
        [warning] = page(moon, path).xpath("//p[@class='warnings']")
        assert "Flashing lights." in warning.text_content()
        assert not warning.xpath("preceding::video | preceding::*[@class='teaser']")


def test_the_landing_page_shows_one_trailer_and_leads_to_the_others(moon: Path) -> None:
    landing = page(moon, LANDING)
    assert len(landing.xpath("//*[@class='teaser']")) == 1
    assert landing.xpath("//section[@id='trailer']//p[@class='more']/a/@href") == [PAGE]
    write(moon, "trailer_video: trailer.mp4")
    assert not page(moon, LANDING).xpath("//p[@class='more']")


def test_a_single_trailer_needs_no_heading(moon: Path) -> None:
    write(moon, "trailer_video: trailer.mp4")
    [clip] = page(moon).xpath("//figure")
    assert said(clip) == ["Trailer", "0:01"]
    assert not clip.xpath(".//h2")


def test_several_trailers_elsewhere_have_a_page_and_no_player(moon: Path) -> None:
    write(moon, "trailers: ['https://vimeo.com/1', 'https://vimeo.com/2']")
    assert page(moon).xpath("//figure//a/@href") == ["https://vimeo.com/1", "https://vimeo.com/2"]
    site = Site(moon.parents[2])
    assert site.get(LANDING + "fragments/player/").status_code == 404
    assert site.page(LANDING).xpath("//a[@class='action']/@href") == ["https://vimeo.com/1"]


def test_the_player_is_that_of_the_first_trailer_of_our_own(moon: Path) -> None:
    write(moon, "trailers: ['https://vimeo.com/1', trailer.mp4]")
    assert page(moon).xpath("//figure[2]/div/@id") == ["player"]
    fragment = Site(moon.parents[2]).get(LANDING + "fragments/player/").text.strip()
    assert fragment in Site(moon.parents[2]).get(PAGE).text


@pytest.mark.parametrize(
    ("name", "shape", "proportions"),
    [("trailer", "wide", 16 / 9), ("teaser", "upright", 9 / 16)],
)
def test_the_way_to_a_trailer_has_the_shape_of_its_player(
    moon: Path, name: str, shape: str, proportions: float
) -> None:
    write(moon, f"trailers: [{{file: {name}.mp4, poster: talk.jpg}}]")
    [image] = page(moon, LANDING).xpath("//*[@class='teaser']//img")
    [video] = page(moon).xpath("//video")
    for element in (image, video):
        shown = int(element.get("width")) / int(element.get("height"))
        assert shown == pytest.approx(proportions, rel=0.01)
    assert page(moon, LANDING).xpath("//*[@id='player']/@class") == [f"player player-{shape}"]


def default_track(
    film: Path, keys: str, *names: str, language: str = "en"
) -> list[tuple[str, ...]]:
    """The kind and language of the tracks that are shown at once."""
    for name in names:
        film.with_name(name).write_text(VTT)
    write(film, f"trailers: [{{file: trailer.mp4, {keys}}}]")
    film.with_name("index_de-AT.md").write_text("---\n---\nNacht.\n")
    found = page(film, f"/{language}/moon/microsite/trailer/").xpath("//track[@default]")
    return [(track.get("kind"), track.get("srclang")) for track in found]


def test_a_trailer_in_the_language_of_the_page_begins_without_subtitles(moon: Path) -> None:
    assert default_track(moon, "language: en-GB", "trailer.en.vtt") == []


def test_a_trailer_in_another_language_begins_with_subtitles(moon: Path) -> None:
    assert default_track(moon, "language: ru", "trailer.en.vtt") == [("subtitles", "en")]


def test_subtitles_of_the_same_language_will_do(moon: Path) -> None:
    shown = default_track(moon, "language: ru", "trailer.de.vtt", language="de-AT")
    assert shown == [("subtitles", "de")]


def test_of_subtitles_and_captions_only_the_subtitles_are_shown(moon: Path) -> None:
    tracks = "tracks: [{file: cc.vtt, kind: captions, lang: en}]"
    shown = default_track(moon, tracks, "cc.vtt", "trailer.en.vtt")
    assert shown == [("subtitles", "en")]


def test_each_track_is_of_the_kind_that_was_written(moon: Path) -> None:
    kinds = ["captions", "descriptions", "chapters"]
    written = ", ".join(f"{{file: {kind}.vtt, kind: {kind}, lang: en}}" for kind in kinds)
    shown = default_track(moon, f"tracks: [{written}]", *(f"{kind}.vtt" for kind in kinds))
    assert shown == [("captions", "en")]
    assert page(moon).xpath("//track/@kind") == kinds
