"""A site that holds something back, at the instant when its links are made."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.delivery.conftest import Clock
from tests.delivery.press.press_link import HELD


@pytest.fixture
def clock() -> Clock:
    # The command that makes links reads the time of day itself.
    return Clock(datetime.now(UTC))


@pytest.fixture
def held(content: Path) -> Path:
    """The small site with a still and the synopsis under embargo, in a content folder."""
    file = content / "films" / "lantern" / "index_en.md"
    text = file.read_text().replace(
        "caption: Step 214.", f"caption: Step 214.\n    embargo: {HELD}"
    )
    file.write_text(text.replace("---\n", f"---\nembargoes: {{synopsis: {HELD}}}\n", 1))
    return content
