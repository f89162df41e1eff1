"""Chromium, the small site on our own server, and pages that bear no complaint."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from PIL import Image
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    expect,
    sync_playwright,
)

from tests.site.serving import served

SMALL_SITE = Path(__file__).parents[1] / "content" / "site"
PATIENCE = 10_000
"""Milliseconds until a test gives up; nothing that waits for it takes a tenth of that."""

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Complaints:
    """What a browser complained of, but for what a test has said that it expects."""

    origin: str
    heard: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def expect(self, words: str) -> None:
        """Take any complaint with these words as part of the test."""
        self.expected.append(words)

    def take(self) -> list[str]:
        """Return what was heard and is not expected, and forget it."""
        heard, self.heard = self.heard, []
        return [each for each in heard if not any(words in each for words in self.expected)]

    def listen_to(self, context: BrowserContext) -> None:
        """Hear the console, faults of scripts, and requests to anybody else."""
        context.on("console", self._said)
        context.on("weberror", lambda error: self.heard.append(f"page error: {error.error}"))
        context.on("request", self._asked)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning", "assert"):
            self.heard.append(f"{message.type}: {message.text} ({message.location['url']})")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", "data:", "blob:")):
            self.heard.append(f"request elsewhere: {request.url}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of a worker."""
    path = shutil.which("chromium")
    if path is None:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail("There is no chromium, and REQUIRE_BROWSER=1 asks for one.")
        pytest.skip("There is no chromium.")
    with sync_playwright() as playwright:
        expect.set_options(timeout=PATIENCE)
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, media: Path) -> Iterator[str]:
    """The origin of the small site, served as by `microsite serve`, with a trailer of a minute."""
    folder = tmp_path_factory.mktemp("site") / "content"
    shutil.copytree(SMALL_SITE, folder)
    shutil.copytree(media, folder / "films" / "lantern", dirs_exist_ok=True)
    film_of_a_minute(folder / "films" / "lantern" / "trailer.mp4")
    # Of another shape than the trailer, as posters are.
    Image.new("RGB", (160, 120), (200, 120, 40)).save(folder / "films" / "lantern" / "trailer.jpg")
    with served(folder) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def complaints(site: str) -> Complaints:
    """What the browser complains of while a test lasts; a test may expect some of it."""
    return Complaints(site)


@pytest.fixture
def browsing() -> dict[str, Any]:
    """How a test browses: Playwright's options for a context. Modules and tests override it."""
    return {}


@pytest.fixture
def context(
    chromium: Browser, site: str, complaints: Complaints, browsing: dict[str, Any]
) -> Iterator[BrowserContext]:
    """A visitor without a past, who reads English; the test fails on any complaint of theirs."""
    context = chromium.new_context(
        **{"base_url": site, "locale": "en", "reduced_motion": "reduce"} | browsing
    )
    context.set_default_timeout(PATIENCE)
    complaints.listen_to(context)
    yield context
    context.close()
    assert complaints.take() == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


def film_of_a_minute(path: Path) -> None:
    """Write a video that is still playing when a test looks a second time."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as file:
        stream = file.add_stream("libx264", rate=2)
        stream.width, stream.height, stream.pix_fmt = 160, 90, "yuv420p"
        for number in range(120):
            frame = av.VideoFrame.from_image(  # type: ignore[no-untyped-call]
                Image.new("RGB", (160, 90), (number * 2, 60, 90))
            )
            frame.pts, frame.time_base = number, Fraction(1, 2)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())
