"""The stills: small on the landing page, large in a dialog over it or on a page of their own."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

FILM = "/en/lantern/microsite/"


def opened(page: Page, number: int = 1) -> Page:
    page.goto(FILM)
    page.click(f".stills li:nth-child({number}) a")
    expect(page.locator(f"#still-{number}")).to_be_focused()
    return page


def test_a_still_opens_large_over_the_page(page: Page) -> None:
    opened(page, 2)
    expect(page.locator("dialog")).to_be_visible()
    expect(page.locator("#still-2")).to_be_in_viewport()
    expect(page.locator("#still-1")).not_to_be_in_viewport(ratio=0.5)


def test_its_caption_and_credit_stand_below_it(page: Page) -> None:
    opened(page)
    expect(page.locator("#still-1 figcaption")).to_have_text(
        "The lamp at four in the morning. Picture: Ada Holm · Original and terms of use"
    )


@pytest.mark.parametrize("size", [(390, 844), (1440, 900), (2560, 1080), (820, 600)])
def test_a_picture_leaves_room_for_its_words(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    opened(page)
    words = page.locator("#still-1 figcaption").bounding_box()
    bar = page.locator(".lightbox-bar").bounding_box()
    assert words is not None
    assert bar is not None
    assert words["y"] + words["height"] <= bar["y"] + 1


def test_arrow_keys_go_from_still_to_still(page: Page) -> None:
    opened(page)
    page.keyboard.press("ArrowRight")
    expect(page.locator("#still-2")).to_be_focused()
    expect(page.locator("#still-2")).to_be_in_viewport()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#still-1")).to_be_focused()


def test_arrow_keys_follow_the_direction_of_the_script(page: Page) -> None:
    page.goto("/ar/lantern/microsite/")
    page.click(".stills li:nth-child(1) a")
    expect(page.locator("#still-1")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#still-2")).to_be_focused()


def test_the_address_names_the_still_and_opens_it_again(page: Page) -> None:
    opened(page, 2)
    expect(page).to_have_url(FILM + "#still-2")
    page.reload()
    expect(page.locator("#still-2")).to_be_focused()


def test_escape_and_the_button_close_it_where_it_was_opened(page: Page) -> None:
    opened(page, 2)
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator(".stills li:nth-child(2) a")).to_be_focused()
    expect(page).to_have_url(FILM)
    page.click(".stills li:nth-child(3) a")
    expect(page.locator("#still-3")).to_be_focused()
    page.click("[data-close]")
    expect(page.locator("dialog")).to_be_hidden()


def test_the_gallery_page_shows_every_still(page: Page) -> None:
    page.goto(FILM + "gallery/#still-3")
    expect(page.locator("main figure img")).to_have_count(3)
    expect(page.locator("#still-3")).to_be_in_viewport()


def test_sharing_copies_the_address_and_says_so(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(FILM)
    page.evaluate("Navigator.prototype.share = undefined")
    page.click("[data-share]")
    expect(page.locator("#status")).to_have_text("The link is copied.")
    canonical = page.get_attribute("link[rel=canonical]", "href")
    assert page.evaluate("navigator.clipboard.readText()") == canonical
