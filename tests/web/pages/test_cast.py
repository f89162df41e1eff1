"""The cast: its beginning on the landing page, and all of it on a page of its own."""

from __future__ import annotations

from tests.web.conftest import Site, text


def test_the_landing_page_shows_eight_of_the_cast_and_counts_the_rest(site: Site) -> None:
    page = site.page("/en/lantern/microsite/")
    assert len(page.xpath("//ul[@class='cast']/li")) == 8
    assert page.xpath("string(//p[@class='more'])").strip() == "Show 3 more"


def test_the_cast_page_shows_everybody(site: Site) -> None:
    page = site.page("/en/lantern/microsite/cast/")
    assert len(page.xpath("//ul[@class='cast']/li")) == 11


def test_characters_stand_beside_their_players(site: Site) -> None:
    assert "Clara Ruiz The pilot" in text(site, "/en/lantern/microsite/cast/")
