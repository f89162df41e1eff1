"""The catalogue: it answers as one types and chooses, and its address says what is asked."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SMALL_SITE, Complaints
from tests.site.serving import served

REELS = [f"Reel {number:02}" for number in range(1, 13)]
ALL = ["The Lantern Keeper", "Quiet", *REELS]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small site with so many films that they can be searched."""
    folder = tmp_path_factory.mktemp("catalogue") / "content"
    shutil.copytree(SMALL_SITE, folder)
    for title in REELS:
        film = folder / "films" / title.lower().replace(" ", "-")
        film.mkdir()
        (film / "index_en.md").write_text(f"---\ntitle: {title}\ncountries: [DE]\n---\n")
    with served(folder) as port:
        yield f"http://127.0.0.1:{port}"


def unfold(page: Page) -> None:
    """Open what the films can be chosen by."""
    page.locator(".facets-fold:not([open]) summary").click()


def expect_films(page: Page, *titles: str) -> None:
    expect(page.locator(".wall-title")).to_have_text([*titles])


def test_typing_narrows_the_wall_and_the_address_follows(page: Page) -> None:
    page.goto("/en/")
    page.evaluate("window.stayed = true")
    page.locator("#find-q").press_sequentially("fyrvök")
    expect_films(page, "The Lantern Keeper")
    expect(page).to_have_url(re.compile(r"/en/\?q=fyrv%C3%B6k$"))
    expect(page.locator("#status")).to_have_text("1 film")
    expect(page.locator("#find-q")).to_be_focused()
    assert page.evaluate("window.stayed")


def test_choosing_narrows_the_wall_and_keeps_the_focus(page: Page) -> None:
    page.goto("/en/")
    unfold(page)
    page.focus("#find-country")
    page.select_option("#find-country", "NO")
    expect_films(page, "The Lantern Keeper")
    expect(page).to_have_url(re.compile(r"/en/\?country=NO$"))
    expect(page.locator("#find-country")).to_be_focused()
    expect(page.locator("#find-country")).to_have_value("NO")
    page.select_option("#find-country", "")
    expect_films(page, *ALL)
    expect(page).to_have_url(re.compile("/en/$"))


def test_back_restores_what_was_asked_before(page: Page) -> None:
    page.goto("/en/")
    for words in ("lan", "lantern"):
        page.fill("#find-q", words)
        expect(page).to_have_url(re.compile(rf"\?q={words}$"))
    page.select_option("#find-country", "NO")
    expect(page).to_have_url(re.compile(r"\?q=lantern&country=NO$"))
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?q=lantern$"))
    expect(page.locator("#find-q")).to_have_value("lantern")
    expect(page.locator("#find-country")).to_have_value("")
    # To go on typing was one step.
    page.go_back()
    expect(page).to_have_url(re.compile("/en/$"))
    expect(page.locator("#find-q")).to_have_value("")
    expect_films(page, *ALL)
    page.go_forward()
    expect_films(page, "The Lantern Keeper")


def test_nothing_found_leads_back_to_something(page: Page) -> None:
    page.goto("/en/")
    page.fill("#find-q", "lantern xyz")
    expect(page.locator("#status")).to_have_text("No film matches this search.")
    page.click(".asked li:first-child a")
    expect_films(page, *ALL)
    expect(page).to_have_url(re.compile("/en/$"))


def test_another_language_keeps_what_was_typed(page: Page) -> None:
    page.goto("/en/")
    page.fill("#find-q", "lantern")
    expect_films(page, "The Lantern Keeper")
    page.click("#language-de")
    expect(page).to_have_url(re.compile(r"/de/\?q=lantern$"))
    expect_films(page, "Der Leuchtturmwärter")


def test_an_answer_that_fails_is_asked_for_as_a_page(page: Page, complaints: Complaints) -> None:
    complaints.expect("fetch")
    complaints.expect("fragments/films/")
    page.route("**/fragments/films/*", lambda route: route.abort())
    page.goto("/en/")
    page.fill("#find-q", "lantern")
    expect(page).to_have_url(re.compile(r"/en/\?q=lantern"))
    expect_films(page, "The Lantern Keeper")


class TestWithoutScripts:
    @pytest.fixture
    def browsing(self) -> dict[str, Any]:
        return {"java_script_enabled": False}

    def test_the_form_is_sent_and_holds_what_was_asked(self, page: Page) -> None:
        page.goto("/en/")
        page.fill("#find-q", "lantern")
        unfold(page)
        page.select_option("#find-country", "NO")
        page.get_by_role("button", name="Search").click()
        expect(page).to_have_url(re.compile(r"/en/\?q=lantern&.*country=NO"))
        expect_films(page, "The Lantern Keeper")
        expect(page.locator("#find-q")).to_have_value("lantern")
        expect(page.locator("#find-country")).to_have_value("NO")
