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
        ("UK, USA", ("GB", "US")),
        ("Germany and Poland", ("DE", "PL")),
        ("Bosnia and Herzegovina; France", ("BA", "FR")),
        ("[U.S., Czech Republic, USSR]", ("US", "CZ", "SU")),
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


def test_a_country_s_code_is_taken_for_its_language_and_said(small: SmallLibrary) -> None:
    film = small.film("spoken_languages: [cz, jp, UA]")
    assert film.spoken_languages == ("cs", "ja", "uk")
    assert '"cz" is a country and was taken as cs; write cs' in small.messages()[0]


def test_a_file_may_call_its_language_by_the_country(small: SmallLibrary) -> None:
    small.write("films/lantern/index.md", "---\ntitle: Lucerna\nlanguage: cz\n---\n")
    assert small.lantern("cs").language == "cs"
    assert '"cz" is a country and was taken as cs' in small.messages()[0]
