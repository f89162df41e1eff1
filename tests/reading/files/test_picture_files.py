"""Pictures: what they are by their bytes, and which are never shown."""

from __future__ import annotations

import hashlib
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from microsite.films.media.files import MediaKind
from tests.reading.files.samples import LFS, POSTER, picture
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("AVIF", "image/avif"),
        ("TIFF", "image/tiff"),
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


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "AVIF", "PNG", "TIFF"])
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


def test_a_turn_that_stands_at_the_end_of_a_png_counts(small: SmallLibrary) -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    file = BytesIO()
    Image.new("RGB", (60, 40)).save(file, "PNG", exif=exif)
    data = file.getvalue()
    begin = data.index(b"eXIf") - 4
    end = begin + int.from_bytes(data[begin : begin + 4], "big") + 12
    last = data.index(b"IEND") - 4
    moved = data[:begin] + data[end:last] + data[begin:end] + data[last:]
    small.write("films/lantern/poster.png", moved)
    art = small.film("").key_art
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
        (b"II*\0" + b"x" * 100, "is broken"),
        (
            b"\0\0\0\x18ftypheic" + b"x" * 100,
            "on a Mac, open it in Preview and choose File, Export",
        ),
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
