"""The texts on the press page: counted, whole, and in every language that has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site

PRESS = "/en/lantern/microsite/press/"
MOON = "/en/moon/microsite/press/"
TEXT = "word " * 45


def headings(site: Site, path: str) -> list[str]:
    return [each.text_content() for each in site.page(path).xpath("//article//h3")]


def test_every_text_is_counted(site: Site) -> None:
    page = site.page("/de/lantern/microsite/press/")
    counts = [each.text for each in page.xpath("//article//header/p")]
    assert counts == ["15 Wörter", "52 Wörter", "27 Wörter"]


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (f"synopsis_short: {TEXT}", ["Synopsis in 50 words"]),
        (f"synopsis_short: {TEXT * 2}", ["Short synopsis"]),
        ("synopsis_short: Somebody falls.", ["Short synopsis"]),
        (
            f"synopsis_50: {TEXT}\nsynopsis_short: {TEXT}",
            ["Synopsis in 50 words", "Short synopsis"],
        ),
    ],
)
def test_fifty_words_are_the_author_s_and_never_cut(
    film: Path, keys: str, shown: list[str]
) -> None:
    film.write_text(f"---\ntitle: Moon\n{keys}\n---\n")
    assert headings(Site(film.parents[2]), MOON) == shown


def test_words_are_not_counted_where_no_spaces_part_them(film: Path) -> None:
    film.with_name("index_ja.md").write_text("---\ntitle: 月\n---\n月が落ちてきた。\n")
    page = Site(film.parents[2]).page("/ja/moon/microsite/press/")
    assert not page.xpath("//article//header/p")


def test_prose_can_be_had_as_markdown(site: Site) -> None:
    [source] = site.page(PRESS).xpath("//pre[@id='text-synopsis-markdown']")
    assert "*eleven years*" in source.text_content()


def test_the_texts_of_another_language_are_a_link_away(site: Site) -> None:
    links = site.page(PRESS).xpath("//nav[@class='tabs']//a")
    assert [(each.get("lang"), each.get("href"), each.get("aria-current")) for each in links] == [
        ("en", "/en/lantern/microsite/press/#texts", "true"),
        ("ar", "/ar/lantern/microsite/press/#texts", None),
        ("de", "/de/lantern/microsite/press/#texts", None),
    ]


def test_the_texts_alone_are_their_section_to_the_byte(site: Site) -> None:
    fragment = site.get("/de/lantern/microsite/fragments/press-texts/").text.strip()
    assert fragment in site.get("/de/lantern/microsite/press/").text


def test_a_short_text_stands_in_all_the_languages_that_have_it(site: Site) -> None:
    page = site.page("/ar/lantern/microsite/press/")
    twins = page.xpath("//p[starts-with(@id, 'text-synopsis-50-')]")
    assert [(each.get("id"), each.get("lang")) for each in twins] == [
        ("text-synopsis-50-en", "en"),
        ("text-synopsis-50-de", "de"),
    ]
