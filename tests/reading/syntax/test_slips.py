"""What people write in place of YAML is read where it is certain, and else explained."""

from __future__ import annotations

import re

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
