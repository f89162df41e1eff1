"""What is on: the screenings of all films on one page, to choose from, and as one calendar."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from lxml import html

from microsite.web.machines import calendars
from tests.web.conftest import SETTINGS, Site
from tests.web.pages.cinema import EVENING, MovingClock
from tests.web.pages.conftest import asked

PAGE, FRAGMENT, CALENDAR = "/en/screenings/", "/en/fragments/screenings/", "/en/screenings.ics"
BREAD = """\
screenings:
  - {starts: 2027-02-20 20:00, venue: Kino Eins, city: Berlin, country: DE, language: ru,
     subtitles: [de], access: captions, tickets: "https://kino.example/1", price: 9 €}
  - {starts: 2027-02-21 00:30, venue: Kino Zwei, city: Hamburg, country: DE, language: de}
"""
CLAY = """\
screenings:
  - {starts: 2027-02-20 19:00, venue: Votiv, city: Wien, country: AT, language: en}
  - {starts: 2027-03-05 20:00, timezone: Asia/Almaty, venue: Arman}
  - {starts: 2027-02-01 20:00, city: Berlin}
"""


def with_screenings(content: Path, **films: str) -> None:
    for slug, keys in films.items():
        file = content / "films" / slug / "index_en.md"
        file.write_text(file.read_text().replace("\n---\n", f"\n{keys}---\n"))


@pytest.fixture
def programme(films: Path, clock: MovingClock) -> Site:
    """Two films of four that are shown, one of them in German too."""
    with_screenings(films, bread=BREAD, clay=CLAY)
    return Site(films, clock=clock)


def listed(page: html.HtmlElement) -> dict[str, list[str]]:
    """The films by their days."""
    days = page.xpath("//section[@class='day']")
    return {
        day.xpath("string(h2/time/@datetime)"): [
            each.text_content() for each in day.xpath(".//span[@class='wall-title']")
        ]
        for day in days
    }


def events(site: Site, path: str = CALENDAR) -> list[Any]:
    response = site.get(path)
    assert response.status_code == 200
    return Calendar.from_ical(response.data).events


def many(count: int, per_day: int = 4) -> str:
    begin = datetime(2027, 3, 1, 10, tzinfo=UTC)
    starts = (begin + timedelta(days=n // per_day, hours=n % per_day) for n in range(count))
    lines = (f"  - {{starts: {at:%Y-%m-%d %H:%M}, city: Berlin, venue: Kino}}\n" for at in starts)
    return "screenings:\n" + "".join(lines)


def test_all_films_stand_under_their_days_by_the_clock_of_the_venue(programme: Site) -> None:
    assert listed(programme.page(PAGE)) == {
        "2027-02-20": ["Red Clay", "Bread"],
        "2027-02-21": ["Bread"],
        "2027-03-05": ["Red Clay"],
    }


def test_a_screening_past_midnight_says_which_night_it_is(programme: Site) -> None:
    [night] = programme.page(PAGE).xpath("//section[h2/time/@datetime='2027-02-21']//li")
    assert "After midnight, Saturday/Sunday" in night.text_content()


def test_a_screening_leads_to_its_film_in_the_language_of_the_page(programme: Site) -> None:
    links = programme.page("/de/screenings/").xpath("//a[@class='listed-film']")
    assert [(link.get("href"), link.get("hreflang")) for link in links[:2]] == [
        ("/de/clay/microsite/", None),
        ("/en/bread/microsite/", "en"),
    ]


def test_a_page_says_its_name_and_its_twins(programme: Site) -> None:
    page = programme.page(PAGE)
    assert page.xpath("string(//title)") == "Screenings · Films"
    assert page.xpath("string(//link[@rel='canonical']/@href)") == "https://films.example" + PAGE
    twins = page.xpath("//link[@rel='alternate'][@hreflang]/@href")
    assert "https://films.example/de/screenings/" in twins
    assert f"https://films.example{PAGE}</loc>" in programme.get("/sitemap.xml").text


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("city=Hamburg", ["2027-02-21"]),
        ("city=hamburg", ["2027-02-21"]),
        ("country=AT", ["2027-02-20"]),
        ("language=de", ["2027-02-20", "2027-02-21"]),
        ("access=captions", ["2027-02-20"]),
        ("when=2027-02", ["2027-02-20", "2027-02-21"]),
        ("when=2027-03-05", ["2027-03-05"]),
        ("country=DE&language=ru", ["2027-02-20"]),
        ("country=AT&city=Hamburg", []),
        ("when=soon&page=-7", []),
        ("page=7", ["2027-02-20", "2027-02-21", "2027-03-05"]),
    ],
)
def test_what_is_asked_is_what_is_shown(programme: Site, query: str, days: list[str]) -> None:
    assert [*listed(programme.page(f"{PAGE}?{query}"))] == days
    assert [*listed(html.document_fromstring(programme.get(f"{FRAGMENT}?{query}").text))] == days


def test_what_is_asked_can_be_left_out(programme: Site) -> None:
    page = programme.page(f"{PAGE}?country=AT&city=Hamburg")
    assert asked(page) == {
        "Leave out: Country: Austria": f"{PAGE}?city=Hamburg",
        "Leave out: City: Hamburg": f"{PAGE}?country=AT",
    }
    assert "No screening matches this search." in page.text_content()
    assert "1 screening without it" in " ".join(page.text_content().split())


def test_each_choice_says_how_many_it_finds(programme: Site) -> None:
    page = programme.page(f"{PAGE}?country=DE")
    options = page.xpath("//select[@name='language']/option/text()")
    assert options == ["Any", "German (2)", "Russian (1)"]
    assert page.xpath("//select[@name='country']/option[@selected]/text()") == ["Germany (2)"]
    assert not page.xpath("//select[@name='access']")


def test_another_language_keeps_what_is_asked(programme: Site) -> None:
    page = programme.page(f"{PAGE}?city=Wien")
    assert "/de/screenings/?city=Wien" in page.xpath("//nav[@class='languages']//a/@href")
    assert [*listed(programme.page("/de/screenings/?city=Wien"))] == ["2027-02-20"]


def test_the_fragment_tells_the_address_of_its_page(programme: Site) -> None:
    response = programme.get(f"{FRAGMENT}?q=1&city=Berlin&country=")
    assert response.headers["HX-Push-Url"] == f"{PAGE}?city=Berlin"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert programme.get(f"{PAGE}?city=Berlin").headers["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in programme.get(PAGE).headers


def test_few_screenings_need_no_filters(programme: Site) -> None:
    assert not programme.page(PAGE).xpath("//select | //form")


def test_a_festival_is_read_page_by_page(films: Path, clock: MovingClock) -> None:
    with_screenings(films, bread=many(130))
    site = Site(films, clock=clock)
    first = site.page(PAGE)
    assert len(first.xpath("//li[contains(@class, 'listed')]")) == 60
    assert first.xpath("//a[@rel='prev' or @rel='next']/@href") == [f"{PAGE}?page=2"]
    last = site.page(f"{PAGE}?page=3")
    assert len(last.xpath("//li[contains(@class, 'listed')]")) == 10
    assert last.xpath("//a[@rel='prev' or @rel='next']/@href") == [f"{PAGE}?page=2"]


def test_many_days_are_offered_month_by_month_and_those_of_one_month_day_by_day(
    films: Path, clock: MovingClock
) -> None:
    with_screenings(films, bread=many(60, per_day=1))
    site = Site(films, clock=clock)
    options = site.page(PAGE).xpath("//select[@name='when']/option/@value")
    assert options == ["", "2027-03", "2027-04"]
    chosen = site.page(f"{PAGE}?when=2027-03").xpath("//select[@name='when']/option/@value")
    assert chosen[:3] == ["", "2027-03", "2027-03-01"]
    assert len(chosen) == 1 + 1 + 31 + 1


def test_a_screening_leaves_the_page_when_it_begins(programme: Site, clock: MovingClock) -> None:
    clock.now = datetime.fromisoformat("2027-02-20T19:00+01:00")
    assert listed(programme.page(PAGE))["2027-02-20"] == ["Bread"]
    assert listed(programme.page("/de/screenings/"))["2027-02-20"] == ["Bread"]


def test_after_the_last_one_the_page_is_empty_and_nothing_leads_there(
    programme: Site, clock: MovingClock
) -> None:
    assert programme.page("/en/").xpath("//footer//a[@href='/en/screenings/']")
    clock.now = EVENING + timedelta(days=365)
    assert "No screenings are announced at the moment." in programme.page(PAGE).text_content()
    assert not programme.page("/en/").xpath("//a[@href='/en/screenings/']")
    assert events(programme) == []


def test_a_site_that_never_had_a_screening_has_no_such_address(cinema: Site) -> None:
    for path in (PAGE, FRAGMENT, CALENDAR):
        assert cinema.get(path).status_code == 404
    assert not cinema.page("/en/").xpath("//a[@href='/en/screenings/']")


def test_a_film_called_screenings_keeps_its_own_pages(films: Path, clock: MovingClock) -> None:
    folder = films / "films" / "screenings"
    folder.mkdir()
    (folder / "index_en.md").write_text(f"---\ntitle: Screenings\n{BREAD}---\nA story.\n")
    site = Site(films, clock=clock)
    assert "2027-02-20" in listed(site.page(PAGE))
    assert site.get("/en/screenings/microsite/").status_code == 200


@pytest.mark.parametrize("keys", ["draft: true\n", "embargo: 2027-02-19T00:00Z\n"])
def test_what_is_not_public_is_in_no_list(films: Path, clock: MovingClock, keys: str) -> None:
    with_screenings(films, bread=keys + BREAD, clay=CLAY)
    site = Site(films, clock=clock)
    for path in (PAGE, FRAGMENT, CALENDAR, f"{PAGE}?city=Berlin", f"{CALENDAR}?language=ru"):
        assert "Kino Eins" not in site.get(path).text
        assert "Hamburg" not in site.get(path).text


def test_a_screening_under_embargo_comes_with_its_moment(films: Path, clock: MovingClock) -> None:
    keys = BREAD.replace("access: captions", 'embargo: "2027-02-15T10:00+01:00"')
    with_screenings(films, bread=keys)
    site = Site(films, clock=clock)
    for path in (PAGE, FRAGMENT, CALENDAR, f"{PAGE}?city=Berlin", "/en/bread/microsite/"):
        assert "Kino Eins" not in site.get(path).text
    clock.now = datetime.fromisoformat("2027-02-15T10:00+01:00")
    assert "Kino Eins" in site.get(PAGE).text


def test_machines_are_told_of_events_that_have_a_place(programme: Site) -> None:
    [told] = programme.page(PAGE).xpath("//script[@type='application/ld+json']/text()")
    nodes = json.loads(told)["@graph"]
    first, *_, last = [each for each in nodes if each["@type"] == "ScreeningEvent"]
    assert (first["name"], first["startDate"]) == ("Red Clay", "2027-02-20T19:00:00+01:00")
    assert first["location"]["address"]["addressLocality"] == "Wien"
    assert first["url"] == "https://films.example/en/clay/microsite/screenings/"
    assert first["workPresented"]["name"] == "Red Clay"
    assert "offers" not in first
    # The cinema in Almaty says neither its town nor its country.
    assert last["location"]["name"] == "Kino Zwei"


def test_the_calendar_holds_what_is_to_come_under_the_names_of_the_films_own(
    programme: Site,
) -> None:
    found = {str(event["uid"]): str(event["summary"]) for event in events(programme)}
    own = events(programme, "/en/bread/microsite/screenings.ics")
    assert {str(event["uid"]) for event in own} < found.keys()
    assert sorted(found.values()) == ["Bread", "Bread", "Red Clay", "Red Clay"]


def test_a_calendar_can_be_chosen_and_says_when_to_look_again(programme: Site) -> None:
    [event] = events(programme, f"{CALENDAR}?city=Wien")
    assert str(event["location"]) == "Votiv, Wien, Austria"
    response = programme.get(CALENDAR)
    calendar = Calendar.from_ical(response.data)
    assert calendar["x-wr-calname"] == "Films · Screenings"
    assert calendar.decoded("refresh-interval") == timedelta(hours=6)
    again = programme.get(CALENDAR, If_None_Match=response.headers["ETag"])
    assert again.status_code == 304


def test_a_calendar_holds_no_more_than_a_telephone_bears(
    films: Path, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendars, "MOST", 3)
    with_screenings(films, bread=many(8))
    site = Site(films, clock=clock)
    days = [str(event["dtstart"].dt.date()) for event in events(site)]
    assert days == ["2027-03-01", "2027-03-01", "2027-03-01"]
    assert len(events(site, f"{CALENDAR}?when=2027-03-02&page=2")) == 3


def test_programs_subscribe_at_the_address_of_the_site(films: Path, clock: MovingClock) -> None:
    with_screenings(films, bread=BREAD)
    settings = SETTINGS.with_given(site_url="https://films.example/cinema")
    links = Site(films, settings, clock).page("/cinema" + PAGE).xpath("//p/a/@href")
    assert "webcal://films.example/cinema/en/screenings.ics" in links
    guessed = Site(films, SETTINGS.with_given(site_url=""), clock).page(PAGE).xpath("//a/@href")
    assert CALENDAR in guessed
    assert not [href for href in guessed if href.startswith("webcal")]


def test_a_calendar_of_a_choice_is_subscribed_to_with_it(programme: Site) -> None:
    links = programme.page(f"{PAGE}?city=Wien").xpath("//p/a/@href")
    assert "webcal://films.example/en/screenings.ics?city=Wien" in links
