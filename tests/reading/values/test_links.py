"""Links to elsewhere, which of them are safe, and how they are written in short."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize("key", ["name", "label"])
def test_label_means_name_in_a_link(small: SmallLibrary, key: str) -> None:
    film = small.film(f"external_links: [{{{key}: Site, url: https://example.org/}}]")
    assert film.external_links[0].name == Text("Site", "en")


@pytest.mark.parametrize(
    "written",
    [
        "{Site: https://a.example, Press: https://b.example}",
        "[Site: https://a.example, Press: https://b.example]",
        "['Site: https://a.example', {name: Press, url: https://b.example}]",
    ],
)
def test_links_are_read_in_short(small: SmallLibrary, written: str) -> None:
    links = small.film(f"external_links: {written}").external_links
    assert [(str(link.name), link.url) for link in links] == [
        ("Site", "https://a.example"),
        ("Press", "https://b.example"),
    ]
    assert small.messages() == []


@pytest.mark.parametrize(
    "url", ["https://example.org/a?b=c", "http://example.org", "mailto:a@example.org", "/en/other/"]
)
def test_a_safe_link_is_kept(small: SmallLibrary, url: str) -> None:
    assert small.film(f"external_links: [{{name: A, url: '{url}'}}]").external_links[0].url == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "/\\\\example.org",
        "example.org",
        "https://example.org/ x",
        "ftp://example.org",
        "https://[bad/watch",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://",
        "https:example.org",
    ],
)
def test_any_other_link_is_left_out(small: SmallLibrary, url: str) -> None:
    assert small.film(f"external_links:\n  - name: A\n    url: '{url}'").external_links == ()
    assert len(small.messages()) == 1


@pytest.mark.parametrize("url", ["/en/lantern/microsite/", "/en/lantern/microsite"])
def test_a_link_to_the_very_page_is_not_shown(small: SmallLibrary, url: str) -> None:
    film = small.film(f"external_links:\n  - name: Movie Website\n    url: {url}")
    assert film.external_links == ()
    assert small.messages() == []


def test_a_link_to_the_very_page_in_a_missing_language_is_said(small: SmallLibrary) -> None:
    film = small.film("external_links:\n  - name: Seite\n    url: /de/lantern/microsite/")
    assert film.external_links == ()
    assert "leads to no page; this film exists in en" in small.messages()[0]
