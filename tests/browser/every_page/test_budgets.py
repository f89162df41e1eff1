"""What the first view of the sample's landing page costs a visitor on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import brotli
import pytest
from playwright.sync_api import Browser, Response

from microsite.delivery.folders import STATIC
from microsite.delivery.renditions.sizes import FORMATS
from tests.site.serving import served

SAMPLES = Path(__file__).parents[3] / "content"
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 3,
    "is_mobile": True,
}
SHIFTS = """() => new Promise((done) => {
    let shifted = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(shifted), 500);
})"""
LATIN, CYRILLIC = 90_000, 150_000
"""Bytes of stylesheets, scripts and fonts together."""


@dataclass
class View:
    """What came over the line: bytes of bodies as sent, by kind; pictures by their address."""

    sizes: dict[str, int]
    requests: int
    pictures: list[str]
    shifted: float

    @property
    def furniture(self) -> int:
        return sum(self.sizes.get(kind, 0) for kind in ("stylesheet", "script", "font"))


@pytest.fixture(scope="module")
def sample() -> Iterator[str]:
    with served(SAMPLES) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def views(chromium: Browser, sample: str) -> dict[str, View]:
    return {
        language: first_view(chromium, f"{sample}/{language}/baikonur/microsite/")
        for language in ("en", "ru", "kk")
    }


def first_view(chromium: Browser, url: str) -> View:
    context = chromium.new_context(**PHONE)
    answers: list[Response] = []
    page = context.new_page()
    # Playwright takes only functions that Python code defines.
    page.on("response", lambda answer: answers.append(answer))
    page.goto(url, wait_until="networkidle")
    view = View({}, 0, [], page.evaluate(SHIFTS))
    for answer in answers:
        kind = answer.request.resource_type
        if kind == "image":
            view.pictures.append(answer.url)
        # A rendition that is not made yet leads to its original; a visitor asks once.
        if answer.status != 302:
            view.requests += 1
            view.sizes[kind] = view.sizes.get(kind, 0) + answer.request.sizes()["responseBodySize"]
    context.close()
    return view


def test_the_page_itself_weighs_at_most_14_kilobytes(views: dict[str, View]) -> None:
    assert all(0 < view.sizes["document"] <= 14_000 for view in views.values())


def test_furniture_stays_light(views: dict[str, View]) -> None:
    assert 0 < views["en"].furniture <= LATIN
    assert 0 < views["ru"].furniture <= CYRILLIC
    assert 0 < views["kk"].furniture <= CYRILLIC


def test_the_whole_stylesheet_weighs_at_most_12_kilobytes(views: dict[str, View]) -> None:
    assert 0 < views["en"].sizes["stylesheet"] <= 12_000


def test_at_most_twelve_requests_are_made(views: dict[str, View]) -> None:
    assert all(0 < view.requests <= 12 for view in views.values())


def test_nothing_moves_while_it_loads(views: dict[str, View]) -> None:
    assert {name: view.shifted for name, view in views.items() if view.shifted >= 0.02} == {}


def test_a_phone_takes_only_pictures_that_are_kept_light(views: dict[str, View]) -> None:
    named = [re.search(r"-(\d+)\.\w+\.avif$", each) for each in views["en"].pictures]
    widths = [int(each[1]) for each in named if each]
    assert widths
    # The encoder keeps those within 120 kB (see test_renditions.py).
    assert max(widths) <= FORMATS["avif"].light_until


def test_our_own_script_weighs_at_most_3_kilobytes() -> None:
    # It goes out in one file with htmx, so it is weighed alone.
    own = b"".join(file.read_bytes() for file in (STATIC / "js").glob("*.js"))
    assert 0 < len(brotli.compress(own)) <= 3_000
