"""With the keyboard alone: everything can be reached, and the focus can be seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

FILM = "/en/lantern/microsite/"
PLACES = "a[href], button, input, select, summary, video[controls], [tabindex='0']"
RING = """element => {
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const {top, bottom, left, right} = element.getBoundingClientRect();
    return element.matches(":focus-visible") && outlineStyle !== "none"
        && parseFloat(outlineWidth) >= 2
        && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}"""
WHOLE_BOX = "element => getComputedStyle(element).clipPath === 'none'"


def test_the_first_stop_skips_to_the_content(page: Page) -> None:
    page.goto(FILM)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()


def test_the_skip_link_is_seen_once_it_has_the_focus(page: Page) -> None:
    page.goto(FILM)
    page.keyboard.press("Tab")
    assert page.locator(".skip").evaluate(WHOLE_BOX)


def test_the_skip_link_leads_past_the_head_of_the_page(page: Page) -> None:
    page.goto(FILM)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".action")).to_be_focused()


def test_the_skip_link_works_after_a_change_of_language(page: Page) -> None:
    page.goto(FILM)
    page.press("#language-de", "Enter")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    page.press(".skip", "Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".action")).to_be_focused()


@pytest.mark.parametrize("path", [FILM, FILM + "cast/", "/ar/lantern/microsite/", "/en/"])
def test_every_stop_is_reached_in_order_and_seen(page: Page, path: str) -> None:
    page.goto(path)
    stops = page.locator(PLACES).filter(visible=True).all()
    assert stops
    for stop in stops:
        page.keyboard.press("Tab")
        expect(stop).to_be_focused()
        assert stop.evaluate(RING), stop.evaluate("element => element.outerHTML")


@pytest.mark.parametrize(("link", "target"), [(".action", "#player-video"), (".more a", "#cast-9")])
def test_the_focus_is_seen_after_a_swap(page: Page, link: str, target: str) -> None:
    page.goto(FILM)
    page.press(link, "Enter")
    expect(page.locator(target)).to_be_focused()
    assert page.locator(target).evaluate(RING)


def test_the_way_goes_on_from_the_ninth_of_the_cast(page: Page) -> None:
    page.goto(FILM)
    page.press(".more a", "Enter")
    expect(page.locator("#cast-9")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".stills a").first).to_be_focused()
