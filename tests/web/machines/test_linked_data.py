from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
HOME = "https://films.example"


def graph(site: Site, path: str = LANDING) -> dict[str, Any]:
    """The nodes of a page by their type; of several of one type, the last."""
    (block,) = site.page(path).xpath("//script[@type='application/ld+json']/text()")
    told = json.loads(block)
    assert told["@context"] == "https://schema.org"
    return {node["@type"]: node for node in told["@graph"]}


@pytest.fixture
def told(film: Path) -> Any:
    """What the landing page of a film says, given the keys of its file."""

    def of(keys: str) -> dict[str, Any]:
        film.write_text(f"---\ntitle: Moon\n{keys}\n---\n")
        return graph(Site(film.parents[2]))

    return of


def test_the_landing_page_tells_the_film(site: Site) -> None:
    movie = graph(site, "/en/lantern/microsite/")["Movie"]
    assert movie["name"] == "The Lantern Keeper"
    assert movie["alternateName"] == "Fyrvokteren"
    assert movie["url"] == f"{HOME}/en/lantern/microsite/"
    assert movie["director"] == [{"@type": "Person", "name": "Ada Holm"}]
    assert movie["duration"] == "PT88M"
    assert [country["name"] for country in movie["countryOfOrigin"]] == ["Norway", "Germany"]
    assert len(movie["actor"]) == 11


def test_a_character_stands_beside_the_player(site: Site) -> None:
    first = graph(site, "/en/lantern/microsite/cast/")["Movie"]["actor"][0]
    assert (first["actor"]["name"], first["characterName"]) == ("Iris Vale", "Marta")


def test_people_are_named_only_where_a_name_is_one_person_s(told: Any) -> None:
    assert "Ann Lee" not in json.dumps(told("crew: [{role: Music, name: Ann Lee + Team}]"))


def test_access_is_told_in_the_words_of_the_accessibility_vocabulary(told: Any) -> None:
    movie = told("access: [captions, audio description, DGS, app: Greta]")["Movie"]
    assert movie["accessibilityFeature"] == ["captions", "audioDescription", "signLanguage"]


def test_a_year_stays_a_year(told: Any) -> None:
    movie = told("release_year: 2024")["Movie"]
    assert movie["dateCreated"] == "2024"
    assert "datePublished" not in movie


def test_a_span_of_years_is_no_date(told: Any) -> None:
    assert "dateCreated" not in told("release_year: 1947-48")["Movie"]


def test_the_first_release_is_the_day_of_publishing(told: Any) -> None:
    movie = told("releases: [{country: DE, date: 2024-09-05}, {country: FR, date: 2024-05-01}]")
    assert movie["Movie"]["datePublished"] == "2024-05-01"


def test_what_is_unknown_is_not_told(told: Any) -> None:
    movie = told("")["Movie"]
    card = movie.pop("image")
    assert len(card) == 1
    assert set(movie) == {"@type", "@id", "name", "url"}


def test_a_nomination_is_no_award(told: Any) -> None:
    awards = "awards: [{festival: Ostende, award: Best Film, result: Nominee}, Kino: Grand Prize]"
    assert told(awards)["Movie"]["award"] == ["Grand Prize, Kino"]


def test_a_country_in_words_is_split_but_for_its_remarks(told: Any) -> None:
    countries = told("country: Germany (East- and West-Berlin) / France")["Movie"]
    names = [country["name"] for country in countries["countryOfOrigin"]]
    assert names == ["Germany (East- and West-Berlin)", "France"]


def test_a_screening_to_come_is_told_with_its_place_and_tickets(told: Any) -> None:
    event = told(
        "screenings: [{starts: 2026-12-01 20:00, timezone: Europe/Oslo, venue: Kino Vega, "
        "city: Oslo, country: NO, tickets: 'https://kino.example/', status: sold out}]"
    )["ScreeningEvent"]
    assert event["startDate"] == "2026-12-01T20:00:00+01:00"
    assert event["location"]["name"] == "Kino Vega"
    assert event["location"]["address"]["addressCountry"] == "NO"
    assert event["offers"]["availability"] == "https://schema.org/SoldOut"
    assert event["workPresented"] == {"@id": f"{HOME}{LANDING}#film"}


def test_a_cancelled_screening_is_told_as_such(told: Any) -> None:
    event = told(
        "screenings: [{starts: 2026-12-01 20:00, timezone: Europe/Oslo, city: Oslo, "
        "status: cancelled}]"
    )["ScreeningEvent"]
    assert event["eventStatus"] == "https://schema.org/EventCancelled"


def test_a_screening_of_which_nobody_knows_is_neither_scheduled_nor_sold(told: Any) -> None:
    event = told(
        "screenings: [{starts: 2026-12-01 20:00, timezone: Europe/Oslo, city: Oslo, "
        "tickets: 'https://kino.example/', status: see the notice}]"
    )["ScreeningEvent"]
    assert event.keys() & {"eventStatus", "offers"} == set()


def test_a_screening_that_is_over_is_not_told(told: Any) -> None:
    past = "screenings: [{starts: 2026-11-01 20:00, timezone: Europe/Oslo, city: Oslo}]"
    assert "ScreeningEvent" not in told(past)


def test_a_trailer_with_a_known_day_is_a_video(content: Path) -> None:
    file = content / "films" / "lantern" / "index_en.md"
    trailers = "trailers: [{file: trailer.mp4, poster: trailer.jpg, uploaded: 2026-05-01}]"
    file.write_text(file.read_text().replace("trailer_video: trailer.mp4", trailers))
    site = Site(content)
    video = graph(site, "/en/lantern/microsite/trailer/")["VideoObject"]
    assert video["uploadDate"] == "2026-05-01"
    assert video["duration"] == "PT1S"
    assert video["contentUrl"].startswith(f"{HOME}/media/lantern/trailer.")
    assert video["thumbnailUrl"].endswith(".jpg")
    assert graph(site, "/en/lantern/microsite/")["Movie"]["trailer"] == video


def test_a_trailer_of_unknown_day_is_given_none(site: Site) -> None:
    for path in ("/en/lantern/microsite/", "/en/lantern/microsite/trailer/"):
        assert "uploadDate" not in json.dumps(graph(site, path))


def test_the_gallery_tells_what_the_press_must_print(site: Site) -> None:
    first = graph(site, "/en/lantern/microsite/gallery/")["ImageGallery"]["associatedMedia"][0]
    assert first["creditText"] == "Ada Holm"
    assert first["caption"] == "The lamp at four in the morning."


def test_the_way_to_a_page_is_told_in_its_language(site: Site) -> None:
    crumbs = graph(site, "/de/lantern/microsite/cast/")["BreadcrumbList"]["itemListElement"]
    assert [crumb["name"] for crumb in crumbs] == [
        "Filme",
        "Der Leuchtturmwärter",
        "Besetzung und Stab",
    ]
    assert crumbs[-1]["item"] == f"{HOME}/de/lantern/microsite/cast/"


def test_the_catalogue_is_a_list_of_films(site: Site) -> None:
    items = graph(site, "/de/")["ItemList"]["itemListElement"]
    assert [(item["name"], item["url"]) for item in items] == [
        ("Der Leuchtturmwärter", f"{HOME}/de/lantern/microsite/"),
        ("Quiet", f"{HOME}/en/quiet/microsite/"),
    ]


def test_no_content_can_end_the_block_of_data(told: Any, film: Path) -> None:
    attack = "</script><script>alert(1)</script><!-- & ]]>"
    movie = told(f"logline: '{attack}'\ndirector: '{attack}'")["Movie"]
    assert movie["description"] == attack
    page = Site(film.parents[2]).get(LANDING).text
    assert "<script>alert" not in page
    assert page.count("</script>") == page.count("<script ")


def test_a_switch_of_language_swaps_no_data(site: Site) -> None:
    assert "ld+json" not in site.get("/en/lantern/microsite/fragments/page/film/").text


def test_an_error_page_says_nothing(site: Site) -> None:
    assert "ld+json" not in site.get("/en/nothing/").text
