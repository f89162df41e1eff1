"""A content folder with one good film, and whatever a test puts beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from werkzeug.test import Client, TestResponse

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

GOOD = "/en/good/microsite/"
Recorder = Callable[[str, object], None]
"""What pytest's record_property is; numbers recorded by it are told at the end."""
KEYS = ("0123456789abcdef0123456789abcdef",)


class Folder:
    """Writes films beside a good one, publishes them all, and asks for their pages."""

    def __init__(self, path: Path) -> None:
        self.content = path / "content"
        self.films = self.content / "films"
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
        self.film("good", body="First words.")

    def film(self, slug: str, keys: str = "", body: str = "", language: str = "en") -> Path:
        """Write a film's file and return its folder."""
        title = "" if keys.startswith("title:") else f"title: {slug.title()}\n"
        text = f"---\n{title}{keys}\n---\n{body}\n"
        self.write(f"{slug}/index_{language}.md", text.encode())
        return self.films / slug

    def write(self, name: str, content: bytes) -> Path:
        path = self.films / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def publish(self) -> None:
        settings = Settings(
            site_url="https://films.example",
            content=self.content,
            press_keys=KEYS[0],
            cache=self.content.parent / "cache",
        )
        self.publisher = Publisher(settings, lambda: self.now)
        # A thread would make tests depend on time.
        self.publisher.watch = lambda: None  # type: ignore[method-assign]
        self.client = Client(self.publisher)

    def get(self, path: str) -> TestResponse:
        return self.client.get(path)

    @property
    def messages(self) -> list[str]:
        return [str(problem) for problem in self.publisher.problems]

    def stands(self) -> bool:
        """Whether the good film and the pages of all films are there, and edits come on air."""
        pages = ("/en/", GOOD, "/sitemap.xml", "/robots.txt")
        there = all(self.get(path).status_code == 200 for path in pages)
        self.film("good", body="Other words.")
        self.publisher.refresh()
        return there and "Other words." in self.get(GOOD).text


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@contextmanager
def without_rights(path: Path, mode: int) -> Iterator[None]:
    """Take rights away from a path for a while."""
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how much was tried: what tests have recorded, whichever process ran them."""
    passed = terminalreporter.stats.get("passed", [])
    rooms = Counter(report.nodeid.split("/")[1] for report in passed)
    for room in ("hostile", "faults"):
        terminalreporter.write_line(f"tests/{room}: {rooms[room]:,} cases held")
    tried: Counter[str] = Counter()
    for report in passed:
        for what, number in report.user_properties:
            tried[what] += number
    for what, number in tried.items():
        terminalreporter.write_line(f"{what}: {number:,} tried")
