from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import html
from werkzeug.test import Client, TestResponse

from microsite.delivery.edition import Clock
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SETTINGS = Settings(site_url="https://films.example")


class Site:
    """A site in this process, asked as a server would ask it."""

    def __init__(
        self, content: Path, settings: Settings = SETTINGS, clock: Clock = lambda: NOW
    ) -> None:
        self.publisher = Publisher(settings.with_given(content=content), clock)
        self._client = Client(self.publisher)

    def get(self, path: str, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._client.get(path, headers=named)

    def open(self, path: str, method: str) -> TestResponse:
        return self._client.open(path, method=method)

    def page(self, path: str) -> html.HtmlElement:
        response = self.get(path)
        assert response.status_code == 200, f"{path} answers {response.status}"
        return html.document_fromstring(response.text)


@pytest.fixture
def site(content: Path) -> Site:
    return Site(content)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """The film file of a content folder that holds nothing else; a test writes it."""
    file = tmp_path / "content" / "films" / "moon" / "index_en.md"
    file.parent.mkdir(parents=True)
    return file


@pytest.fixture
def long(film: Path, media: Path) -> Site:
    """A film whose trailer, its author says, lasts a minute and a half."""
    (film.parent / "trailer.mp4").write_bytes((media / "trailer.mp4").read_bytes())
    film.write_text("---\ntitle: Moon\ntrailers: [{file: trailer.mp4, duration: '1:30'}]\n---\n")
    return Site(film.parents[2])


def text(site: Site, path: str) -> str:
    return " ".join(site.page(path).text_content().split())
