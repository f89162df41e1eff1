"""Drawings (SVG) that hold what a program could be, or are none."""

from __future__ import annotations

import pytest

from tests.hostile.conftest import Folder

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" {}>{}</svg>'
ACTIVE = (
    ("", "<script>1</script>"),
    ("", "<s:script>1</s:script>"),
    ("", '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'),
    ("", '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>'),
    ("", "<SCRIPT>1</SCRIPT>"),
    ('onload="1"', ""),
    ('xmlns:x="y" x:onload="1"', ""),
    ("", '<a href="java&#115;cript:1">x</a>'),
    ("", '<a href=" java&#9;script:1">x</a>'),
    ("", '<a><set attributeName="href" to="javascript:1"/></a>'),
    ("", '<a><animate attributeName="onclick" values="1"/></a>'),
    ("", "<foreignObject/>"),
    ("", '<handler xmlns:ev="x" type="y">1</handler>'),
)


@pytest.mark.parametrize("parts", ACTIVE)
def test_a_drawing_with_a_script_is_refused(folder: Folder, parts: tuple[str, str]) -> None:
    folder.write("bad/l.svg", SVG.format(*parts).encode())
    folder.film("bad", "partners: [{name: X, logo: l.svg}]")
    folder.publish()
    assert any("l.svg carries a script" in said for said in folder.messages)


@pytest.mark.parametrize(
    "drawing",
    [
        b'<!DOCTYPE svg [<!ENTITY a "<script>1</script>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        b'<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg xmlns="http://www.w3.org/2000/svg">',
        b'<?xml version="1.0" encoding="klingon"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<svg" + b"<g>" * 100_000,
    ],
)
def test_a_drawing_that_is_none_is_told(folder: Folder, drawing: bytes) -> None:
    folder.write("bad/l.svg", drawing)
    folder.film("bad", "partners: [{name: X, logo: l.svg}]")
    folder.publish()
    assert any("l.svg" in said for said in folder.messages)
    assert folder.stands()


@pytest.mark.parametrize("number", ["9" * 400, "1e999", "-1", "0", "NaN", "inf", "٣"])
def test_odd_numbers_in_a_drawing_are_no_size(folder: Folder, number: str) -> None:
    sized = f'width="{number}" height="{number}" viewBox="0 0 {number} {number}"'
    folder.write("bad/l.svg", SVG.format(sized, "").encode())
    folder.film("bad", "partners: [{name: X, logo: l.svg}]")
    folder.publish()
    assert folder.get("/en/bad/microsite/").status_code == 200
    assert folder.stands()
