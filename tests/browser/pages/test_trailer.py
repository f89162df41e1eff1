"""The trailer: the poster frame becomes the player, where the visitor is."""

from __future__ import annotations

import pytest
from playwright.sync_api import JSHandle, Page, expect

FILM = "/en/lantern/microsite/"
TRAILER = FILM + "trailer/"
WAYS = [".teaser", ".action"]
TRACKS = "video => [...video.textTracks].map(track => [track.language, track.kind, track.mode])"
PLACES = """() => {
    const {left, top, width, height} = document.querySelector("#player").getBoundingClientRect();
    const shown = document.querySelector("#player :is(img, video)").getBoundingClientRect();
    return [left, top + scrollY, width, height, shown.width, shown.height,
        document.documentElement.scrollHeight];
}"""
"""Where the player or its teaser stands, what fills it, and how high the page is."""
SILENCED = {"isConnected": False, "paused": True, "childElementCount": 0, "networkState": 0}
"""A video that was swapped out: nothing plays and nothing is left to load (NETWORK_EMPTY)."""


@pytest.mark.parametrize("way", WAYS)
def test_the_teaser_becomes_the_player_without_a_navigation(page: Page, way: str) -> None:
    page.goto(FILM)
    page.evaluate("window.stayed = true")
    page.click(way)
    expect(page.locator("#player video")).to_be_visible()
    expect(page).to_have_url(FILM)
    assert page.evaluate("window.stayed")
    expect(page.locator(".teaser")).to_have_count(0)


@pytest.mark.parametrize("way", WAYS)
def test_the_trailer_plays_once_asked_for(page: Page, way: str) -> None:
    page.goto(FILM)
    page.click(way)
    wait_until_it_plays(page)


@pytest.mark.parametrize("way", WAYS)
def test_the_focus_goes_to_the_video(page: Page, way: str) -> None:
    page.goto(FILM)
    page.click(way)
    expect(page.locator("video")).to_be_focused()


def test_the_video_comes_into_sight(page: Page) -> None:
    page.goto(FILM)
    page.click(".action")
    expect(page.locator("video")).to_be_in_viewport(ratio=0.9)


def test_the_enter_key_plays_the_trailer(page: Page) -> None:
    page.goto(FILM)
    page.press(".action", "Enter")
    wait_until_it_plays(page)


def test_the_player_has_controls(page: Page) -> None:
    page.goto(FILM)
    page.click(".teaser")
    expect(page.locator("video")).to_have_js_property("controls", True)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_subtitles_in_the_language_of_the_page_are_showing(page: Page, language: str) -> None:
    page.goto(f"/{language}/lantern/microsite/")
    page.click(".teaser")
    tracks = page.locator("video").evaluate(TRACKS)
    assert sorted(tracks) == [
        [tag, "subtitles", "showing" if tag == language else "disabled"] for tag in ("de", "en")
    ]


def test_the_subtitles_are_read(page: Page) -> None:
    page.goto(FILM)
    page.click(".teaser")
    expect(page.locator("track[default]")).to_have_js_property("readyState", 2)
    assert page.locator("track[default]").evaluate("track => track.track.cues.length")


def test_nothing_moves_when_the_teaser_becomes_the_player(page: Page) -> None:
    page.goto(FILM)
    # Sections are laid out when they come near; then the page knows how long it is.
    for section in page.locator("main > section").all():
        section.scroll_into_view_if_needed()
    page.locator(".teaser").scroll_into_view_if_needed()
    before = page.evaluate(PLACES)
    page.click(".teaser")
    wait_until_it_plays(page)
    assert page.evaluate(PLACES) == before


def test_a_second_press_on_the_action_plays_one_trailer_only(page: Page) -> None:
    page.goto(FILM)
    page.click(".action")
    first = playing_video(page)
    page.click(".action")
    # The first one plays on until the second has arrived.
    page.wait_for_function("video => !video.isConnected", arg=first)
    wait_until_it_plays(page)
    assert state(first) == SILENCED


def test_a_double_click_plays_one_trailer(page: Page) -> None:
    page.goto(FILM)
    page.dblclick(".teaser")
    wait_until_it_plays(page)


def test_the_trailer_page_plays_at_the_press_of_a_key(page: Page) -> None:
    page.goto(TRAILER)
    page.press("video", "Space")
    wait_until_it_plays(page)


def test_the_trailer_page_has_controls(page: Page) -> None:
    page.goto(TRAILER)
    expect(page.locator("video")).to_have_js_property("controls", True)


def test_the_trailer_page_does_not_play_unasked(page: Page) -> None:
    page.goto(TRAILER)
    expect(page.locator("video")).to_have_js_property("readyState", 4)
    expect(page.locator("video")).to_have_js_property("paused", True)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_another_language_silences_a_playing_trailer(page: Page, language: str) -> None:
    page.goto(FILM)
    page.click(".teaser")
    video = playing_video(page)
    page.click(f"#language-{language}")
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert state(video) == SILENCED


def test_another_language_silences_the_trailer_page(page: Page) -> None:
    page.goto(TRAILER)
    page.press("video", "Space")
    video = playing_video(page)
    page.click("#language-de")
    expect(page).to_have_url("/de/lantern/microsite/trailer/")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    assert state(video) == SILENCED


def test_the_whole_cast_does_not_stop_a_playing_trailer(page: Page) -> None:
    page.goto(FILM)
    page.click(".teaser")
    video = playing_video(page)
    page.click(".more a")
    expect(page.locator("#cast-11")).to_be_visible()
    assert video.evaluate("video => video.isConnected && !video.paused")


def playing_video(page: Page) -> JSHandle:
    """Wait until the trailer plays, and keep hold of the element whatever becomes of the page."""
    wait_until_it_plays(page)
    return page.evaluate_handle("document.querySelector('video')")


def wait_until_it_plays(page: Page) -> None:
    expect(page.locator("video")).to_have_js_property("paused", False)
    expect(page.locator("video")).not_to_have_js_property("currentTime", 0)


def state(video: JSHandle) -> object:
    return video.evaluate(
        "({isConnected, paused, childElementCount, networkState}) =>"
        " ({isConnected, paused, childElementCount, networkState})"
    )
