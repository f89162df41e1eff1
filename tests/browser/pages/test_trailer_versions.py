"""Versions and chapters below the player: the moment stays, with JavaScript and without."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import film_of_a_minute
from tests.browser.every_page.test_accessibility import assert_axe_finds_nothing
from tests.site.serving import served

PAGE = "/en/moon/microsite/trailer/"
FILM = """---
title: Moon
logline: A night.
trailers:
  - {file: trailer.mp4, language: en}
  - {file: teaser.mp4, kind: teaser, language: de}
---
"""
TRACKS = {
    "trailer.en.cc": "<v Ada>Who is there?",
    "trailer.en.descriptions": "A lamp is lit.",
    "teaser.de": "Wer da?",
}
CHAPTERS = "WEBVTT\n\n00:00.000 --> 00:20.000\nThe house\n\n00:20.000 --> 00:59.000\nThe sea\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The origin of a film with everything that can go with its trailers."""
    folder = tmp_path_factory.mktemp("moon") / "content"
    film = folder / "films" / "moon"
    film.mkdir(parents=True)
    (film / "index_en.md").write_text(FILM)
    film_of_a_minute(film / "trailer.mp4")
    for name in ("trailer.ad", "trailer.dgs", "teaser", "teaser.ad"):
        shutil.copy(film / "trailer.mp4", film / f"{name}.mp4")
    for name, said in TRACKS.items():
        text = f"WEBVTT\n\n00:01.000 --> 00:04.000\n{said}\n"
        (film / f"{name}.vtt").write_text(text)
    for name in ("trailer", "teaser"):
        (film / f"{name}.en.chapters.vtt").write_text(CHAPTERS)
    with served(folder) as port:
        yield f"http://127.0.0.1:{port}"


def version(page: Page, name: str, trailer: int = 1) -> Locator:
    return page.locator(f"#trailer-{trailer} .tabs").get_by_role("link", name=name)


def video(page: Page, trailer: int = 1) -> Locator:
    return page.locator(f"#trailer-{trailer} video")


def expect_file(page: Page, stem: str, trailer: int = 1) -> None:
    source = page.locator(f"#trailer-{trailer} source")
    expect(source).to_have_attribute("src", re.compile(rf"^/media/moon/{stem}\."))


def play_from(page: Page, moment: int) -> None:
    video(page).evaluate("(video, at) => { video.currentTime = at; return video.play(); }", moment)
    expect(video(page)).to_have_js_property("paused", False)


def moment(page: Page, trailer: int = 1) -> float:
    return float(video(page, trailer).evaluate("video => video.currentTime"))


def test_a_playing_trailer_goes_on_in_another_version(page: Page) -> None:
    page.goto(PAGE)
    play_from(page, 30)
    version(page, "Sign language").click()
    expect_file(page, "trailer-dgs")
    expect(video(page)).to_have_js_property("paused", False)
    assert 30 <= moment(page) < 45


def test_a_trailer_that_waits_stays_at_its_moment(page: Page) -> None:
    page.goto(PAGE)
    expect(video(page)).to_have_js_property("readyState", 4)
    video(page).evaluate("video => { video.currentTime = 30; }")
    version(page, "Audio description").click()
    expect_file(page, "trailer-ad")
    expect(video(page)).to_have_js_property("currentTime", 30)
    expect(video(page)).to_have_js_property("paused", True)


def test_the_moment_of_the_address_is_kept_until_another_is_played(page: Page) -> None:
    page.goto(f"{PAGE}?t=42")
    version(page, "Audio description").click()
    expect_file(page, "trailer-ad")
    expect(video(page)).to_have_js_property("currentTime", 42)


def test_the_page_stays_and_its_address_tells_the_version(page: Page) -> None:
    page.goto(PAGE)
    page.evaluate("window.stayed = true")
    version(page, "Audio description").click()
    expect(page).to_have_url(f"{PAGE}?version=audio-description")
    assert page.evaluate("window.stayed")
    version(page, "Standard version").click()
    expect(page).to_have_url(PAGE)
    expect_file(page, "trailer")


def test_the_focus_stays_on_the_link_which_is_now_the_current_one(page: Page) -> None:
    page.goto(PAGE)
    version(page, "Sign language").press("Enter")
    expect_file(page, "trailer-dgs")
    expect(version(page, "Sign language")).to_be_focused()
    expect(version(page, "Sign language")).to_have_attribute("aria-current", "true")


def test_another_trailer_changes_alone(page: Page) -> None:
    page.goto(PAGE)
    play_from(page, 10)
    version(page, "Audio description", 2).click()
    expect_file(page, "teaser-ad", 2)
    expect_file(page, "trailer")
    expect(video(page)).to_have_js_property("paused", False)


def test_a_chapter_plays_in_place(page: Page) -> None:
    page.goto(PAGE)
    expect(video(page)).to_have_js_property("readyState", 4)
    page.locator("#trailer-1 .chapters").get_by_role("link", name="The sea").click()
    expect(video(page)).to_have_js_property("paused", False)
    expect(page).to_have_url(PAGE)
    assert 20 <= moment(page) < 35


def test_a_chapter_plays_a_trailer_that_is_not_loaded_yet(page: Page) -> None:
    page.goto(PAGE)
    page.locator("#trailer-2 .chapters").get_by_role("link", name="The sea").click()
    expect(video(page, 2)).to_have_js_property("paused", False)
    page.wait_for_function("document.querySelectorAll('video')[1].currentTime >= 20")


@pytest.mark.parametrize("browsing", [{"java_script_enabled": False}])
def test_without_javascript_a_version_begins_at_the_moment_of_the_address(page: Page) -> None:
    page.goto(f"{PAGE}?t=42")
    version(page, "Audio description").click()
    expect(page).to_have_url(f"{PAGE}?t=42&version=audio-description")
    expect_file(page, "trailer-ad")
    expect(video(page)).to_have_js_property("currentTime", 42)


@pytest.mark.parametrize("browsing", [{"java_script_enabled": False}])
def test_without_javascript_a_chapter_begins_at_its_moment(page: Page) -> None:
    page.goto(f"{PAGE}?version=sign-language")
    page.locator("#trailer-1 .chapters").get_by_role("link", name="The sea").click()
    expect(page).to_have_url(f"{PAGE}?t=20&version=sign-language")
    expect_file(page, "trailer-dgs")
    expect(video(page)).to_have_js_property("currentTime", 20)


WIDTHS: list[dict[str, Any]] = [
    {"bypass_csp": True, "viewport": {"width": width, "height": 900}} for width in (390, 1440)
]


@pytest.mark.parametrize("browsing", WIDTHS)
@pytest.mark.parametrize("path", [PAGE, f"{PAGE}?version=audio-description", "/en/moon/microsite/"])
def test_axe_finds_nothing_with_everything_on(page: Page, path: str) -> None:
    page.goto(path)
    for summary in page.locator("summary").all():
        summary.click()
    # Wherever a page is scrolled to, something is half under the bar that stays.
    page.evaluate("scrollTo(0, 0)")
    assert_axe_finds_nothing(page)


def test_the_keyboard_goes_from_the_player_through_versions_and_chapters(page: Page) -> None:
    page.goto(PAGE)
    page.locator("#player-video").focus()
    stops = page.locator("#trailer-1 figcaption :is(a, summary)").all()
    assert [stop.inner_text() for stop in stops] == [
        "Standard version",
        "Audio description",
        "Sign language",
        "0:00 The house",
        "0:20 The sea",
        "Transcript",
    ]
    # Chromium's own controls come between.
    stops[0].focus()
    for stop in stops[1:]:
        page.keyboard.press("Tab")
        expect(stop).to_be_focused()
