"""A film that is shown in cinemas, at an instant that a test moves."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from lxml import html

from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
PAGE = LANDING + "screenings/"
EVENING = datetime(2027, 2, 14, 18, 30, tzinfo=UTC)
"""The instant of 19:30 in Berlin."""
SCREENINGS = """\
screenings:
  - {starts: 2027-02-14 19:30, timezone: Europe/Berlin, venue: Kino Beispiel, city: Berlin,
     country: DE, language: ru, subtitles: [de, fr], format: DCP,
     tickets: "https://kino.example/1"}
  - {starts: 2027-07-14 21:00, timezone: Europe/Berlin, venue: Freiluftkino,
     tickets: "https://kino.example/2"}
"""


class MovingClock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def opened(film: Path, clock: MovingClock, keys: str = SCREENINGS, body: str = "") -> Site:
    film.write_text(f"---\ntitle: Moon\n{keys}---\n{body}")
    return Site(film.parents[2], clock=clock)


def showings(page: html.HtmlElement, where: str = "") -> list[str]:
    items = page.xpath(f"//section[contains(@class, 'screenings')]{where}//li[*[self::time]]")
    return [" ".join(item.text_content().split()) for item in items]


def coming(page: html.HtmlElement) -> list[str]:
    return showings(page, "/div[@class='day']")
