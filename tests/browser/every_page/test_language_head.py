"""What a change of language changes in the head and round the page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.every_page.switched_page import switch

FILM = "/en/lantern/microsite/"
GERMAN = "/de/lantern/microsite/"


def test_the_title_follows(page: Page) -> None:
    switch(page, FILM, "de")
    expect(page).to_have_title("Der Leuchtturmwärter (2024) · Testkino")


def test_the_canonical_address_follows(page: Page, site: str) -> None:
    switch(page, FILM, "de")
    assert attributes(page, "link[rel=canonical]", "href") == [site + GERMAN]


def test_the_alternates_are_those_of_the_page(page: Page, site: str) -> None:
    switch(page, FILM + "trailer/", "ar")
    assert attributes(page, "link[rel=alternate][hreflang]", "hreflang") == [
        "en",
        "ar",
        "de",
        "x-default",
    ]
    assert attributes(page, "link[hreflang=x-default]", "href") == [site + FILM]


def test_the_description_follows(page: Page) -> None:
    switch(page, FILM, "de")
    assert attributes(page, "meta[name=description]", "content")[0].startswith("Eine Insel")


def test_what_others_show_of_the_page_follows(page: Page, site: str) -> None:
    switch(page, FILM, "de")
    shown = {
        element.get_attribute("property"): element.get_attribute("content")
        for element in page.locator("meta[property^='og:']").all()
    }
    assert shown["og:title"] == "Der Leuchtturmwärter (2024) · Testkino"
    assert shown["og:site_name"] == "Testkino"
    assert shown["og:url"] == site + GERMAN


def attributes(page: Page, selector: str, name: str) -> list[str]:
    """An attribute of every element that a selector finds."""
    return [element.get_attribute(name) or "" for element in page.locator(selector).all()]
