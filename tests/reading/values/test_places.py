"""Countries and languages as people write them."""

from __future__ import annotations

import pytest

from microsite.films.text import Text
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    "written", ["Germany / Kazakhstan", "Germany (East- and West-Berlin)", "GDR, later Germany"]
)
def test_a_country_stands_as_written(small: SmallLibrary, written: str) -> None:
    assert small.film(f"country: {written}").country == Text(written, "en")


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("[DE, kz]", ("DE", "KZ")),
        ("DE, KZ", ("DE", "KZ")),
        ("Germany / Kazakhstan", ("DE", "KZ")),
        ("[SU, DD]", ("SU", "DD")),
    ],
)
def test_countries_become_codes(small: SmallLibrary, written: str, codes: tuple[str, ...]) -> None:
    assert small.film(f"countries: {written}").countries == codes


def test_a_country_that_is_none_is_left_out(small: SmallLibrary) -> None:
    assert small.film("countries: [DE, Ruritania]").countries == ("DE",)
    assert '"Ruritania" is not a country' in small.messages()[0]


def test_countries_count_over_country_in_one_file(small: SmallLibrary) -> None:
    film = small.film("countries: [DE]\ncountry: Germany, mostly")
    assert (film.countries, film.country) == (("DE",), None)


def test_spoken_languages_are_read_by_tag_or_name(small: SmallLibrary) -> None:
    assert small.film("spoken_languages: [ru, French, Deutsch]").spoken_languages == (
        "ru",
        "fr",
        "de",
    )
