"""Screenings as time passes: they fold away, sell out, and leave no heading behind."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from lxml import html

from tests.web.pages.cinema import (
    EVENING,
    LANDING,
    PAGE,
    SCREENINGS,
    MovingClock,
    coming,
    opened,
    showings,
)


def past(page: html.HtmlElement) -> list[str]:
    return showings(page, "/details")


def test_screenings_fold_away_as_time_passes_without_a_restart(
    film: Path, clock: MovingClock
) -> None:
    site = opened(film, clock)
    assert (len(coming(site.page(PAGE))), len(past(site.page(PAGE)))) == (2, 0)
    clock.now = EVENING
    page = site.page(PAGE)
    assert (len(coming(page)), len(past(page))) == (1, 1)
    assert page.xpath("string(//details/summary)") == "1 past screening"
    assert page.xpath("//details")[0].get("open") is None
    assert "Kino Beispiel" not in site.get(LANDING).text


def test_what_is_past_sells_no_tickets(film: Path, clock: MovingClock) -> None:
    site = opened(film, clock)
    clock.now = EVENING
    assert not site.page(PAGE).xpath("//details//a")


def test_the_last_screening_leaves_its_page_and_no_heading_on_the_landing_page(
    film: Path, clock: MovingClock
) -> None:
    site = opened(film, clock)
    clock.now = EVENING + timedelta(days=365)
    assert not site.page(LANDING).xpath("//*[@id='screenings']")
    assert site.page(PAGE).xpath("//details/@open")


@pytest.mark.parametrize(
    ("status", "word", "ways"),
    [
        ("sold out", "Sold out", ["Add to calendar"]),
        ("cancelled", "Cancelled", []),
        ("postponed", "Postponed", []),
        ("moved", "Moved", ["Tickets", "Add to calendar"]),
        ("scheduled", "", ["Tickets", "Add to calendar"]),
        ("see the notice", "Please ask the cinema", ["Add to calendar"]),
    ],
)
def test_a_status_is_a_word_and_what_is_off_leads_nowhere(
    film: Path, clock: MovingClock, status: str, word: str, ways: list[str]
) -> None:
    one = SCREENINGS.replace("format: DCP", f"status: {status}")
    item = opened(film, clock, one).page(PAGE).xpath("//li[*[self::time]]")[0]
    assert item.xpath("string(.//strong)") == word
    assert [link.text for link in item.xpath(".//a")] == ways


@pytest.mark.parametrize("status", ["cancelled", "sold out", "postponed"])
def test_the_first_screen_leads_to_the_next_tickets_that_are_sold(
    film: Path, clock: MovingClock, status: str
) -> None:
    tickets = "//p[@class='actions']/a[text()='Tickets']/@href"
    assert opened(film, clock).page(LANDING).xpath(tickets) == ["https://kino.example/1"]
    none_left = SCREENINGS.replace("format: DCP", f"status: {status}")
    page = opened(film, clock, none_left).page(LANDING)
    assert page.xpath(tickets) == ["https://kino.example/2"]


def test_the_bar_leads_to_the_screenings_on_the_page_only_while_there_are_some_to_come(
    film: Path, clock: MovingClock
) -> None:
    keys = SCREENINGS + "cast: [Iris Vale]\nawards: [{festival: Filmfest}]\n"
    site = opened(film, clock, keys, body="A moon.\n")
    places = "//nav[@class='doors']//a/@href"
    press = LANDING + "press/"
    assert site.page(LANDING).xpath(places) == ["#story", "#people", "#screenings", press]
    clock.now = EVENING + timedelta(days=365)
    assert site.page(LANDING).xpath(places) == ["#story", "#people", PAGE, press]
