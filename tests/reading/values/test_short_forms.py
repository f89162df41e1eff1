"""What authors write in a line is taken apart, and nothing of it is lost."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("press@example.org", ("", "", "press@example.org", "")),
        ("Example Film", ("Example Film", "", "", "")),
        ("Example Film, press@example.org", ("Example Film", "", "press@example.org", "")),
        (
            "Example Film, Jane Doe <jane@example.org>, +49 30 123456",
            ("Example Film", "Jane Doe", "jane@example.org", "+49 30 123456"),
        ),
    ],
)
def test_a_contact_is_a_line(
    small: SmallLibrary, written: str, told: tuple[str, str, str, str]
) -> None:
    [contact] = small.film(f'contacts: ["{written}"]').contacts
    assert (contact.organisation, contact.name, contact.email, contact.phone) == told


@pytest.mark.parametrize(
    "written", ["Kamera: A. Bee, Schnitt: C. Dee", "Kamera: A. Bee; Schnitt: C. Dee"]
)
def test_a_crew_is_a_line(small: SmallLibrary, written: str) -> None:
    crew = small.film(f'crew: "{written}"').crew
    assert [(str(each.role), each.name) for each in crew] == [
        ("Kamera", "A. Bee"),
        ("Schnitt", "C. Dee"),
    ]


def test_two_people_of_one_job_both_have_it(small: SmallLibrary) -> None:
    crew = small.film('crew: "Kamera: A. Bee, C. Dee, Schnitt: E. Eff"').crew
    assert [(str(each.role), each.name) for each in crew] == [
        ("Kamera", "A. Bee"),
        ("Kamera", "C. Dee"),
        ("Schnitt", "E. Eff"),
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Filmfest Example 2024 - Audience Award", ("Filmfest Example", "Audience Award", 2024)),
        ("Filmfest – Best Film (2023)", ("Filmfest", "Best Film", 2023)),
        ("Audience Award", ("", "Audience Award", 0)),
    ],
)
def test_an_award_is_a_line(small: SmallLibrary, written: str, told: tuple[str, str, int]) -> None:
    [award] = small.film(f'awards: "{written}"').awards
    assert (award.festival, str(award.award), award.year) == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("„Ein kleines Wunder“ – Der Beispiel", ("Ein kleines Wunder", "Der Beispiel")),
        ("“A small wonder.” (The Example)", ("A small wonder.", "The Example")),
        ("A small wonder — The Example", ("A small wonder", "The Example")),
        ("A small wonder", ("A small wonder", "")),
    ],
)
def test_a_quote_is_a_line(small: SmallLibrary, written: str, told: tuple[str, str]) -> None:
    [quote] = small.film(f"press_quotes:\n  - {written}").press_quotes
    assert (str(quote.quote), quote.outlet) == told
