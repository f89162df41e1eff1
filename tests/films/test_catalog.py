"""Films by slug and language, at one instant and across a bad edit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from microsite.films.catalog import Catalog
from microsite.films.film import Film, Year
from microsite.films.media.files import MediaFile, MediaKind, Still, media_of
from microsite.films.media.trailers import Trailer
from microsite.films.records import Screening, WatchOffer
from microsite.films.text import Text
from tests.reading.small_library import SmallLibrary

NOON = datetime(2027, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def film(slug: str = "lantern", language: str = "en", main: str = "en", **values: Any) -> Film:
    values.setdefault("title", Text(slug.title(), language))
    return Film(slug, language, main, **values)


def test_translations_begin_with_the_main_language() -> None:
    films = Catalog(film(language=tag, main="kk") for tag in ("fr", "de", "kk"))
    assert [one.language for one in films.translations("lantern")] == ["kk", "de", "fr"]
    assert films.translations("nowhere") == ()


def test_slugs_and_languages_are_in_order() -> None:
    films = Catalog([film("b"), film("a"), film("a", "de")])
    assert (films.slugs, films.languages) == (("a", "b"), ("de", "en"))


def test_a_film_is_listed_once_in_the_language_or_its_main_one() -> None:
    films = Catalog([film("a"), film("a", "de"), film("b", "kk", "kk"), film("b", "ru", "kk")])
    assert [(one.slug, one.language) for one in films.listed("de")] == [("a", "de"), ("b", "kk")]


def test_the_newest_film_is_listed_first_then_by_title() -> None:
    films = Catalog(
        [
            film("a", title=Text("beta", "en"), year=Year(2011, 2011)),
            film("b", title=Text("Alpha", "en"), year=Year(2011, 2011)),
            film("c", year=Year(2020, 2020)),
            film("d"),
        ]
    )
    assert [one.slug for one in films.listed("en")] == ["c", "b", "a", "d"]


def test_an_alias_leads_to_its_film() -> None:
    films = Catalog([film(aliases=("lamp", "quiet")), film("quiet")])
    assert [films.alias(slug) for slug in ("lamp", "quiet", "nowhere")] == ["lantern", None, None]


def test_a_catalog_never_changes() -> None:
    with pytest.raises(AttributeError):
        Catalog([]).slugs = ("x",)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("values", "seen"),
    [
        ({}, True),
        ({"draft": True}, False),
        ({"publish_date": NOON}, True),
        ({"publish_date": NOON + HOUR}, False),
        ({"embargo": NOON}, True),
        ({"embargo": NOON + HOUR}, False),
        ({"expiry_date": NOON}, False),
        ({"expiry_date": NOON + HOUR}, True),
    ],
)
def test_a_film_is_public_between_its_dates(values: dict[str, Any], *, seen: bool) -> None:
    assert (Catalog([film(**values)]).public(NOON).slugs == ("lantern",)) is seen


@pytest.mark.parametrize(
    "values",
    [
        {"publish_date": NOON + HOUR},
        {"embargo": NOON + HOUR},
        {"expiry_date": NOON + HOUR},
        {"screenings": (Screening(NOON + HOUR, "UTC"), Screening(NOON - HOUR, "UTC"))},
        {"watch": (WatchOffer("A", "/", available_from=NOON + HOUR),)},
        {"watch": (WatchOffer("A", "/", available_until=NOON + HOUR),)},
    ],
)
def test_the_next_change_is_the_next_of_all_dates(values: dict[str, Any]) -> None:
    films = Catalog([film(**values), film("later", embargo=NOON + 9 * HOUR)])
    assert films.next_change(NOON) == NOON + HOUR


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"draft": True, "embargo": NOON + HOUR},
        {"embargo": NOON},
        {"expiry_date": NOON, "screenings": (Screening(NOON + HOUR, "UTC"),)},
    ],
)
def test_nothing_that_nobody_sees_is_a_change(values: dict[str, Any]) -> None:
    assert Catalog([film(**values)]).next_change(NOON) is None


def test_a_refused_film_keeps_its_last_good_version() -> None:
    good = Catalog([film(), film(language="de"), film("quiet")])
    now = Catalog([film("quiet", title=Text("Quieter", "en"))]).keeping(
        good, frozenset({("lantern", "")})
    )
    assert [one.language for one in now.translations("lantern")] == ["en", "de"]
    quiet = now.film("quiet", "en")
    assert quiet is not None
    assert quiet.title.value == "Quieter"


def test_a_refused_language_keeps_its_last_good_version() -> None:
    good = Catalog([film(), film(language="de"), film(language="fr")])
    now = Catalog([film()]).keeping(good, frozenset({("lantern", "de"), ("lantern", "kk")}))
    assert [one.language for one in now.translations("lantern")] == ["en", "de"]


def test_every_file_of_a_film_is_named_once() -> None:
    def file(name: str) -> MediaFile:
        return MediaFile(__file__, name, MediaKind.IMAGE, "image/jpeg", 1, name, 0)  # type: ignore[arg-type]

    one = film(
        key_art=file("a"),
        stills=(Still(file("b")), Still(file("a"))),
        trailers=(Trailer((file("c"),), poster=file("d")),),
    )
    assert [found.name for found in media_of(one)] == ["a", "b", "c", "d"]


def test_a_film_that_is_read_and_refused_stays_on_air(small: SmallLibrary) -> None:
    small.write_film("tagline: Good.")
    before = small.read().catalog
    small.write_film("title: [")
    reading = small.read()
    kept = reading.catalog.keeping(before, reading.refused).film("lantern", "en")
    assert kept is not None
    assert str(kept.tagline) == "Good."
