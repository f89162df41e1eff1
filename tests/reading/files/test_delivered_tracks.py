"""Subtitles as translators deliver them: names, formats, encodings, and times."""

from __future__ import annotations

import pytest

from microsite.films.media.trailers import Track
from tests.reading.small_library import SmallLibrary

VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nLight.\n"
SRT = "1\r\n00:00:00,000 --> 00:00:00,500\r\n{}\r\n\r\n2\r\n00:00:00,500 --> 00:00:00,900\r\nB\r\n"


@pytest.fixture
def lantern(small: SmallLibrary, trailer: bytes) -> SmallLibrary:
    """A film with a trailer of one second."""
    small.write("films/lantern/trailer.mp4", trailer)
    return small


def tracks(lantern: SmallLibrary) -> tuple[Track, ...]:
    [read] = lantern.film("trailer_video: trailer.mp4").trailers
    return read.tracks


@pytest.mark.parametrize(
    ("name", "language", "kind"),
    [
        ("trailer_de.vtt", "de", "subtitles"),
        ("trailer.de.VTT", "de", "subtitles"),
        ("Trailer-DE.vtt", "de", "subtitles"),
        ("trailer.ger.vtt", "de", "subtitles"),
        ("trailer.cz.vtt", "cs", "subtitles"),
        ("trailer.pt-BR.vtt", "pt-BR", "subtitles"),
        ("trailer.de.sdh.vtt", "de", "captions"),
        ("trailer.cc.de.vtt", "de", "captions"),
        ("trailer.de.forced.vtt", "de", "subtitles"),
        ("Untertitel_EN.vtt", "en", "subtitles"),
        ("Lantern_Trailer_FR.vtt", "fr", "subtitles"),
        ("de.vtt", "de", "subtitles"),
        ("subtitles/de.vtt", "de", "subtitles"),
    ],
)
def test_subtitles_are_known_by_their_name(
    lantern: SmallLibrary, name: str, language: str, kind: str
) -> None:
    lantern.write(f"films/lantern/{name}", VTT)
    [track] = tracks(lantern)
    assert (track.language, track.kind) == (language, kind)
    assert lantern.messages() == []


def test_subtitles_that_name_no_language_are_in_the_film_s_and_said(lantern: SmallLibrary) -> None:
    lantern.write("films/lantern/trailer.vtt", VTT)
    [track] = tracks(lantern)
    assert track.language == "en"
    [message] = lantern.messages()
    assert message.endswith(
        "trailer.vtt names no language and was taken for en; call it trailer.en.vtt"
    )


def test_subtitles_that_belong_to_nothing_are_said(lantern: SmallLibrary, trailer: bytes) -> None:
    lantern.write("films/lantern/teaser.mp4", trailer)
    lantern.write("films/lantern/Untertitel_DE.vtt", VTT)
    [read, _] = lantern.film("trailers: [trailer.mp4, teaser.mp4]").trailers
    assert read.tracks == ()
    [message] = lantern.messages()
    assert message.startswith("content/films/lantern/Untertitel_DE.vtt: is not used; it belongs to")


def test_whole_subtitles_come_before_those_for_foreign_words(lantern: SmallLibrary) -> None:
    for name in ("trailer.de.forced.vtt", "trailer.de.vtt"):
        lantern.write(f"films/lantern/{name}", VTT)
    assert [track.file.name for track in tracks(lantern)] == ["trailer.de.vtt"]
    assert "trailer.de.forced.vtt: is not used" in lantern.messages()[0]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<i>Night</i> & day", "<i>Night</i> &amp; day"),
        ('<font color="#ff0000">Night</font>', "Night"),
        ("{\\i1}Night{\\i0}", "<i>Night</i>"),
        ("1 < 2", "1 &lt; 2"),
        ("<B>Night</B>", "<b>Night</b>"),
    ],
)
def test_srt_becomes_webvtt_with_its_formatting(
    lantern: SmallLibrary, words: str, shown: str
) -> None:
    lantern.write("films/lantern/trailer.de.srt", SRT.format(words))
    [track] = tracks(lantern)
    assert track.file.webvtt == (
        f"WEBVTT\n\n00:00:00.000 --> 00:00:00.500\n{shown}\n\n00:00:00.500 --> 00:00:00.900\nB\n\n"
    )
    assert lantern.messages() == []


@pytest.mark.parametrize(
    ("place", "settings"),
    [("{\\an8}", " line:0"), ("{\\an7}", " line:0 align:start"), ("{\\an3}", " align:end")],
)
def test_srt_becomes_webvtt_with_its_positions(
    lantern: SmallLibrary, place: str, settings: str
) -> None:
    lantern.write("films/lantern/trailer.de.srt", SRT.format(f"{place}Night"))
    [track] = tracks(lantern)
    assert f"00:00:00.500{settings}\nNight\n" in track.file.webvtt


@pytest.mark.parametrize(
    ("name", "page", "words"),
    [
        ("trailer.de.srt", "cp1252", "Für „Grüße“"),
        ("trailer.ru.srt", "cp1251", "Ночь"),
        ("trailer.pl.srt", "cp1250", "Źródło"),
        ("trailer.de.srt", "utf-16", "Grüße"),
        ("trailer.de.srt", "utf-8-sig", "Grüße"),
    ],
)
def test_old_encodings_of_subtitles_are_read(
    lantern: SmallLibrary, name: str, page: str, words: str
) -> None:
    lantern.write(f"films/lantern/{name}", SRT.format(words).encode(page))
    [track] = tracks(lantern)
    assert track.file.cues[0].text == words
    assert all("save it as UTF-8" in message for message in lantern.messages())


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n00:00.000 --> 00:01.000\nLight.\n",
        "WEBVTT\n\n00:00,000 --> 00:01,000\nLight.\n",
        "WEBVTT\n\n0:00:00.0 --> 0:00:01.0\nLight.\n",
        "WEBVTT\n\n00:00.000-->00:01.000\nLight.\n",
        "\n\n00:00:00.000 --> 00:00:01.000\nLight.\n",
    ],
)
def test_faults_that_can_be_mended_are_mended(lantern: SmallLibrary, text: str) -> None:
    lantern.write("films/lantern/trailer.de.vtt", text)
    [track] = tracks(lantern)
    assert [cue.text for cue in track.file.cues] == ["Light."]
    assert track.file.webvtt.startswith("WEBVTT\n\n")
    assert lantern.messages() == []


def test_a_cue_that_cannot_be_read_costs_only_itself(lantern: SmallLibrary) -> None:
    lantern.write("films/lantern/trailer.de.vtt", VTT + "\nsoon --> later\nDark.\n")
    [track] = tracks(lantern)
    assert [cue.text for cue in track.file.cues] == ["Light."]
    [message] = lantern.messages()
    assert message.startswith("content/films/lantern/trailer.de.vtt:6: ")
    assert '"soon --> later" is not a time' in message


def test_webvtt_that_is_right_stays_as_it_is(lantern: SmallLibrary) -> None:
    lantern.write("films/lantern/trailer.de.vtt", VTT.replace("\n", "\r\n"))
    [track] = tracks(lantern)
    assert track.file.webvtt == ""


def test_subtitles_of_a_reel_are_moved_by_its_hour(lantern: SmallLibrary) -> None:
    lantern.write("films/lantern/trailer.de.srt", SRT.format("A").replace("00:00:00", "01:00:00"))
    [track] = tracks(lantern)
    assert [cue.starts for cue in track.file.cues] == [0.0, 0.5]
    [message] = lantern.messages()
    assert "trailer.de.srt begins at 01:00:00, as reels do; it was moved" in message


def test_subtitles_beyond_the_end_are_said(lantern: SmallLibrary) -> None:
    lantern.write("films/lantern/trailer.de.vtt", VTT + "\n00:20.000 --> 00:21.000\nDark.\n")
    assert len(tracks(lantern)) == 1
    [message] = lantern.messages()
    assert "trailer.de.vtt goes on 0:19 after the end of the video, which lasts 0:01" in message
