"""Take the pictures of the sample films' pages that README and docs/looks show: `make looks`.

Serves content/ with every rendition made, opens pages in the Chromium on the path, and writes
docs/looks/films.jpg for README and docs/looks/after.jpg, a contact sheet of all screens. With
an address, `python tools/looks.py http://127.0.0.1:8080 before`, takes the sheet of another site,
such as an earlier version of this one, whose pages may be fewer.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from tests.site.serving import served  # noqa: E402 - the root is on the path only now

LOOKS = ROOT / "docs" / "looks"
SHEET = 2000
"""Pixels: how wide a contact sheet is."""
SCREENS = {390: 844, 768: 1024, 1440: 900, 2560: 1440}
"""Widths of screens and their heights, in CSS pixels."""
LANDINGS = (
    *(f"/{tag}/baikonur/microsite/" for tag in ("en", "de", "fr", "ru", "kk")),
    "/en/half-past-lemon/microsite/",
    "/de/half-past-lemon/microsite/",
    "/ar/forty-names-for-fog/microsite/",
    "/en/forty-names-for-fog/microsite/",
)
README = (LANDINGS[0], LANDINGS[5], LANDINGS[7])


def main(site: str, name: str) -> None:
    """Write the contact sheet `name` of a site; for our own, README's picture too."""
    LOOKS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        rows = [row([shot(browser, site + path, width) for path in LANDINGS]) for width in SCREENS]
        rows.append(row([shot(browser, site + path, 1440, whole=True) for path in README]))
        save(rows, f"{name}.jpg")
        if name == "after":
            pairs = [
                (shot(browser, site + path, 1440), shot(browser, site + path, 390))
                for path in README
            ]
            save([row([each for pair in pairs for each in pair])], "films.jpg")


def shot(browser: Browser, url: str, width: int, *, whole: bool = False) -> Image.Image:
    """The first screen of a page, or the whole page, at a screen's width."""
    context = browser.new_context(
        viewport={"width": width, "height": SCREENS[width]}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    if whole:
        # Pictures further down wait until they are near.
        for image in page.locator("img").all():
            image.scroll_into_view_if_needed()
        page.wait_for_load_state("networkidle")
    taken = page.screenshot(full_page=whole)
    context.close()
    return Image.open(io.BytesIO(taken)).convert("RGB")


def row(pictures: list[Image.Image]) -> Image.Image:
    """Pictures side by side, of one height, as wide as the sheet together."""
    gap = 12
    across = sum(picture.width / picture.height for picture in pictures)
    height = round((SHEET - gap * (len(pictures) - 1)) / across)
    sheet = Image.new("RGB", (SHEET, height), "#777")
    left = 0
    for picture in pictures:
        width = round(picture.width * height / picture.height)
        sheet.paste(picture.resize((width, height), Image.Resampling.LANCZOS), (left, 0))
        left += width + gap
    return sheet


def save(rows: Iterable[Image.Image], name: str) -> None:
    """Write rows one below the other."""
    rows = [*rows]
    sheet = Image.new("RGB", (SHEET, sum(each.height + 12 for each in rows) - 12), "#777")
    top = 0
    for each in rows:
        sheet.paste(each, (0, top))
        top += each.height + 12
    sheet.save(LOOKS / name, quality=78, progressive=True)


if __name__ == "__main__":
    if sys.argv[1:]:
        main(sys.argv[1], sys.argv[2])
    else:
        microsite = Path(sys.executable).with_name("microsite")
        subprocess.run([microsite, "media", "--content", ROOT / "content"], check=True)
        with served(ROOT / "content") as port:
            main(f"http://127.0.0.1:{port}", "after")
