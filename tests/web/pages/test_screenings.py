"""The screenings page and its sections: when, where, in what version, and whether still."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import SETTINGS, Site
from tests.web.pages.cinema import LANDING, PAGE, SCREENINGS, MovingClock, coming, opened


def test_a_screening_tells_day_time_place_version_and_way_in(
    film: Path, clock: MovingClock
) -> None:
    page = opened(film, clock).page(PAGE)
    assert page.xpath("//h3")[0].text_content() == "February 14, 2027 Sunday"
    # The time of day is written with a narrow space before PM.
    assert coming(page)[0].replace("\u202f", " ") == (
        "7:30 PM Kino Beispiel Berlin · Germany "
        "In Russian with German and French subtitles · DCP Tickets Add to calendar"
    )


def test_times_stand_in_the_zone_of_the_venue_with_its_offset(
    film: Path, clock: MovingClock
) -> None:
    times = opened(film, clock).page(PAGE).xpath("//li/time/@datetime")
    assert times == ["2027-02-14T19:30+01:00", "2027-07-14T21:00+02:00"]


def test_a_screening_speaks_the_language_of_the_page(film: Path, clock: MovingClock) -> None:
    film.with_name("index_de.md").write_text("---\ntitle: Mond\n---\nNacht.\n")
    page = opened(film, clock).page("/de/moon/microsite/screenings/")
    assert page.xpath("//h3")[0].text_content() == "14. Februar 2027 Sonntag"
    assert coming(page)[0].startswith(
        "19:30 Kino Beispiel Berlin · Deutschland "
        "Russisch mit Untertiteln auf Deutsch und Französisch · DCP Karten"
    )


def test_a_page_from_right_to_left_keeps_names_apart(film: Path, clock: MovingClock) -> None:
    film.with_name("index_ar.md").write_text("---\ntitle: قمر\npublish: yes\n---\n")
    page = opened(film, clock).page("/ar/moon/microsite/screenings/")
    assert page.get("dir") == "rtl"
    assert [each.text for each in page.xpath("//bdi")] == [
        "Kino Beispiel",
        "Berlin",
        "DCP",
        "Freiluftkino",
    ]
    assert "باللغة الروسية مع ترجمة إلى الألمانية والفرنسية" in page.text_content()


def test_a_language_without_interface_shows_marked_english_dates(
    film: Path, clock: MovingClock
) -> None:
    film.with_name("index_is.md").write_text("---\ntitle: Tungl\n---\nNótt.\n")
    offer = "watch: [{name: A, url: 'https://a.example', from: 2027-03-01}]\n"
    page = opened(film, clock, SCREENINGS + offer).page("/is/moon/microsite/screenings/")
    [date, weekday] = page.xpath("//h3")[0].xpath(".//span[@lang]")
    assert (date.text, date.get("lang")) == ("February 14, 2027", "en")
    assert (weekday.text, weekday.get("lang")) == ("Sunday", "en")
    assert page.xpath("string(//small/span[@lang='en'])") == "from March 1, 2027"


def test_the_landing_page_shows_four_and_leads_to_all(film: Path, clock: MovingClock) -> None:
    each = "  - {{starts: 2027-03-{:02} 20:00, timezone: Europe/Berlin}}\n"
    keys = "screenings:\n" + "".join(each.format(day) for day in range(1, 8))
    site = opened(film, clock, keys)
    assert len(coming(site.page(LANDING))) == 4
    assert site.page(LANDING).xpath("//section[@id='screenings']/p/a/@href") == [PAGE]
    assert len(coming(site.page(PAGE))) == 7


@pytest.mark.parametrize("tail", ["screenings/", "screenings.ics", "fragments/page/screenings/"])
def test_a_film_that_is_shown_nowhere_has_no_such_address(
    film: Path, clock: MovingClock, tail: str
) -> None:
    assert opened(film, clock, "").get(LANDING + tail).status_code == 404


def test_a_venue_cannot_write_html(film: Path, clock: MovingClock) -> None:
    evil = SCREENINGS.replace("venue: Freiluftkino", "venue: '</bdi><script>x()</script>'")
    response = opened(film, clock, evil).get(PAGE)
    assert "<script>x" not in response.text
    assert "&lt;/bdi&gt;&lt;script&gt;" in response.text


def test_the_door_to_the_page_says_where_to_watch(film: Path, clock: MovingClock) -> None:
    [door] = opened(film, clock).page(PAGE).xpath("//nav[@class='doors']//a[@aria-current]")
    assert (door.text, door.get("href")) == ("Where to watch", PAGE)


def test_the_way_to_a_calendar_bears_the_prefix_of_the_site(film: Path) -> None:
    film.write_text(f"---\ntitle: Moon\n{SCREENINGS}---\n")
    settings = SETTINGS.with_given(site_url="https://films.example/cinema")
    links = Site(film.parents[2], settings).page("/cinema" + PAGE).xpath("//a/@href")
    assert f"/cinema{LANDING}screenings/2027-02-14-1930-kino-beispiel.ics" in links
    assert f"/cinema{LANDING}screenings.ics" in links
