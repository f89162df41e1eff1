"""A click that asks for a new tab or window gets one, and leaves the page as it is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

FILM = "/en/lantern/microsite/"
LINKS = {
    ".teaser": FILM + "trailer/",
    ".more a": FILM + "cast/",
    "#language-de": "/de/lantern/microsite/",
}


def content(page: Page) -> str:
    """The page, but for what the bar marks as in sight: a click may have to scroll."""
    return page.content().replace(' aria-current="true"', "")


@pytest.mark.parametrize("click", ["ctrl", "shift", "middle"])
@pytest.mark.parametrize(("link", "address"), LINKS.items(), ids=LINKS)
def test_the_page_opens_beside(page: Page, link: str, address: str, click: str) -> None:
    page.goto(FILM)
    before = content(page)
    with page.context.expect_page() as opened:
        match click:
            case "ctrl":
                page.click(link, modifiers=["ControlOrMeta"])
            case "shift":
                page.click(link, modifiers=["Shift"])
            case _:
                page.click(link, button="middle")
    expect(opened.value).to_have_url(address)
    expect(page).to_have_url(FILM)
    assert content(page) == before


@pytest.mark.parametrize(("link", "address"), LINKS.items(), ids=LINKS)
def test_the_meta_key_is_left_to_the_browser(page: Page, link: str, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(FILM)
    # On Linux the key means nothing to Chromium, which follows the link.
    page.click(link, modifiers=["Meta"])
    expect(page).to_have_url(address)
    assert not [url for url in asked if "/fragments/" in url]
