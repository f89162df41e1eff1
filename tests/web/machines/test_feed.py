from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from lxml import etree

from tests.web.conftest import Site

HOME = "https://films.example"
MOON = f"{HOME}/en/moon/microsite/"
NAMES = {"a": "http://www.w3.org/2005/Atom"}


def found(site: Site, expression: str) -> list[str]:
    response = site.get("/feed.xml")
    assert (response.status_code, response.content_type) == (200, "application/atom+xml")
    root = etree.fromstring(response.data)
    return [*map(str, cast("list[object]", root.xpath(expression, namespaces=NAMES)))]


def with_keys(film: Path, keys: str) -> Site:
    film.write_text(f"---\ntitle: Moon\n{keys}\n---\n")
    return Site(film.parents[2])


def test_a_film_appears_on_its_day(film: Path) -> None:
    site = with_keys(film, "publish_date: 2026-01-02T10:00+01:00\nlogline: A light.")
    assert found(site, "//a:entry/a:id/text()") == [MOON]
    assert found(site, "//a:entry/a:updated/text()") == ["2026-01-02T10:00:00+01:00"]
    assert found(site, "//a:entry/a:summary/text()") == ["A light."]


def test_releases_and_screenings_are_told_with_their_place_latest_first(film: Path) -> None:
    site = with_keys(
        film,
        "releases: [{country: DE, date: 2025-05-01}]\n"
        "screenings: [{starts: 2026-12-01 20:00, timezone: Europe/Oslo, venue: Vega, city: Oslo}]",
    )
    assert found(site, "//a:entry/a:title/text()") == [
        "Moon · Screening: Vega, Oslo",
        "Moon · In cinemas: Germany",
    ]
    assert found(site, "//a:updated/text()") == [
        "2026-12-01T20:00:00+01:00",
        "2026-12-01T20:00:00+01:00",
        "2025-05-01T00:00:00+00:00",
    ]


def test_every_entry_has_a_name_of_its_own(film: Path) -> None:
    site = with_keys(
        film,
        "releases: [{country: DE, date: 2025-05-01}, {country: FR, date: 2025-05-01}]\n"
        "publish_date: 2025-01-01T00:00Z",
    )
    ids = found(site, "//a:entry/a:id/text()")
    assert len(set(ids)) == 3
    assert all(each.startswith(MOON) for each in ids)


def test_a_cancelled_screening_is_not_told(film: Path) -> None:
    screening = "starts: 2026-12-01 20:00, timezone: Europe/Oslo, status: cancelled"
    site = with_keys(film, f"screenings: [{{{screening}}}]\npublish_date: 2025-01-01T00:00Z")
    assert found(site, "//a:entry/a:id/text()") == [MOON]


def test_an_entry_leads_to_every_language(content: Path) -> None:
    file = content / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("---\n", "---\npublish_date: 2025-01-01T00:00Z\n", 1))
    site = Site(content)
    links = f"//a:entry[a:id='{HOME}/en/lantern/microsite/']/a:link"
    assert found(site, f"{links}/@hreflang") == ["en", "ar", "de"]
    assert f"{HOME}/de/lantern/microsite/" in found(site, f"{links}/@href")


@pytest.mark.parametrize("keys", ["release_year: 2024", "trailer_video: none", "genres: [drama]"])
def test_a_year_is_no_day_and_without_days_there_is_no_feed(film: Path, keys: str) -> None:
    site = with_keys(film, keys)
    assert site.get("/feed.xml").status_code == 404
    assert not site.page("/en/moon/microsite/").xpath("//link[@type='application/atom+xml']")


def test_a_film_to_come_is_not_told(film: Path) -> None:
    assert with_keys(film, "embargo: 2099-01-01T00:00Z").get("/feed.xml").status_code == 404


def test_every_page_names_the_feed(film: Path) -> None:
    site = with_keys(film, "publish_date: 2025-01-01T00:00Z")
    for path in ("/en/", "/en/moon/microsite/"):
        link = site.page(path).xpath("//link[@type='application/atom+xml']/@href")
        assert link == [f"{HOME}/feed.xml"]
    assert found(site, "/a:feed/a:link[@rel='self']/@href") == [f"{HOME}/feed.xml"]
