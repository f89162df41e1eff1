"""Files made to keep a probe busy for ever, or to lead it out of its numbers."""

from __future__ import annotations

import struct

import pytest

from tests.hostile.conftest import Folder

LETTERS: tuple[bytes, ...] = (
    b"<",
    b"<!",
    b"<!-- a -->\n",
    b"<v ",
    b"<v. ",
    b" ",
    b"\n",
    b"&#9",
    b"9",
    b"-->",
    b"\0",
)
LETTERS += (
    b'<svg width="',
    b"<?",
    b"<!DOCTYPE svg [",
    b"viewBox='0 ",
    b"00:",
    b"\xff\xd8\xff",
    b"(",
)
BEGINNINGS = (
    b"",
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='",
    b"WEBVTT\n\n00:00.000 --> 00:01.000\n",
    b"WEBVTT\n\n",
    b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41\0\0\0\x08free",
    b"\x1aE\xdf\xa3\x9f",
    b"GIF89a",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0",
    b"RIFF\xff\xff\xff\x7fWEBP",
)


@pytest.mark.parametrize("begins", BEGINNINGS, ids=lambda begins: repr(begins[:12]))
def test_no_letter_keeps_a_probe(folder: Folder, begins: bytes) -> None:
    """Each takes a fraction of a second; with one that did not end, this would take for ever."""
    names = []
    for number, letter in enumerate(LETTERS):
        for size in (100_000, 1_000_000):
            name = f"{number}-{size}"
            folder.write(f"bad/{name}", begins + letter * (size // len(letter)))
            names.append(f"{{name: A{name}, logo: '{name}'}}")
    tracks = ", ".join(f"{{file: '{name}'}}" for name in ("0-100000", "3-1000000", "7-100000"))
    folder.film(
        "bad", f"partners: [{', '.join(names)}]\ntrailers: [{{file: x, tracks: [{tracks}]}}]"
    )
    folder.publish()
    assert not any("too long" in said for said in folder.messages)
    assert folder.stands()


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


START = box(b"ftyp", b"isom\0\0\2\0isom")


@pytest.mark.parametrize(
    "body",
    [
        box(b"free", b"") * 300_000,
        b"\0\0\0\1free" + b"\xff" * 8,
        b"\0\0\0\1free" + b"\x7f" + b"\xff" * 7,
        b"\0\0\0\0mdat",
        b"\0\0\0\7mdat",
        box(b"moov", box(b"trak", b"") * 10_000),
    ],
)
def test_no_box_keeps_or_stops_the_site(folder: Folder, body: bytes) -> None:
    folder.write("bad/t.mp4", START + body)
    folder.film("bad", "trailer_video: t.mp4")
    folder.publish()
    assert any("t.mp4 " in said for said in folder.messages)
    assert folder.stands()


@pytest.mark.parametrize(
    "length", ["9" * 400 + ":30", "9" * 5000, "9" * 400 + " h", "PT" + "9" * 400 + "S"]
)
def test_a_length_without_end_is_no_length(folder: Folder, length: str) -> None:
    folder.film(
        "bad",
        f"duration: '{length}'\ntrailers: [{{url: 'https://a.example/', duration: '{length}'}}]",
    )
    folder.publish()
    assert folder.get("/en/bad/microsite/").status_code == 200
    assert folder.stands()
