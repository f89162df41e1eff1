"""The landing page on paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_landing_page_prints_on_one_sheet(page: Page, language: str) -> None:
    page.goto(f"/{language}/lantern/microsite/")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
