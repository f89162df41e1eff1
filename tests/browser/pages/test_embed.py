"""The player in a page of another site; another port of this machine is another origin."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Complaints

LANDING = "/en/lantern/microsite/"
BLOG = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Blog</title>"
    "<link rel=icon href=data:,>"
)


class _Blog(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(BLOG.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def blog(context: BrowserContext, complaints: Complaints) -> Iterator[Page]:
    """A page of another site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Blog) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{server.server_port}"
        complaints.expect(f"request elsewhere: {origin}/")
        page = context.new_page()
        page.goto(origin)
        yield page
        server.shutdown()


def embed(blog: Page, site: str, url: str) -> None:
    """Ask how a page is embedded, as a blog's script does, and do so."""
    blog.evaluate(
        """async ([service, url]) => {
            const asked = await fetch(`${service}?url=${encodeURIComponent(url)}&maxwidth=400`);
            document.body.innerHTML = (await asked.json()).html;
        }""",
        [f"{site}/oembed", url],
    )


def test_a_trailer_plays_in_a_page_of_another_site(blog: Page, site: str) -> None:
    embed(blog, site, site + LANDING)
    video = blog.frame_locator("iframe").locator("video")
    expect(video).to_have_js_property("readyState", 4)
    video.evaluate("video => { video.muted = true; return video.play(); }")
    expect(video).not_to_have_js_property("currentTime", 0)


def test_a_moment_goes_along(blog: Page, site: str) -> None:
    embed(blog, site, f"{site}{LANDING}trailer/?t=42")
    expect(blog.frame_locator("iframe").locator("video")).to_have_js_property("currentTime", 42)


def test_the_player_fills_its_frame(blog: Page, site: str) -> None:
    embed(blog, site, site + LANDING)
    frame, video = blog.locator("iframe"), blog.frame_locator("iframe").locator("video")
    expect(video).to_be_visible()
    inner, outer = (
        video.bounding_box(),
        frame.evaluate("({clientWidth: w, clientHeight: h}) => [w, h]"),
    )
    assert inner
    assert [inner["width"], inner["height"]] == outer


def test_no_other_page_can_be_framed(blog: Page, site: str, complaints: Complaints) -> None:
    complaints.expect("frame-ancestors")
    blog.evaluate("url => { document.body.innerHTML = `<iframe src='${url}'>`; }", site + LANDING)
    # Chromium shows a page of its own in its place.
    expect(blog.frame_locator("iframe").locator("body")).to_contain_text("refused to connect")
    expect(blog.frame_locator("iframe").locator("#main")).not_to_be_attached()


def test_the_film_can_be_read_by_scripts_of_another_site(blog: Page, site: str) -> None:
    title = blog.evaluate(
        "async (url) => (await (await fetch(url)).json()).title.text", f"{site}{LANDING}film.json"
    )
    assert title == "The Lantern Keeper"


@pytest.mark.parametrize("browsing", [{"java_script_enabled": False}])
def test_a_moment_has_an_address_without_javascript(page: Page) -> None:
    page.goto(f"{LANDING}trailer/?t=42")
    source = page.locator("video source").first
    assert (source.get_attribute("src") or "").endswith("#t=42")
    expect(page.locator("video")).to_have_js_property("currentTime", 42)
