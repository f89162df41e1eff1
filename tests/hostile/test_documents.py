"""PDFs that would keep, fill or crash whoever counts their pages cost themselves alone."""

from __future__ import annotations

import zlib

import pytest

from tests.reading.small_library import SmallLibrary, small

__all__ = ["small"]


def wrapped(body: bytes, trailer: bytes = b"<< /Root 1 0 R /Size 9 >>") -> bytes:
    return b"%PDF-1.7\n" + body + b"\ntrailer\n" + trailer + b"\nstartxref\n9\n%%EOF\n"


BOMB = zlib.compress(zlib.compress(b"\0" * (1 << 28)), 9)
HOSTILE = {
    "a table that leads to itself": wrapped(b"xref\n0 1\n0000000000 65535 f \n")[:-6]
    + b"<< /Prev 9 >>",
    "pages that are their own parents": wrapped(
        b"1 0 obj\n<< /Pages 1 0 R /Count 1 0 R >>\nendobj"
    ),
    "brackets without end": wrapped(b"1 0 obj\n" + b"[" * 200_000),
    "a bomb in its table": wrapped(
        b"1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 9 /Filter [/FlateDecode /FlateDecode] /Length "
        + str(len(BOMB)).encode()
        + b" >>\nstream\n"
        + BOMB
        + b"\nendstream\nendobj"
    ),
    "a great number": wrapped(b"1 0 obj\n<< /Pages << /Count " + b"9" * 5_000 + b" >> >>\nendobj"),
    "nothing but objects": wrapped(b"1 0 obj\n<<>>\nendobj\n" * 200_000),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_document_costs_itself_alone(small: SmallLibrary, data: bytes) -> None:
    small.write("films/lantern/school.pdf", data)
    small.write("films/lantern/index_en.md", "---\ntitle: Lantern\ndocuments: [school.pdf]\n---\n")
    film = small.lantern()
    assert all(each.file.pages == 0 for each in film.documents)
    assert film.documents or any("school.pdf" in message for message in small.messages())
