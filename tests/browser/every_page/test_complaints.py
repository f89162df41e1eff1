"""The guard of all other browser tests: what it must hear, it hears."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PATIENCE, Complaints

FAULTS = {
    "an inline style": (
        "document.body.setAttribute('style', 'color: red')",
        "error: Applying inline style violates",
    ),
    "a script's untrusted address": (
        "document.createElement('script').src = '/elsewhere.js'",
        "page error: Failed to set the 'src' property on 'HTMLScriptElement'",
    ),
    "a warning": ("console.warn('mind the gap')", "warning: mind the gap"),
    "an error in a script": ("undefined.play()", "page error: Cannot read properties"),
    "a promise that nobody minds": ("Promise.reject(new Error('lost'))", "page error: lost"),
    "a request elsewhere": (
        "location.assign('https://tracker.example/')",
        "request elsewhere: https://tracker.example/",
    ),
    "a picture that is missing": (
        "document.body.append(Object.assign(new Image(), {src: '/missing.jpg'}))",
        "error: Failed to load resource",
    ),
}


@pytest.mark.parametrize(("fault", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_heard(page: Page, complaints: Complaints, fault: str, words: str) -> None:
    page.goto("/en/lantern/microsite/")
    page.evaluate(f"() => {{ setTimeout(() => {{ {fault} }}) }}")
    heard: list[str] = []
    for _ in range(PATIENCE // 50):
        heard += complaints.take()
        if any(each.startswith(words) for each in heard):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"heard only {heard}")
