"""What festivals gave a film stands festival by festival, with place, year and section."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.web.conftest import Site

HOME = "/en/moon/microsite/"
PRIZES = """---
title: Moon
awards:
- {festival: Moon Days, city: Tromsø, country: NO, year: 2025, section: Shorts,
   award: Golden Moon, result: Winner, recipient: Ada Holm}
- {festival: Sun Weeks, year: 2024, result: Official selection}
- {festival: Moon Days, year: 2025, award: Best Light, result: Nominee}
- {festival: Moon Days, year: 2026, section: Retrospective}
---
"""


@pytest.fixture
def site(film: Path) -> Site:
    film.write_text(PRIZES)
    return Site(film.parents[2])


@pytest.mark.parametrize("page", [HOME, f"{HOME}press/"])
def test_what_a_festival_gave_in_a_year_stands_together(site: Site, page: str) -> None:
    laurels = [
        " ".join(" ".join(each.itertext()).split()).replace(" ,", ",")
        for each in site.page(page).xpath("//*[@class='laurel']")
    ]
    assert laurels == [
        "Winner Golden Moon Shorts Ada Holm Nominee Best Light Moon Days 2025 Tromsø, Norway",
        "Official selection Sun Weeks 2024",
        "Retrospective Moon Days 2026",
    ]


def test_prizes_without_a_festival_stay_apart(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nawards: [{award: Best Light}, {award: Best Goat}]\n---\n")
    assert len(Site(film.parents[2]).page(HOME).xpath("//*[@class='laurel']")) == 2


def test_the_fact_sheet_of_the_press_kit_has_them(site: Site) -> None:
    with ZipFile(io.BytesIO(site.get(f"{HOME}press/moon-press-en.zip").data)) as kit:
        facts = kit.read("moon-press-en/moon-facts-en.txt").decode()
    assert (
        "Moon Days 2025, Tromsø, Norway\n"
        "  Winner – Golden Moon – Shorts – Ada Holm\n"
        "  Nominee – Best Light\n"
    ) in facts
