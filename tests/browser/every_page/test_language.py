"""Another language: the whole film in place, and the browser none the wiser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.every_page.switched_page import DOCUMENT, switch, wait_for_a_fresh_page

FILM = "/en/lantern/microsite/"
GERMAN = "/de/lantern/microsite/"
ARABIC = "/ar/lantern/microsite/"
SWITCHES = [
    (FILM, "de", GERMAN),
    (FILM, "ar", ARABIC),
    (ARABIC, "en", FILM),
    (FILM + "cast/", "ar", ARABIC + "cast/"),
    (FILM + "trailer/", "de", GERMAN + "trailer/"),
    (FILM + "trailer/", "ar", ARABIC),
]
NAMES = [f"{start} to {language}" for start, language, _ in SWITCHES]
COLOURS = "link[data-page][rel=stylesheet]"
GROUND = "getComputedStyle(document.documentElement).backgroundColor"


@pytest.mark.parametrize(("start", "language", "end"), SWITCHES, ids=NAMES)
def test_the_document_equals_that_of_a_fresh_load(
    page: Page, start: str, language: str, end: str
) -> None:
    switch(page, start, language)
    swapped = page.evaluate(DOCUMENT)
    page.goto(end)
    assert swapped == page.evaluate(DOCUMENT)


def test_the_address_becomes_that_of_the_page(page: Page) -> None:
    switch(page, FILM + "cast/", "de")
    expect(page).to_have_url(GERMAN + "cast/")


def test_nothing_is_loaded_anew(page: Page) -> None:
    page.goto(FILM)
    page.evaluate("window.stayed = true")
    page.click("#language-de")
    expect(page).to_have_url(GERMAN)
    assert page.evaluate("window.stayed")


def test_the_film_s_colours_stay_without_being_loaded_anew(page: Page) -> None:
    page.goto(FILM)
    page.evaluate(f"window.before = document.head.querySelector('{COLOURS}')")
    ground = page.evaluate(GROUND)
    page.click("#language-de")
    expect(page).to_have_url(GERMAN)
    assert page.evaluate(f"document.head.querySelector('{COLOURS}') === window.before")
    assert page.evaluate(GROUND) == ground


def test_the_document_says_its_language_and_direction(page: Page) -> None:
    switch(page, FILM, "ar")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_arabic_is_mirrored(page: Page) -> None:
    page.goto(FILM)
    home = page.locator(".bar-home")
    before = home.bounding_box()
    page.click("#language-ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    after = home.bounding_box()
    assert before is not None
    assert after is not None
    width = page.evaluate("document.documentElement.clientWidth")
    assert before["x"] < width / 4
    assert after["x"] + after["width"] > width * 3 / 4


def test_english_is_not_mirrored_after_arabic(page: Page) -> None:
    switch(page, ARABIC, "en")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.locator("h1")).to_have_css("direction", "ltr")


@pytest.mark.parametrize("browsing", [{"viewport": {"width": 390, "height": 700}}], ids=["phone"])
def test_the_scroll_position_is_kept(page: Page) -> None:
    page.goto(FILM)
    page.evaluate("scrollTo(0, 400)")
    page.locator("#language-de").evaluate("link => link.click()")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    assert page.evaluate("scrollY") == 400


def test_the_focus_stays_on_the_link_of_that_language(page: Page) -> None:
    page.goto(FILM)
    page.press("#language-de", "Enter")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator("#language-de")).to_be_focused()


def test_a_screen_reader_hears_of_it_in_that_language(page: Page) -> None:
    switch(page, FILM, "de")
    status = page.get_by_role("status")
    expect(status).to_contain_text("Deutsch")
    said = page.locator("#page").get_attribute("data-announce")
    expect(status).to_have_text(said or "never")


def test_the_status_outlives_the_page(page: Page) -> None:
    page.goto(FILM)
    status = page.get_by_role("status").element_handle()
    page.click("#language-de")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    assert status.evaluate("status => status.isConnected && !status.closest('#page')")


def test_the_status_is_silent_before(page: Page) -> None:
    page.goto(FILM)
    expect(page.get_by_role("status")).to_be_empty()


def test_the_language_shown_is_marked(page: Page) -> None:
    switch(page, FILM, "de")
    expect(page.locator(".languages [aria-current]")).to_have_id("language-de")


def test_the_link_to_the_language_shown_asks_for_nothing(page: Page) -> None:
    switch(page, FILM, "de")
    fragment = page.locator("#language-de").get_attribute("data-hx-get")
    assert fragment is None


def test_a_language_that_lacks_the_page_shows_the_film(page: Page) -> None:
    switch(page, FILM + "trailer/", "ar")
    expect(page.locator("main h1")).to_have_text("حارس المنارة")
    expect(page.locator("video")).to_have_count(0)


def test_the_trailer_plays_after_a_change_of_language(page: Page) -> None:
    switch(page, FILM, "de")
    page.click(".teaser")
    expect(page.locator("video")).not_to_have_js_property("currentTime", 0)


def test_the_language_asked_for_last_is_shown(page: Page) -> None:
    held: list[Route] = []
    page.route("**/fragments/page/**", lambda route: held.append(route))
    page.goto(FILM)
    with page.expect_request("**/de/lantern/microsite/fragments/**"):
        page.click("#language-de")
    with page.expect_request("**/ar/lantern/microsite/fragments/**"):
        page.click("#language-ar")
    for route in held:
        route.continue_()
    expect(page).to_have_url(ARABIC)
    expect(page.locator("html")).to_have_attribute("lang", "ar")


def test_a_double_click_is_one_step_in_the_history(page: Page) -> None:
    page.goto(FILM)
    page.dblclick("#language-de")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    page.go_back()
    wait_for_a_fresh_page(page, FILM, "en")
