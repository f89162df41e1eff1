"""axe finds nothing, whatever the page, its language, its width and what has been swapped in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Complaints

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = {
    "landing": "/{}/lantern/microsite/",
    "cast": "/{}/lantern/microsite/cast/",
    "gallery": "/{}/lantern/microsite/gallery/",
    "catalogue": "/{}/",
    "listings": "/{}/screenings/",
    "chosen listings": "/{}/screenings/?language=pl",
    "answer": "/{}/?q=lantern&country=NO",
    "no answer": "/{}/?q=nothing&year=1",
    "missing": "/{}/lantern/microsite/nothing/",
}
NARROW, WIDE = 390, 1440


def play(page: Page) -> None:
    page.click(".teaser")
    expect(page.locator("video")).to_be_focused()


def show_the_cast(page: Page) -> None:
    page.click(".more a")
    expect(page.locator("#cast-9")).to_be_focused()


def open_a_still(page: Page) -> None:
    page.click(".stills li:nth-child(2) a")
    expect(page.locator("#still-2")).to_be_focused()


def change_the_language(page: Page) -> None:
    page.click("#language-ar")
    expect(page.locator("html")).to_have_attribute("lang", "ar")


@pytest.fixture
def width() -> int:
    return WIDE


@pytest.fixture
def browsing(width: int) -> dict[str, Any]:
    # axe makes functions of text, which the policy rightly refuses.
    return {"bypass_csp": True, "viewport": {"width": width, "height": 900}}


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(
    "path",
    [path.format(language) for path in PAGES.values() for language in ("en", "ar")]
    + ["/en/lantern/microsite/trailer/"],
)
def test_axe_finds_nothing(page: Page, complaints: Complaints, path: str) -> None:
    complaints.expect("status of 404")
    page.goto(path)
    assert_axe_finds_nothing(page)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("swap", [play, show_the_cast, open_a_still, change_the_language])
def test_axe_finds_nothing_after_a_swap(page: Page, swap: Callable[[Page], None]) -> None:
    page.goto("/en/lantern/microsite/")
    swap(page)
    assert_axe_finds_nothing(page)


@pytest.mark.parametrize("width", [320])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(
    page: Page, complaints: Complaints, name: str, language: str
) -> None:
    complaints.expect("status of 404")
    page.goto(PAGES[name].format(language))
    widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    content, window = page.evaluate(widths)
    assert content <= window


def assert_axe_finds_nothing(page: Page) -> None:
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    results = Axe().run(page, options=options)
    assert results.violations_count == 0, results.generate_report()
