"""What is one line stays one line, whatever its author writes or escapes bring in."""

from __future__ import annotations

import json
from xml.dom import minidom

import pytest

from tests.hostile.conftest import GOOD, KEYS, Folder

ODD = ["\\n", "\\r", "\\r\\n", "\\x0b", "\\x0c", "\\x1b[2J", "\\0", "\\x85", "\\L", "\\P", "\\x1c"]
ODD += ["\\x7f", "\\uFFFE", "\\u202e", "\\u200b", "\\uFEFF", "\\uD800"]
PAGES = ("", "trailer/", "cast/", "press/", "film.json", "screenings.ics", "press/contact-sheet/")


def answers(folder: Folder, slug: str) -> list[int]:
    base = f"/en/{slug}/microsite/"
    paths = ["/en/", "/feed.xml", "/sitemap.xml", GOOD, *(base + page for page in PAGES)]
    return [folder.get(path).status_code for path in paths]


@pytest.mark.parametrize("key", ["title", "director", "original_title", "tagline", "type"])
def test_two_lines_fail_no_page(folder: Folder, key: str) -> None:
    title = "" if key == "title" else "title: Bad\n"
    keys = f"{title}{key}: |\n  Ann Lee\n  Bob Ray"
    folder.write("bad/index_en.md", f"---\n{keys}\n---\n".encode())
    folder.publish()
    assert 500 not in answers(folder, "bad")
    assert folder.get("/en/bad/microsite/").status_code == 200


def test_both_directors_are_shown(folder: Folder) -> None:
    folder.film("bad", "director: |\n  Ann Lee\n  Bob Ray")
    folder.publish()
    assert folder.publisher.edition.addresses.find("/en/bad/microsite/")
    assert "Ann Lee and Bob Ray" in folder.get("/en/bad/microsite/").text


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("key", ["title", "director", "duration", "spam"])
def test_no_escape_breaks_a_form(folder: Folder, key: str, odd: str) -> None:
    title = "" if key == "title" else "title: Bad\n"
    dated = "publish_date: 2020-01-01T00:00Z"
    text = f'---\n{title}{dated}\n{key}: "a{odd}2026-01-01 ERROR forged"\n---\nB\n'
    folder.write("bad/index_en.md", text.encode())
    folder.film("good", dated)
    folder.publish()
    assert 500 not in answers(folder, "bad")
    minidom.parseString(folder.get("/feed.xml").data)
    shown = folder.get("/en/bad/microsite/film.json")
    assert shown.status_code == 404 or json.loads(shown.text)
    assert all(said.isprintable() for said in folder.messages)
    assert not any(sign in folder.get("/en/bad/microsite/").text for sign in "\0\x1b\x7f\x0b")


@pytest.mark.parametrize(
    "title",
    ["A" * 5000, "wort " * 1000, "\u200b\u200d", "\u0301", "\u3164\u2800", "  \u00a0 ", "\u202e"],
)
def test_a_title_that_cannot_be_shown_is_refused(folder: Folder, title: str) -> None:
    folder.film("bad", f'title: "{title}"')
    folder.publish()
    assert folder.get("/en/bad/microsite/").status_code == 404
    assert any("bad/index_en.md" in said and " title: " in said for said in folder.messages)
    assert folder.stands()


@pytest.mark.parametrize(
    "title", ["A" * 500, "W" * 500, "\U0001f3ac", "…", "-", "ﷺ" * 100, "a\u0301" * 200, "1 " * 250]
)
def test_an_odd_title_has_all_its_pages_and_drawings(folder: Folder, title: str) -> None:
    folder.film("bad", f'title: "{title}"\ndirector: "{title}"')
    folder.publish()
    assert 500 not in answers(folder, "bad")
    film = folder.publisher.edition.addresses
    assert film.find("/en/bad/microsite/")
    page = folder.get("/en/bad/microsite/").text
    drawn = {part.split('"')[0] for part in page.split("/media/bad/drawn/")[1:]}
    assert {folder.get(f"/media/bad/drawn/{name}").status_code for name in drawn} == {200}


@pytest.mark.parametrize(
    "path",
    [
        "/private//{}",
        "/Private/{}/",
        "//private///{}/media/x",
        "/private/x/{}",
        "/{}",
        "/private/;{}",
    ],
)
def test_no_log_line_holds_a_token(folder: Folder, path: str) -> None:
    from microsite.delivery.press.tokens import PressLinks, without_token

    folder.film("bad", "logline: x")
    folder.publish()
    film = folder.publisher._catalog.film("bad", "en")
    assert film
    token = PressLinks(KEYS).made(film, 14).path.strip("/").rpartition("/")[2]
    logged = without_token("GET /en/bad/microsite/press" + path.format(token) + " 404 12 0.3")
    assert not any(part in logged for part in token.split("."))
    assert logged.endswith(" 404 12 0.3")
