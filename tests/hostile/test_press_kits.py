"""Odd words in a still, or a far day: the press page and its ZIP stay."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from PIL import Image

from microsite.delivery.press.tokens import PressLinks
from tests.hostile.conftest import KEYS, Folder
from tests.reading.files.samples import picture

XMP = b"http://ns.adobe.com/xap/1.0/\0"
RDF = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about=""/>%s</rdf:RDF>'
)
FIELD = b"\x1c\x02\x19\0\x32" + b"\xe9" * 50


def segment(marker: int, payload: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(payload) + 2) + payload


def photoshop(record: bytes) -> bytes:
    return b"Photoshop 3.0\08BIM\4\4\0\0" + struct.pack(">I", len(record)) + record


ODD_HEADS = {
    "encoding": segment(0xE1, XMP + b'<?xml version="1.0" encoding="klingon"?><x>' + RDF + b"</x>"),
    "deep": segment(0xE1, XMP + b"<x>" + RDF % (b"<a>" * 4500 + b"</a>" * 4500) + b"</x>"),
    "entities": segment(0xE1, XMP + b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
    "no XML": segment(0xE1, XMP + bytes(range(256))),
    "60 KB": segment(0xED, photoshop(FIELD * 1180)),
    "cut": segment(0xED, b"Photoshop 3.0\08BIM\4\4\0\0\xff\xff\xff\xff\x1c\x02"),
    "empty": segment(0xED, b"Photoshop 3.0\0") + segment(0xE1, XMP),
}


@pytest.mark.parametrize("name", ODD_HEADS)
def test_odd_words_in_a_still_cost_neither_page_nor_kit(folder: Folder, name: str) -> None:
    jpeg = picture()
    folder.write("bad/stills/01.jpg", jpeg[:2] + ODD_HEADS[name] + jpeg[2:])
    folder.film("bad", "stills: [{file: 01.jpg, credit: Photo by us}]")
    folder.publish()
    assert folder.get("/en/bad/microsite/press/").status_code == 200
    kit = folder.get("/en/bad/microsite/press/bad-press-en.zip")
    with zipfile.ZipFile(io.BytesIO(kit.data)) as packed:
        [still] = [packed.read(name) for name in packed.namelist() if name.endswith(".jpg")]
    assert b"Photo by us" in still
    Image.open(io.BytesIO(still)).load()


@pytest.mark.parametrize("year", [1980, 2044, 2108, 2200, 2500])
def test_a_far_day_keeps_page_and_kit_of_the_press(folder: Folder, year: int) -> None:
    folder.film("far", f"publish_date: {year}-01-01T00:00Z\nlogline: x")
    folder.publish()
    film = folder.publisher._catalog.film("far", "en")
    assert film
    path = PressLinks(KEYS).made(film, 14).path
    assert path.startswith("/en/far/microsite/press/private/")
    page = folder.get(path)
    assert page.status_code == 200
    kit = next(part for part in page.text.split('"') if part.endswith(".zip"))
    assert folder.get(path + kit).status_code == 200
