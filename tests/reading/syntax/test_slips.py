"""What people write in place of YAML is read where it is certain, and else explained."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from microsite.films.film import Film
from microsite.reading.problems import Severity
from tests.reading.small_library import SmallLibrary
from tests.reading.syntax.slips import SLIPS, Slip

FILE = "films/lantern/index_en.md"
each_slip = pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.title)


def as_mended(small: SmallLibrary, slip: Slip) -> Film:
    small.write(FILE, slip.mended)
    film = small.lantern()
    assert small.messages() == []
    return film


@each_slip
def test_a_slip_is_told_with_its_place_and_cause(small: SmallLibrary, slip: Slip) -> None:
    small.write(FILE, slip.data)
    assert tuple(told.removeprefix(f"content/{FILE}:") for told in small.messages()) == slip.told


@each_slip
def test_a_slip_refuses_the_film_unless_its_meaning_is_certain(
    small: SmallLibrary, slip: Slip
) -> None:
    small.write(FILE, slip.data)
    reading = small.read()
    assert (reading.catalog.slugs == ("lantern",)) is slip.is_read
    severity = Severity.WARNING if slip.is_read else Severity.ERROR
    assert {problem.severity for problem in reading.problems} == {severity}


@pytest.mark.parametrize(
    "slip", [slip for slip in SLIPS if slip.is_read], ids=lambda slip: slip.title
)
def test_what_is_read_equals_the_mended_file(small: SmallLibrary, slip: Slip) -> None:
    small.write(FILE, slip.data)
    film = small.lantern()
    assert film == as_mended(small, slip)


@each_slip
def test_the_mending_is_right(small: SmallLibrary, slip: Slip) -> None:
    assert as_mended(small, slip).title.value


@each_slip
def test_the_line_as_it_should_be_stands_in_the_mended_file(
    small: SmallLibrary, slip: Slip
) -> None:
    small.write(FILE, slip.data)
    lines = re.sub(r" +", " ", slip.mended).splitlines()
    offered = [problem.better for problem in small.read().problems if problem.better]
    assert [line for line in offered if re.sub(r" +", " ", line) not in lines] == []


@pytest.mark.parametrize(
    "keys",
    [
        "embargo 2099-01-01T10:00+01:00",
        "embargo:2099-01-01T10:00+01:00",
        " embargo: 2099-01-01T10:00+01:00",
        "**Embargo:** 2099-01-01T10:00+01:00",
        "embargo = 2099-01-01T10:00+01:00",
        "embargo：2099-01-01T10:00+01:00",
        "embargo – 2099-01-01T10:00+01:00",
        "- embargo: 2099-01-01T10:00+01:00",
        "tagline: A light\n  embargo: 2099-01-01T10:00+01:00",
        "tagline: A light\n  draft=true",
        "tagline: A light\n  draft:true",
        "tagline: A light\n  Publish date: 2099-01-01T10:00+01:00",
        "director_statement: |\nA light.\nPublish date: 2099-01-01T10:00+01:00",
        "tagline: 'A light\ndraft: true",
        "draft: true\ndraft:",
        "draft: true\ndraft: false",
        "---\ndraft: true",
        "---\ndraft: true\ntagline: A light\n---",
    ],
)
def test_no_slip_publishes_what_is_held_back(small: SmallLibrary, keys: str) -> None:
    small.write(FILE, f"---\ntitle: Lantern\n{keys}\n---\n")
    public = small.read().catalog.public(datetime(2030, 1, 1, tzinfo=UTC))
    assert public.slugs == ()
    assert small.messages() != []


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Lantern\nyear 1963\ncast: [Jane\ntagline: 'A light\n---\n",
        "---\ntitle – Lantern\nnotice: fine\ndirector Jane Doe\nA light that is far.\n---\n",
    ],
)
def test_all_slips_of_a_file_are_told_at_once(small: SmallLibrary, text: str) -> None:
    small.write(FILE, text)
    assert len(small.messages()) == 3


def test_a_slip_in_each_line_is_told_once_with_all_its_lines(small: SmallLibrary) -> None:
    small.write(FILE, "---\ntitle= Lantern\ntagline= A\nyear= 1963\nduration= 3\n---\n")
    [message] = small.messages()
    assert message.endswith("(also in lines 3, 4, 5)")


def test_a_place_below_a_slip_is_that_of_the_file_as_written(small: SmallLibrary) -> None:
    small.write_film("tagline: a: b\n  duration: long")
    assert f"content/{FILE}:4:13: duration: " in small.messages()[-1]


def test_what_word_pastes_into_a_text_is_a_list(small: SmallLibrary) -> None:
    film = small.film("", body="•\tLotte\n•\tBert\n")
    assert film.synopsis is not None
    assert film.synopsis.html.count("<li>") == 2
