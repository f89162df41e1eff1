"""Files that a film refers to: what they are, and which are never shown."""

from __future__ import annotations

import hashlib
import struct
import zlib
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import pytest
from PIL import Image

from microsite.films.media import MediaKind
from tests.films.small_library import SmallLibrary

POSTER = "poster_image: poster.jpg"


def picture(form: str = "JPEG", size: tuple[int, int] = (40, 60)) -> bytes:
    file = BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(file, form)
    return file.getvalue()


def video(path: Path, codec: str = "libx264", pixels: str = "yuv420p", **options: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", options=options) as file:
        stream = file.add_stream(codec, rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 160, 90, pixels
        for number in range(10):
            still = Image.new("RGB", (160, 90), (number * 25, 60, 90))
            frame: av.VideoFrame = av.VideoFrame.from_image(still)  # type: ignore[no-untyped-call]
            frame.pts, frame.time_base = number, Fraction(1, 10)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())


@pytest.fixture(scope="module")
def trailer(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("video") / "trailer.mp4"
    video(path, movflags="faststart")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("AVIF", "image/avif"),
    ],
)
def test_a_picture_is_known_by_its_bytes(small: SmallLibrary, form: str, media_type: str) -> None:
    data = picture(form)
    small.write("films/lantern/poster.jpg", data)
    file = small.film(POSTER).key_art
    assert file is not None
    assert (file.kind, file.media_type) == (MediaKind.IMAGE, media_type)
    assert (file.width, file.height, file.size) == (40, 60, len(data))
    assert file.sha256 == hashlib.sha256(data).hexdigest()
    assert file.mtime_ns == file.path.stat().st_mtime_ns
    assert file.name == "poster.jpg"
    assert small.messages() == []


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "AVIF"])
def test_a_picture_that_lies_on_its_side_is_measured_as_shown(
    small: SmallLibrary, form: str
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = BytesIO()
    Image.new("RGB", (60, 40)).save(file, form, exif=exif)
    small.write("films/lantern/poster.jpg", file.getvalue())
    art = small.film(POSTER).key_art
    assert art is not None
    assert (art.width, art.height) == (40, 60)


def png_header(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"
HTML = b"<!DOCTYPE html><html><title>Not found</title></html>"


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "is empty"),
        (HTML, "is an HTML page, not a picture"),
        (LFS, 'is a Git LFS pointer, not a picture; run "git lfs pull"'),
        (picture()[:900], "ends too early"),
        (picture("PNG")[:900], "ends too early"),
        (b"\xff\xd8\xff" + b"noise" * 100, "is broken"),
        (b"II*\0" + b"x" * 100, "is a TIFF picture"),
        (b"WEBVTT\n\n", "is a WebVTT file, not a picture"),
        (png_header(8_000, 6_000), "has 48 megapixels"),
        (png_header(13_000, 13_000), "megapixels"),
        (picture("WEBP")[:-2], "is broken"),
        (png_header(60_000, 60_000), "megapixels"),
        (b"just words", "is neither a picture nor"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is an SVG drawing"),
    ],
)
def test_what_is_no_picture_is_absent(small: SmallLibrary, data: bytes, part: str) -> None:
    small.write("films/lantern/poster.jpg", data)
    assert small.film(POSTER).key_art is None
    [message] = small.messages()
    assert "index_en.md:3:15: poster_image: poster.jpg" in message
    assert part in message


def test_a_picture_whose_name_is_of_another_kind_is_absent(small: SmallLibrary) -> None:
    small.write("films/lantern/p.html", picture())
    assert small.film("poster_image: p.html").key_art is None
    [message] = small.messages()
    assert message.endswith(
        "index_en.md:3:15: poster_image: p.html is of another kind than its name says; "
        "rename it to p.jpg"
    )


@pytest.mark.parametrize("name", ["p.jpeg", "p.JPE", "p.jfif", "p.png", "p"])
def test_a_picture_whose_name_is_any_picture_s_is_shown(small: SmallLibrary, name: str) -> None:
    small.write(f"films/lantern/{name}", picture())
    assert small.film(f"poster_image: {name}").key_art is not None


def test_a_missing_picture_is_absent(small: SmallLibrary) -> None:
    assert small.film(POSTER).key_art is None
    assert small.messages()[0].endswith("poster.jpg is missing; put it into content/films/lantern")


def test_a_missing_picture_names_the_nearest(small: SmallLibrary) -> None:
    small.write("films/lantern/Poster.JPG", picture())
    small.write_film(POSTER)
    assert "did you mean Poster.JPG?" in small.messages()[0]


@pytest.mark.parametrize(
    "name",
    [
        "../secret.jpg",
        "/etc/hostname",
        "a/../../secret.jpg",
        "..\\secret.jpg",
        "link.jpg",
        "out/secret.jpg",
    ],
)
def test_a_file_outside_the_folder_is_never_used(small: SmallLibrary, name: str) -> None:
    secret = small.write("films/secret.jpg", picture())
    small.write_film("")
    folder = small.content / "films" / "lantern"
    (folder / "link.jpg").symlink_to(secret)
    (folder / "out").symlink_to(secret.parent)
    assert small.film(f"poster_image: {name!r}").key_art is None
    assert "lies outside the film's folder" in small.messages()[0]


@pytest.mark.parametrize("name", ['"a\\0b.jpg"', "'" + "a" * 5000 + "'", ".", "stills", "''"])
def test_a_strange_name_is_no_file(small: SmallLibrary, name: str) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    assert small.film(f"poster_image: {name}").key_art is None


def test_an_address_is_no_file(small: SmallLibrary) -> None:
    small.write_film("poster_image: https://example.org/poster.jpg")
    assert "is an address; save the file" in small.messages()[0]


def test_a_translated_picture_is_used_in_its_language(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    small.write("films/lantern/poster.de.jpg", picture(size=(41, 61)))
    small.write_film(POSTER)
    small.write_film("", "de")
    english, german = small.lantern().key_art, small.lantern("de").key_art
    assert english is not None
    assert german is not None
    assert (english.name, german.name) == ("poster.jpg", "poster.de.jpg")


def test_a_broken_translated_picture_gives_way(small: SmallLibrary) -> None:
    small.write("films/lantern/poster.jpg", picture())
    small.write("films/lantern/poster.de.jpg", b"")
    small.write_film(POSTER)
    small.write_film("", "de")
    german = small.lantern("de").key_art
    assert german is not None
    assert german.name == "poster.jpg"
    assert "poster.de.jpg is empty" in small.messages()[0]


def test_a_name_is_found_however_its_accents_are_stored(small: SmallLibrary) -> None:
    small.write("films/lantern/cafe\u0301.jpg", picture())
    art = small.film("poster_image: café.jpg").key_art
    assert art is not None
    assert art.name == "café.jpg"


def test_every_picture_in_stills_is_a_still_by_name(small: SmallLibrary) -> None:
    for name in ("02.jpg", "01.jpg", "notes.txt", "01.de.jpg"):
        small.write(f"films/lantern/stills/{name}", picture())
    stills = small.film("").stills
    assert [still.file.name for still in stills] == ["stills/01.jpg", "stills/02.jpg"]


def test_a_still_may_be_named_without_its_folder(small: SmallLibrary) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    [still] = small.film("stills: [{file: 01.jpg, caption: Night}]").stills
    assert still.file.name == "stills/01.jpg"


def test_a_logo_may_be_a_drawing(small: SmallLibrary) -> None:
    small.write("films/lantern/fund.svg", '<svg xmlns="x" viewBox="0 0 120 40"></svg>')
    [partner] = small.film("partners: [{name: Fund, logo: fund.svg}]").partners
    assert partner.logo is not None
    assert (partner.logo.media_type, partner.logo.width) == ("image/svg+xml", 120)


@pytest.mark.parametrize(
    "inside", ["<script>x</script>", '<g onload="x"/>', "<a href='javascript:x'/>"]
)
def test_a_drawing_with_a_script_is_never_shown(small: SmallLibrary, inside: str) -> None:
    small.write("films/lantern/fund.svg", f'<svg xmlns="x">{inside}</svg>')
    [partner] = small.film("partners: [{name: Fund, logo: fund.svg}]").partners
    assert partner.logo is None
    assert "carries a script" in small.messages()[0]


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


def test_a_trailer_with_its_index_last_is_used_and_said(small: SmallLibrary) -> None:
    video(small.content / "films/lantern/trailer.mp4")
    assert len(small.film("trailer_video: trailer.mp4").trailers) == 1
    assert "-movflags +faststart" in small.messages()[0]


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
        ("WEBVTT\n\n00:00,000 --> 00:01,000\nLight.\n", ":3:", "with a point"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nLight.\n", ":3:", "ends before it begins"),
        ("WEBVTT\n\n1\n0:0.0 --> soon\nLight.\n", ":4:", "is not a time"),
        ("WEBVTT\n00:00.000 --> 00:01.000\nLight.\n", ":2:", "blank line"),
        ("WEBVTTX\n", ":1:", "must begin with a line"),
    ],
)
def test_broken_subtitles_are_left_out_with_their_line(
    small: SmallLibrary, trailer: bytes, text: str, place: str, part: str
) -> None:
    small.write("films/lantern/trailer.mp4", trailer)
    small.write("films/lantern/trailer.de.vtt", text)
    [read] = small.film("trailer_video: trailer.mp4").trailers
    assert read.tracks == ()
    [message] = small.messages()
    assert message.startswith(f"content/films/lantern/trailer.de.vtt{place}")
    assert part in message


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


def test_media_without_a_folder_lie_in_one_named_like_the_film(small: SmallLibrary) -> None:
    small.write(
        "films/lantern.md", "---\ntitle: Lantern\nlanguage: en\nposter_image: poster.jpg\n---\n"
    )
    small.write("films/lantern/poster.jpg", picture())
    art = small.lantern().key_art
    assert art is not None
    assert art.path == (small.content / "films/lantern/poster.jpg").resolve()
