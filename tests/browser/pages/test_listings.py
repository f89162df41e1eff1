"""What is on: choosing narrows the list in place, and the address says what is chosen."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SMALL_SITE
from tests.site.serving import served

DAYS = [
    f"  - {{starts: 2044-03-{day:02} 20:00, city: {city}, country: {country}}}"
    for day in range(1, 8)
    for city, country in (("Berlin", "DE"), ("Wien", "AT"))
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small site with so many screenings that one chooses from them."""
    folder = tmp_path_factory.mktemp("listings") / "content"
    shutil.copytree(SMALL_SITE, folder)
    film = folder / "films" / "matinee"
    film.mkdir()
    keys = "\n".join(["title: Matinee", "screenings:", *DAYS])
    (film / "index_en.md").write_text(f"---\n{keys}\n---\n")
    with served(folder) as port:
        yield f"http://127.0.0.1:{port}"


def test_choosing_narrows_the_list_and_keeps_the_focus(page: Page) -> None:
    page.goto("/en/screenings/")
    page.locator(".facets-fold summary").click()
    page.focus("#find-city")
    page.select_option("#find-city", "Wien")
    expect(page.locator(".listed")).to_have_count(7)
    expect(page).to_have_url(re.compile(r"/en/screenings/\?city=Wien$"))
    expect(page.locator("#find-city")).to_be_focused()
    expect(page.locator("#status")).to_have_text("7 screenings")
    page.get_by_role("link", name="City: Wien").click()
    expect(page).to_have_url(re.compile(r"/en/screenings/$"))


@pytest.mark.parametrize("browsing", [{"java_script_enabled": False}])
def test_a_choice_is_made_without_a_script_too(page: Page) -> None:
    page.goto("/en/screenings/")
    page.locator(".facets-fold summary").click()
    page.select_option("#find-when", "2044-03-02")
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".listed")).to_have_count(2)
    assert "when=2044-03-02" in page.url
