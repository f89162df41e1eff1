"""A journalist's errands: each at most two clicks from the landing page, on a phone too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

FILM = "/en/lantern/microsite/"
PRESS = FILM + "press/"
GERMAN = "Auf einer Insel, an der seit elf Jahren kein Schiff"


@pytest.fixture(params=[390, 1440])
def browsing(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {
        "viewport": {"width": request.param, "height": 844},
        "permissions": ["clipboard-read", "clipboard-write"],
    }


@pytest.fixture
def clicks(page: Page) -> Iterator[list[str]]:
    """Every click of an errand, in the order of clicking."""
    made: list[str] = []
    page.expose_function("clicked", lambda text: made.append(text))
    page.add_init_script(
        "addEventListener('click', ({target}) => clicked(target.textContent), {capture: true})"
    )
    page.goto(FILM)
    yield made
    assert 0 < len(made) <= 2


def to_the_press(page: Page) -> None:
    page.locator("main").get_by_role("link", name="For the press").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Press")


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_still_for_print(page: Page, clicks: list[str]) -> None:
    to_the_press(page)
    still = page.locator("#still-1")
    expect(still).to_contain_text("at 300 dpi")
    expect(still).to_contain_text("Picture: Ada Holm")
    with page.expect_download() as downloading:
        still.get_by_role("link").click()
    assert downloading.value.suggested_filename == "lantern-still-01.jpg"
    assert clicks


def test_the_credit_of_a_still(page: Page, clicks: list[str]) -> None:
    to_the_press(page)
    page.locator("#still-1").get_by_role("button").click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert clipboard(page) == "The lamp at four in the morning. Picture: Ada Holm"
    assert clicks


def test_fifty_words_in_german(page: Page, clicks: list[str]) -> None:
    to_the_press(page)
    page.get_by_role("button", name="Synopsis in 50 words, Deutsch").click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert clipboard(page).startswith(GERMAN)
    assert clicks


def test_the_contact(page: Page, clicks: list[str]) -> None:
    to_the_press(page)
    expect(page.get_by_role("link", name="press@signal.example")).to_be_visible()
    page.get_by_role("button", name="Copy: Press").click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert clipboard(page).splitlines() == [
        "Signal & Co",
        "Nora Lund",
        "press@signal.example",
        "+47 000 00000",
    ]
    assert clicks


def test_the_code_that_embeds_the_trailer(page: Page, clicks: list[str]) -> None:
    to_the_press(page)
    button = page.get_by_role("button", name="Copy: Embed code")
    if not button.count():
        pytest.skip("This site has no player to embed.")
    button.click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert clipboard(page).startswith('<iframe src="http')
    assert clicks


def test_the_texts_change_their_language_where_they_stand(page: Page) -> None:
    page.goto(PRESS)
    page.evaluate("window.stayed = true")
    page.click("#texts-de")
    expect(page.locator("#press-texts")).to_have_attribute("lang", "de")
    expect(page.locator("#texts-de")).to_be_focused()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page).to_have_title("Press · The Lantern Keeper (2024) · Test Cinema")
    page.locator("#press-texts").get_by_role("button", name="Kopieren: Logline").first.click()
    expect(page.locator("#status")).to_have_text("Kopiert.")
    assert clipboard(page).startswith("Eine Insel ohne Schiffe")
    assert page.evaluate("window.stayed")


def test_paragraphs_are_copied_as_such(page: Page) -> None:
    page.goto(PRESS)
    page.get_by_role("button", name="Copy: Synopsis", exact=True).click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert clipboard(page).split("\n\n")[1].startswith("Nobody has landed")


def test_nothing_is_wider_than_the_window(page: Page) -> None:
    page.goto(PRESS)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.fixture
def without_javascript(context: BrowserContext) -> Iterator[Page]:
    browser = context.browser
    assert browser
    bare = browser.new_context(java_script_enabled=False)
    yield bare.new_page()
    bare.close()


def test_without_javascript_no_button_is_dead(without_javascript: Page, site: str) -> None:
    page = without_javascript
    page.goto(site + PRESS)
    expect(page.get_by_role("button")).to_have_count(0)
    page.click("#texts-de")
    expect(page.locator("#text-synopsis-50")).to_contain_text(GERMAN)
    assert page.url.endswith("/de/lantern/microsite/press/#texts")
