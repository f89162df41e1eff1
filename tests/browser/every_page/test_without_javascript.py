"""Without scripts, or with ours lost on the way, every link leads to a whole page."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Complaints

FILM = "/en/lantern/microsite/"


@pytest.fixture(params=["switched off", "lost on the way"])
def browsing(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {"java_script_enabled": request.param == "lost on the way"}


@pytest.fixture
def context(context: BrowserContext, complaints: Complaints) -> BrowserContext:
    complaints.expect("/static/site.")
    context.route("**/static/site.*.js", lambda route: route.abort())
    return context


@pytest.mark.parametrize("way", [".teaser", ".action"])
def test_the_trailer_plays_on_its_page(page: Page, way: str) -> None:
    page.goto(FILM)
    page.click(way)
    expect(page).to_have_url(FILM + "trailer/")
    page.press("video", "Space")
    expect(page.locator("video")).to_have_js_property("paused", False)
    expect(page.locator("video")).not_to_have_js_property("currentTime", 0)


def test_the_cast_is_whole_on_its_page(page: Page) -> None:
    page.goto(FILM)
    page.click(".more a")
    expect(page).to_have_url(FILM + "cast/")
    expect(page.locator("#cast-list li")).to_have_count(11)


@pytest.mark.parametrize(
    ("start", "language", "end"),
    [
        (FILM, "de", "/de/lantern/microsite/"),
        (FILM + "cast/", "ar", "/ar/lantern/microsite/cast/"),
        (FILM + "trailer/", "ar", "/ar/lantern/microsite/"),
    ],
)
def test_another_language_is_another_page(page: Page, start: str, language: str, end: str) -> None:
    page.goto(start)
    page.click(f"#language-{language}")
    expect(page).to_have_url(end)
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_every_link_of_the_film_leads_somewhere(page: Page) -> None:
    page.goto(FILM)
    # A calendar is no page: a browser takes it down and stays where it is.
    inside = "main a[href^='/']:not([type='text/calendar'])"
    links = page.locator(f"{inside}, .bar a, .foot-name a").all()
    hrefs = (link.get_attribute("href") or "" for link in links)
    # Going from one place of a page to another is no request.
    for href in {href.partition("#")[0] for href in hrefs}:
        response = page.goto(href)
        assert response is not None
        assert response.status == 200, href


def test_back_leads_back(page: Page) -> None:
    page.goto(FILM)
    page.click("#language-de")
    expect(page).to_have_url("/de/lantern/microsite/")
    page.go_back()
    expect(page.locator("html")).to_have_attribute("lang", "en")
