"""A small site for whoever starts it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    film = tmp_path / "content" / "films" / "moon"
    film.mkdir(parents=True)
    (film / "index_en.md").write_text("---\ntitle: Moon\n---\nA text.\n")
    return tmp_path
