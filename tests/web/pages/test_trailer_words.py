"""What a trailer says in writing: its transcript, and its chapters as links."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from tests.videos import write_video
from tests.web.conftest import Site
from tests.web.machines.test_linked_data import graph

PAGE = "/en/moon/microsite/trailer/"
SEEN = (
    "WEBVTT\n\n00:00.000 --> 00:01.000\nA lamp\nis lit.\n\n"
    "late\n00:03.000 --> 00:04.000\nIt goes <i>out</i>.\n"
)
HEARD = "WEBVTT\n\n00:02.000 --> 00:03.000\n<v Ada>Who &amp; what <is> there?\n"
CHAPTERS = (
    "WEBVTT\n\n00:00.000 --> 00:02.000\nThe house\n\n00:02.500 --> 00:04.000\nThe sea\n\n"
    "00:02.900 --> 00:04.000\nThe same second\n"
)


@pytest.fixture
def moon(film: Path) -> Path:
    """The film file of a film with two trailers of five seconds."""
    for name in ("trailer", "teaser"):
        write_video(film.with_name(f"{name}.mp4"), [Image.new("RGB", (160, 90), "navy")] * 50)
    return film


def write(film: Path, tracks: dict[str, tuple[str, str]], keys: str = "language: en") -> Site:
    """Give the second trailer tracks: a kind and what they say, by what stands in their names."""
    named = []
    for name, (kind, text) in tracks.items():
        film.with_name(f"{name}.vtt").write_text(text)
        named.append(f"{{file: {name}.vtt, kind: {kind}, lang: {name[:2]}}}")
    film.write_text(
        "---\ntitle: Moon\ntrailers:\n  - trailer.mp4\n"
        f"  - {{file: teaser.mp4, uploaded: 2026-01-02, {keys}, tracks: [{', '.join(named)}]}}\n"
        "---\n"
    )
    return Site(film.parents[2])


def transcript(site: Site) -> list[str]:
    """Every line of the only transcript, its heading first."""
    [found] = site.page(PAGE).xpath("//figure//details")
    return [" ".join(line.text_content().split()) for line in found.xpath("./*")]


def test_descriptions_and_captions_make_a_transcript_in_order(moon: Path) -> None:
    site = write(moon, {"en-seen": ("descriptions", SEEN), "en-heard": ("captions", HEARD)})
    assert transcript(site) == [
        "Transcript",
        "What is seen and heard.",
        "A lamp is lit.",
        "Ada: Who & what there?",
        "It goes out.",
    ]


def test_what_is_seen_is_told_from_what_is_heard(moon: Path) -> None:
    site = write(moon, {"en-seen": ("descriptions", SEEN), "en-heard": ("captions", HEARD)})
    seen = site.page(PAGE).xpath("//figure//details/p[@class='seen']")
    assert [line.text_content() for line in seen] == ["A lamp is lit.", "It goes out."]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("captions", "What is said and heard, from the captions."),
        ("subtitles", "What is said, from the subtitles."),
    ],
)
def test_captions_alone_make_one_and_so_do_subtitles(moon: Path, kind: str, told: str) -> None:
    site = write(moon, {"en-heard": (kind, HEARD)})
    assert transcript(site) == ["Transcript", told, "Ada: Who & what there?"]


def test_captions_tell_more_than_subtitles(moon: Path) -> None:
    site = write(moon, {"en-said": ("subtitles", SEEN), "en-heard": ("captions", HEARD)})
    assert transcript(site)[2:] == ["Ada: Who & what there?"]


def test_for_want_of_the_page_s_language_the_trailer_s_own_is_shown_and_said(moon: Path) -> None:
    site = write(moon, {"de-heard": ("captions", HEARD)}, "language: de")
    assert transcript(site)[0] == "Transcript (German)"
    [line] = site.page(PAGE).xpath("//figure//details/p[@lang]")
    assert line.get("lang") == "de"


def test_a_language_that_is_neither_makes_none(moon: Path) -> None:
    site = write(moon, {"fr-heard": ("captions", HEARD)})
    assert not site.page(PAGE).xpath("//figure//details")


def chapters(site: Site) -> list[html.HtmlElement]:
    return [*site.page(PAGE).xpath("//ol[@class='chapters']//a")]


def test_chapters_are_links_that_begin_there(moon: Path) -> None:
    site = write(moon, {"en-parts": ("chapters", CHAPTERS)})
    assert [(" ".join(a.text_content().split()), a.get("href")) for a in chapters(site)][:2] == [
        ("0:00 The house", f"{PAGE}?trailer=2#trailer-2"),
        ("0:02 The sea", f"{PAGE}?trailer=2&t=2#trailer-2"),
    ]


def test_a_chapter_s_address_begins_its_own_trailer_there_and_no_other(moon: Path) -> None:
    site = write(moon, {"en-parts": ("chapters", CHAPTERS)})
    videos = site.page(f"{PAGE}?trailer=2&t=2").xpath("//video")
    moments = [video.xpath("string(./source/@src)").partition("#")[2] for video in videos]
    assert moments == ["", "t=2"]


@pytest.mark.parametrize("number", ["0", "3", "x", "-1"])
def test_of_a_trailer_that_there_is_not_the_main_one_is_meant(moon: Path, number: str) -> None:
    site = write(moon, {})
    [first, second] = site.page(f"{PAGE}?trailer={number}&t=2").xpath("//video")
    assert first.xpath("string(./source/@src)").endswith("#t=2")
    assert "#" not in second.xpath("string(./source/@src)")


def test_search_engines_are_told_the_chapters_as_clips(moon: Path) -> None:
    site = write(moon, {"en-parts": ("chapters", CHAPTERS)})
    there = f"https://films.example{PAGE}?trailer=2"
    assert graph(site, PAGE)["VideoObject"]["hasPart"] == [
        {
            "@type": "Clip",
            "name": "The house",
            "startOffset": 0,
            "endOffset": 2,
            "url": f"{there}#trailer-2",
        },
        {
            "@type": "Clip",
            "name": "The sea",
            "startOffset": 2,
            "endOffset": 5,
            "url": f"{there}&t=2#trailer-2",
        },
    ]


def test_search_engines_are_told_the_transcript(moon: Path) -> None:
    site = write(moon, {"en-seen": ("descriptions", SEEN)})
    assert graph(site, PAGE)["VideoObject"]["transcript"] == "A lamp is lit.\nIt goes out."
