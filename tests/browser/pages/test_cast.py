"""The cast: eight on the landing page, all eleven in place or on a page of their own."""

from __future__ import annotations

from playwright.sync_api import Page, expect

FILM = "/en/lantern/microsite/"


def test_the_landing_page_shows_eight_of_eleven(page: Page) -> None:
    page.goto(FILM)
    expect(page.locator("#cast-list li")).to_have_count(8)


def test_the_link_says_how_many_more_there_are(page: Page) -> None:
    page.goto(FILM)
    expect(page.get_by_role("link", name="Show 3 more")).to_have_attribute("href", FILM + "cast/")


def test_the_link_shows_the_rest_without_a_navigation(page: Page) -> None:
    page.goto(FILM)
    page.evaluate("window.stayed = true")
    page.click(".more a")
    expect(page.locator("#cast-list li")).to_have_count(11)
    expect(page).to_have_url(FILM)
    assert page.evaluate("window.stayed")


def test_the_focus_goes_to_the_ninth(page: Page) -> None:
    page.goto(FILM)
    page.press(".more a", "Enter")
    expect(page.locator("#cast-9")).to_be_focused()


def test_nothing_is_left_to_show_once_all_are_there(page: Page) -> None:
    page.goto(FILM)
    page.click(".more a")
    expect(page.locator("#cast-11")).to_be_visible()
    expect(page.locator(".more")).to_have_count(0)


def test_what_was_read_above_stays_where_it_was(page: Page) -> None:
    page.goto(FILM)
    eighth = page.locator("#cast-8 .cast-name")
    page.locator(".more a").scroll_into_view_if_needed()
    before = eighth.bounding_box()
    page.click(".more a")
    expect(page.locator("#cast-9")).to_be_focused()
    assert eighth.bounding_box() == before


def test_the_cast_page_shows_all_eleven(page: Page) -> None:
    page.goto(FILM + "cast/")
    expect(page.locator("#cast-list li")).to_have_count(11)
