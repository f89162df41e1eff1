"""The small site as its publisher serves it, at an instant that a test moves."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings


class Clock:
    def __init__(self, now: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def publisher(content: Path, clock: Clock) -> Publisher:
    return Publisher(Settings(content=content), clock)


@pytest.fixture
def visitor(publisher: Publisher) -> Client:
    return Client(publisher)
