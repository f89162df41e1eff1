"""Back, forward and reload after a change of language: each shows the page as it was."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.every_page.switched_page import DOCUMENT, settle, switch, wait_for_a_fresh_page

FILM = "/en/lantern/microsite/"
GERMAN = "/de/lantern/microsite/"
ARABIC = "/ar/lantern/microsite/"


def test_back_restores_the_page_before(page: Page) -> None:
    page.goto(FILM)
    before = page.evaluate(DOCUMENT)
    page.click("#language-ar")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    page.go_back()
    wait_for_a_fresh_page(page, FILM, "en")
    assert page.evaluate(DOCUMENT) == before


def test_forward_restores_the_page_after(page: Page) -> None:
    page.goto(ARABIC)
    after = page.evaluate(DOCUMENT)
    switch(page, FILM, "ar")
    page.go_back()
    wait_for_a_fresh_page(page, FILM, "en")
    page.go_forward()
    wait_for_a_fresh_page(page, ARABIC, "ar")
    assert page.evaluate(DOCUMENT) == after


def test_back_walks_through_every_language(page: Page) -> None:
    switch(page, FILM, "de")
    page.click("#language-ar")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    page.go_back()
    wait_for_a_fresh_page(page, GERMAN, "de")
    page.go_back()
    wait_for_a_fresh_page(page, FILM, "en")


def test_back_from_another_page_restores_the_language(page: Page) -> None:
    switch(page, FILM, "de")
    page.click(".bar-home")
    expect(page).to_have_url("/de/")
    page.go_back()
    wait_for_a_fresh_page(page, GERMAN, "de")


def test_a_reload_shows_the_same_page(page: Page) -> None:
    switch(page, FILM, "de")
    swapped = page.evaluate(DOCUMENT)
    page.reload()
    assert page.evaluate(DOCUMENT) == swapped


def test_the_way_there_and_back_leads_to_the_same_page(page: Page) -> None:
    page.goto(FILM)
    before = page.evaluate(DOCUMENT)
    page.click("#language-ar")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    page.click("#language-en")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    settle(page)
    assert page.evaluate(DOCUMENT) == before
