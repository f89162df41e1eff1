"""A page whose language is changed in place."""

from __future__ import annotations

from playwright.sync_api import Page, expect

# All that a page shows and says of itself, to compare one with another.
DOCUMENT = """() => [
    location.pathname,
    document.title,
    document.documentElement.lang,
    document.documentElement.dir,
    ...[...document.head.querySelectorAll("[data-page]")].map((element) => element.outerHTML),
    document.getElementById("page").outerHTML,
]"""


def switch(page: Page, start: str, language: str) -> None:
    """Open a page and change its language in place."""
    page.goto(start)
    page.click(f"#language-{language}")
    expect(page.locator("html")).to_have_attribute("lang", language)
    settle(page)


def settle(page: Page) -> None:
    """Wait until htmx has taken its own marks off the new page."""
    expect(page.locator(".htmx-added, .htmx-swapping, .htmx-settling")).to_have_count(0)


def wait_for_a_fresh_page(page: Page, path: str, language: str) -> None:
    """Wait until the page at `path` is there, whose status has not yet said anything."""
    expect(page).to_have_url(path)
    expect(page.locator("#page")).to_have_attribute("lang", language)
    expect(page.locator("#status")).to_be_empty()
    page.wait_for_load_state()
