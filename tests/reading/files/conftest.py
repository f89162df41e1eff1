"""A trailer, which is made once for all tests of a file."""

from __future__ import annotations

import pytest

from tests.reading.files.samples import video


@pytest.fixture(scope="module")
def trailer(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("video") / "trailer.mp4"
    video(path, movflags="faststart")
    return path.read_bytes()
