"""The site's own words, and what stands where there are none."""

from __future__ import annotations

import pytest

from microsite.films.text import Prose, Text
from tests.reading.small_library import SmallLibrary


@pytest.fixture(autouse=True)
def a_film(small: SmallLibrary) -> None:
    """A site has a film, or else that would be said."""
    small.write_film("")


def test_the_site_speaks_its_visitors_language(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: The Blue Hour\n---\n")
    small.write("site/index_de.md", "---\nname: Die blaue Stunde\n---\n")
    site = small.read().site
    assert site.languages == ("de", "en")
    assert [str(site.in_language(tag).name) for tag in ("de", "de-AT", "fr")] == [
        "Die blaue Stunde",
        "Die blaue Stunde",
        "The Blue Hour",
    ]


def test_a_site_without_words_has_a_name(small: SmallLibrary) -> None:
    assert small.read().site.in_language("de").name == Text("Films", "en")


def test_a_site_without_english_speaks_its_first_language(small: SmallLibrary) -> None:
    small.write("site/index_kk.md", "---\nname: Көк сағат\n---\n")
    assert small.read().site.in_language("fr").name == Text("Көк сағат", "kk")


@pytest.mark.parametrize(
    "words",
    [
        "Placeholder – to be replaced",
        "**Platzhalter**: Name",
        "Lorem ipsum dolor",
        "Max Mustermann",
    ],
)
def test_a_placeholder_in_the_imprint_is_said(small: SmallLibrary, words: str) -> None:
    small.write("site/index_en.md", f"---\nimprint: |\n  {words}\n---\n")
    [message] = small.messages()
    assert message.startswith("content/site/index_en.md:2:10: imprint: ")
    assert "still stands here; write your own words" in message


def test_a_site_file_whose_name_is_nearly_right_is_read_and_said(small: SmallLibrary) -> None:
    small.write("site/index-de.md", "---\nname: Die blaue Stunde\n---\n")
    assert small.read().site.languages == ("de",)
    [message] = small.messages()
    assert message.endswith("index-de.md: was read all the same; rename it to index_de.md")


def test_an_imprint_is_a_link_or_a_text(small: SmallLibrary) -> None:
    small.write(
        "site/index_en.md", "---\nimprint: /imprint/\nprivacy: |\n  We keep *nothing*.\n---\n"
    )
    site = small.read().site.in_language("en")
    assert site.imprint == "/imprint/"
    assert isinstance(site.privacy, Prose)
    assert site.privacy.html == "<p>We keep <em>nothing</em>.</p>"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "//example.org", "imprint.html", "https://[bad/", "#here"]
)
def test_an_imprint_that_is_an_unsafe_link_is_left_out_and_said(
    small: SmallLibrary, url: str
) -> None:
    small.write("site/index_en.md", f"---\nimprint: '{url}'\n---\n")
    assert small.read().site.in_language("en").imprint is None
    assert "content/site/index_en.md:2:10: imprint:" in small.messages()[0]


@pytest.mark.parametrize("text", ["我们不收集任何数据。", "Nothing.", "# We keep nothing."])
def test_a_short_imprint_is_a_text(small: SmallLibrary, text: str) -> None:
    small.write("site/index_en.md", f"---\nimprint: '{text}'\n---\n")
    assert isinstance(small.read().site.in_language("en").imprint, Prose)
    assert small.messages() == []


def test_an_imprint_may_be_long(small: SmallLibrary) -> None:
    small.write("site/index_en.md", f"---\nimprint: {'We keep nothing. ' * 1_000}\n---\n")
    assert small.messages() == []


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("hello@example.org", "mailto:hello@example.org"),
        ("mailto:hello@example.org", "mailto:hello@example.org"),
        ("https://example.org/contact", "https://example.org/contact"),
        ("/contact/", "/contact/"),
    ],
)
def test_a_contact_is_an_address_or_a_link(small: SmallLibrary, written: str, href: str) -> None:
    small.write("site/index_en.md", f"---\ncontact: {written}\n---\n")
    assert small.read().site.in_language("en").contact == href
    assert small.messages() == []


@pytest.mark.parametrize("written", ["javascript:alert(1)", "ask us", "'//example.org'", "'#here'"])
def test_any_other_contact_is_left_out_and_said(small: SmallLibrary, written: str) -> None:
    small.write("site/index_en.md", f"---\ncontact: {written}\n---\n")
    assert small.read().site.in_language("en").contact == ""
    assert "neither an e-mail address nor a link" in small.messages()[0]


def test_what_a_language_lacks_comes_from_english(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: The Blue Hour\ncontact: a@example.org\n---\n")
    small.write("site/index_de.md", "---\nname: Die blaue Stunde\n---\n")
    assert small.read().site.in_language("de").contact == "mailto:a@example.org"


def test_a_broken_site_file_is_said(small: SmallLibrary) -> None:
    small.write("site/index_en.md", "---\nname: [\n---\n")
    small.write("site/index_de.md", "---\nnmae: X\n---\n")
    assert small.messages()[0].startswith("content/site/index_de.md:2:1: nmae")
    assert small.messages()[1].startswith("content/site/index_en.md:")
    assert small.read().site.languages == ("de",)
