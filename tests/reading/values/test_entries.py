"""An entry of a list with one line for two things is taken apart where its meaning is certain."""

from __future__ import annotations

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    "written",
    [
        "[01.jpg: Night falls]",
        "[Night falls: 01.jpg]",
        "{01.jpg: Night falls}",
        "\n  - 01.jpg:\n      caption: Night falls",
        "\n  - 01.jpg: Night falls\n    credit: Ann Lee",
    ],
)
def test_a_still_with_its_caption(small: SmallLibrary, written: str) -> None:
    small.write("films/lantern/01.jpg", picture())
    [still] = small.film(f"stills: {written}").stills
    assert (still.file.name, str(still.caption)) == ("01.jpg", "Night falls")
    assert str(still.credit or "") == ("Ann Lee" if "credit" in written else "")
    assert small.messages() == []


def test_many_stills_in_one_map(small: SmallLibrary) -> None:
    small.write("films/lantern/01.jpg", picture())
    small.write("films/lantern/02.jpg", picture(size=(41, 60)))
    stills = small.film("stills:\n  01.jpg: Night\n  02.jpg:\n").stills
    assert [(still.file.name, str(still.caption or "")) for still in stills] == [
        ("01.jpg", "Night"),
        ("02.jpg", ""),
    ]


def test_a_caption_in_a_translation_finds_its_still(small: SmallLibrary) -> None:
    small.write("films/lantern/01.jpg", picture())
    small.write_film("stills: [01.jpg: Night]")
    small.write_film("stills: [01.jpg: Nacht]", "de")
    assert [str(still.caption) for still in small.lantern("de").stills] == ["Nacht"]


@pytest.mark.parametrize(
    ("written", "kind", "title"),
    [
        ("https://vimeo.com/1: Official trailer", "trailer", "Official trailer"),
        ("Teaser: https://vimeo.com/1", "teaser", ""),
    ],
)
def test_a_trailer_with_its_name(small: SmallLibrary, written: str, kind: str, title: str) -> None:
    [trailer] = small.film(f"trailers:\n  - {written}").trailers
    assert (trailer.url, trailer.kind, str(trailer.title or "")) == (
        "https://vimeo.com/1",
        kind,
        title,
    )


@pytest.mark.parametrize(
    "written",
    ['The Example: "A small wonder of light!"', '"A small wonder of light!": The Example'],
)
def test_a_quote_with_its_outlet(small: SmallLibrary, written: str) -> None:
    [quote] = small.film(f"press_quotes:\n  - {written}").press_quotes
    assert (str(quote.quote), quote.outlet) == ("A small wonder of light!", "The Example")


def test_two_short_halves_could_be_either_and_the_keys_are_named(small: SmallLibrary) -> None:
    assert small.film("press_quotes:\n  - Wonder: A gem").press_quotes == ()
    assert small.messages() == [
        "content/films/lantern/index_en.md:4:5: press_quotes.Wonder: this key is unknown and was "
        "left out; there are quote, author, outlet, url, embargo"
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("press: ann@example.org", ("press", "", "ann@example.org")),
        (
            "Weltvertrieb: Example, sales@example.org",
            ("world_sales", "Example", "sales@example.org"),
        ),
        ("Example: ann@example.org", ("", "Example", "ann@example.org")),
        ("press: {email: ann@example.org}", ("press", "", "ann@example.org")),
    ],
)
def test_a_contact_with_its_role(
    small: SmallLibrary, written: str, told: tuple[str, str, str]
) -> None:
    [contact] = small.film(f"contacts:\n  - {written}").contacts
    assert (contact.role, contact.organisation, contact.email) == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Example Fund: https://fund.example", ("https://fund.example", "")),
        ("Example Fund: funding", ("", "funding")),
        ("Funding: Example Fund", ("", "funding")),
    ],
)
def test_a_partner_with_its_site_or_role(
    small: SmallLibrary, written: str, told: tuple[str, str]
) -> None:
    [partner] = small.film(f"partners:\n  - {written}").partners
    assert (partner.name, partner.url, partner.role) == ("Example Fund", *told)


def test_an_award_with_its_festival_and_year(small: SmallLibrary) -> None:
    [award] = small.film("awards:\n  - Filmfest 2024: Best Film").awards
    assert (award.festival, str(award.award), award.year) == ("Filmfest", "Best Film", 2024)


def test_an_offer_with_its_page(small: SmallLibrary) -> None:
    [offer] = small.film("watch: {Example: 'https://example.org/1'}").watch
    assert (offer.name, offer.url) == ("Example", "https://example.org/1")


@pytest.mark.parametrize(
    "written",
    ["2027-02-14 19:30: Kino Beispiel, Berlin", "Kino Beispiel, Berlin: 2027-02-14 19:30"],
)
def test_a_screening_with_its_place(small: SmallLibrary, written: str) -> None:
    [show] = small.film(f"screenings:\n  - {written}").screenings
    assert show.starts.isoformat() == "2027-02-14T19:30:00+01:00"
    assert (show.venue, show.city) == ("Kino Beispiel", "Berlin")


def test_numbers_elsewhere_may_be_a_list(small: SmallLibrary) -> None:
    film = small.film("ids:\n  - imdb: tt1234567\n  - tmdb: 12")
    assert film.ids == (("imdb", "tt1234567"), ("tmdb", "12"))


@pytest.mark.parametrize("word", ["hidden", "embargo 2030", "draft", "private"])
def test_a_word_that_holds_back_is_no_caption(small: SmallLibrary, word: str) -> None:
    small.write("films/lantern/01.jpg", picture())
    film = small.film(f"stills:\n  - {word}: 01.jpg")
    assert [still for still in film.stills if not still.embargo] == []
