"""Subtitles, beside a trailer or named by the author."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nLight.\n"


def test_subtitles_beside_the_trailer_are_found(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    for name in ("trailer.de.vtt", "trailer.fr.vtt", "trailer.notes.vtt"):
        small.write(f"films/lantern/{name}", VTT)
    [read] = small.film("trailer_video: trailer.mp4").trailers
    found = [(track.file.name, track.language, track.label) for track in read.tracks]
    assert found == [("trailer.de.vtt", "de", "Deutsch"), ("trailer.fr.vtt", "fr", "Français")]


def test_named_subtitles_are_not_found_twice(small: SmallLibrary, trailer: bytes) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    small.write("films/lantern/trailer.de.vtt", VTT)
    tracks = "[{file: trailer.de.vtt, kind: captions, label: Für Gehörlose}]"
    [read] = small.film(f"trailers: [{{file: trailer.mp4, tracks: {tracks}}}]").trailers
    assert [(track.kind, track.language, track.label) for track in read.tracks] == [
        ("captions", "de", "Für Gehörlose")
    ]


@pytest.mark.parametrize(
    ("text", "place", "part"),
    [
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nLight.\n", ":3:", "ends before it begins"),
        ("WEBVTT\n\n1\n0:0.0 --> soon\nLight.\n", ":4:", "is not a time"),
    ],
)
def test_broken_subtitles_are_left_out_with_their_line(
    small: SmallLibrary, trailer: bytes, text: str, place: str, part: str
) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    small.write("films/lantern/trailer.de.vtt", text)
    [read] = small.film("trailer_video: trailer.mp4").trailers
    assert read.tracks == ()
    message = small.messages()[0]
    assert message.startswith(f"content/films/lantern/trailer.de.vtt{place}")
    assert part in message
