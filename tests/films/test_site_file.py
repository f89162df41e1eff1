"""The site's own words, and what stands where there are none."""

from __future__ import annotations

from microsite.films.film import Prose
from tests.films.small_library import SmallLibrary


def test_the_site_speaks_its_visitors_language(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: The Blue Hour\n---\n")
    small.write("site/index_de.md", "---\nname: Die blaue Stunde\n---\n")
    site = small.read().site
    assert site.languages == ("de", "en")
    assert [site.in_language(tag).name for tag in ("de", "de-AT", "fr")] == [
        "Die blaue Stunde",
        "Die blaue Stunde",
        "The Blue Hour",
    ]


def test_a_site_without_words_has_a_name(small: SmallLibrary) -> None:
    assert small.read().site.in_language("de").name == "Films"


def test_a_site_without_english_speaks_its_first_language(small: SmallLibrary) -> None:
    small.write("site/index_kk.md", "---\nname: Көк сағат\n---\n")
    assert small.read().site.in_language("fr").name == "Көк сағат"


def test_an_imprint_is_a_link_or_a_text(small: SmallLibrary) -> None:
    small.write(
        "site/index_en.md", "---\nimprint: /imprint/\nprivacy: |\n  We keep *nothing*.\n---\n"
    )
    site = small.read().site.in_language("en")
    assert site.imprint == "/imprint/"
    assert isinstance(site.privacy, Prose)
    assert site.privacy.html == "<p>We keep <em>nothing</em>.</p>"


def test_an_unsafe_imprint_is_shown_as_text(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nimprint: javascript:alert(1)\n---\n")
    imprint = small.read().site.in_language("en").imprint
    assert isinstance(imprint, Prose)
    assert "<a" not in imprint.html


def test_what_a_language_lacks_comes_from_english(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: The Blue Hour\ncontact: a@example.org\n---\n")
    small.write("site/index_de.md", "---\nname: Die blaue Stunde\n---\n")
    assert small.read().site.in_language("de").contact == "a@example.org"


def test_a_broken_site_file_is_said(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: [\n---\n")
    small.write("site/index_de.md", "---\nnmae: X\n---\n")
    assert small.messages()[0].startswith("content/site/index_de.md:2:1: nmae")
    assert small.messages()[1].startswith("content/site/index_en.md:")
    assert small.read().site.languages == ("de",)
