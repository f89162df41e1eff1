"""What is known of single languages: complete for those of the interface, and never ambiguous."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from microsite.films.lore import HOURS, LORE, MINUTES, NO, SECONDS, YES, any_of
from microsite.films.people.names import is_one_name

TRANSLATIONS = Path(__file__).parents[2] / "translations"
INTERFACE = ["en", *sorted(file.stem for file in TRANSLATIONS.glob("*.po"))]


@pytest.mark.parametrize("language", INTERFACE)
def test_every_language_of_the_interface_has_its_lore(language: str) -> None:
    lore = LORE.get(language.split("-")[0])
    assert lore, f"add {language} to microsite/films/lore.py"
    needed = {
        "joiners": lore.joiners,
        "hours": lore.hours,
        "minutes": lore.minutes,
        "seconds": lore.seconds,
        "yes": lore.yes,
        "no": lore.no,
    }
    missing = [name for name, words in needed.items() if not words]
    assert missing == [], f"add them to {language} in microsite/films/lore.py"


def test_the_interface_has_languages_to_look_at() -> None:
    assert len(INTERFACE) > 1


@pytest.mark.parametrize(("one", "other"), [(YES, NO), *combinations((HOURS, MINUTES, SECONDS), 2)])
def test_no_word_means_two_things(one: frozenset[str], other: frozenset[str]) -> None:
    assert not one & other


def test_no_letter_is_typed_in_two_ways() -> None:
    typed = [pair for lore in LORE.values() for pair in lore.plain.items()]
    assert len(dict(typed)) == len(set(typed))


def test_words_stand_in_small_letters() -> None:
    words = [*HOURS, *MINUTES, *SECONDS, *YES, *NO, *(w for x in LORE.values() for w in x.joiners)]
    assert words == [word.lower() for word in words]


@pytest.mark.parametrize(
    ("seen", "fits"), [("and", True), ("AND", True), ("y", True), ("Y", False), ("an", False)]
)
def test_a_capital_letter_alone_is_an_initial(seen: str, *, fits: bool) -> None:
    assert bool(re.fullmatch(any_of({"and", "y"}), seen)) is fits


@pytest.mark.parametrize(
    ("written", "one"),
    [
        ("Ann Lee", True),
        ("John Y. Doe", True),
        ("John Y Doe", True),
        ("Andy Mitford", True),
        ("", False),
        ("Ann Lee and Bob Ray", False),
        ("Ann Lee With Bob Ray", False),
        ("Анна Ли и Борис Рэй", False),
        ("Ann Lee, Bob Ray", False),
        ("Ann Lee + Team", False),
    ],
)
def test_a_name_that_joins_nothing_is_one_person_s(written: str, *, one: bool) -> None:
    assert is_one_name(written) is one
