"""Small good files, broken in hundreds of ways: each is told, and none ends or keeps its reader."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.hostile.conftest import Recorder
from tools.fuzzing.media import good_files, mutations, tried

EACH = 100
GOOD = good_files()


@pytest.mark.parametrize("kind", GOOD)
def test_a_good_file_is_good(tmp_path: Path, kind: str) -> None:
    assert tried(tmp_path / f"a.{kind}", GOOD[kind]) in ("good", "slow")


@pytest.mark.parametrize("kind", GOOD)
def test_no_broken_file_ends_or_keeps_its_reader(
    tmp_path: Path, kind: str, record_property: Recorder
) -> None:
    record_property("broken media", EACH)
    broken = islice(mutations(GOOD[kind], seed=11), EACH)
    came = {tried(tmp_path / f"a.{kind}", content) for content in broken}
    # How long it took is for `python -m tools.fuzz` to tell, on a machine at rest.
    assert came <= {"good", "told", "slow"}
