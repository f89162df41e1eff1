"""Typefaces that pages name before their stylesheet is read."""

from __future__ import annotations

import pytest

from microsite.web.words.typefaces import faces
from tests.web.conftest import Site


@pytest.mark.parametrize(
    ("language", "count", "last"),
    [
        ("en", 2, "oswald-latin"),
        ("uk", 4, "oswald-cyrillic"),
        ("kk", 6, "oswald-cyrillic-ext"),
        ("kk-Latn", 2, "oswald-latin"),
        ("ar", 3, "kufi-arabic"),
        ("zh-Hans", 2, "oswald-latin"),
        ("xx", 2, "oswald-latin"),
    ],
)
def test_a_language_names_the_faces_of_its_script(language: str, count: int, last: str) -> None:
    assert (len(faces(language, "oswald")), faces(language, "oswald")[-1]) == (
        count,
        f"{last}.woff2",
    )


def test_pages_preload_their_faces(site: Site) -> None:
    page = site.page("/ar/lantern/microsite/")
    named = page.xpath("//link[@rel='preload'][@as='font'][@crossorigin]/@href")
    assert [path.split("/")[-1].split(".")[0] for path in named] == [
        "onest-latin",
        "oswald-latin",
        "kufi-arabic",
    ]
