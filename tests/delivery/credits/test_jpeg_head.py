"""Caption and credit inside a JPEG, and what was inside before."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from PIL import Image, IptcImagePlugin

from microsite.delivery.credits.jpeg_head import PHOTOSHOP, XMP, head_of, with_words
from microsite.delivery.credits.picture_credits import PictureCredits

WORDS = PictureCredits("Ночь. 夜。", "Foto: Zoë", "Zoë Ås", "© 2026 Zoë")
OLD_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    b'syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:Credit="Old" photoshop:City="Oslo">'
    b"<dc:creator><rdf:Seq><rdf:li>Old</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>"
    b"</x:xmpmeta>"
)


def picture(*segments: tuple[int, bytes]) -> bytes:
    file = BytesIO()
    Image.effect_noise((40, 30), 60).convert("RGB").save(file, "JPEG", dpi=(72, 72))
    plain = file.getvalue()
    head = head_of(plain)
    assert head is not None
    more = b"".join(
        struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload
        for marker, payload in segments
    )
    return plain[: head.length] + more + plain[head.length :]


def photoshop(record: bytes, digest: bytes = b"") -> tuple[int, bytes]:
    resources = [(0x0414, b"\0\0\0\1"), (0x0404, record), (0x0425, digest)]
    data = b"".join(
        struct.pack(">4sHHI", b"8BIM", number, 0, len(data)) + data + b"\0" * (len(data) % 2)
        for number, data in resources
    )
    return 0xED, PHOTOSHOP + data


def told(original: bytes, words: PictureCredits = WORDS) -> bytes:
    head = head_of(original)
    assert head is not None
    return with_words(head, words) + original[head.length :]


def iptc(jpeg: bytes) -> dict[tuple[int, int], object]:
    return dict(IptcImagePlugin.getiptcinfo(Image.open(BytesIO(jpeg))) or {})


def xmp(jpeg: bytes) -> str:
    return str(Image.open(BytesIO(jpeg)).info["xmp"].decode())


def test_words_of_any_script_are_read_back() -> None:
    read = iptc(told(picture()))
    assert read[1, 90] == b"\x1b%G"
    said = {number: read[2, number] for number in (80, 110, 116, 120)}
    assert said == {
        80: "Zoë Ås".encode(),
        110: "Foto: Zoë".encode(),
        116: "© 2026 Zoë".encode(),
        120: "Ночь. 夜。".encode(),
    }


def test_the_picture_stays_as_it_was() -> None:
    original = picture()
    assert Image.open(BytesIO(told(original))).tobytes() == Image.open(BytesIO(original)).tobytes()
    assert Image.open(BytesIO(told(original))).info["dpi"] == (72, 72)


def test_what_was_said_before_gives_way_and_the_rest_stays() -> None:
    record = b"\x1c\2\x78\0\3old" + b"\x1c\2\x5a\0\5Troms" + b"\x1c\2\x19\0\1a" + b"\x1c\2\x19\0\1b"
    read = iptc(told(picture(photoshop(record, b"x" * 16))))
    assert read[2, 120] == "Ночь. 夜。".encode()
    assert read[2, 90] == b"Troms"
    assert read[2, 25] == [b"a", b"b"]


def test_old_words_in_latin_1_become_utf_8() -> None:
    assert iptc(told(picture(photoshop(b"\x1c\2\x5a\0\3\xc5st"))))[2, 90] == "Åst".encode()


def test_xmp_says_the_same_and_keeps_what_we_do_not_speak_of() -> None:
    packet = xmp(told(picture((0xE1, XMP + OLD_XMP))))
    assert "Old" not in packet
    assert "Oslo" in packet
    assert "Foto: Zoë" in packet or "Foto: Zo&#235;" in packet


@pytest.mark.parametrize("old", [b"<broken", b"", b"\0\0", b"<a/>", b"x" * 60_000])
def test_xmp_that_cannot_be_read_gives_way(old: bytes) -> None:
    assert "Foto:" in xmp(told(picture((0xE1, XMP + old))))


@pytest.mark.parametrize("damage", [b"8BIM", b"8BIM\4\4\0\0\xff\xff\xff\xff", b"\1\2\3"])
def test_broken_resources_give_way(damage: bytes) -> None:
    assert iptc(told(picture((0xED, PHOTOSHOP + damage))))[2, 110] == "Foto: Zoë".encode()


def test_resources_without_room_give_way() -> None:
    large = struct.pack(">4sHHI", b"8BIM", 0x03ED, 0, 65_400) + bytes(65_400)
    assert iptc(told(picture((0xED, PHOTOSHOP + large))))[2, 110] == "Foto: Zoë".encode()


def test_words_too_long_for_a_field_end_between_letters() -> None:
    read = iptc(told(picture(), PictureCredits(caption="夜" * 9000)))[2, 120]
    assert isinstance(read, bytes)
    assert set(read.decode()) == {"夜"}


def test_control_characters_break_nothing() -> None:
    assert "ab" in xmp(told(picture(), PictureCredits(caption="a\0\x0bb")))


@pytest.mark.parametrize(
    "beginning", [b"", b"\xff\xd8", b"\x89PNG", b"\xff\xd8\0\0\0\0", b"\xff\xd8\xff\xe0\xff\xff"]
)
def test_what_has_no_head_is_left_alone(beginning: bytes) -> None:
    assert head_of(beginning) is None
