"""Versions of a trailer, as authors write them and as files are called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.reading.small_library import SmallLibrary


@pytest.fixture
def lantern(small: SmallLibrary, media: Path) -> SmallLibrary:
    """A film with a trailer beside it."""
    put(small, media, "trailer")
    return small


def put(small: SmallLibrary, media: Path, *stems: str) -> None:
    folder = small.content / "films" / "lantern"
    folder.mkdir(parents=True, exist_ok=True)
    for stem in stems:
        shutil.copy(media / "trailer.mp4", folder / f"{stem}.mp4")


def versions(small: SmallLibrary, language: str = "en") -> list[tuple[str, str, str]]:
    [trailer] = small.lantern(language).trailers
    return [(each.kind, each.sources[0].name, each.language) for each in trailer.versions]


@pytest.mark.parametrize(
    ("stem", "kind", "language"),
    [
        ("trailer.ad", "audio_description", ""),
        ("trailer_AD", "audio_description", ""),
        ("trailer.dgs", "sign_language", ""),
        ("Trailer-Gebärdensprache", "sign_language", ""),
        ("trailer-audio-description.de", "audio_description", "de"),
        ("trailer.de.ad", "audio_description", "de"),
        ("trailer captioned", "captions", ""),
    ],
)
def test_a_version_is_found_by_the_name_of_its_file(
    lantern: SmallLibrary, media: Path, stem: str, kind: str, language: str
) -> None:
    put(lantern, media, stem)
    lantern.write_film("")
    assert versions(lantern) == [(kind, f"{stem}.mp4", language)]
    assert lantern.messages() == []


def test_in_another_language_the_version_of_that_language_takes_its_place(
    lantern: SmallLibrary, media: Path
) -> None:
    put(lantern, media, "trailer.ad", "trailer.ad.de")
    lantern.write_film("main_language: en", body="Light.")
    lantern.write_film("", language="de", body="Licht.")
    assert versions(lantern) == [("audio_description", "trailer.ad.mp4", "")]
    assert versions(lantern, "de") == [("audio_description", "trailer.ad.de.mp4", "")]


@pytest.mark.parametrize("stem", ["trailer2", "trailer.ad.extra.long", "trailers.ad", "teaser.ad"])
def test_another_video_is_no_version(lantern: SmallLibrary, media: Path, stem: str) -> None:
    put(lantern, media, stem)
    lantern.write_film("trailers: [trailer.mp4]")
    assert versions(lantern) == []


@pytest.mark.parametrize(
    "written",
    [
        "{audio_described: x.mp4, sign: y.mp4}",
        "[{audio_described: x.mp4}, {DGS: y.mp4}]",
        "[{kind: audio description, file: x.mp4}, {kind: Gebärdensprache, file: y.mp4}]",
        "{Hörfilm: {file: x.mp4}, sign_language: {file: y.mp4}}",
        "[x.mp4: AD, y.mp4: DGS]",
    ],
)
def test_versions_are_a_map_or_a_list(lantern: SmallLibrary, media: Path, written: str) -> None:
    put(lantern, media, "x", "y")
    lantern.write_film(f"trailers:\n  - file: trailer.mp4\n    versions: {written}")
    assert lantern.messages() == []
    assert [(kind, name) for kind, name, _ in versions(lantern)] == [
        ("audio_description", "x.mp4"),
        ("sign_language", "y.mp4"),
    ]


def test_a_bare_name_tells_its_kind(lantern: SmallLibrary, media: Path) -> None:
    put(lantern, media, "trailer.ad.de")
    lantern.write_film("trailers: [{file: trailer.mp4, versions: [trailer.ad.de.mp4]}]")
    assert versions(lantern) == [("audio_description", "trailer.ad.de.mp4", "de")]


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("[y.mp4]", "kind is missing; write one of audio_description"),
        ("{app: y.mp4}", "is no video"),
        ("{signage: y.mp4}", "is no kind of access"),
        ("{sign: 'https://vimeo.com/1'}", "write the name of its file"),
    ],
)
def test_what_is_no_version_is_said(
    lantern: SmallLibrary, media: Path, written: str, advice: str
) -> None:
    put(lantern, media, "y")
    lantern.write_film(f"trailers: [{{file: trailer.mp4, versions: {written}}}]")
    assert advice in " ".join(lantern.messages())


def test_a_trailer_elsewhere_has_no_versions_here(lantern: SmallLibrary, media: Path) -> None:
    put(lantern, media, "y")
    lantern.write_film("trailers: [{url: 'https://vimeo.com/1', versions: {sign: y.mp4}}]")
    assert versions(lantern) == []
    assert "name it as file" in lantern.messages()[0]


@pytest.mark.parametrize("written", ["none", "[trailer.dgs.mp4]"])
def test_a_version_that_the_author_leaves_out_is_not_found_by_its_name(
    lantern: SmallLibrary, media: Path, written: str
) -> None:
    put(lantern, media, "trailer.ad", "trailer.dgs")
    lantern.write_film(f"trailers: [{{file: trailer.mp4, versions: {written}}}]")
    assert "trailer.ad.mp4" not in str(lantern.lantern().trailers)


def test_a_version_that_shall_not_be_seen_is_held_back(lantern: SmallLibrary, media: Path) -> None:
    put(lantern, media, "x")
    lantern.write_film("trailers: [{file: trailer.mp4, versions: [{sign: x.mp4, hidden: true}]}]")
    [trailer] = lantern.lantern().trailers
    assert [version.embargo is None for version in trailer.versions] == [False]


def test_subtitles_are_found_as_if_there_were_no_versions(
    lantern: SmallLibrary, media: Path
) -> None:
    put(lantern, media, "trailer.ad")
    lantern.write("films/lantern/de.vtt", "WEBVTT\n\n00:00.000 --> 00:00.500\nLicht.\n")
    lantern.write_film("")
    [trailer] = lantern.lantern().trailers
    assert [track.language for track in trailer.tracks] == ["de"]
