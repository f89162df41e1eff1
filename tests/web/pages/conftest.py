"""A small catalogue to search in, and a clock that begins before the first screening."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from lxml import html

from tests.web.conftest import Site
from tests.web.pages.cinema import EVENING, MovingClock

FILMS = {
    "apiarist": "title: The Apiarist\nyear: 2011\ncategory: feature\ncountries: [DE, FR]\n"
    "director: Émile Ørsted",
    "bread": "title: Bread\nyear: 2024\ncategory: short\ncountries: [DE]\ndirector: Ada Holm",
    "clay": "title: Red Clay\nyear: 2011\ncategory: short\ncountry: Atlantis\ndirector: Ada Holm",
    "dust": "title: Dust\nyear: 2019\ncategory: Docu-Drama\ncountries: [KZ]\ndirector: Bo Berg",
}


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """A content folder with four films, one of which speaks German too."""
    for slug, keys in FILMS.items():
        folder = tmp_path / "films" / slug
        folder.mkdir(parents=True)
        (folder / "index_en.md").write_text(f"---\n{keys}\n---\nA story.\n")
    german = "---\ntitle: Rote Erde\n---\nEine Geschichte.\n"
    (tmp_path / "films" / "clay" / "index_de.md").write_text(german)
    return tmp_path


@pytest.fixture
def cinema(films: Path) -> Site:
    return Site(films)


def titles(page: html.HtmlElement) -> list[str]:
    return [each.text_content() for each in page.xpath("//span[@class='wall-title']")]


def asked(page: html.HtmlElement) -> dict[str, str]:
    """What can be left out, and where that leads."""
    links = page.xpath("//ul[@class='asked']/li[not(@class)]/a")
    return {" ".join(link.text_content().split()): link.get("href") for link in links}


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock(EVENING - timedelta(days=1))
