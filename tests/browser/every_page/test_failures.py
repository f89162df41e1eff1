"""Whatever goes wrong on the way to a fragment, the link leads to its page."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, Request, Route, expect

from tests.browser.conftest import Complaints

FILM = "/en/lantern/microsite/"
LINKS = {
    ".teaser": FILM + "trailer/",
    ".more a": FILM + "cast/",
    "#language-de": "/de/lantern/microsite/",
}
every_link = pytest.mark.parametrize(("link", "address"), LINKS.items(), ids=LINKS)


@pytest.mark.parametrize("status", [404, 500])
@every_link
def test_an_error_leads_to_the_page(
    page: Page, complaints: Complaints, link: str, address: str, status: int
) -> None:
    complaints.expect(f"status of {status}")
    page.route("**/fragments/**", lambda route: route.fulfill(status=status, body="<p>No.</p>"))
    page.goto(FILM)
    page.click(link)
    wait_for_the_whole_page(page, address)


@every_link
def test_a_lost_connection_leads_to_the_page(
    page: Page, complaints: Complaints, link: str, address: str
) -> None:
    complaints.expect("net::ERR_CONNECTION_RESET")
    complaints.expect("Failed to fetch")
    page.route("**/fragments/**", lambda route: route.abort("connectionreset"))
    page.goto(FILM)
    page.click(link)
    wait_for_the_whole_page(page, address)


@every_link
def test_no_answer_in_time_leads_to_the_page(
    page: Page, complaints: Complaints, link: str, address: str
) -> None:
    complaints.expect("timeout")
    page.route("**/fragments/**", never)
    page.goto(FILM)
    page.evaluate("htmx.config.defaultTimeout = 50")
    page.click(link)
    wait_for_the_whole_page(page, address)


def test_no_visitor_waits_longer_than_ten_seconds(page: Page) -> None:
    page.goto(FILM)
    assert 1_000 <= page.evaluate("htmx.config.defaultTimeout") <= 10_000


@every_link
def test_a_visitor_offline_is_sent_to_the_page(
    page: Page, context: BrowserContext, complaints: Complaints, link: str, address: str
) -> None:
    complaints.expect("net::ERR_INTERNET_DISCONNECTED")
    complaints.expect("Failed to fetch")
    page.goto(FILM)
    context.set_offline(True)

    def leads_to_the_page(request: Request) -> bool:
        return request.is_navigation_request() and request.url.endswith(address)

    with page.expect_event("requestfailed", leads_to_the_page):
        page.click(link)
    context.set_offline(False)
    page.reload()
    wait_for_the_whole_page(page, address)


def test_back_from_the_page_leads_to_where_the_visitor_was(
    page: Page, complaints: Complaints
) -> None:
    complaints.expect("status of 500")
    page.route("**/fragments/**", lambda route: route.fulfill(status=500))
    page.goto(FILM)
    page.click(".teaser")
    wait_for_the_whole_page(page, LINKS[".teaser"])
    page.go_back()
    expect(page).to_have_url(FILM)
    expect(page.locator(".teaser")).to_be_visible()


def test_a_failed_language_leaves_the_head_as_it_was(page: Page, complaints: Complaints) -> None:
    complaints.expect("status of 500")
    page.route("**/fragments/**", lambda route: route.fulfill(status=500))
    # An empty answer keeps the browser where it is.
    page.route("**/de/lantern/microsite/", lambda route: route.fulfill(status=204))
    page.goto(FILM)
    before = page.locator("head").inner_html()
    with page.expect_response("**/de/lantern/microsite/"):
        page.click("#language-de")
    assert page.locator("head").inner_html() == before


def never(_route: Route) -> None:
    """Leave a request without an answer."""


def wait_for_the_whole_page(page: Page, address: str) -> None:
    expect(page).to_have_url(address)
    expect(page.locator("body > #page main")).to_be_visible()
