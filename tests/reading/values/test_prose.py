"""Markdown by an author: what shows, and what never does."""

from __future__ import annotations

import pytest

from microsite.reading.values.prose import prose
from tests.reading.small_library import SmallLibrary


def html(source: str) -> str:
    return prose(source, "en").html


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("A *light*.", "<p>A <em>light</em>.</p>"),
        ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
        ("{{ 7 * 7 }}", "<p>{{ 7 * 7 }}</p>"),
        ("# One", "<h3>One</h3>"),
        ("# One\n\n## Two", "<h3>One</h3>\n<h4>Two</h4>"),
        ("## One\n\n###### Six", "<h3>One</h3>\n<h6>Six</h6>"),
        ("![A <keeper>](https://example.org/x.jpg)", "<p>A &lt;keeper&gt;</p>"),
        ("[site](https://example.org)", '<p><a href="https://example.org">site</a></p>'),
        ("[site](/en/)", '<p><a href="/en/">site</a></p>'),
        ("[mail](mailto:a@example.org)", '<p><a href="mailto:a@example.org">mail</a></p>'),
        ('"straight" -- quotes', "<p>&quot;straight&quot; -- quotes</p>"),
    ],
)
def test_markdown_becomes_safe_html(source: str, shown: str) -> None:
    assert html(source) == shown


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "//example.org",
        "vbscript:x",
        "a.html",
    ],
)
def test_an_unsafe_link_is_no_link(address: str) -> None:
    assert "<a" not in html(f"[x]({address})")
    assert "<a" not in html(f"<{address}>")


def test_plain_text_has_no_marks() -> None:
    source = "# One\n\nA *light* on\nthe [sea](/en/)  \nat ![night](x.jpg).\n\n- one\n- two"
    assert prose(source, "en").plain == "One\n\nA light on the sea\nat night.\n\none\n\ntwo"


def test_a_body_over_200_kb_refuses_the_file(small: SmallLibrary) -> None:
    small.write_film("", body="A light. " * 23_000)
    assert small.read().refused == {("lantern", "")}
    assert "longer than 200 KB; a film's page wants a few paragraphs" in small.messages()[0]


@pytest.mark.parametrize("unit", ["[", "![", "*a_", "_a ", "<!--", "&amp;"])
def test_a_body_of_nothing_but_marks_refuses_the_file(small: SmallLibrary, unit: str) -> None:
    small.write_film("", body=unit * 4_001)
    assert small.read().refused == {("lantern", "")}
    [message] = small.messages()
    assert ":5:1: synopsis: the text has more than 4,000 of the signs * _ < & [ !" in message


def test_a_long_text_may_have_many_marks(small: SmallLibrary) -> None:
    assert small.film("", body="A *light*, [far](/en/) _away_! " * 650).synopsis is not None
    assert small.messages() == []


def test_a_statement_that_is_too_long_is_left_out_alone(small: SmallLibrary) -> None:
    film = small.film(f"director_statement: {'[' * 10}{'A light. ' * 23_000}".replace("[", "("))
    assert film.director_statement is None
