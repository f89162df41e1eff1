"""Where to watch at home, country by country, while it lasts."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import html

from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
PAGE = LANDING + "screenings/"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def opened(film: Path, *offers: str, now: datetime = NOON) -> Site:
    listed = "".join(
        f"  - {{name: {offer.partition(',')[0]}, url: 'https://tv.example/', "
        f"{offer.partition(',')[2]}}}\n"
        for offer in offers
    )
    film.write_text(f"---\ntitle: Moon\nwatch:\n{listed}---\n")
    return Site(film.parents[2], clock=lambda: now)


def groups(page: html.HtmlElement) -> dict[str, list[str]]:
    return {
        group.xpath("string(h3)"): [" ".join(li.text_content().split()) for li in group.iter("li")]
        for group in page.xpath("//div[@class='offers']/div")
    }


def test_offers_stand_by_country_and_those_for_everywhere_first(film: Path) -> None:
    site = opened(
        film,
        "Kasten, countries: [DE, AT], kind: stream",
        "Netz, countries: [DE]",
        "Welt, kind: disc",
    )
    found = groups(site.page(PAGE))
    assert found == {
        "Everywhere": ["Welt On disc"],
        "Austria": ["Kasten Streaming"],
        "Germany": ["Kasten Streaming", "Netz"],
    }
    assert [*found] == ["Everywhere", "Austria", "Germany"]


def test_countries_with_the_same_offers_stand_together(film: Path) -> None:
    site = opened(film, "Kasten, countries: [DE, CH, AT]")
    assert [*groups(site.page(PAGE))] == ["Austria, Germany, and Switzerland"]


def test_countries_stand_in_the_alphabet_of_the_page(film: Path) -> None:
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nNacht.\n")
    site = opened(film, "A, countries: [AT]", "B, countries: [SE]", "C, countries: [FR]")
    page = site.page("/de/moon/microsite/screenings/")
    assert [*groups(page)] == ["Frankreich", "Österreich", "Schweden"]


def test_the_landing_page_shows_the_same(film: Path) -> None:
    site = opened(film, "Kasten, countries: [DE]")
    assert groups(site.page(LANDING)) == groups(site.page(PAGE)) == {"Germany": ["Kasten"]}


def test_what_has_not_begun_says_when_it_will_and_leads_nowhere_yet(film: Path) -> None:
    site = opened(film, "Kasten, kind: rent, from: 2027-03-01")
    assert groups(site.page(PAGE)) == {"Everywhere": ["Kasten To rent · from March 1, 2027"]}
    assert not site.page(PAGE).xpath("//div[@class='offers']//a")


def test_what_has_begun_leads_there_and_says_its_last_day(film: Path) -> None:
    page = opened(film, "Kasten, from: 2026-11-01, until: 2026-12-31").page(PAGE)
    assert groups(page) == {"Everywhere": ["Kasten until December 31, 2026"]}
    assert page.xpath("//div[@class='offers']//a/@href") == ["https://tv.example/"]


def test_an_offer_goes_when_it_is_over_and_with_the_last_one_the_page(film: Path) -> None:
    moments = [datetime(2026, 12, 31, 23, 59, tzinfo=UTC)]
    opened(film, "Kasten, until: 2026-12-31")
    site = Site(film.parents[2], clock=lambda: moments[-1])
    assert site.get(PAGE).status_code == 200
    moments.append(datetime(2027, 1, 1, tzinfo=UTC))
    assert site.get(PAGE).status_code == 404
    assert "Kasten" not in site.get(LANDING).text


@pytest.mark.parametrize(
    ("kind", "word"), [("stream", "Im Stream"), ("buy", "Zum Kaufen"), ("free", "Kostenlos")]
)
def test_kinds_speak_the_language_of_the_page(film: Path, kind: str, word: str) -> None:
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nNacht.\n")
    site = opened(film, f"Kasten, kind: {kind}")
    assert groups(site.page("/de/moon/microsite/")) == {"Überall": [f"Kasten {word}"]}
