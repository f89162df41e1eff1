"""Art and words at the head of inner pages."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.site.serving import served

SAMPLES = Path(__file__).parents[3] / "content"

EDGES = """() => {
  const words = document.createRange()
  words.selectNodeContents(document.querySelector('.inner-words h1'))
  const of = each => [each.getBoundingClientRect().left, each.getBoundingClientRect().right]
  return [of(document.querySelector('.strip-picture')), of(words)].flat()
}"""


def test_no_letter_stands_on_the_art_of_an_inner_page(chromium: Browser) -> None:
    with served(SAMPLES) as port:
        page = chromium.new_page(viewport={"width": 1440, "height": 900})
        for language in ("en", "ar"):
            page.goto(f"http://127.0.0.1:{port}/{language}/forty-names-for-fog/microsite/gallery/")
            left, right, begins, ends = page.evaluate(EDGES)
            assert ends <= left or begins >= right, language
        page.close()
