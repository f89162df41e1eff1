"""Odd requests to a real server: none fails it, leads off the site, or has it tell a secret."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from tests.hostile.conftest import Recorder
from tools.fuzzing.requests import requests_tried

FORESEEN = {"good", "slow", "waits", "closed"}
MANY = 1_500


def test_no_odd_request_fails_or_learns_anything(tmp_path: Path, record_property: Recorder) -> None:
    record_property("odd requests to a server", MANY)
    tried = islice(requests_tried(tmp_path, seed=12), MANY)
    assert [(what, again) for _, what, again in tried if what not in FORESEEN] == []
