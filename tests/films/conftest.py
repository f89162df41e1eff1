"""What tests of the ground floor share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.films.small_library import SmallLibrary


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    """An empty content folder."""
    return SmallLibrary(tmp_path)
